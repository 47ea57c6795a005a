package release

import (
	"strings"
	"unicode/utf8"
)

// longestFieldLabel bounds the letters of the field or place in a bracket that a line begins with.
const longestFieldLabel = 8

// pastField is where the words behind a short label in a bracket begin, in a line that is no sentence and has two parts
// behind it: [식품] 가나 국수 - 다라, (대전) 마바 용기(사아). 0 where there is none.
func (c *clause) pastField(p *passage) int {
	if c.base != 0 || p.isSentence() {
		return 0
	}
	_, k := shortLabel(c.s, lineStart(c.s), len(c.s))
	return k
}

// shortLabel is a short label in a bracket that the bytes i..j begin with, and where the two parts behind it begin.
func shortLabel(s string, i, j int) (label [2]int, k int) {
	if i >= j || !strings.ContainsRune("([<【〔〈《", firstRune(s[i:])) {
		return label, 0
	}
	a, b, end := bracketAt(s[:j], i)
	if end == 0 || b-a <= len("주") {
		return label, 0
	}
	label = trimmed(s, a, b)
	w, rest := s[label[0]:label[1]], s[end:j]
	if utf8.RuneCountInString(w) > longestFieldLabel || strings.TrimSpace(rest) == "" || itemLabel.MatchString(s[i:j]) || makerWord.MatchString(w) || titleWords.MatchString(w) || hasLegal(w) || labelledOutcome(w) {
		return label, 0
	}
	k = end + len(rest) - len(strings.TrimLeft(rest, " "))
	if strings.HasSuffix(strings.TrimRight(rest, " "), ")") && strings.Count(rest, "(") == 1 && rest[0] != '(' {
		return label, k
	}
	for _, sign := range headSigns {
		if sign[0] == ' ' && strings.Count(rest, sign) == 1 {
			return label, k
		}
	}
	if at, _ := arrowIn(rest); at > 0 {
		return label, k
	}
	return label, 0
}

// labelledOutcome says that a label tells what was decided: (신규), (실증특례).
func labelledOutcome(label string) bool {
	st, _ := statusOfWords(label)
	return st != "" || isExemption(label) || statusOnly.MatchString(label)
}
