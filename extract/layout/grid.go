package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

const (
	// touch is how far a horizontal and a vertical rule may miss each other
	// and still meet.
	touch = 2.2
	// sameLine is how far apart two lines of a grid are one: nothing printed
	// fits between them, so double borders are one border.
	sameLine = 4
	// cover is the share of a cell's side that a rule must cover to part it
	// from its neighbour.
	cover = 0.55
	// maxPlaces bounds the grid places (rows times columns) of one table.
	maxPlaces = 40_000
)

// grid is a table or box found by its rules: xs and ys are the lines between
// columns and rows, cells its rectangles in row-major order.
type grid struct {
	box    doc.Box
	xs, ys []float32
	cells  []cell
	at     []int32 // cell of each place, row-major; -1 outside
	segs   []segment
	cols   int // number of segs that are vertical, at the end of segs
	ruled  bool
	heads  int   // header rows by the rule below them, in a table without others
	inside *grid // the grid in one of whose cells this one stands
	incell int
	ends   []cellEnd // of the cells of its table
	// gutters are where the lines between columns may lie that no rule draws.
	gutters []span
}

// cell is a rectangle of grid places.
type cell struct {
	row, col, rows, cols int
	open                 bool // lies outside the drawn part, at a notch
	region               *region
}

func (g *grid) cellBox(c *cell) doc.Box {
	return doc.Box{X0: g.xs[c.col], Y0: g.ys[c.row], X1: g.xs[c.col+c.cols], Y1: g.ys[c.row+c.rows]}
}

// find gives the cell at a point, or -1.
func (g *grid) find(x, y float32) int {
	if !g.box.Contains(x, y) {
		return -1
	}
	c, r := place(g.xs, x), place(g.ys, y)
	if c < 0 || r < 0 {
		return -1
	}
	return int(g.at[r*(len(g.xs)-1)+c])
}

// place gives the gap between ascending lines that v lies in, or -1.
func place(lines []float32, v float32) int {
	i, _ := slices.BinarySearch(lines, v)
	return min(max(i-1, 0), len(lines)-2)
}

// grids joins rules that meet, and clips, to grids, largest first.
func grids(hs, vs []segment, clips [][]doc.Box, bands []doc.Shade) []*grid {
	comps := withClips(tablesApart(withBoxes(components(hs, vs))), clips)
	withShades(comps, bands)
	var out []*grid
	for _, c := range comps {
		if g := newGrid(c.h, c.v); g != nil {
			out = append(out, g)
		}
	}
	slices.SortStableFunc(out, func(a, b *grid) int {
		return cmp.Compare(b.box.W()*b.box.H(), a.box.W()*a.box.H())
	})
	return out
}

type component struct{ h, v []segment }

// components are the sets of rules that hang together.
func components(hs, vs []segment) []component {
	set := newSets(len(hs) + len(vs))
	for i, h := range hs {
		from, _ := slices.BinarySearchFunc(vs, h.lo-touch, func(s segment, x float32) int { return cmp.Compare(s.pos, x) })
		for j := from; j < len(vs) && vs[j].pos <= h.hi+touch; j++ {
			if h.pos >= vs[j].lo-touch && h.pos <= vs[j].hi+touch {
				set.join(i, len(hs)+j)
			}
		}
	}
	index := map[int]int{}
	var out []component
	of := func(i int) *component {
		root := set.find(i)
		k, ok := index[root]
		if !ok {
			k = len(out)
			index[root] = k
			out = append(out, component{})
		}
		return &out[k]
	}
	for i, h := range hs {
		c := of(i)
		c.h = append(c.h, h)
	}
	for j, v := range vs {
		c := of(len(hs) + j)
		c.v = append(c.v, v)
	}
	return out
}

// newGrid makes a grid of rules that hang together, or nil where they do not
// enclose anything.
func newGrid(hs, vs []segment) *grid {
	if len(hs) < 2 || len(vs) == 0 {
		return nil
	}
	xs, ys := outer(lines(vs), hs), outer(lines(hs), vs)
	if len(xs) < 2 || len(ys) < 2 || (len(xs)-1)*(len(ys)-1) > maxPlaces {
		return nil
	}
	g := &grid{xs: xs, ys: ys, ruled: true, box: doc.Box{X0: xs[0], Y0: ys[0], X1: xs[len(xs)-1], Y1: ys[len(ys)-1]}}
	g.segs, g.cols = append(slices.Clone(hs), vs...), len(vs)
	g.setCells(sides(ys, xs, hs), sides(xs, ys, vs))
	if len(g.cells) == 0 {
		return nil
	}
	return g
}

// lines are the distinct positions of segments, each that of the longest.
func lines(segs []segment) []float32 {
	sorted := slices.Clone(segs)
	slices.SortFunc(sorted, bySegment)
	var out []float32
	for i := 0; i < len(sorted); {
		best, j := i, i
		for ; j < len(sorted) && sorted[j].pos-sorted[i].pos < sameLine; j++ {
			if sorted[j].len() > sorted[best].len() {
				best = j
			}
		}
		out = append(out, sorted[best].pos)
		i = j
	}
	return out
}

// outer adds the ends of the crossing segments to lines where two or more
// reach beyond the outermost: a table whose side borders are left out.
func outer(lines []float32, cross []segment) []float32 {
	if len(lines) == 0 {
		return lines
	}
	const beyond = 6
	lo, hi := make([]float32, 0, len(cross)), make([]float32, 0, len(cross))
	for _, s := range cross {
		if s.lo < lines[0]-beyond {
			lo = append(lo, s.lo)
		}
		if s.hi > lines[len(lines)-1]+beyond {
			hi = append(hi, s.hi)
		}
	}
	slices.Sort(lo)
	slices.Sort(hi)
	out := lines
	if n := len(lo); n >= 2 && lo[1]-lo[0] < sameLine {
		out = append([]float32{lo[0]}, out...)
	}
	if n := len(hi); n >= 2 && hi[n-1]-hi[n-2] < sameLine {
		out = append(out, hi[n-1])
	}
	return out
}

// sides tells for each line and each gap of the crossing lines whether
// segments cover that side: sides[line*(gaps)+gap].
func sides(lines, cross []float32, segs []segment) []bool {
	n := len(cross) - 1
	covered := make([]float32, len(lines)*n)
	for _, s := range segs {
		k := nearest(lines, s.pos)
		for i := place(cross, s.lo); i < n && cross[i] < s.hi; i++ {
			covered[k*n+i] += min(s.hi, cross[i+1]) - max(s.lo, cross[i])
		}
	}
	out := make([]bool, len(covered))
	for k := range covered {
		i := k % n
		out[k] = covered[k] >= cover*(cross[i+1]-cross[i])
	}
	return out
}

func nearest(lines []float32, v float32) int {
	i, _ := slices.BinarySearch(lines, v)
	if i == len(lines) || i > 0 && v-lines[i-1] < lines[i]-v {
		i--
	}
	return i
}

// sets is a union-find forest.
type sets []int32

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = int32(i)
	}
	return s
}

func (s sets) find(i int) int {
	for int(s[i]) != i {
		s[i] = s[s[i]]
		i = int(s[i])
	}
	return i
}

// join makes the smaller root the root of both.
func (s sets) join(i, j int) {
	a, b := s.find(i), s.find(j)
	if a > b {
		a, b = b, a
	}
	s[b] = int32(a)
}
