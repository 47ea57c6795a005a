package release

import "strings"

// countsRivals says that the numbers beside the classes of column c are of those who vied with each other, for each of them is more than the
// prizes of its rows may have names for: 가그룹 (26) | 대상 | 최우수상 | 우수상. One number that fits shows that they count who won, so
// that another which does not is a mistake of the table or of its reader.
func (w *winnersTable) countsRivals(c int) bool {
	if len(w.nameCols) < 2 {
		return false
	}
	for _, n := range w.nameCols {
		if !w.prizeBeside(n) && w.gradeHead(n).Empty() {
			return false
		}
	}
	n, most, any := 0, 0, false
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		if w.fresh(row, c) {
			if n > 0 && n <= most {
				return false
			}
			n, most = 0, 0
			if l := w.ctx.labelOf(w.words(row, c)); !l.countBy.Empty() {
				n, any = l.count, true
			}
		}
		most += w.mostNames(row)
	}
	return any && (n == 0 || n > most)
}

// mostNames is how many names the prizes of a row may have, at most.
func (w *winnersTable) mostNames(row int) (most int) {
	for _, c := range w.nameCols {
		s := w.words(row, c).S
		most += 1 + strings.Count(s, ",") + strings.Count(s, "·") + strings.Count(s, "\n") + strings.Count(s, " ")/2
	}
	return most
}
