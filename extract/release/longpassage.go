package release

import "strings"

// longestPassage bounds the bytes of a paragraph that is read at once: some four pages. Many readers look at all that
// stands before or behind some words, so that hostile input would cost the square of its length.
const longestPassage = 12000

// partLong cuts paragraphs beyond longestPassage at the ends of sentences.
func (ctx *context) partLong() {
	var parted []passage
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) <= longestPassage {
			if parted != nil {
				parted = append(parted, *p)
			}
			continue
		}
		if parted == nil {
			parted = append([]passage{}, ctx.passages[:i]...)
		}
		parted = append(parted, p.parts()...)
	}
	if parted != nil {
		ctx.passages = parted
	}
}

// parts are the passages that a long one is read as.
func (p *passage) parts() (out []passage) {
	from := 0
	part := func(to int) {
		b := *p.Block
		b.Text = p.text(from, to)
		out = append(out, passage{view: viewOf(b.Text), Block: &b, index: p.index, cell: p.cell})
		from = to
	}
	for from+longestPassage < len(p.S) {
		at := from + longestPassage/2
		k := strings.Index(p.S[at:], "다. ")
		if k < 0 {
			break
		}
		part(at + k + len("다. "))
	}
	part(len(p.S))
	return out
}
