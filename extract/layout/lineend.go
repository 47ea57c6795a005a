package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// guess is what stands between two lines where the print does not tell: last and first
// are the runes beside the break.
func (h *habits) guess(a, b *line, last, first rune) string {
	if last == ',' && !unicode.IsDigit(first) {
		return " " // of a list; within a number it stays whole
	}
	if clings(last, first) || !h.words && standsOn(last, firstLetters(b.text.S)) {
		return ""
	}
	if unicode.IsDigit(last) && strings.ContainsRune(counters, first) {
		return "" // 17개
	}
	quoted := strings.ContainsRune(closeQuotes, last)
	switch next := firstLetters(b.text.S); {
	case quoted && slices.Contains(particles[:], next), last == ')' && slices.Contains(trailing[:], next):
		return "" // ‘가나’|로; 28일(금)|까지
	case quoted, terminal(a), strings.ContainsRune(openQuotes, first), h.measured && ofWords(a):
		return " "
	}
	switch h.known.joint(a, b) {
	case insideWord:
		return ""
	case betweenWords:
		return " "
	}
	if unicode.IsDigit(first) && unbroken(last) && lastLetters(a.text.S) != "제" {
		return " " // a number begins a word: 거쳐 7곳
	}
	if h.words && ofWords(a) || particleAlone(a.text.S, firstLetters(b.text.S)) {
		return " "
	}
	if next := firstLetters(b.text.S); !h.words && (utf8.RuneCountInString(next) > 1 || beginsVerb(next) || slices.Contains(bound[:], next)) && (completes(lastLetters(a.text.S), next) || h.known.begins(next)) {
		return " "
	}
	return ""
}

// Quotes that begin and end quoted words; a straight one does either, but no line begins with
// one that ends them.
const (
	openQuotes  = "‘“「『'\""
	closeQuotes = "’”」』'\""
)

// particleAlone says that a line ends in a particle right behind a bracket or quote, which the
// next word does not make longer: …(1,400점)을|얻은.
func particleAlone(s, next string) bool {
	t := lastLetters(s)
	before := strings.TrimSuffix(strings.TrimRight(s, " "), t)
	if t == "" || utf8.RuneCountInString(next) < 2 || !slices.Contains(particles[:], t) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(next)
	return strings.ContainsRune(")]」』’”", last) && !strings.ContainsRune("서써는도게며라부까나만의", first)
}

// cutsNumber says that a line of words ends within a number, the rest of which stands before its
// unit: 202|5년, 8|0명. Numbers below each other are no such.
func cutsNumber(a, b *line) bool {
	s := strings.TrimRight(a.text.S, blanks)
	head := strings.TrimRight(s, "0123456789,")
	if !endsInDigit(s) || !strings.Contains(strings.Trim(s, blanks), " ") || strings.HasSuffix(head, "-") || strings.HasSuffix(head, ".") {
		return false
	}
	t := strings.TrimLeft(b.text.S, blanks)
	rest := strings.TrimLeft(t, "0123456789,")
	unit, _ := utf8.DecodeRuneInString(rest)
	return len(rest) < len(t) && t[0] != ',' && unicode.Is(unicode.Hangul, unit)
}

func endsInDigit(s string) bool {
	return s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
}

// ofWords says that a line holds words enough to be broken between them: in a narrow cell also
// a writer that breaks lines between words cuts them.
func ofWords(l *line) bool {
	return l.room > fullRoom*l.size || strings.Contains(strings.Trim(l.text.S, " "), " ")
}

// hyphenated says that a text ends in a hyphen behind a letter or digit: E-, Wi-.
func hyphenated(s string) bool {
	s = strings.TrimRight(s, blanks)
	if len(s) < 2 || s[len(s)-1] != '-' {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s[:len(s)-1])
	return !isMark(r)
}

// clings says whether a writer that breaks lines between words may break
// between two runes that no space parts: after an opening bracket or a joiner,
// before a bracket.
func clings(last, first rune) bool {
	return strings.ContainsRune("·ㆍ‧⦁․∙/(［[{「｢『“‘〈《<~", last) || strings.ContainsRune(")]}」｣』”’〉》>,.·ㆍ‧/(", first)
}

// unbroken says whether a rune is of a script whose words a writer may cut at
// a line end without a hyphen.
func unbroken(r rune) bool {
	return unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
