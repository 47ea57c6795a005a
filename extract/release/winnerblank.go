package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// goesDown says that the words of a column hold for the blank cells under them: it is the
// outermost, sorts the names, begins with words, has blanks, and no words twice, which would be printed in each row.
func (w *winnersTable) goesDown(c int) bool {
	if k := w.cols[c].kind; k != classCol && k != statusCol && k != domainCol || !w.outermost(c) {
		return false
	}
	if w.down == nil {
		w.down = map[int]bool{}
	}
	is, known := w.down[c]
	if !known {
		is = w.printedOnce(c)
		w.down[c] = is
	}
	return is
}

// outermost says that a column stands left of all others but a number.
func (w *winnersTable) outermost(c int) bool {
	for k := range c {
		if w.cols[k].kind != seqCol && w.cols[k].kind != rankCol {
			return false
		}
	}
	return true
}

func (w *winnersTable) printedOnce(c int) bool {
	seen, blanks, first := map[string]bool{}, 0, true
	for row := w.head; row < w.rowCount; row++ {
		if k := w.rowKind(row); k != bodyRow && (k != totalRow || isTotal(w.words(row, c))) {
			continue
		}
		key := hangul.Key(w.words(row, c).S)
		switch {
		case key == "" && first:
			return false
		case key == "":
			blanks++
		case w.fresh(row, c) && seen[key]:
			return false
		}
		seen[key], first = true, false
	}
	return blanks > 0
}

// wordsAbove are the words of the nearest cell above that has any, within the rows of one group.
func (w *winnersTable) wordsAbove(row, c int) doc.Text {
	for r := row - 1; r >= w.head; r-- {
		if k := w.rowKind(r); k == groupRow || k == totalRow && isTotal(w.words(r, c)) {
			break
		}
		if t := w.words(r, c); !t.Empty() && !isDitto(t.S) {
			return t
		}
	}
	return doc.Text{}
}
