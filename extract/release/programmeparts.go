package release

import (
	"strings"
)

// endsLeading says that words end in one that stands before names and is no noun of theirs:
// 지정하고 기존.
func endsLeading(words string) bool {
	last := words[strings.LastIndexByte(words, ' ')+1:]
	return len(last) < len(words) && leadWord(last+" ") > 0
}

// endsInCount says that words end in a number of holders and are no name: 가나형 20곳.
func endsInCount(words string) bool {
	n := countsIn(words)
	return len(n) > 0 && n[len(n)-1].to == len(words) && isHolderUnit(n[len(n)-1])
}

// withoutLetters is where a name ends without its short form in letters: 가나조직(DMO).
func withoutLetters(s string, from, to int) int {
	t, ok := strings.CutSuffix(s[from:to], ")")
	k := strings.LastIndexByte(t, '(')
	if !ok || k <= 0 || strings.IndexFunc(t[k:], func(r rune) bool { return r > 0x7F }) >= 0 {
		return to
	}
	return from + len(strings.TrimRight(t[:k], " "))
}

// withoutCandidate is a name without spaces without 예비 before its last noun: 가나
// 예비도시 are candidates of the 가나도시.
func withoutCandidate(id string) string {
	for _, w := range []string{"도시", "특구", "지구", "마을", "단지", "지역"} {
		if cut, ok := strings.CutSuffix(id, "예비"+w); ok && cut != "" {
			return cut + w
		}
	}
	return id
}

// projectOf is core, but keeps 조성사업 and its like where the name without it is
// that of a certification with an id of its own: to be chosen for a 스마트도시
// 조성사업 is not to be certified as 스마트도시.
func projectOf(s string, from, to int) (int, int) {
	a, b := core(s, from, to)
	a += leadClass(s, a, b)
	rest := strings.TrimRight(s[b:to], " '\"」』")
	if !strings.HasSuffix(rest, "사업") || len(knownSchemes(s[a:b]+"로 선정")) == 0 {
		return a, b
	}
	return a, b + len(rest)
}

// leadClass is the last of two classes before a programme that they both are of:
// 거점형 및 강소형 스마트시티.
func leadClass(s string, from, to int) int {
	word, rest, ok := strings.Cut(s[from:to], " ")
	if !ok || !strings.HasSuffix(word, "형") || strings.TrimSpace(rest) == "" {
		return 0
	}
	before := strings.TrimRight(s[:from], " ")
	for _, w := range []string{"형 및", "형·", "형과", "형,", "형 또는", "형/"} {
		if strings.HasSuffix(before, w) {
			return len(word) + 1
		}
	}
	return 0
}
