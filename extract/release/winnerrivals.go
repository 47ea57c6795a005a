package release

import "strings"

// countsRivals says that a number beside the class of a row is of those who vied with each other, for it is more than the prizes of the
// row may have names for: 가그룹 (26) | 대상 | 최우수상 | 우수상.
func (w *winnersTable) countsRivals(row, n int) bool {
	if len(w.nameCols) < 2 {
		return false
	}
	most := 0
	for _, c := range w.nameCols {
		if !w.prizeBeside(c) && w.gradeHead(c).Empty() {
			return false
		}
		s := w.words(row, c).S
		most += 1 + strings.Count(s, ",") + strings.Count(s, "·") + strings.Count(s, "\n") + strings.Count(s, " ")/2
	}
	return n > most
}
