package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// overStatuses says that a number sums up those of several statuses: the row of
// sums under rows of statuses, the column of sums beside columns of them.
func (c *countTable) overStatuses(row int) bool {
	rows, cols := map[schema.Status]bool{}, map[schema.Status]bool{}
	for r := c.head; r < c.rowCount; r++ {
		rows[c.ctx.labelOf(c.words(r, 0)).status] = true
	}
	for k := 1; k < c.colCount; k++ {
		for _, t := range c.cols[k].path {
			cols[c.ctx.labelOf(t).status] = true
		}
	}
	delete(rows, "")
	delete(cols, "")
	return len(rows) > 1 && isTotal(c.words(row, 0)) || len(cols) > 1 && c.ctx.labelOf(c.words(row, 0)).status == ""
}

// appliedApart says that those who applied are counted of each status, in the columns of a row or the rows above it.
func (c *countTable) appliedApart(row int) bool {
	if isTotal(c.words(row, 0)) {
		return true
	}
	for k := 1; k < c.colCount; k++ {
		_, ok := wholeCount(strings.TrimSpace(hangul.FoldString(c.words(row, k).S)))
		for _, t := range c.cols[k].path {
			if ok && c.ctx.labelOf(t).status != "" {
				return true
			}
		}
	}
	return false
}

// whole notes a number of all statuses; one of a class is compared with the
// numbers above and beside it by nobody.
func (c *countTable) whole(words doc.Text, n int, l label) {
	if !withoutRole(l.class).Empty() || len(c.order) == 0 {
		return
	}
	d := c.by[c.order[0]]
	d.Counts = append(d.Counts, Count{Value: Value{words, "table.count"}, N: n, Whole: true})
}
