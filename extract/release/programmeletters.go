package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// lettersBehind finds the short form in letters that stands in a bracket behind a name.
var lettersBehind = hangul.MustCompile(`^['"」』]? ?\(([A-Z][A-Za-z&-]{1,11})\)`)

// joinLetters makes one programme of the names that a release gives the same letters: 가나체계(ABC),
// 에이비(ABC). The longest names it.
func (ctx *context) joinLetters() {
	longest := map[string]programme{}
	var of [][2]string // key and letters, in printed order
	for _, v := range ctx.runningTexts() {
		if !strings.Contains(v.S, "(") {
			continue
		}
		for _, m := range ctx.findMentions(v.S) {
			at := lettersBehind.FindStringSubmatch(v.S[m.to:])
			if at == nil || m.Known {
				continue
			}
			of = append(of, [2]string{m.ID, at[1]})
			if best, ok := longest[at[1]]; !ok || len(m.ID) > len(best.ID) {
				longest[at[1]] = programme{m.Scheme, m.ID, m.main}
			}
		}
	}
	for _, o := range of {
		if best := longest[o[1]]; best.ID != o[0] {
			ctx.call(o[0], best.Scheme)
		}
	}
}

// innerGloss finds a bracket within a name that spells or explains the word before it.
var innerGloss = hangul.MustCompile(`([^\s(])\s?\([^()0-9,]{1,36}\)(\s?[^\s)])`)

// withoutGloss is a name without the brackets within it: 가나교통(ABC) 시범사업.
func withoutGloss(name string) string {
	if !strings.Contains(name, "(") {
		return name
	}
	return innerGloss.ReplaceAllString(calledShort.ReplaceAllString(name, ""), "$1$2")
}

// calledShort finds the bracket that says how a name is called in short: 가나 시범사업(이하 다라).
var calledShort = hangul.MustCompile(`\s?\((?:이하|약칭|일명)[^()]{1,60}\)`)

// beforeAside goes back over a bracket within a name that explains the word it is glued to: 가나
// (다라마) 도시 where no place, number, class or status stands in it.
func (ctx *context) beforeAside(s string, to int) int {
	t, ok := strings.CutSuffix(s[:to], ")")
	k := strings.LastIndexByte(t, '(')
	if !ok || k <= 0 || !isSyllable(lastRune(t[:k])) {
		return to
	}
	in := t[k+1:]
	if n := len(in) / len("가"); n < 2 || n > 6 || !plainNoun(in) || ctx.outside(in) || ctx.isPlaceWord(in) || genericNouns[in] || ctx.isClass(in) || len(statusesIn(in)) > 0 || isSidoName(in) {
		return to
	}
	if word := lastWord(t[:k]); ctx.outside(word) || ctx.isPlaceWord(word) || isMinistry(word) || endsPhraseWord(word) {
		return to
	}
	return k
}

// glossAt gives the bytes of a bracket at byte i that spells the word before it in letters or
// Chinese characters, or, where quotes hold it, explains it; 0 for none.
func glossAt(s string, i int) int {
	k := strings.IndexByte(s[i:], ')')
	if s[i] != '(' || k < 2 || k > 40 || strings.ContainsAny(s[i+1:i+k], "0123456789,(") {
		return 0
	}
	return k + 1
}
