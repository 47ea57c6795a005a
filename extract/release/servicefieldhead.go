package release

import (
	"strings"

	"injeung/extract/doc"
)

// longestFieldHead bounds the bytes of a line that heads the services of one field.
const longestFieldHead = 60

// headsField reads a line that does nothing but head services of one field or kind of permission, with the field: □ 교통
// 분야 (2건), [실증특례], 1. 임시허가.
func headsField(p *passage) (field doc.Text, ok bool) {
	if len(p.S) > longestFieldHead || p.Kind == doc.Caption {
		return field, false
	}
	i, j := lineStart(p.S), len(strings.TrimRight(p.S, " :"))
	if i < j {
		if a, b, end := bracketAt(p.S[:j], i); end == j {
			i, j = a, b
		}
	}
	if i >= j {
		return field, false
	}
	if m := labelCount.FindStringIndex(p.S[i:j]); m != nil {
		j = i + m[0]
	}
	r := trimmed(p.S, i, j)
	switch w := p.S[r[0]:r[1]]; {
	case isExemption(w):
		return field, true
	case isDomain(w):
		return p.text(r[0], r[1]), true
	case strings.Count(w, " ") < 3:
		if m := fieldNoun.FindStringIndex(w); m != nil && m[0] > 0 {
			return p.text(r[0], r[0]+m[0]), true
		}
	}
	return field, false
}

// fieldOver is the field of the line right over passage i.
func (ctx *context) fieldOver(i int) (field doc.Text) {
	if i > 0 {
		field, _ = headsField(&ctx.passages[i-1])
	}
	return field
}

// under gives an item the field of the line it stands under, where nothing tells it another.
func (it *serviceItem) under(field doc.Text) {
	if it.domain.S == "" && it.label == [2]int{} {
		it.domain = field
	}
}
