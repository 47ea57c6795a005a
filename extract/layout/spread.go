package layout

import "injeung/extract/doc"

// spread gives each glyph to the cell its centre lies in, or to the page.
func (s *sheet) spread() {
	s.body = &region{box: doc.Box{X1: s.page.W, Y1: s.page.H}}
	for _, g := range s.grids {
		regions := make([]region, len(g.cells))
		for i := range g.cells {
			regions[i].box = g.cellBox(&g.cells[i])
			g.cells[i].region = &regions[i]
		}
	}
	for _, g := range s.grids {
		in := s.body
		if g.inside != nil {
			in = g.inside.cells[g.incell].region
		}
		in.grids = append(in.grids, g)
	}
	home := s.body
	for i := range s.page.Glyphs {
		g := &s.page.Glyphs[i]
		if s.stamped && g.Flags&doc.Askew != 0 {
			continue
		}
		if i == 0 || !hangs(&s.page.Glyphs[i-1], g) {
			home = s.homeOf((g.Box.X0+g.Box.X1)/2, (g.Box.Y0+g.Box.Y1)/2, home)
		}
		home.glyphs = append(home.glyphs, int32(i))
	}
}

// hangs says whether g is a space that ends the word before it: it may hang
// over the border of the cell.
func hangs(before, g *doc.Glyph) bool {
	return isSpace(g) && abs(g.Base-before.Base) < 0.2*g.Size && abs(g.Box.X0-before.Box.X1) < g.Size
}

// homeOf gives the innermost region at a point; guess is tried first.
func (s *sheet) homeOf(x, y float32, guess *region) *region {
	if guess != s.body && len(guess.grids) == 0 && guess.box.Contains(x, y) {
		return guess
	}
	for i := len(s.grids) - 1; i >= 0; i-- {
		g := s.grids[i]
		if c := g.find(x, y); c >= 0 {
			return g.cells[c].region
		}
	}
	return s.body
}
