package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// run is glyphs drawn one after the other on one baseline.
type run struct {
	from, to   int32 // in the region's glyphs
	x0, x1     float32
	y0, y1     float32
	base, size float32
	rotated    bool
	space      bool // ends with a space
}

const (
	// split is the gap, in font sizes, at which two stretches of one line of
	// print are apart; after a drawn space, which a writer may stretch to
	// justify the line, it is wider.
	split      = 1.6
	splitSpace = 2.6
)

// runs cuts glyphs in drawing order where the baseline changes or x jumps.
func (s *sheet) runs(glyphs []int32) []run {
	out := make([]run, 0, len(glyphs)/8+1)
	for k, i := range glyphs {
		g := &s.page.Glyphs[i]
		if n := len(out); n > 0 && out[n-1].takes(g) {
			r := &out[n-1]
			r.to = int32(k + 1)
			r.x0, r.x1 = min(r.x0, g.Box.X0), max(r.x1, g.Box.X1)
			r.y0, r.y1 = min(r.y0, g.Box.Y0), max(r.y1, g.Box.Y1)
			r.space = isSpace(g)
			continue
		}
		out = append(out, run{
			from: int32(k), to: int32(k + 1), x0: g.Box.X0, x1: g.Box.X1, y0: g.Box.Y0, y1: g.Box.Y1,
			base: g.Base, size: max(g.Size, 1), rotated: g.Flags&(doc.Rotated|doc.Vertical) != 0, space: isSpace(g),
		})
	}
	return out
}

// takes says whether a glyph goes on where the run ends.
func (r *run) takes(g *doc.Glyph) bool {
	if r.rotated != (g.Flags&(doc.Rotated|doc.Vertical) != 0) {
		return false
	}
	if r.rotated {
		return abs(g.Base-r.base) < 0.2*r.size && g.Box.Y0 < r.y1+r.size && g.Box.Y1 > r.y0-r.size
	}
	gap := g.Box.X0 - r.x1
	return abs(g.Base-r.base) < 0.12*r.size && gap < r.size && gap > -0.6*r.size && abs(g.Size-r.size) < 0.2*r.size
}

// rowsOf groups runs to rows of about one baseline, from top to bottom, each
// from left to right. A small run beside a larger one, raised or lowered, is
// part of its row: a footnote mark.
func rowsOf(runs []run) [][]run {
	slices.SortFunc(runs, func(a, b run) int {
		return cmp.Or(cmp.Compare(a.key(), b.key()), cmp.Compare(a.x0, b.x0), cmp.Compare(a.from, b.from))
	})
	var rows [][]run
	for i := 0; i < len(runs); {
		j := i + 1
		for j < len(runs) && runs[i].level(&runs[j]) {
			j++
		}
		rows = append(rows, runs[i:j:j])
		i = j
	}
	rows = raise(rows)
	for _, row := range rows {
		slices.SortFunc(row, func(a, b run) int { return cmp.Or(cmp.Compare(a.x0, b.x0), cmp.Compare(a.from, b.from)) })
	}
	return rows
}

func (r *run) key() float32 {
	if r.rotated {
		return r.y1
	}
	return r.base
}

func (r *run) level(q *run) bool {
	if r.rotated || q.rotated {
		return false
	}
	return q.base-r.base <= 0.3*min(r.size, q.size)
}

// raise joins rows of footnote marks with the row they stand beside.
func raise(rows [][]run) [][]run {
	out := rows[:0]
	for _, row := range rows {
		if n := len(out); n > 0 {
			switch up := out[n-1]; {
			case beside(up, row):
				out[n-1] = append(up, row...)
				continue
			case beside(row, up):
				out[n-1] = append(row, up...)
				continue
			}
			out[n-1], row = lift(out[n-1], row)
		}
		out = append(out, row)
	}
	return out
}

// beside says whether every run of small is a mark right beside a run of big.
func beside(big, small []run) bool {
	for i := range small {
		if !marks(big, &small[i]) {
			return false
		}
	}
	return true
}

// lift moves those runs of a row that are raised marks right behind words of
// the row below to it; what else stands on their baseline stays.
func lift(up, row []run) (kept, full []run) {
	for i := range up {
		if m := &up[i]; m.to-m.from <= longestRaised && behind(row, m) {
			row = append(row, *m)
			continue
		}
		kept = append(kept, up[i])
	}
	if len(kept) == len(up) {
		return up, row
	}
	return kept, row
}

// behind says whether a run stands raised right behind one of row.
func behind(row []run, m *run) bool {
	for i := range row {
		if b := &row[i]; abs(m.x0-b.x1) < 0.3*b.size && b.base-m.base <= raisedMost*b.size && b.base-m.base >= raisedLeast*b.size {
			return marks(row[i:i+1], m)
		}
	}
	return false
}

func marks(big []run, m *run) bool {
	for i := range big {
		b := &big[i]
		if b.rotated || m.rotated || m.size > smaller*b.size && !lifted(b, m) {
			continue
		}
		mid := (m.y0 + m.y1) / 2
		if mid > b.y0-0.2*b.size && mid < b.y1+0.1*b.size && (abs(m.x0-b.x1) < 0.5*b.size || abs(b.x0-m.x1) < 0.5*b.size) {
			return true
		}
	}
	return false
}
