package layout

import (
	"slices"

	"injeung/extract/doc"
)

// alignedGrid makes a grid of rows of text and columns found by alignment.
func (s *sheet) alignedGrid(rows []textRow, cols []span, f stretch) *grid {
	groups := s.groupRows(rows, cols, f)
	g := &grid{ruled: false}
	for k := range cols {
		switch {
		case k == 0:
			g.xs = append(g.xs, min(cols[0].lo, leftOf(rows))-1)
		default:
			g.xs = append(g.xs, (cols[k-1].hi+cols[k].lo)/2)
		}
	}
	g.xs = append(g.xs, max(cols[len(cols)-1].hi, rightOf(rows))+1)
	for k, group := range groups {
		top := rows[group.from].y0
		if k > 0 {
			top = (rows[groups[k-1].to-1].y1 + top) / 2
		}
		g.ys = append(g.ys, top)
	}
	g.ys = append(g.ys, rows[len(rows)-1].y1)
	monotone(g.ys)
	g.box = doc.Box{X0: g.xs[0], Y0: g.ys[0], X1: g.xs[len(g.xs)-1], Y1: g.ys[len(g.ys)-1]}
	for k, group := range groups {
		s.rowCells(g, rows[group.from:group.to], k, cols, f)
	}
	g.heads = headRows(rows, groups, f)
	return g
}

func leftOf(rows []textRow) float32 {
	x := rows[0].chunks[0].x0()
	for i := range rows {
		x = min(x, rows[i].chunks[0].x0())
	}
	return x
}

func rightOf(rows []textRow) float32 {
	x := rows[0].chunks[0].x1()
	for i := range rows {
		for k := range rows[i].chunks {
			x = max(x, rows[i].chunks[k].x1())
		}
	}
	return x
}

// monotone makes lines ascend where rows overlap.
func monotone(ys []float32) {
	for i := 1; i < len(ys); i++ {
		if ys[i] <= ys[i-1] {
			ys[i] = ys[i-1] + 0.5
		}
	}
}

// lineRange is rows of text that are one row of a table.
type lineRange struct{ from, to int }

// groupRows joins rows of text to rows of the table: where rules part all
// rows, those between two rules; else a row goes on with the one above where
// it is closer to it than rows are to each other, or holds no first cell and
// continues cells above.
func (s *sheet) groupRows(rows []textRow, cols []span, f stretch) []lineRange {
	out := []lineRange{{0, 1}}
	usual := usualPitch(rows)
	for i := 1; i < len(rows); i++ {
		g := &out[len(out)-1]
		if !ruleBetween(f, &rows[i-1], &rows[i]) && goesOnRow(rows, i, cols, usual) {
			g.to = i + 1
			continue
		}
		out = append(out, lineRange{i, i + 1})
	}
	return out
}

// usualPitch is the median distance of the baselines of rows.
func usualPitch(rows []textRow) float32 {
	var all []float32
	for i := 1; i < len(rows); i++ {
		all = append(all, rows[i].base-rows[i-1].base)
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[len(all)/2]
}

func ruleBetween(f stretch, a, b *textRow) bool {
	for _, h := range f.rules {
		if h.pos > (a.y0+a.y1)/2 && h.pos < (b.y0+b.y1)/2 && h.len() > 0.6*(f.hi-f.lo) {
			return true
		}
	}
	return false
}

// goesOnRow says whether the cells of row i go on with those of the row above.
func goesOnRow(rows []textRow, i int, cols []span, usual float32) bool {
	a, b := &rows[i-1], &rows[i]
	pitch := b.base - a.base
	if pitch > 1.45*b.size {
		return false
	}
	if pitch < 0.82*usual {
		return true
	}
	first, _ := spanOf(cols, b.chunks[0].x0(), b.chunks[0].x1())
	if first == 0 || len(b.chunks) >= len(a.chunks) && len(b.chunks) > 1 || first == 1 && len(b.chunks) > 2 && len(b.chunks) == len(cols)-1 {
		return false // all cells but the first are seldom broken at once: the row goes on under the name of a group
	}
	for k := range b.chunks { // every chunk stands below one of the row above
		if numeric(b.chunks[k].line.text.S) || !below(a, &b.chunks[k]) {
			return false
		}
	}
	return true
}

func below(a *textRow, c *chunk) bool {
	for k := range a.chunks {
		if a.chunks[k].x0() < c.x1() && a.chunks[k].x1() > c.x0() {
			return true
		}
	}
	return false
}

// rowCells makes the cells of one row of a table.
func (s *sheet) rowCells(g *grid, rows []textRow, row int, cols []span, f stretch) {
	cells := make([]cell, 0, len(cols))
	for i := range rows {
		for k := range rows[i].chunks {
			c := &rows[i].chunks[k]
			from, to := spanOf(cols, c.x0(), c.x1())
			from, to = s.underRule(c, from, to, cols, f)
			cells = putChunk(cells, c.line, row, from, to)
		}
	}
	covered := make([]bool, len(cols))
	for i := range cells {
		for k := cells[i].col; k < cells[i].col+cells[i].cols; k++ {
			covered[k] = true
		}
	}
	for k, ok := range covered {
		if !ok {
			cells = append(cells, cell{row: row, col: k, rows: 1, cols: 1, region: &region{}})
		}
	}
	slices.SortFunc(cells, func(a, b cell) int { return a.col - b.col })
	for i := range cells {
		cells[i].region.box = g.cellBox(&cells[i])
	}
	g.cells = append(g.cells, cells...)
}

// putChunk adds a chunk to the cells of a row; cells that it reaches over
// become one.
func putChunk(cells []cell, l line, row, from, to int) []cell {
	into := -1
	for i := 0; i < len(cells); i++ {
		c := &cells[i]
		if c.col > to || c.col+c.cols <= from {
			continue
		}
		from, to = min(from, c.col), max(to, c.col+c.cols-1)
		if into < 0 {
			into = i
			continue
		}
		cells[into].region.lines = append(cells[into].region.lines, c.region.lines...)
		cells = slices.Delete(cells, i, i+1)
		i--
	}
	if into < 0 {
		cells = append(cells, cell{row: row, rows: 1, region: &region{}})
		into = len(cells) - 1
	}
	c := &cells[into]
	c.col, c.cols = from, to-from+1
	c.region.lines = append(c.region.lines, l)
	return cells
}

// underRule widens the head of a group of columns to the rule drawn below it.
func (s *sheet) underRule(c *chunk, from, to int, cols []span, f stretch) (int, int) {
	mid := (c.x0() + c.x1()) / 2
	for _, h := range f.rules {
		if h.pos < c.line.box.Y1-2 || h.pos > c.line.box.Y1+0.8*c.line.size || h.lo > mid || h.hi < mid || h.len() > 0.85*(f.hi-f.lo) {
			continue
		}
		for k, col := range cols {
			if m := (col.lo + col.hi) / 2; m > h.lo && m < h.hi {
				from, to = min(from, k), max(to, k)
			}
		}
	}
	return from, to
}

// headRows counts the rows above the first rule within a frame.
func headRows(rows []textRow, groups []lineRange, f stretch) int {
	for _, h := range f.rules {
		if h.len() < 0.8*(f.hi-f.lo) || h.pos < rows[0].y1-1 {
			continue
		}
		n := 0
		for _, g := range groups {
			if rows[g.from].y0 < h.pos-1 {
				n++
			}
		}
		if n < len(groups) {
			return n
		}
	}
	return 0
}
