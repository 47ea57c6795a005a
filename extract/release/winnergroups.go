package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// countsBeside says that a 시·도, or a label without one, stands in several groups, each with the number of names in its own rows, of
// which this is one: 서울(2) of one group, and 서울(3) of the next.
func (w *winnersTable) countsBeside(c tally) bool {
	for col := range w.cols {
		if groups, fits := w.groupsOf(col, c); groups > 1 && fits {
			return true
		}
	}
	return false
}

// groupsOf counts the cells of a column with a number of names, of one 시·도 where that is told, and says that each has as many and one of them the declared number.
func (w *winnersTable) groupsOf(col int, c tally) (groups int, fits bool) {
	held, row, mixed := map[int]int{}, map[int]int{}, map[int]bool{}
	for _, h := range w.holders {
		k := w.at(h.row, col)
		if row[k] = h.row; c.province.Empty() || h.isIn(c.province.S) {
			held[k]++
		} else {
			mixed[k] = true
		}
	}
	fits, here := true, false
	for k, names := range held {
		n := numberOfGroup(w.words(row[k], col).S, c.province.S)
		if n == 0 || mixed[k] {
			continue
		}
		groups++
		fits = fits && n == names
		here = here || n == c.N
	}
	return groups, fits && here
}

// isIn says that a holder is printed within a 시·도, or is that itself.
func (h *winner) isIn(sido string) bool {
	return hangul.Key(h.Province.S) == hangul.Key(sido) || hangul.Key(h.Words.S) == hangul.Key(sido)
}

// groupNumber is a cell with a number of names, behind the 시·도 or a label, or alone.
var groupNumber = hangul.MustCompile(`^([^0-9()]*)(\()?\s*([0-9]{1,3})\s*(?:개소|개|곳|건)?\s*\)?$`)

// numberOfGroup is the number of names that a cell prints beside a 시·도 or in a column of its own, in a bracket beside any label
// where no 시·도 is told; 0 for none.
func numberOfGroup(cell, sido string) int {
	m := groupNumber.FindStringSubmatch(strings.TrimSpace(hangul.FoldString(cell)))
	switch {
	case m == nil, sido == "" && (m[1] == "" || m[2] == ""):
		return 0
	case sido != "" && m[1] != "" && hangul.Key(m[1]) != hangul.Key(sido):
		return 0
	}
	n, _ := strconv.Atoi(m[3])
	return n
}
