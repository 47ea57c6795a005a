package layout

import (
	"slices"

	"injeung/extract/doc"
)

// stitch puts the pages one after the other and joins what a page break cut:
// tables, and paragraphs.
func (d *document) stitch() []doc.Block {
	var out []piece
	var on []*sheet
	last := -1 // sheet of the last piece
	for i, s := range d.sheets {
		for j := range s.pieces {
			p := s.pieces[j]
			if j == 0 && last >= 0 && last == i-1 && d.joinPieces(&out[len(out)-1], &p, d.sheets[last], s) {
				continue
			}
			out, on = append(out, p), append(on, s)
		}
		if len(s.pieces) > 0 {
			last = i
		}
	}
	blocks := make([]doc.Block, len(out))
	for i := range out {
		blocks[i] = d.finish(&out[i], on[i], textArea(on[i].body), false)
	}
	return label(blocks)
}

// joinPieces joins b, the first of its page, to a, the last of the page
// before, where they are one.
func (d *document) joinPieces(a, b *piece, sa, sb *sheet) bool {
	switch {
	case a.grid != nil && b.grid != nil:
		return d.joinTables(a, b, sa, sb)
	case a.grid == nil && b.grid == nil && len(a.lines) > 0 && len(b.lines) > 0:
		return joinParagraphs(a, b)
	}
	return false
}

// joinParagraphs joins a paragraph whose last line is full and ends no
// sentence with one that begins without a bullet at its indent.
func joinParagraphs(a, b *piece) bool {
	tail, next := a.tail(), &b.lines[0]
	if a.Kind != doc.Paragraph || b.Kind != doc.Paragraph || b.bulleted() || !a.full || terminal(tail) || !alike(tail, next) {
		return false
	}
	if abs(next.box.X0-tail.box.X0) > 2*next.size && abs(next.box.X0-a.textX) > 2*next.size {
		return false
	}
	a.lines = append(slices.Clip(a.lines), b.lines...)
	a.full = b.full
	return true
}
