package layout

import (
	"cmp"
	"slices"
)

// A banded table has a rule under each row and none between its columns, as
// pages of the web and some ministries print them. Its rows are told by the
// rules, however many lines their cells have and wherever those stand; its
// columns by what is white in all rows; cells over several rows by where a
// rule ends.

// leastBands is how many rows between rules make such a table; of fewer than
// sureBands each must fill all columns.
const leastBands, sureBands = 2, 3

// ruledBand is what is printed between two rules of a table.
type ruledBand struct {
	top, bottom segment
	lines       []line // cut at white gaps, from top to bottom
	rows        int    // rows of text
	wide        int    // those that are one line over most of the width
	chunks      []rowChunk
}

// rowChunk says which chunk of which row of text a band has taken.
type rowChunk struct{ row, chunk int }

func (b *ruledBand) height() float32 { return b.bottom.pos - b.top.pos }

// bandedTables takes the tables with a rule under each row out of the rows of
// a region, and gives the rows that are left.
func (s *sheet) bandedTables(r *region, rows []textRow, taken []bool) []textRow {
	rules := s.freeRules(r)
	for _, group := range byWidth(rules) {
		group = rowRules(group, rules, r.grids)
		for _, bands := range chainsOf(s.bandsOf(group, rows)) {
			g, bands := s.bandedGrid(bands, rows, rules)
			if g == nil {
				continue
			}
			r.grids = append(r.grids, g)
			s.grids = append(s.grids, g)
			for i := range bands {
				bands[i].take(rows, taken)
			}
		}
	}
	return s.rowsLeft(rows)
}

// take marks what a band holds as taken.
func (b *ruledBand) take(rows []textRow, taken []bool) {
	for k := len(b.chunks) - 1; k >= 0; k-- { // from the last, so that the others keep their place
		c := b.chunks[k]
		row := &rows[c.row]
		taken[row.chunks[c.chunk].from] = true
		row.chunks = slices.Delete(slices.Clone(row.chunks), c.chunk, c.chunk+1)
	}
}

// rowsLeft drops rows of which nothing is left.
func (s *sheet) rowsLeft(rows []textRow) []textRow {
	out := rows[:0:0]
	for i := range rows {
		if len(rows[i].chunks) > 0 {
			out = append(out, rows[i])
			continue
		}
		for _, c := range rows[i].leaders {
			s.stray = append(s.stray, c.line.glyphs...)
		}
	}
	return out
}

// bandsOf are the bands between the rules of a group.
func (s *sheet) bandsOf(group []segment, rows []textRow) []ruledBand {
	out := make([]ruledBand, max(0, len(group)-1))
	if len(out) < leastBands {
		return nil
	}
	for i := range out {
		out[i].top, out[i].bottom = group[i], group[i+1]
	}
	lo, hi := group[0].lo, group[0].hi
	for i := range rows {
		mid := (rows[i].y0 + rows[i].y1) / 2
		k := bandAt(group, mid)
		if k < 0 {
			continue
		}
		b, n := &out[k], 0
		for j := range rows[i].chunks {
			l := &rows[i].chunks[j].line
			if x := (l.box.X0 + l.box.X1) / 2; x < lo-4 || x > hi+4 {
				continue
			}
			parts := s.cutAtGaps(l)
			if n++; l.box.X0 < lo+0.15*(hi-lo) && widest(parts) > 0.6*(hi-lo) {
				b.wide++
			}
			b.lines = append(b.lines, parts...)
			b.chunks = append(b.chunks, rowChunk{i, j})
		}
		if n > 0 {
			b.rows++
		}
	}
	return out
}

func widest(parts []line) (w float32) {
	for i := range parts {
		w = max(w, parts[i].box.W())
	}
	return w
}

// bandAt gives the gap between ascending rules that a height lies in, or -1.
func bandAt(group []segment, y float32) int {
	i, _ := slices.BinarySearchFunc(group, y, func(s segment, y float32) int { return cmp.Compare(s.pos, y) })
	if i == 0 || i == len(group) {
		return -1
	}
	return i - 1
}

// wordsApart is the least white between words of two cells, in font sizes, and
// spacesApart where a space is drawn in it.
const wordsApart, spacesApart = 0.5, 0.7

// cutAtGaps cuts a line where two cells may be told apart.
func (s *sheet) cutAtGaps(l *line) []line {
	var out []line
	from, right, least := 0, float32(-1), float32(wordsApart)
	for k, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		if isSpace(g) {
			least = spacesApart
			continue
		}
		if right >= 0 && g.Box.X0-right > least*l.size {
			out = append(out, s.newLine(l.glyphs[from:k:k], false))
			from = k
		}
		right, least = g.Box.X1, wordsApart
	}
	if from == 0 {
		return []line{*l}
	}
	return append(out, s.newLine(l.glyphs[from:], false))
}
