package layout

// setCells joins grid places that no rule parts to cells. h tells for row
// line k and column i whether the line is drawn there, v for column line k
// and row i.
func (g *grid) setCells(h, v []bool) {
	rows, cols := len(g.ys)-1, len(g.xs)-1
	set := newSets(rows * cols)
	for r := range rows {
		for c := range cols {
			if c+1 < cols && !v[(c+1)*rows+r] {
				set.join(r*cols+c, r*cols+c+1)
			}
			if r+1 < rows && !h[(r+1)*cols+c] {
				set.join(r*cols+c, (r+1)*cols+c)
			}
		}
	}
	open := openSides(set, h, v, rows, cols)
	g.at = make([]int32, rows*cols)
	for i := range g.at {
		g.at[i] = -1
	}
	for i := range g.at {
		if g.at[i] < 0 {
			g.addCell(set, i, rows, cols, open[set.find(i)])
		}
	}
}

// addCell adds the largest rectangle of places joined with i that begins at
// i: first right, then down. A set that is no rectangle gives several cells.
func (g *grid) addCell(set sets, i, rows, cols int, open uint8) {
	r, c, root := i/cols, i%cols, set.find(i)
	free := func(r, c int) bool { return g.at[r*cols+c] < 0 && set.find(r*cols+c) == root }
	w := 1
	for c+w < cols && free(r, c+w) {
		w++
	}
	d := 1
down:
	for ; r+d < rows; d++ {
		for k := range w {
			if !free(r+d, c+k) {
				break down
			}
		}
	}
	n := int32(len(g.cells))
	for y := range d {
		for x := range w {
			g.at[(r+y)*cols+c+x] = n
		}
	}
	g.cells = append(g.cells, cell{row: r, col: c, rows: d, cols: w, open: corner(open)})
}

// The sides of the grid on which a set of places is not closed by a rule.
const (
	openTop uint8 = 1 << iota
	openBottom
	openLeft
	openRight
)

func openSides(set sets, h, v []bool, rows, cols int) []uint8 {
	open := make([]uint8, rows*cols)
	for c := range cols {
		if !h[c] {
			open[set.find(c)] |= openTop
		}
		if !h[rows*cols+c] {
			open[set.find((rows-1)*cols+c)] |= openBottom
		}
	}
	for r := range rows {
		if !v[r] {
			open[set.find(r*cols)] |= openLeft
		}
		if !v[cols*rows+r] {
			open[set.find(r*cols+cols-1)] |= openRight
		}
	}
	return open
}

// corner says whether places are open towards a corner of the grid, so that
// they lie beside the table rather than in it.
func corner(open uint8) bool {
	return open&(openTop|openBottom) != 0 && open&(openLeft|openRight) != 0
}
