package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// bar is what one row of print, or one grid, takes of a page's width and height.
type bar struct {
	box  doc.Box
	size float32
	runs []run // nil for a grid
}

// bars are the rows and the grids of a page's body, from top to bottom.
func (s *sheet) bars(rows [][]run) []bar {
	out := make([]bar, 0, len(rows)+len(s.body.grids))
	for _, row := range rows {
		b := bar{runs: row}
		for i := range row {
			b.box = b.box.Union(row[i].box())
			b.size = max(b.size, row[i].size)
		}
		out = append(out, b)
	}
	for _, g := range s.body.grids {
		out = append(out, bar{box: g.box})
	}
	slices.SortStableFunc(out, func(a, b bar) int { return cmp.Compare(a.box.Y0+a.box.Y1, b.box.Y0+b.box.Y1) })
	return out
}

func (r *run) box() doc.Box { return doc.Box{X0: r.x0, Y0: r.y0, X1: r.x1, Y1: r.y1} }

// begins are the places at which most rows have a beginning: right of a strip either the text
// or the column begins.
func begins(rows [][]run) []float32 {
	count := map[int]int{}
	for _, row := range rows {
		for i := range row {
			count[int(row[i].x0+0.5)]++
		}
	}
	var at []int
	for x, n := range count {
		if n >= 2 {
			at = append(at, x)
		}
	}
	slices.SortFunc(at, func(a, b int) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	out := make([]float32, 0, sideTries)
	for _, x := range at[:min(len(at), sideTries)] {
		out = append(out, float32(x))
	}
	return out
}

// crosses says whether something stands in the white strip left of x.
func (b *bar) crosses(x float32) bool {
	if b.runs == nil {
		return b.box.X0 < x-2 && b.box.X1 > x-sideGap
	}
	for i := range b.runs {
		if r := &b.runs[i]; r.rotated || r.x0 < x-2 && r.x1 > x-sideGap {
			return true
		}
	}
	return false
}

// halves parts bars at x.
func halves(bars []bar, x float32) (left, right []bar) {
	for _, b := range bars {
		if b.runs == nil {
			if b.box.X0 < x-2 {
				left = append(left, b)
			} else {
				right = append(right, b)
			}
			continue
		}
		var l, r bar
		for i := range b.runs {
			half := &l
			if b.runs[i].x0 >= x-2 {
				half = &r
			}
			half.runs = append(half.runs, b.runs[i])
			half.box, half.size = half.box.Union(b.runs[i].box()), max(half.size, b.runs[i].size)
		}
		if l.runs != nil {
			left = append(left, l)
		}
		if r.runs != nil {
			right = append(right, r)
		}
	}
	return left, right
}

func aroundBars(bars []bar) doc.Box {
	var b doc.Box
	for i := range bars {
		b = b.Union(bars[i].box)
	}
	return b
}

func (b *bar) base() float32 { return b.runs[0].base }
