package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// withoutStars leaves out the sign of a footnote between what places are made and its particle, where it parts what is one
// word: 후보지*로 → 후보지로. A sign behind a name stays, notes tell of it.
func withoutStars(f hangul.Folded) hangul.Folded {
	if strings.IndexByte(f.S, '*') < 0 {
		return f
	}
	var cuts [][2]int
	var to []string
	for i := 0; i < len(f.S); i++ {
		if f.S[i] != '*' {
			continue
		}
		from := i
		for i+1 < len(f.S) && f.S[i+1] == '*' {
			i++
		}
		if particleNext(f.S[:from], f.S[i+1:]) {
			cuts, to = append(cuts, [2]int{from, i + 1}), append(to, "")
		}
	}
	if cuts == nil {
		return f
	}
	return f.With(cuts, to)
}

// particleNext says that a word ends before, and that its particle, by which it is what something is made, begins rest.
func particleNext(before, rest string) bool {
	return startsWithAny(rest, []string{"로 ", "으로 "}) && (isSyllable(lastRune(before)) || closingQuote(before) > 0)
}
