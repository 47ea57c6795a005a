package release

import "injeung/normalize/hangul"

// headedAsCounted says that the words over the table name a programme, and that the rows of places are as many as a
// statement of the release declares of it without naming anybody: a sentence between them may tell of what was before.
func (r *tableReader) headedAsCounted() bool {
	r.settle()
	if !r.has(placeCol, sigunguCol) {
		return false
	}
	for _, h := range r.heads {
		if h.sentence {
			continue
		}
		s, ok := r.ctx.schemeIn(h.view)
		if !ok {
			continue
		}
		rows := r.namedRows()
		for i := range r.f.Decisions {
			d := &r.f.Decisions[i]
			if d.Scheme.ID == s.ID && len(d.Holders) == 0 && declared(d) == rows && rows > 1 {
				return true
			}
		}
		return false
	}
	return false
}

// namedRows is how many names stand in the columns of places, a dash for that of a 시·도 among them.
func (r *tableReader) namedRows() (n int) {
	for c := range r.cols {
		if k := r.cols[c].kind; k != placeCol && k != sigunguCol {
			continue
		}
		for row := r.head; row < r.rowCount; row++ {
			switch {
			case r.rowKind(row) != bodyRow || !r.fresh(row, c) || r.words(row, c).Empty():
			case isDash(hangul.FoldString(r.words(row, c).S)):
				n++ // the 시·도 itself
			default:
				n += len(r.namesAt(row, c).holders)
			}
		}
	}
	return n
}
