package schema

// places is how many grid places a printed table may have; a page holds some
// thousand.
const places = 1 << 24

// printed checks a table of a source: two cells at least, all inside the
// grid, none over another.
func (c *Checker) printed(table int, t *Table) {
	if len(t.Cells) < 2 {
		c.fault(table, t.TableID, "cells", "a table has two cells at least")
	}
	if t.Rows < 1 || t.Cols < 1 || int64(t.Rows)*int64(t.Cols) > places {
		c.fault(table, t.TableID, "rows", "%d rows of %d columns are no table", t.Rows, t.Cols)
		return
	}
	n := int(t.Rows) * int(t.Cols)
	if cap(c.taken) < n {
		c.taken = make([]bool, n)
	}
	taken := c.taken[:n]
	clear(taken)
	for j := range t.Cells {
		if reason := take(taken, t, &t.Cells[j]); reason != "" {
			c.fault(table, t.TableID, "cells", "the cell at row %d, column %d %s", t.Cells[j].Row, t.Cells[j].Col, reason)
		}
	}
}

// take marks the places of a cell; it says what hinders it.
func take(taken []bool, t *Table, cell *TableCell) string {
	if cell.RowSpan < 1 || cell.ColSpan < 1 {
		return "spans nothing"
	}
	if cell.Row < 0 || cell.Col < 0 || int64(cell.Row)+int64(cell.RowSpan) > int64(t.Rows) ||
		int64(cell.Col)+int64(cell.ColSpan) > int64(t.Cols) {
		return "is outside the table"
	}
	for r := cell.Row; r < cell.Row+cell.RowSpan; r++ {
		for k := cell.Col; k < cell.Col+cell.ColSpan; k++ {
			place := int(r)*int(t.Cols) + int(k)
			if taken[place] {
				return "overlaps another"
			}
			taken[place] = true
		}
	}
	return ""
}
