package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

const (
	// shadeEdge is how far the side of a filled area may lie from the rule
	// that it belongs to.
	shadeEdge = 2.5
	// paraEdge is the least white between the ground of a paragraph and the
	// rules of its cell. The ground of a cell ends in the middle of a rule or
	// at its edge.
	paraEdge = 1.2
	// minBand is the least height of a filled area that may be a row.
	minBand = 7
	// minColumn is the least width of a column told by colour alone.
	minColumn = 14
	// maxShades bounds the filled areas of a page that are looked at.
	maxShades = 3000
)

// bandsOfShade are the filled areas of a page, those of one colour that lie
// on or against each other joined: what a reader sees as one area.
func bandsOfShade(page *doc.Page) []doc.Shade {
	if len(page.Shades) == 0 || len(page.Shades) > maxShades {
		return nil
	}
	all := slices.Clone(page.Shades)
	slices.SortStableFunc(all, func(a, b doc.Shade) int {
		return cmp.Or(cmp.Compare(a.Box.X0, b.Box.X0), cmp.Compare(b.Box.X1, a.Box.X1), cmp.Compare(a.Box.Y0, b.Box.Y0))
	})
	var out []doc.Shade
next:
	for _, s := range all {
		for i := len(out) - 1; i >= 0; i-- {
			o := &out[i]
			if o.RGB != s.RGB {
				continue
			}
			if within(s.Box, o.Box) {
				continue next
			}
			if abs(o.Box.X0-s.Box.X0) < 1 && abs(o.Box.X1-s.Box.X1) < 1 && s.Box.Y0 <= o.Box.Y1+0.5 && s.Box.Y1 >= o.Box.Y0-0.5 {
				o.Box = o.Box.Union(s.Box)
				continue next
			}
		}
		out = append(out, s)
	}
	return slices.DeleteFunc(out, func(s doc.Shade) bool { return s.Box.H() < minBand || s.Box.W() < minBand })
}

// withShades adds to ruled components the sides of filled areas that reach
// from one of their lines to another: rows told by colour alone.
func withShades(comps []component, bands []doc.Shade) {
	for i := range comps {
		c := &comps[i]
		if len(c.v) == 0 || len(c.h) == 0 || c.soft() {
			continue
		}
		c.h, c.v = slices.Clone(c.h), slices.Clone(c.v)
		xs, ys := withEnds(c.v, c.h), withEnds(c.h, c.v)
		for _, s := range bands {
			b := s.Box
			if b.X0 < xs[0]-shadeEdge || b.X1 > xs[len(xs)-1]+shadeEdge || b.Y0 < ys[0]-shadeEdge || b.Y1 > ys[len(ys)-1]+shadeEdge {
				continue
			}
			if on(xs, b.X0) && on(xs, b.X1) && !inset(xs, b) {
				c.h = append(c.h, segment{b.Y0, b.X0, b.X1, 0, true}, segment{b.Y1, b.X0, b.X1, 0, true})
			}
			if on(ys, b.Y0) && on(ys, b.Y1) {
				for _, x := range [...]float32{b.X0, b.X1} {
					if d := abs(xs[nearest(xs, x)] - x); d <= shadeEdge || d >= minColumn {
						c.v = append(c.v, segment{x, b.Y0, b.Y1, 0, true})
					}
				}
			}
		}
	}
}

// soft says whether a component has no drawn rule.
func (c *component) soft() bool {
	for _, s := range c.h {
		if !s.soft {
			return false
		}
	}
	for _, s := range c.v {
		if !s.soft {
			return false
		}
	}
	return true
}

// withEnds are the positions of segments and the ends of those across them.
func withEnds(segs, cross []segment) []float32 {
	out := make([]float32, 0, len(segs)+2)
	for _, s := range segs {
		out = append(out, s.pos)
	}
	lo, hi := cross[0].lo, cross[0].hi
	for _, s := range cross {
		lo, hi = min(lo, s.lo), max(hi, s.hi)
	}
	out = append(out, lo, hi)
	slices.Sort(out)
	return out
}

// inset says whether a filled area keeps white on its left and on its right:
// it lies behind the words of a cell, as browsers and word processors paint
// the ground of a paragraph, and is not the cell.
func inset(xs []float32, b doc.Box) bool {
	return b.X0-xs[nearest(xs, b.X0)] > paraEdge && xs[nearest(xs, b.X1)]-b.X1 > paraEdge
}

func on(lines []float32, v float32) bool {
	return abs(lines[nearest(lines, v)]-v) <= shadeEdge
}
