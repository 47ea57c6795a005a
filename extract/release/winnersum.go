package release

import (
	"slices"
	"strings"
)

// ofItsColumn says that a number in a row of sums counts the names of its own column, in a table of several statuses, whose numbers
// they do not tell: 합계 | 3 | 6.
func (w *winnersTable) ofItsColumn(n, c int) bool {
	if len(w.nameCols) < 2 || !w.isNames(c) || w.labels[c].status != "" || !w.severalStatuses() {
		return false
	}
	in := func(h winner) bool { return strings.Contains(w.words(h.row, c).S, h.Words.S) }
	return w.holding(in) == n || w.holding(func(h winner) bool { return in(h) && !undoes(h.status) }) == n
}

// severalStatuses says that the names of the table do not all have one status.
func (w *winnersTable) severalStatuses() bool {
	return slices.ContainsFunc(w.holders, func(h winner) bool { return h.status != w.holders[0].status })
}

// chosenOnly says that a number of the whole table leaves out those whose title was put off or ended.
func (w *winnersTable) chosenOnly(c tally) bool {
	return c.status == "" && c.Class.Empty() && c.province.Empty() && w.severalStatuses() && w.holding(func(h winner) bool { return !undoes(h.status) }) == c.N
}
