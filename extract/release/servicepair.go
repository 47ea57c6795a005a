package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// servicesAt reads the services of a line, or the name that a line is where the next one holds
// its provider and nothing else: 가나 알리미 over (㈜다라 및 3개사).
func (r *listReader) servicesAt(i int) []Holder {
	if all := r.servicesOf(&r.ctx.passages[i]); len(all) > 0 {
		return all
	}
	if i+1 >= len(r.ctx.passages) {
		return nil
	}
	c := r.providerLine(i + 1)
	if c == nil {
		return nil
	}
	p := &r.ctx.passages[i]
	from := lineStart(p.S)
	h := Holder{Kind: ServiceHolder, Rule: "list.service-lines", Words: unquoted(p.text(from, len(strings.TrimRight(p.S, " "))))}
	if from >= len(p.S) || !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) || len(predicatesIn(p.S, false)) > 0 {
		return nil
	}
	c.providers(&h, 1, len(strings.TrimRight(c.s, " "))-1)
	return []Holder{h}
}

// providerLine reads a line that is nothing but a bracket with bodies in it; nil for others.
func (r *listReader) providerLine(i int) *clause {
	p := &r.ctx.passages[i]
	s := strings.TrimRight(p.S, " ")
	if !strings.HasPrefix(s, "(") || !strings.HasSuffix(s, ")") {
		return nil
	}
	c := &clause{ctx: r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: "list.service-lines"}
	if _, to, end := bracketAt(s, 0); end != len(s) || !c.namesBody(1, to) {
		return nil
	}
	return c
}

// lettered is the letter that numbers a line: 가., 나).
var lettered = hangul.MustCompile(`^[가나다라마바사아자차카타파하][.)]\s*`)

// orderedLine begins with the number of what was decided on: 제1호, 제2안건:.
var orderedLine = hangul.MustCompile(`^제\s?\d{1,2}\s?(?:호|안건|과제)\s?[.:)]?\s+`)

// lineStart is where the words of a line begin, behind its mark or number.
func lineStart(s string) int {
	i := len(s) - len(strings.TrimLeft(s, " "+enumerators))
	if m := lettered.FindStringIndex(s[i:]); m != nil {
		return i + m[1]
	}
	if strings.HasPrefix(s[i:], "제") {
		if m := orderedLine.FindStringIndex(s[i:]); m != nil {
			return i + m[1]
		}
	}
	i += lineNumber(s[i:])
	i += spaces(s[i:])
	if m := bracketNumber.FindStringIndex(s[i:]); m != nil {
		i += m[1]
	}
	return i
}

// lineNumber is the length of the number of a line at the start of s, with the sign behind it: 1., 2), 3.1.; 0 for
// figures that a name begins with: 24시간, 5G, 1.5톤.
func lineNumber(s string) int {
	for i := 0; i < len(s); i++ {
		switch {
		case isDigit(rune(s[i])):
		case i > 0 && s[i] == '-' && i+1 < len(s) && isDigit(rune(s[i+1])):
			if m := numberedLine.FindStringIndex(s); m == nil {
				return 0 // 1-1. is a number, 4-5세 is none
			}
		case i > 0 && (s[i] == '.' || s[i] == ')'):
			if i+1 == len(s) || !isDigit(rune(s[i+1])) {
				return i + 1
			}
		default:
			return 0
		}
	}
	return 0
}

// surelyOne says that a line alone names a service: with its provider, in words that names of
// services end in.
func surelyOne(all []Holder) bool {
	return len(all) == 1 && surelyServices(all) && len(all[0].Providers) > 0 && endsService(all[0].Words)
}

// endsService says that words end as names of services do.
func endsService(t doc.Text) bool {
	s := viewOf(t).S
	for _, w := range serviceEnds {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
