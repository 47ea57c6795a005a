package layout

import (
	"cmp"
	"slices"
)

// Cells may be boxes of their own with white between them, as browsers draw
// the borders of a table unless told otherwise (테두리를 따로 그린 표).

const (
	// betweenBoxes is the most white between the borders of such cells.
	betweenBoxes = 4.5
	// leastBoxes is how many of them are a table, maxBoxes how many a page has
	// at most.
	leastBoxes, maxBoxes = 4, 600
	// maxBoxSides bounds the rules of a box: what has more is a table itself.
	maxBoxSides = 12
)

// cellBox is a component with a border around it: a cell, or several whose
// borders meet.
type cellBox struct {
	comp           int
	x0, y0, x1, y1 float32
}

// withBoxes joins boxes that stand beside and below each other to one
// component a table, their borders on common lines.
func withBoxes(comps []component) []component {
	boxes := boxesOf(comps)
	if len(boxes) < leastBoxes || len(boxes) > maxBoxes {
		return comps
	}
	set := newSets(len(boxes))
	beside, below := make([]bool, len(boxes)), make([]bool, len(boxes))
	for i := range boxes {
		for j := i + 1; j < len(boxes) && boxes[j].y0 <= boxes[i].y1+betweenBoxes; j++ {
			a, b := &boxes[i], &boxes[j]
			switch {
			case onLine(a.y0, b.y0, a.y1, b.y1) && littleApart(a.x0, a.x1, b.x0, b.x1):
				set.join(i, j)
				beside[i] = true
			case onLine(a.x0, b.x0, a.x1, b.x1) && littleApart(a.y0, a.y1, b.y0, b.y1):
				set.join(i, j)
				below[i] = true
			}
		}
	}
	return joined(comps, boxes, set, beside, below)
}

// boxesOf are the components that have a border around them, from the top.
func boxesOf(comps []component) []cellBox {
	var out []cellBox
	for i := range comps {
		c := &comps[i]
		if len(c.h) < 2 || len(c.v) < 2 || len(c.h)+len(c.v) > maxBoxSides {
			continue
		}
		left, right := ends(c.v)
		top, bottom := ends(c.h)
		b := cellBox{i, left.pos, top.pos, right.pos, bottom.pos}
		if spans(top, b.x0, b.x1) && spans(bottom, b.x0, b.x1) && spans(left, b.y0, b.y1) && spans(right, b.y0, b.y1) {
			out = append(out, b)
		}
	}
	slices.SortStableFunc(out, func(a, b cellBox) int { return cmp.Or(cmp.Compare(a.y0, b.y0), cmp.Compare(a.x0, b.x0)) })
	return out
}

// ends are the first and last of segments by their position.
func ends(segs []segment) (first, last segment) {
	first, last = segs[0], segs[0]
	for _, s := range segs {
		if s.pos < first.pos {
			first = s
		}
		if s.pos > last.pos {
			last = s
		}
	}
	return first, last
}

func spans(s segment, lo, hi float32) bool { return abs(s.lo-lo) < touch && abs(s.hi-hi) < touch }

// onLine says whether two boxes begin or end on one line.
func onLine(a0, b0, a1, b1 float32) bool { return abs(a0-b0) < 1 || abs(a1-b1) < 1 }

// littleApart says whether little white parts two spans.
func littleApart(a0, a1, b0, b1 float32) bool {
	gap := max(a0, b0) - min(a1, b1)
	return gap > 0 && gap < betweenBoxes
}

// joined gives the components with those of each set of boxes made one that
// has rows and columns.
func joined(comps []component, boxes []cellBox, set sets, beside, below []bool) []component {
	type group struct {
		n             int
		beside, below bool
		c             component
	}
	groups := map[int]*group{}
	for i, b := range boxes {
		g := groups[set.find(i)]
		if g == nil {
			g = &group{}
			groups[set.find(i)] = g
		}
		g.n++
		g.beside, g.below = g.beside || beside[i], g.below || below[i]
		g.c.h, g.c.v = append(g.c.h, comps[b.comp].h...), append(g.c.v, comps[b.comp].v...)
	}
	gone := make([]bool, len(comps))
	var made []component
	for i, b := range boxes {
		g := groups[set.find(i)]
		if g.n < leastBoxes || !g.beside || !g.below {
			continue
		}
		gone[b.comp] = true
		if set.find(i) == i {
			made = append(made, onLines(g.c))
		}
	}
	out := comps[:0:0]
	for i := range comps {
		if !gone[i] {
			out = append(out, comps[i])
		}
	}
	return append(out, made...)
}

// onLines moves borders with little white between them to one line.
func onLines(c component) component {
	xs, ys := common(c.v), common(c.h)
	for i := range c.h {
		h := &c.h[i]
		h.pos, h.lo, h.hi = lineAt(ys, h.pos), lineAt(xs, h.lo), lineAt(xs, h.hi)
	}
	for i := range c.v {
		v := &c.v[i]
		v.pos, v.lo, v.hi = lineAt(xs, v.pos), lineAt(ys, v.lo), lineAt(ys, v.hi)
	}
	slices.SortFunc(c.h, bySegment)
	slices.SortFunc(c.v, bySegment)
	return c
}

// common are the middles of borders with little white between them.
func common(segs []segment) []float32 {
	pos := make([]float32, 0, len(segs))
	for _, s := range segs {
		pos = append(pos, s.pos)
	}
	slices.Sort(pos)
	var out []float32
	for i := 0; i < len(pos); {
		j := i + 1
		for j < len(pos) && pos[j]-pos[i] < betweenBoxes {
			j++
		}
		out = append(out, (pos[i]+pos[j-1])/2)
		i = j
	}
	return out
}

func lineAt(lines []float32, v float32) float32 { return lines[nearest(lines, v)] }
