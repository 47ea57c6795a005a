package layout

import (
	"strconv"
	"strings"
)

// beginsRow says whether a cell of the next page begins a row of its own, though the cell above
// it looks full, as every line does in a narrow column: it counts on, or its first word would
// have fitted into the last line.
func beginsRow(above, below *cellEnd) bool {
	tail, next := above.last.tail(), &below.first.lines[0]
	if w := above.box.W(); w < narrowCell*tail.size && tail.box.W()+0.3*tail.size+next.wordWidth() < w-2*cellPad {
		return true
	}
	return countsOn(above, below)
}

// narrowCell is the width, in font sizes, below which nearly every line of a cell looks full.
const narrowCell = 8

// countsOn says whether two cells number the rows of a table, one after the other.
func countsOn(above, below *cellEnd) bool {
	a, ok := above.number()
	b, also := below.number()
	return ok && also && b == a+1
}

// number reads a cell that is a number and nothing else.
func (e *cellEnd) number() (int, bool) {
	if e.first == nil || e.first != e.last || len(e.first.lines) != 1 {
		return 0, false
	}
	n, err := strconv.Atoi(strings.Trim(e.first.lines[0].text.S, blanks))
	return n, err == nil
}
