package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// noted is what a sentence decided whose words refer to a footnote.
type noted struct {
	anchor []Decision
	depth  doc.Depth
}

// referring keeps which decisions a sentence with footnote marks made.
func (r *listReader) referring(p *passage, own []Decision) {
	for _, m := range p.raw.References() {
		for mark := range strings.FieldsFuncSeq(p.raw.S[m.From:m.To], betweenMarks) {
			if r.noted == nil {
				r.noted = map[string]noted{}
			}
			r.noted[mark] = noted{own, p.Depth}
		}
	}
}

func betweenMarks(r rune) bool { return strings.ContainsRune(",· ", r) }

// numberedNote is the mark of a footnote that is more than an asterisk: 1),
// 주1). A note with asterisks may belong to words that print none.
func (p *passage) numberedNote() (mark string, ok bool) {
	mark = hangul.Trim(p.Bullet.S)
	return mark, p.Depth == doc.Asterisk && strings.Trim(mark, "*＊†‡") != ""
}

// note reads a numbered footnote as the list of names that the sentence with
// its mark left out, wherever the note stands.
func (r *listReader) note(i int, p *passage, mark string) ([]Decision, bool) {
	of, ok := r.noted[mark]
	if !ok {
		return nil, false
	}
	kept := *r
	defer func() { r.anchor, r.depth, r.at, r.shares = kept.anchor, kept.depth, kept.at, kept.shares }()
	r.anchor, r.depth, r.at, r.shares = of.anchor, of.depth, i-1, nil
	return r.listOf(i, p)
}
