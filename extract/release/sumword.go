package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// sumSaid say of the number behind them that nothing else is to be added.
var sumSaid = []string{"총 ", "모두 "}

// keepsSum are the last syllables of words that a sum belongs to, as it does to a list (가나군 등 총 2곳) or to the verb (심사를
// 거쳐 총 2곳을): behind a bare noun, which the number counts, it says nothing: 물레고을 총 2곳, 신규 총 2곳.
var keepsSum = syllables("은는이가을를에서로의과와도만며고등중해여쳐께간나면")

// withoutSumSaid leaves the words of a sum out where the number counts the noun before.
func withoutSumSaid(f hangul.Folded) hangul.Folded {
	for _, w := range sumSaid {
		var cuts [][2]int
		var to []string
		for k := 0; ; k += len(w) {
			n := indexOf(f.S[k:], w)
			if n < 0 {
				break
			}
			k += n
			before, spaced := strings.CutSuffix(f.S[:k], " ")
			if end := k + len(w); spaced && end < len(f.S) && f.S[end] >= '1' && f.S[end] <= '9' && bareNoun(before) {
				cuts, to = append(cuts, [2]int{k, end}), append(to, "")
			}
		}
		if cuts != nil {
			f = f.With(cuts, to)
		}
	}
	return f
}

// bareNoun says that s ends in a noun without a particle, as far as its last syllable tells.
func bareNoun(s string) bool {
	r, w := utf8.DecodeLastRuneInString(s)
	if strings.HasSuffix(s, "마을") || strings.HasSuffix(s, "공간") {
		return true
	}
	return isSyllable(r) && !keepsSum.begins(s[len(s)-w:])
}
