package layout

import (
	"cmp"
	"slices"
)

// frames are the stretches of rows between rules of one width, as tables in
// books have them: above the header, below it, and below the last row.
func (s *sheet) frames(r *region, rows []textRow) []stretch {
	rules := s.freeRules(r)
	var out []stretch
	used := make([]bool, len(rules))
	for i := range rules {
		if used[i] || rules[i].len() < 60 {
			continue
		}
		group := []segment{rules[i]}
		for j := i + 1; j < len(rules); j++ {
			if !used[j] && abs(rules[j].lo-rules[i].lo) < 4 && abs(rules[j].hi-rules[i].hi) < 4 {
				group = append(group, rules[j])
				used[j] = true
			}
		}
		out = append(out, s.framesOf(group, rules, rows)...)
	}
	slices.SortStableFunc(out, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	return out
}

// freeRules are the horizontal rules of a page that no grid of it holds.
func (s *sheet) freeRules(r *region) []segment {
	var out []segment
next:
	for _, h := range s.hs {
		for _, g := range s.grids {
			if g.ruled && g.box.Y0-2 < h.pos && g.box.Y1+2 > h.pos && g.box.X0-2 < h.hi && g.box.X1+2 > h.lo {
				continue next
			}
		}
		if r.box.Y0 <= h.pos && r.box.Y1 >= h.pos {
			out = append(out, h)
		}
	}
	slices.SortFunc(out, bySegment)
	return out
}

// framesOf cuts the rules of one width where running text stands between two
// of them, and gives the rows between the first and last of each part.
func (s *sheet) framesOf(group, all []segment, rows []textRow) []stretch {
	var out []stretch
	for i := 0; i < len(group); {
		j := i + 1
		for ; j < len(group); j++ {
			if a, b := rowsBetween(rows, group[j-1], group[j]); plain(rows[a:b], group[i]) {
				break
			}
		}
		if j-i >= 2 {
			a, b := rowsBetween(rows, group[i], group[j-1])
			if b > a {
				f := stretch{from: a, to: b, framed: true, lo: group[i].lo, hi: group[i].hi}
				for _, h := range all {
					if h.pos >= group[i].pos-1 && h.pos <= group[j-1].pos+1 && h.hi > f.lo && h.lo < f.hi {
						f.rules = append(f.rules, h)
					}
				}
				if j-i == 2 {
					f = headedBelow(f, group[j-1], rows)
				}
				out = append(out, f)
			}
		} else if f, ok := underlined(group[i], rows); ok {
			out = append(out, f)
		}
		i = j
	}
	return out
}

// rowsBetween are the rows that stand between two rules.
func rowsBetween(rows []textRow, top, bottom segment) (from, to int) {
	from = len(rows)
	for i := range rows {
		mid := (rows[i].y0 + rows[i].y1) / 2
		if mid > top.pos && mid < bottom.pos && rows[i].chunks[0].x0() < top.hi+4 && rows[i].chunks[len(rows[i].chunks)-1].x1() > top.lo-4 {
			from = min(from, i)
			to = i + 1
		}
	}
	return min(from, to), to
}

// plain says whether rows are running text: most have one chunk that fills
// the width.
func plain(rows []textRow, width segment) bool {
	n := 0
	for i := range rows {
		c := rows[i].chunks
		if len(c) == 1 && c[0].line.box.W() > 0.6*width.len() {
			n++
		}
	}
	return n*2 > len(rows) && n > 1
}
