package layout

import (
	"cmp"
	"slices"
)

const (
	// gutterWidth is the least white width between columns of text, in points.
	gutterWidth = 9
	// columnRows is the least number of rows with text on both sides.
	columnRows = 4
	// columnShare is the least share of the width that a column's lines have.
	columnShare = 0.22
)

// columns says how many rows from the first share a gutter that parts them to
// two columns, and where it is; 0 where there are none.
func columns(rows [][]item) (n int, at float32) {
	free := gapsOf(rows[0])
	if len(free) == 0 {
		return 0, 0
	}
	var best span
	for _, f := range free {
		if k, g := shared(rows, f); k > n {
			n, best = k, g
		}
	}
	if n < 2 {
		return 0, 0
	}
	at = (best.lo + best.hi) / 2
	if k := twoLists(rows[:n], at); k > 0 || !twoColumns(rows[:n], at) {
		n = k // what stands below a list is no part of its left column
	}
	return n, at
}

type span struct{ lo, hi float32 }

// gapsOf are the white spans between the items of a row.
func gapsOf(row []item) []span {
	sorted := slices.Clone(row)
	slices.SortFunc(sorted, func(a, b item) int { return cmp.Compare(a.box.X0, b.box.X0) })
	var out []span
	right := sorted[0].box.X0
	for _, it := range sorted {
		if it.box.X0-right >= gutterWidth {
			out = append(out, span{right, it.box.X0})
		}
		right = max(right, it.box.X1)
	}
	return out
}

// shared narrows a gap over the following rows as long as it stays white.
func shared(rows [][]item, g span) (n int, left span) {
	for _, row := range rows {
		next := g
		for _, it := range row {
			switch {
			case it.box.X1 <= (g.lo+g.hi)/2 && it.box.X1 > next.lo:
				next.lo = it.box.X1
			case it.box.X0 >= (g.lo+g.hi)/2 && it.box.X0 < next.hi:
				next.hi = it.box.X0
			case it.box.X0 < next.hi && it.box.X1 > next.lo:
				next.hi = next.lo
			}
		}
		if next.hi-next.lo < gutterWidth {
			break
		}
		g = next
		n++
	}
	return n, g
}

// twoColumns says whether both sides of a gutter hold running text: enough
// rows, and lines that fill their side, so that a list of names and values is
// not read column by column.
func twoColumns(rows [][]item, at float32) bool {
	var l, r side
	for _, row := range rows {
		for _, it := range row {
			if (it.box.X0+it.box.X1)/2 < at {
				l.add(it)
			} else {
				r.add(it)
			}
		}
	}
	width := r.hi - l.lo
	return l.column(width) && r.column(width)
}

// side gathers what stands on one side of a gutter.
type side struct {
	n      int
	lo, hi float32
	filled float32
}

func (s *side) add(it item) {
	if s.n == 0 {
		s.lo, s.hi = it.box.X0, it.box.X1
	}
	s.n++
	s.lo, s.hi = min(s.lo, it.box.X0), max(s.hi, it.box.X1)
	s.filled += it.box.W()
}

func (s *side) column(width float32) bool {
	w := s.hi - s.lo
	return s.n >= columnRows && w >= columnShare*width && s.filled >= 0.6*w*float32(s.n)
}

// headsRight says whether a row is the first line of the right one of two
// columns, whose lines stand a little higher than those of the left.
func headsRight(row []item, rows [][]item, at float32) bool {
	if len(row) != 1 || row[0].line == nil || row[0].box.X0 < at {
		return false
	}
	lo, gap := float32(-1), float32(0)
	for _, r := range rows {
		for _, it := range r {
			if it.box.X0 >= at && (lo < 0 || it.box.X0 < lo) {
				lo = it.box.X0
			}
		}
	}
	gap = rows[0][0].box.Y0 - row[0].box.Y1
	for _, it := range rows[0] {
		gap = min(gap, it.box.Y0-row[0].box.Y1)
	}
	size := row[0].line.size
	return abs(row[0].box.X0-lo) < size && gap < 0.5*size
}
