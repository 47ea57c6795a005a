package layout

import "injeung/extract/doc"

// tallGoesOn says whether the page cut a row in its tallest cell: that alone
// goes on, below it stand no words in the other columns, and the table has
// neither cells over several rows nor other rows that begin empty, which would
// mean that the row below is one of its own.
func tallGoesOn(ta, tb *doc.Table, skip int, pairs [][2]int) bool {
	if len(pairs) < 3 || !plainRows(ta, ta.HeaderRows, -1) || !plainRows(tb, skip, skip) {
		return false
	}
	on, most, other := -1, 0, 0
	for _, p := range pairs {
		if p[1] < 0 || len(ta.Cells[p[1]].Blocks) == 0 {
			return false
		}
		n := linesIn(&ta.Cells[p[1]])
		switch {
		case len(tb.Cells[p[0]].Blocks) == 0:
			other = max(other, n)
		case on >= 0:
			return false
		default:
			on, most = p[0], n
		}
	}
	return on >= 0 && tb.Cells[on].Col > 0 && most >= 2 && most > other
}

// plainRows says whether no cell from a row on goes over several rows, and no
// row but one begins with an empty cell.
func plainRows(t *doc.Table, from, but int) bool {
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row < from {
			continue
		}
		if c.RowSpan > 1 || c.Col == 0 && c.Row != but && len(c.Blocks) == 0 {
			return false
		}
	}
	return true
}

// linesIn counts the lines of print in a cell.
func linesIn(c *doc.Cell) int {
	n := 0
	for i := range c.Blocks {
		n += len(c.Blocks[i].Lines)
	}
	return n
}
