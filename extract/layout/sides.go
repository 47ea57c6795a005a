package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// setSides finds the columns beside the text and makes each a region of its own.
func (s *sheet) setSides() {
	for range 3 {
		box, ok := s.sideColumn()
		if !ok {
			return
		}
		s.takeSide(box)
	}
}

// takeSide moves the glyphs in a box from the page's body to a region of their own.
func (s *sheet) takeSide(box doc.Box) {
	r := &region{box: box}
	kept := s.body.glyphs[:0:0]
	for _, i := range s.body.glyphs {
		g := &s.page.Glyphs[i]
		if box.Contains((g.Box.X0+g.Box.X1)/2, (g.Box.Y0+g.Box.Y1)/2) {
			r.glyphs = append(r.glyphs, i)
			continue
		}
		kept = append(kept, i)
	}
	s.body.glyphs = kept
	s.sides = append(s.sides, r)
}

// withSides puts the lines of the columns beside the text, each an entry of its own, before
// what stands beside or below them.
func (d *document) withSides(s *sheet, pieces []piece) []piece {
	for _, r := range s.sides {
		slices.SortFunc(r.lines, func(a, b line) int { return cmp.Or(cmp.Compare(a.base, b.base), cmp.Compare(a.box.X0, b.box.X0)) })
		column := make([]piece, 0, len(r.lines))
		for i := range r.lines {
			if r.lines[i].blank() {
				s.stray = append(s.stray, r.lines[i].glyphs...)
				continue
			}
			p := piece{lines: r.lines[i : i+1]}
			p.Block = d.finish(&p, s, r.box, true)
			p.Aside, p.lines = true, nil
			column = append(column, p)
		}
		at := slices.IndexFunc(pieces, func(p piece) bool { return p.top() >= r.box.Y0-1 })
		if at < 0 {
			at = len(pieces)
		}
		pieces = slices.Insert(pieces, at, column...)
	}
	return pieces
}

// top is where a piece begins on its page.
func (p *piece) top() float32 {
	if len(p.lines) > 0 {
		return p.lines[0].box.Y0
	}
	return p.At.Box.Y0
}
