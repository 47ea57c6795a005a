package layout

import "injeung/extract/doc"

// refine parts what rules leave together in a table but print sets apart:
// rows of numbers between two rules, and places of a row that no rule parts
// while others of its columns have them.
func (s *sheet) refine(g *grid) {
	if !g.ruled || len(g.cells) < 2 || len(g.xs) < 3 {
		return
	}
	s.splitWide(g)
	s.splitRows(g)
}

// splitWide parts a cell over three columns or more whose words stand in the
// columns: rows whose borders are left out.
func (s *sheet) splitWide(g *grid) {
	cells := make([]cell, 0, len(g.cells))
	changed := false
	for i := range g.cells {
		k := &g.cells[i]
		parts := s.inColumns(g, k)
		if parts == nil {
			cells = append(cells, *k)
			continue
		}
		changed = true
		cells = append(cells, parts...)
	}
	if changed {
		g.cells = cells
		g.index()
	}
}

// inColumns gives the cells of a wide cell whose words stand in the columns,
// or nil.
func (s *sheet) inColumns(g *grid, k *cell) []cell {
	if k.cols < 3 || k.rows > 1 || len(k.region.grids) > 0 || len(k.region.lines) == 0 {
		return nil
	}
	xs := g.xs[k.col : k.col+k.cols+1]
	parts := make([][]line, k.cols)
	filled := 0
	var base float32
	for n := range k.region.lines {
		l := &k.region.lines[n]
		if l.blank() {
			continue
		}
		if base == 0 {
			base = l.base
		}
		if l.rotated || abs(l.base-base) > 0.4*l.size {
			return nil
		}
		for _, w := range s.splitAt(l, xs) {
			at := place(xs, (w.box.X0+w.box.X1)/2)
			if w.box.X0 < xs[at]-1 || w.box.X1 > xs[at+1]+1 {
				return nil
			}
			if len(parts[at]) == 0 {
				filled++
			}
			parts[at] = append(parts[at], w)
		}
	}
	if filled < 3 || filled*5 < 3*k.cols {
		return nil
	}
	out := make([]cell, k.cols)
	for c := range out {
		out[c] = cell{row: k.row, col: k.col + c, rows: 1, cols: 1}
		out[c].region = &region{box: g.cellBox(&out[c]), lines: parts[c]}
	}
	return out
}

// splitAt cuts a line at the gaps between words that lie on column lines.
func (s *sheet) splitAt(l *line, xs []float32) []line {
	var out []line
	from := 0
	right := float32(-1)
	for k, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		if isSpace(g) {
			continue
		}
		if right >= 0 && g.Box.X0-right > 0.15*l.size && crossed(xs, right, g.Box.X0) {
			out = append(out, s.newLine(l.glyphs[from:k:k], false))
			from = k
		}
		right = g.Box.X1
	}
	if from == 0 {
		return []line{*l}
	}
	return append(out, s.newLine(l.glyphs[from:], false))
}

func crossed(xs []float32, lo, hi float32) bool {
	for _, x := range xs[1 : len(xs)-1] {
		if x > lo-1 && x < hi+1 {
			return true
		}
	}
	return false
}

// splitRows parts rows of the grid in which columns of numbers stand line by
// line beside the lines of the first cell.
func (s *sheet) splitRows(g *grid) {
	rows := len(g.ys) - 1
	cuts := make([][]float32, rows)
	any := false
	for r := range rows {
		if cuts[r] = numberRows(g, r); cuts[r] != nil {
			any = true
		}
	}
	if any {
		g.cutRows(cuts)
	}
}

// numberRows gives where a row of the grid is to be cut, or nil.
func numberRows(g *grid, row int) []float32 {
	var stub *cell
	var numbers []*cell
	for i := range g.cells {
		k := &g.cells[i]
		if k.row > row || k.row+k.rows <= row {
			continue
		}
		if k.rows != 1 || len(k.region.grids) > 0 {
			return nil
		}
		switch {
		case k.col == 0:
			stub = k
		case isNumbers(k.region.lines):
			numbers = append(numbers, k)
		}
	}
	if stub == nil || len(numbers) < 2 || len(stub.region.lines) < 3 {
		return nil
	}
	for _, n := range numbers {
		if len(n.region.lines) != len(numbers[0].region.lines) || !besideLines(n.region.lines, stub.region.lines) {
			return nil
		}
	}
	var cuts []float32
	lines := stub.region.lines
	for i := 1; i < len(lines); i++ {
		if lines[i].base-lines[i-1].base < 0.5*lines[i].size {
			return nil
		}
		cuts = append(cuts, (lines[i-1].box.Y1+lines[i].box.Y0)/2)
	}
	return cuts
}

// isNumbers says whether there are several lines and each is a number.
func isNumbers(lines []line) bool {
	for i := range lines {
		if lines[i].rotated || !numeric(lines[i].text.S) {
			return false
		}
	}
	return len(lines) > 1
}

// besideLines says whether each line stands at the height of one of others.
func besideLines(lines, others []line) bool {
	for i := range lines {
		found := false
		for j := range others {
			found = found || abs(lines[i].base-others[j].base) < 0.3*lines[i].size
		}
		if !found {
			return false
		}
	}
	return true
}

// cutRows cuts rows of a grid at heights; cells of a cut row give one cell
// for each part.
func (g *grid) cutRows(cuts [][]float32) {
	start := make([]int, len(cuts)+1)
	ys := []float32{g.ys[0]}
	for r, c := range cuts {
		start[r+1] = start[r] + 1 + len(c)
		ys = append(append(ys, c...), g.ys[r+1])
	}
	var cells []cell
	for r := range cuts { // cells are in row-major order; so are their parts
		for part := 0; part <= len(cuts[r]); part++ {
			for i := range g.cells {
				k := g.cells[i]
				switch {
				case k.row != r:
				case len(cuts[r]) == 0 || k.rows > 1:
					if part == 0 {
						k.rows = start[k.row+k.rows] - start[k.row]
						k.row = start[r]
						cells = append(cells, k)
					}
				default:
					n := cell{row: start[r] + part, col: k.col, rows: 1, cols: k.cols, open: k.open, region: &region{}}
					n.region.box = doc.Box{X0: k.region.box.X0, X1: k.region.box.X1, Y0: ys[n.row], Y1: ys[n.row+1]}
					for _, l := range k.region.lines {
						if place(ys, (l.box.Y0+l.box.Y1)/2) == n.row {
							n.region.lines = append(n.region.lines, l)
						}
					}
					cells = append(cells, n)
				}
			}
		}
	}
	g.ys, g.cells = ys, cells
	g.index()
}

// index sets the cell of each place.
func (g *grid) index() {
	cols := len(g.xs) - 1
	g.at = make([]int32, (len(g.ys)-1)*cols)
	for i := range g.at {
		g.at[i] = -1
	}
	for i := range g.cells {
		k := &g.cells[i]
		for r := k.row; r < k.row+k.rows; r++ {
			for c := k.col; c < k.col+k.cols; c++ {
				g.at[r*cols+c] = int32(i)
			}
		}
	}
}
