package layout

// stretch is rows of text that may be a table.
type stretch struct {
	from, to int
	framed   bool      // rules of its width stand above and below
	rules    []segment // the horizontal rules within and about it
	lo, hi   float32   // of its frame
}

// grow follows rows downwards from one with several chunks as long as they
// share gaps; rows of one chunk count when more follow.
func grow(rows []textRow, used []bool, from int) stretch {
	to, last, singles := from+1, []int{from}, 0
	for j := from + 1; j < len(rows) && !used[j]; j++ {
		prev := &rows[j-1]
		if rows[j].y0-prev.y1 > 1.9*max(rows[j].size, prev.size) {
			break
		}
		if len(rows[j].chunks) < 2 {
			if singles++; singles > 2 {
				break
			}
			continue
		}
		ok := false
		for k := max(0, len(last)-3); k < len(last); k++ {
			ok = ok || rows[j].like(&rows[last[k]])
		}
		if !ok {
			break
		}
		singles, to = 0, j+1
		last = append(last, j)
	}
	return stretch{from: from, to: to}
}

// beforeSingle is the stretch up to its first row of one chunk, which may head another table; empty where it has none.
func (f stretch) beforeSingle(rows []textRow) stretch {
	for i := f.from; i < f.to; i++ {
		if len(rows[i].chunks) < 2 {
			return stretch{from: f.from, to: i}
		}
	}
	return stretch{from: f.from, to: f.from}
}
