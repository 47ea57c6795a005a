package layout

import (
	"slices"

	"injeung/extract/doc"
)

// headAbove takes a row of words that stands right above a ruled grid, each
// in its own column, into the grid: a header whose top border is left out.
func (s *sheet) headAbove(r *region, g *grid) {
	cols := len(g.xs) - 1
	if !g.ruled || g.inside != nil || cols < 3 || len(g.cells) < 2 {
		return
	}
	idx := linesAbove(r, g)
	if len(idx) == 0 {
		return
	}
	rows := s.textRows(r.lines, idx)
	if len(rows) != 1 || len(rows[0].leaders) > 0 {
		return
	}
	words := make([]*line, cols)
	n := 0
	for i := range rows[0].chunks {
		l := &rows[0].chunks[i].line
		c := place(g.xs, (l.box.X0+l.box.X1)/2)
		if l.box.X0 < g.xs[c]-1 || l.box.X1 > g.xs[c+1]+1 || words[c] != nil {
			return
		}
		words[c] = l
		n++
	}
	if n < 3 || n*5 < cols*3 {
		return
	}
	g.addTop(rows[0].y0, words)
	taken := 0
	r.lines = slices.DeleteFunc(r.lines, func(line) bool {
		taken++
		return slices.Contains(idx, taken-1)
	})
}

// linesAbove are the lines of a region within a line's height above a grid.
func linesAbove(r *region, g *grid) []int {
	var out []int
	for i := range r.lines {
		l := &r.lines[i]
		gap := g.box.Y0 - l.box.Y1
		if !l.blank() && !l.rotated && gap > -0.3*l.size && gap < 1.1*l.size && l.box.X1 > g.box.X0 && l.box.X0 < g.box.X1 {
			out = append(out, i)
		}
	}
	return out
}

// addTop adds a row at the top of a grid.
func (g *grid) addTop(top float32, words []*line) {
	g.ys = append([]float32{min(top, g.ys[0]-1)}, g.ys...)
	g.box.Y0 = g.ys[0]
	cells := make([]cell, 0, len(g.cells)+len(words))
	for c, l := range words {
		k := cell{col: c, rows: 1, cols: 1, region: &region{}}
		k.region.box = doc.Box{X0: g.xs[c], Y0: g.ys[0], X1: g.xs[c+1], Y1: g.ys[1]}
		if l != nil {
			k.region.lines = []line{*l}
		}
		cells = append(cells, k)
	}
	for _, k := range g.cells {
		k.row++
		cells = append(cells, k)
	}
	g.cells = cells
	g.heads = 1
	g.index()
}
