package layout

import (
	"cmp"
	"slices"
)

// guttersOf are the spans between the columns of a banded table: white in all
// bands, or in all but few where no other lies.
func guttersOf(bands []ruledBand) []span {
	var all [][]span
	size := float32(0)
	for i := range bands {
		if ink := bands[i].ink(); len(ink) > 1 {
			all = append(all, ink)
			size += bands[i].lines[0].size
		}
	}
	if len(all) < 2 {
		return nil
	}
	least := 0.4 * size / float32(len(all))
	out := whiteIn(all, 0, least)
	n := len(out)
next:
	for _, w := range whiteIn(all, len(all)/6, least) {
		for _, g := range out[:n] {
			if w.lo < g.hi && g.lo < w.hi {
				continue next
			}
		}
		out = append(out, w)
	}
	slices.SortFunc(out, func(a, b span) int { return cmp.Compare(a.lo, b.lo) })
	return out
}

// whiteIn are the spans that at most some bands have ink in.
func whiteIn(all [][]span, allowed int, least float32) []span {
	type edge struct {
		x float32
		d int
	}
	var edges []edge
	for _, ink := range all {
		for _, k := range ink {
			edges = append(edges, edge{k.lo, 1}, edge{k.hi, -1})
		}
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.d, b.d)) })
	var out []span
	n, from, left := 0, float32(0), false
	for _, e := range edges {
		was := n
		n += e.d
		switch {
		case was > allowed && n <= allowed:
			from, left = e.x, true
		case was <= allowed && n > allowed:
			if left && e.x-from >= least {
				out = append(out, span{from, e.x})
			}
			left = false
		}
	}
	return out
}

// ink is where the lines of a band stand from left to right, those above each
// other joined.
func (b *ruledBand) ink() []span {
	var all, out []span
	for i := range b.lines {
		all = append(all, span{b.lines[i].box.X0, b.lines[i].box.X1})
	}
	slices.SortFunc(all, func(a, b span) int { return cmp.Or(cmp.Compare(a.lo, b.lo), cmp.Compare(a.hi, b.hi)) })
	for _, s := range all {
		if n := len(out); n > 0 && s.lo <= out[n-1].hi {
			out[n-1].hi = max(out[n-1].hi, s.hi)
			continue
		}
		out = append(out, s)
	}
	return out
}

// atEnds narrows gutters to where a rule ends within them: there the cells over
// several rows end.
func atEnds(gutters []span, rules []segment) []span {
	for i, g := range gutters {
		for _, h := range rules {
			for _, x := range [...]float32{h.lo, h.hi} {
				if x > g.lo-1 && x < g.hi+1 {
					gutters[i] = span{x, x}
				}
			}
		}
	}
	return gutters
}

// filledBeside drops gutters between two columns of which no band fills both,
// the narrowest first: a head in the middle of its column over words at the
// side of it. Those at the end of a rule stay.
func filledBeside(bands []ruledBand, gutters []span) []span {
	has := make([][]bool, len(bands)) // by band and column, once found: taking a gutter out joins two columns
	for i := range bands {
		has[i] = make([]bool, len(gutters)+1)
		for j := range bands[i].lines {
			has[i][columnAt(gutters, &bands[i].lines[j])] = true
		}
	}
	for {
		at := -1
		for k, g := range gutters {
			if g.hi > g.lo && (at < 0 || g.hi-g.lo < gutters[at].hi-gutters[at].lo) && !bothFilled(has, k) {
				at = k
			}
		}
		if at < 0 {
			return gutters
		}
		gutters = slices.Delete(gutters, at, at+1)
		for i := range has {
			has[i][at] = has[i][at] || has[i][at+1]
			has[i] = slices.Delete(has[i], at+1, at+2)
		}
	}
}

// bothFilled says whether a band has words in column k and in the next.
func bothFilled(has [][]bool, k int) bool {
	return slices.ContainsFunc(has, func(cols []bool) bool { return cols[k] && cols[k+1] })
}

// columnAt is the column that the middle of a line stands in.
func columnAt(gutters []span, l *line) int {
	x := (l.box.X0 + l.box.X1) / 2
	for k, g := range gutters {
		if x < (g.lo+g.hi)/2 {
			return k
		}
	}
	return len(gutters)
}
