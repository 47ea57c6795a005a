package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
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
			if letter := strings.TrimSpace(viewOf(sort).S); utf8.RuneCountInString(letter) == 1 && h.Unread.Empty() && !isDigit(rune(letter[0])) {
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
