package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// lettersTold leaves the classes and fields of one letter unsure of which a note tells the whole word: (산) with * (산) 산촌형, A with
// ※ A : 돌봄.
func (ctx *context) lettersTold(f *Facts) {
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			sort := h.Class
			if h.Kind == ServiceHolder {
				sort = h.Domain
			}
			if letter := hangul.Trim(viewOf(sort).S); utf8.RuneCountInString(letter) == 1 && h.Unread.Empty() && !isDigit(rune(letter[0])) {
				h.Unread = ctx.letterNote(letter)
			}
		}
	}
}

// letterNote is the note that tells what a letter stands for.
func (ctx *context) letterNote(letter string) doc.Text {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth != doc.Asterisk && p.Depth != doc.Reference || len(p.S) > longestHeading || !strings.Contains(p.S, letter) {
			continue
		}
		for _, sign := range []string{"(" + letter + ")", letter + ":", letter + " :", letter + "=", letter + " =", letter + "("} {
			if k := strings.Index(p.S, sign); k >= 0 && wordStart(p.S, k) {
				return p.raw
			}
		}
	}
	return doc.Text{}
}

// withoutHeadNumbers cuts the number or letter of a heading off the classes and fields that stand under it: 가. 광역형.
func (f *Facts) withoutHeadNumbers() {
	bare := func(t doc.Text) doc.Text {
		if !strings.ContainsAny(t.S, ".)]") {
			return t
		}
		v := viewOf(t)
		if n := len(headNumber.FindString(v.S)); n > 0 && n < len(v.S) {
			return v.text(n, len(v.S))
		}
		return t
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			d.Holders[k].Class, d.Holders[k].Domain = bare(d.Holders[k].Class), bare(d.Holders[k].Domain)
		}
		for k := range d.Counts {
			d.Counts[k].Class = bare(d.Counts[k].Class)
		}
	}
}
