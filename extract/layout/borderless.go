package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// tablesWithoutRules finds tables among the lines of a region by alignment
// and white gaps, and by rules above, between and below their rows.
func (s *sheet) tablesWithoutRules(r *region, strips []doc.Box) {
	if len(r.lines) < 4 {
		return
	}
	taken := make([]bool, len(r.lines))
	var rest []line
	for _, idx := range byStrip(r, strips) {
		rows := s.bandedTables(r, s.textRows(r.lines, idx), taken)
		used := make([]bool, len(rows))
		for _, f := range s.frames(r, rows) {
			s.tryTable(r, rows, f, used, taken)
		}
		tries := 0
		for i := 0; i < len(rows) && tries < maxTries; i++ {
			if used[i] || len(rows[i].chunks) < 2 {
				continue
			}
			tries++
			f := grow(rows, used, i)
			if !s.tryTable(r, rows, f, used, taken) {
				s.tryTable(r, rows, f.beforeSingle(rows), used, taken)
			}
		}
		rest = remains(rest, rows, used, taken)
	}
	kept := r.lines[:0:0]
	for i := range r.lines {
		if !taken[i] {
			kept = append(kept, r.lines[i])
		}
	}
	r.lines = append(kept, rest...)
}

// remains adds the chunks that stand in no table though others of their line
// do: a line with raised words has chunks on two baselines.
func remains(out []line, rows []textRow, used, taken []bool) []line {
	for i := range rows {
		if used[i] {
			continue
		}
		for _, c := range slices.Concat(rows[i].chunks, rows[i].leaders) {
			if taken[c.from] {
				out = append(out, c.line)
			}
		}
	}
	return out
}

// maxTries bounds the rows of a column of text from which a table is tried.
const maxTries = 200

// byStrip groups the lines of a region by the column of text they stand in.
func byStrip(r *region, strips []doc.Box) [][]int {
	out := make([][]int, len(strips)+1)
	for i := range r.lines {
		b := r.lines[i].box
		at := len(strips)
		for k := len(strips) - 1; k >= 0; k-- {
			if strips[k].Contains((b.X0+b.X1)/2, (b.Y0+b.Y1)/2) {
				at = k
				break
			}
		}
		out[at] = append(out[at], i)
	}
	return out
}

// tryTable makes a grid of a stretch if it is a table, and says whether it did.
func (s *sheet) tryTable(r *region, rows []textRow, f stretch, used, taken []bool) bool {
	if f.to-f.from < 2 {
		return false
	}
	for i := f.from; i < f.to; i++ {
		if used[i] {
			return false
		}
	}
	part := rows[f.from:f.to]
	cols := columnsOf(part)
	if !isTable(part, cols, f) {
		return false
	}
	s.splitChunks(part, cols)
	for i := f.from; i < f.to; i++ {
		used[i] = true
		for k := range rows[i].chunks {
			taken[rows[i].chunks[k].from] = true
		}
		for _, c := range rows[i].leaders {
			s.stray = append(s.stray, c.line.glyphs...)
		}
	}
	g := s.alignedGrid(part, cols, f)
	r.grids = append(r.grids, g)
	s.grids = append(s.grids, g)
	return true
}

// columnsOf are the spans of the columns: where the chunks of rows with
// several of them stand, parted by what is white in nearly all rows.
func columnsOf(rows []textRow) []span {
	type edge struct {
		x float32
		d int
	}
	var edges []edge
	multi, size := 0, float32(0)
	for i := range rows {
		if len(rows[i].chunks) < 2 {
			continue
		}
		multi++
		size += rows[i].size
		for k := range rows[i].chunks {
			edges = append(edges, edge{rows[i].chunks[k].x0(), 1}, edge{rows[i].chunks[k].x1(), -1})
		}
	}
	if multi == 0 {
		return nil
	}
	least := 0.4 * size / float32(multi)
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.d, b.d)) })
	allowed := multi / 8 // rows whose chunks may reach over a gutter: heads of groups
	var out []span
	n, open := 0, false
	for _, e := range edges {
		n += e.d
		switch {
		case n > allowed && !open:
			if k := len(out); k > 0 && e.x-out[k-1].hi < least {
				open = true
				continue
			}
			out = append(out, span{e.x, e.x})
			open = true
		case n <= allowed && open:
			out[len(out)-1].hi = e.x
			open = false
		}
	}
	return out
}

// spanOf gives the first and last column that a chunk stands in.
func spanOf(cols []span, x0, x1 float32) (from, to int) {
	best, most := 0, float32(-1e9)
	from = -1
	for k, c := range cols {
		o := min(x1, c.hi) - max(x0, c.lo)
		if o > most {
			best, most = k, o
		}
		if o > 0.25*min(x1-x0, c.hi-c.lo) {
			if from < 0 {
				from = k
			}
			to = k
		}
	}
	if from < 0 {
		return best, best
	}
	return from, to
}

// splitChunks parts chunks that stand in several columns where each part is
// a number of its own: columns so close that words of one look no further
// apart.
func (s *sheet) splitChunks(rows []textRow, cols []span) {
	xs := make([]float32, 0, len(cols)+1)
	xs = append(xs, cols[0].lo)
	for k := 1; k < len(cols); k++ {
		xs = append(xs, (cols[k-1].hi+cols[k].lo)/2)
	}
	xs = append(xs, cols[len(cols)-1].hi)
	for i := range rows {
		var out []chunk
		for _, c := range rows[i].chunks {
			from, to := spanOf(cols, c.x0(), c.x1())
			parts := []line{c.line}
			if to > from {
				if p := s.splitAt(&c.line, xs); len(p) == to-from+1 && numbersFrom(p, 1) {
					parts = p
				}
			}
			for _, l := range parts {
				out = append(out, chunk{l, c.from})
			}
		}
		rows[i].chunks = out
	}
}

// numbersFrom says whether all lines from one on are numbers.
func numbersFrom(lines []line, from int) bool {
	for i := from; i < len(lines); i++ {
		if !numeric(lines[i].text.S) {
			return false
		}
	}
	return true
}
