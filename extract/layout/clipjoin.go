package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// edges are the sides of clips as segments.
func edges(group []doc.Box) (c component) {
	for _, b := range group {
		c.h = append(c.h, segment{b.Y0, b.X0, b.X1, 0, true}, segment{b.Y1, b.X0, b.X1, 0, true})
		c.v = append(c.v, segment{b.X0, b.Y0, b.Y1, 0, true}, segment{b.X1, b.Y0, b.Y1, 0, true})
	}
	return c
}

// withClips joins groups of clips to the ruled components whose lines run
// along their sides.
func withClips(ruled []component, groups [][]doc.Box) []component {
	hs, vs := owners(ruled, true), owners(ruled, false)
	all := slices.Clone(ruled)
	var joints [][2]int
	drawn := make(map[int]*grid)
	for _, g := range groups {
		on := metBy(edges(g), ruled, hs, vs)
		kept, inner := g, [][]doc.Box(nil)
		for _, k := range on {
			d, ok := drawn[k]
			if !ok {
				d = newGrid(ruled[k].h, ruled[k].v)
				drawn[k] = d
			}
			if d != nil {
				kept, inner = ruled[k].outside(d, kept, inner)
			}
		}
		if len(kept) > 0 {
			for _, k := range on {
				joints = append(joints, [2]int{k, len(all)})
			}
			all = append(all, edges(kept))
		}
		for _, n := range inner {
			all = append(all, edges(n))
		}
	}
	set := newSets(len(all))
	for _, j := range joints {
		set.join(j[0], j[1])
	}
	out := make([]component, 0, len(all))
	at := map[int]int{}
	for i, c := range all {
		r := set.find(i)
		k, ok := at[r]
		if !ok {
			at[r] = len(out)
			out = append(out, c)
			continue
		}
		out[k].h = append(slices.Clip(out[k].h), c.h...)
		out[k].v = append(slices.Clip(out[k].v), c.v...)
	}
	return out
}

// metBy are the ruled components, ascending, on whose lines a group's
// sides run.
func metBy(sides component, ruled []component, hs, vs []owned) []int {
	met := map[int]int{} // component → number of sides of the group on its lines
	count(met, sides.h, hs)
	count(met, sides.v, vs)
	var out []int
	for k, n := range met {
		if n >= 2 || len(ruled[k].h)+len(ruled[k].v) == 1 {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

// outside parts clips that may be cells of a ruled component from those that
// stand in one of its closed cells without filling it from top to bottom: a
// writer's clips of paragraphs, or the cells of a table in the cell.
func (c component) outside(g *grid, clips []doc.Box, inner [][]doc.Box) (kept []doc.Box, _ [][]doc.Box) {
	in := make([][]doc.Box, len(g.cells))
	for _, b := range clips {
		if k := g.holds(b); k >= 0 {
			in[k] = append(in[k], b)
		} else {
			kept = append(kept, b)
		}
	}
	for k, n := range in {
		if len(n) == 0 {
			continue
		}
		o := g.cellBox(&g.cells[k])
		var u doc.Box
		for _, b := range n {
			u = u.Union(b)
		}
		switch {
		case u.Y0-o.Y0 < 2 && o.Y1-u.Y1 < 2 || !c.encloses(o),
			(u.Y0-o.Y0 < 2 || o.Y1-u.Y1 < 2) && abs(u.W()-o.W()) < 2 && sideBySide(n):
			kept = append(kept, n...)
		case len(n) > 1 && o.W()-u.W() > 4: // a table in a cell keeps off its sides
			inner = append(inner, n)
		}
	}
	return kept, inner
}

// sideBySide says whether two of the boxes stand beside each other.
func sideBySide(boxes []doc.Box) bool {
	for i := 1; i < len(boxes); i++ {
		a, b := boxes[i-1], boxes[i]
		if abs(a.Y0-b.Y0) < 1 && abs(a.Y1-b.Y1) < 1 && abs(a.X1-b.X0) < cellGap {
			return true
		}
	}
	return false
}

// encloses says whether rules run along all four sides of a box.
func (c component) encloses(b doc.Box) bool {
	return runs(c.h, b.Y0, b.X0, b.X1) && runs(c.h, b.Y1, b.X0, b.X1) && runs(c.v, b.X0, b.Y0, b.Y1) && runs(c.v, b.X1, b.Y0, b.Y1)
}

// runs says whether segments cover most of a side.
func runs(segs []segment, pos, lo, hi float32) bool {
	var sum float32
	for _, s := range segs {
		if abs(s.pos-pos) < sameLine {
			sum += max(0, min(s.hi, hi)-max(s.lo, lo))
		}
	}
	return sum > 0.85*(hi-lo)
}

type owned struct {
	segment
	owner int
}

// owners lists the segments of components with the component they are of.
func owners(comps []component, horizontal bool) []owned {
	var out []owned
	for i, c := range comps {
		segs := c.v
		if horizontal {
			segs = c.h
		}
		for _, s := range segs {
			out = append(out, owned{s, i})
		}
	}
	slices.SortFunc(out, func(a, b owned) int { return cmp.Or(bySegment(a.segment, b.segment), cmp.Compare(a.owner, b.owner)) })
	return out
}

// count adds for each component how many positions of sides lie on its rules.
// One alone may be the border of a table stacked above or below.
func count(met map[int]int, sides []segment, rules []owned) {
	sides = slices.Clone(sides)
	slices.SortFunc(sides, bySegment)
	last := map[int]float32{}
	for _, s := range sides {
		for _, k := range along(s, rules) {
			if p, ok := last[k]; !ok || s.pos-p > 1.5 {
				met[k]++
				last[k] = s.pos
			}
		}
	}
}

// along are the owners of the rules along a side.
func along(side segment, rules []owned) []int {
	const tol = 1.5
	var out []int
	from, _ := slices.BinarySearchFunc(rules, side.pos-tol, func(o owned, x float32) int { return cmp.Compare(o.pos, x) })
	for k := from; k < len(rules) && rules[k].pos <= side.pos+tol; k++ {
		if o := min(side.hi, rules[k].hi) - max(side.lo, rules[k].lo); o > 5 && o > 0.5*min(side.len(), rules[k].len()) {
			out = append(out, rules[k].owner)
		}
	}
	return out
}
