package release

import "injeung/normalize/hangul"

// excludingColumns leaves rows unread where two columns or more beside each other share them: each row has words or a figure in
// one of them and in no other, so that the heads part the rows as classes do.
func (w *winnersTable) excludingColumns(byRow map[int][]int) {
	for from := 0; from < len(w.cols); from++ {
		to := from
		for to < len(w.cols) && w.filledInPart(to, byRow) {
			to++
		}
		if to-from > 1 && w.oneEach(from, to, byRow) {
			w.unreadUnder(from, to, byRow)
		}
		from = max(from, to)
	}
}

// filledInPart says that some rows have something in a column and some have nothing.
func (w *winnersTable) filledInPart(c int, byRow map[int][]int) bool {
	if w.isNames(c) || w.cols[c].kind == sidoCol || w.cols[c].kind == remarkCol {
		return false
	}
	filled, bare := false, false
	for row := range byRow {
		if w.bareAt(row, c) {
			bare = true
		} else {
			filled = true
		}
	}
	return filled && bare
}

func (w *winnersTable) bareAt(row, c int) bool {
	t := w.words(row, c)
	return t.Empty() || isDash(hangul.FoldString(t.S))
}

// oneEach says that each row has something in just one of a range of columns.
func (w *winnersTable) oneEach(from, to int, byRow map[int][]int) bool {
	for row := range byRow {
		n := 0
		for c := from; c < to; c++ {
			if !w.bareAt(row, c) {
				n++
			}
		}
		if n != 1 {
			return false
		}
	}
	return true
}

// unreadUnder leaves the holders of each row unread by the head over what it has.
func (w *winnersTable) unreadUnder(from, to int, byRow map[int][]int) {
	for row, all := range byRow {
		for c := from; c < to; c++ {
			for _, i := range all {
				if h := &w.holders[i]; !w.bareAt(row, c) && h.Unread.Empty() && h.Class.Empty() && h.by.Empty() {
					h.Unread = w.cols[c].lowest()
				}
			}
		}
	}
}
