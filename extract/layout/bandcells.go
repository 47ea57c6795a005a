package layout

import (
	"injeung/extract/doc"
)

// bandedGrid makes a grid of the bands of a table, or nil where they are none.
func (s *sheet) bandedGrid(bands []ruledBand, rows []textRow, rules []segment) (*grid, []ruledBand) {
	inner := rulesIn(bands, rules)
	gutters := filledBeside(bands, atEnds(guttersOf(bands), inner))
	bands = trimmed(bands, gutters)
	if len(gutters) == 0 || len(bands) < leastBands || !areRows(bands, gutters) {
		return nil, nil
	}
	bands = s.withOpenRows(bands, rows, gutters)
	first, last := bands[0].top, bands[len(bands)-1].bottom
	inner, top := rulesIn(bands, append(rules[:len(rules):len(rules)], first, last)), first
	g := &grid{segs: inner, gutters: gutters}
	left, right := textEdges(bands)
	g.xs = append(g.xs, min(top.lo, left))
	for _, x := range gutters {
		g.xs = append(g.xs, (x.lo+x.hi)/2)
	}
	g.xs = append(g.xs, max(top.hi, right))
	ys := lines(inner)
	if len(ys) < 2 {
		return nil, nil // a rule that lies nowhere
	}
	g.ys = withText(ys, bands)
	g.box = doc.Box{X0: g.xs[0], Y0: g.ys[0], X1: g.xs[len(g.xs)-1], Y1: g.ys[len(g.ys)-1]}
	if (len(g.xs)-1)*(len(g.ys)-1) > maxPlaces {
		return nil, nil
	}
	s.setBandedCells(g, bands, inner)
	return g, bands
}

// setBandedCells makes the cells of a banded table and fills them.
func (s *sheet) setBandedCells(g *grid, bands []ruledBand, inner []segment) {
	rows := len(g.ys) - 1
	v := make([]bool, len(g.xs)*rows)
	for i := range v {
		v[i] = true
	}
	var parts []line
	for i := range bands {
		parts = append(parts, bands[i].lines...)
	}
	for i := range parts {
		b := parts[i].box
		row := place(g.ys, (b.Y0+b.Y1)/2)
		for k := 1; k+1 < len(g.xs); k++ {
			if b.X0 < g.xs[k]-1 && b.X1 > g.xs[k]+1 {
				v[k*rows+row] = false
			}
		}
	}
	g.setCells(sides(g.ys, g.xs, inner), v)
	for i := range g.cells {
		g.cells[i].open = false
		g.cells[i].region = &region{box: g.cellBox(&g.cells[i])}
	}
	for _, l := range parts {
		x := min(max((l.box.X0+l.box.X1)/2, g.box.X0), g.box.X1)
		if c := g.find(x, (l.box.Y0+l.box.Y1)/2); c >= 0 {
			g.cells[c].region.lines = append(g.cells[c].region.lines, l)
		}
	}
}

// withText drops the upper line of rows so low that no text is in them:
// borders drawn twice.
func withText(ys []float32, bands []ruledBand) []float32 {
	size := bands[0].lines[0].size
	out := ys[:1]
	for _, y := range ys[1:] {
		if last := len(out) - 1; y-out[last] < 0.9*size && !anyBetween(bands, out[last], y) {
			out[last] = y
			continue
		}
		out = append(out, y)
	}
	return out
}

func anyBetween(bands []ruledBand, y0, y1 float32) bool {
	for i := range bands {
		for k := range bands[i].lines {
			if y := (bands[i].lines[k].box.Y0 + bands[i].lines[k].box.Y1) / 2; y > y0 && y < y1 {
				return true
			}
		}
	}
	return false
}

// manyRows is how many rows of text that each fill all columns are no row.
const manyRows = 4

// areRows says whether each band is a row of a table, rather than rows of text
// under a rule: most fill half of the columns, and few hold several rows of
// text that each fill all columns which the band fills, none many.
func areRows(bands []ruledBand, gutters []span) bool {
	filled, several, cols := 0, 0, len(gutters)+1
	for i := range bands {
		b := &bands[i]
		has := make([]bool, cols)
		for k := range b.lines {
			has[columnAt(gutters, &b.lines[k])] = true
		}
		n := filledOf(has)
		filled += n
		if n < 2 {
			continue
		}
		switch rows := b.completeRows(gutters, n); {
		case rows >= manyRows:
			return false
		case rows > 1:
			several++
		}
	}
	if len(bands) < sureBands {
		return filled*4 >= 3*len(bands)*cols && several == 0
	}
	return filled*2 >= len(bands)*cols && several*3 <= len(bands)
}

// completeRows counts the rows of text of a band that fill n columns.
func (b *ruledBand) completeRows(gutters []span, n int) (rows int) {
	for i := 0; i < len(b.lines); {
		has := make([]bool, len(gutters)+1)
		j := i
		for ; j < len(b.lines) && abs(b.lines[j].base-b.lines[i].base) < 0.35*b.lines[i].size; j++ {
			has[columnAt(gutters, &b.lines[j])] = true
		}
		if filledOf(has) >= n {
			rows++
		}
		i = j
	}
	return rows
}

func filledOf(has []bool) (n int) {
	for _, ok := range has {
		if ok {
			n++
		}
	}
	return n
}

// textEdges are where the text of bands begins and ends, in points from the left.
func textEdges(bands []ruledBand) (left, right float32) {
	left, right = bands[0].lines[0].box.X0, bands[0].lines[0].box.X1
	for i := range bands {
		for k := range bands[i].lines {
			left, right = min(left, bands[i].lines[k].box.X0), max(right, bands[i].lines[k].box.X1)
		}
	}
	return left, right
}
