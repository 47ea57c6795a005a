package layout

import (
	"strconv"
	"strings"

	"injeung/extract/doc"
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

// bothWhole says whether the rows above and below the cut are each whole, though their cells look full, as they do in columns
// that are as wide as their words: one column has a number in both, or three columns or more have a line in both and no
// column has more.
func bothWhole(a, b *piece, pairs [][2]int) bool {
	n, only := 0, true
	for _, p := range pairs {
		if p[1] < 0 {
			return false
		}
		above, below := &a.grid.ends[p[1]], &b.grid.ends[p[0]]
		if above.first == nil || below.first == nil {
			continue
		}
		if above.isFigure() && below.isFigure() {
			return true
		}
		n++
		only = only && above.oneLine() && below.oneLine()
	}
	return only && n >= 3 || linesAreRows(a, b, pairs)
}

// linesAreRows says whether the rows at the cut are whole as those around them are: in two columns or more, cells have as
// many lines as each other above the cut, below it and in nearly all other rows.
func linesAreRows(a, b *piece, pairs [][2]int) bool {
	n := 0
	for _, p := range pairs {
		above, below := &a.Table.Cells[p[1]], &b.Table.Cells[p[0]]
		if len(above.Blocks) == 0 || len(below.Blocks) == 0 || below.RowSpan > 1 {
			continue
		}
		k := linesIn(above)
		same, all := rowsOfLines(a.Table, below.Col, k)
		more, rest := rowsOfLines(b.Table, below.Col, k)
		if same, all = same+more, all+rest; linesIn(below) == k && same >= 2+fewRows && 4*same >= 3*all {
			n++
		}
	}
	return n >= 2
}

// fewRows are rows that tell how the rows of a table are, beside the two at a cut.
const fewRows = 3

// rowsOfLines counts the cells of a column with k lines below the header, and all of them; those over several rows are
// left out.
func rowsOfLines(t *doc.Table, col, k int) (same, all int) {
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Col != col || c.Row < t.HeaderRows || c.RowSpan > 1 || len(c.Blocks) == 0 {
			continue
		}
		if all++; linesIn(c) == k {
			same++
		}
	}
	return same, all
}

// oneLine says whether a cell holds a line and nothing else.
func (e *cellEnd) oneLine() bool {
	return e.first != nil && e.first == e.last && len(e.first.lines) == 1
}

// isFigure reads a cell that is a number with a part of one, as points are, and nothing else.
func (e *cellEnd) isFigure() bool {
	if !e.oneLine() {
		return false
	}
	s := strings.Trim(e.first.lines[0].text.S, blanks)
	_, err := strconv.ParseFloat(s, 64)
	return err == nil && strings.Contains(s, ".")
}
