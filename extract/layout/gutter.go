package layout

const (
	// gutterRows is the least number of rows with a gap at one place that make
	// it a gutter between columns of text: the gaps of justified words do not
	// stand below each other so long.
	gutterRows = 6
	// gutterSide is the least share of the region's width that words on each
	// side of a gutter take.
	gutterSide = 0.2
)

// gutter is a white strip that rows from..to share.
type gutter struct {
	span
	from, to, n int
	sides       [][2]float32 // widths of the words left and right of it, by row
}

// gutters finds for each row the white strips that it shares with enough rows
// around it. They part columns of text that stand so close, or whose lines are
// so little apart in height, that a row would be read across them.
func gutters(rows [][]run, box float32) [][]span {
	out := make([][]span, len(rows))
	var open []gutter
	shut := func(g *gutter) {
		if g.n < gutterRows || !g.filled() {
			return
		}
		for i := g.from; i <= g.to; i++ {
			out[i] = append(out[i], g.span)
		}
	}
	for i, row := range rows {
		kept := open[:0]
		for k := range open {
			if g := &open[k]; g.narrow(row, i) {
				kept = append(kept, *g)
			} else {
				shut(g)
			}
		}
		open = kept
		for _, f := range wideGaps(row, gutterSide*box) {
			if !known(open, f) && len(open) < 16 {
				g := gutter{span: f, from: i, to: i}
				g.narrow(row, i)
				open = append(open, g)
			}
		}
	}
	for k := range open {
		shut(&open[k])
	}
	return out
}

// narrow takes one more row into a gutter; false where its words stand in it.
func (g *gutter) narrow(row []run, i int) bool {
	left := g.span
	before, after := false, false
	for k := range row {
		r := &row[k]
		mid := (r.x0 + r.x1) / 2
		switch {
		case r.rotated:
		case mid < (g.lo+g.hi)/2:
			left.lo, before = max(left.lo, r.x1), true
		default:
			left.hi, after = min(left.hi, r.x0), true
		}
	}
	if left.hi-left.lo < gutterWidth {
		return false
	}
	g.span, g.to = left, i
	if before && after {
		g.n++
		g.sides = append(g.sides, [2]float32{left.lo - row[0].x0, row[len(row)-1].x1 - left.hi})
	}
	return true
}

// filled says whether most rows fill both sides, as running text does and the
// cells of a table do not.
func (g *gutter) filled() bool {
	var most [2]float32
	for _, s := range g.sides {
		most[0], most[1] = max(most[0], s[0]), max(most[1], s[1])
	}
	full := 0
	for _, s := range g.sides {
		if s[0] > 0.8*most[0] && s[1] > 0.8*most[1] {
			full++
		}
	}
	return full*10 >= 6*len(g.sides)
}

// wideGaps are the gaps of a row wide enough for a gutter, with words of a
// least width on both sides.
func wideGaps(row []run, least float32) []span {
	var out []span
	if len(row) < 2 {
		return nil
	}
	x1 := row[0].x1
	for k := 1; k < len(row); k++ {
		if row[k].x0-x1 >= gutterWidth && x1-row[0].x0 >= least && row[len(row)-1].x1-row[k].x0 >= least {
			out = append(out, span{x1, row[k].x0})
		}
		x1 = max(x1, row[k].x1)
	}
	return out
}

func known(open []gutter, f span) bool {
	for k := range open {
		if open[k].lo < f.hi && f.lo < open[k].hi {
			return true
		}
	}
	return false
}

// parted says whether a gutter lies between two places of a row.
func parted(gs []span, x0, x1 float32) bool {
	for _, g := range gs {
		if mid := (g.lo + g.hi) / 2; mid > x0 && mid < x1 {
			return true
		}
	}
	return false
}
