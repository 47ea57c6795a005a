package layout

import (
	"cmp"
	"slices"
	"strings"

	"injeung/extract/doc"
)

// joinTables joins a table that goes on over the page (다음 쪽으로 이어지는 표):
// the last thing on one page and the first on the next have the same columns.
// A repeated header is dropped and cells cut by the page are joined.
func (d *document) joinTables(a, b *piece, sa, sb *sheet) bool {
	ga, gb := a.grid, b.grid
	if ga.box.Y1 < 0.45*sa.page.H || gb.box.Y0 > 0.45*sb.page.H {
		return false
	}
	if ga.ruled != gb.ruled || !d.alignColumns(a, b) {
		return false
	}
	skip := repeatedRows(a.Table, b.Table)
	if skip == 0 && b.Table.HeaderRows > 0 && b.Table.HeaderRows < b.Table.Rows && a.Table.HeaderRows > 0 {
		return false // it has a header of its own
	}
	d.appendTable(a, b, skip)
	return true
}

// alignColumns brings two tables to the same columns where those of one are
// among those of the other, and their outer borders are the same.
func (d *document) alignColumns(a, b *piece) bool {
	xa, xb := a.grid.xs, b.grid.xs
	if abs(xa[0]-xb[0]) > sameLine || abs(xa[len(xa)-1]-xb[len(xb)-1]) > sameLine {
		return false
	}
	if len(xa) == len(xb) {
		return among(xa, xb) != nil || sameGutters(a.grid.gutters, b.grid.gutters)
	}
	if min(len(xa), len(xb)) < 3 {
		return false
	}
	if len(xa) < len(xb) {
		if m := among(xa, xb); m != nil {
			recolumn(a, xb, m)
			return true
		}
		return false
	}
	if m := among(xb, xa); m != nil {
		recolumn(b, xa, m)
		return true
	}
	return false
}

// sameGutters says whether the lines between the columns of two tables may be
// the same though no rule draws them.
func sameGutters(a, b []span) bool {
	for k := range min(len(a), len(b)) {
		if min(a[k].hi, b[k].hi) < max(a[k].lo, b[k].lo)-sameLine {
			return false
		}
	}
	return len(a) > 0 && len(a) == len(b)
}

// among gives for each line of few the index of the same line among many, or
// nil where one is missing.
func among(few, many []float32) []int {
	out := make([]int, len(few))
	for i, x := range few {
		k := nearest(many, x)
		if abs(many[k]-x) > sameLine || i > 0 && k <= out[i-1] {
			return nil
		}
		out[i] = k
	}
	return out
}

// recolumn sets a table on more columns; m maps its column lines to theirs.
func recolumn(p *piece, xs []float32, m []int) {
	g := *p.grid
	g.xs = xs
	p.grid = &g
	p.Table.Cols = len(xs) - 1
	p.Table.StubCols = m[p.Table.StubCols]
	for i := range p.Table.Cells {
		c := &p.Table.Cells[i]
		from, to := m[c.Col], m[c.Col+c.ColSpan]
		c.Col, c.ColSpan = from, to-from
	}
}

// repeatedRows counts the rows at the top of b that repeat those of a.
func repeatedRows(a, b *doc.Table) int {
	n := 0
	for n < min(a.Rows, b.Rows-1, 6) {
		ra, ok := rowText(a, n)
		rb, _ := rowText(b, n)
		if !ok || ra != rb {
			break
		}
		n++
	}
	// A header of several rows is repeated whole or not at all.
	for n > 0 && !closedRows(b, n) {
		n--
	}
	return n
}

// closedRows says whether no cell of the first n rows reaches over them.
func closedRows(t *doc.Table, n int) bool {
	for i := range t.Cells {
		if c := &t.Cells[i]; c.Row < n && c.Row+c.RowSpan > n {
			return false
		}
	}
	return true
}

// rowText is the words and columns of the cells that begin in a row; ok says
// whether there are words.
func rowText(t *doc.Table, row int) (text string, ok bool) {
	var b strings.Builder
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row != row {
			continue
		}
		w := strings.Join(strings.Fields(c.Text().S), "")
		ok = ok || w != ""
		b.WriteString(w)
		b.WriteByte('\n')
		b.WriteByte(byte(c.Col))
		b.WriteByte(byte(c.ColSpan))
	}
	return b.String(), ok
}

// appendTable adds the rows of b from skip on to a.
func (d *document) appendTable(a, b *piece, skip int) {
	ta, tb := a.Table, b.Table
	alone := ta.Rows == 1 && tb.HeaderRows == 0 // the page broke below the head
	on := d.cutCells(a, b, skip)
	shift := ta.Rows - skip
	if on.row {
		shift--
	}
	ta.HeaderRows = max(ta.HeaderRows, skip)
	ends := slices.Clone(a.grid.ends)
	for i := range tb.Cells {
		c := tb.Cells[i]
		if c.Row < skip {
			d.dropped(&c)
			continue
		}
		c.Row += shift
		if k, ok := on.cells[i]; ok {
			t := &ta.Cells[k]
			t.RowSpan = max(t.RowSpan, c.Row+c.RowSpan-t.Row)
			d.extend(t, &c, &ends[k], &b.grid.ends[i])
			continue
		}
		c.Header = c.Col < ta.StubCols
		ta.Cells = append(ta.Cells, c)
		ends = append(ends, b.grid.ends[i])
	}
	ta.Rows, ta.PageLast = tb.Rows+shift, tb.PageLast
	g := *b.grid
	g.ends = ends
	a.grid = &g
	rowMajor(ta, ends)
	for i := range ta.Cells {
		if ta.Cells[i].Row < ta.HeaderRows {
			ta.Cells[i].Header = true
		}
	}
	if alone && skip == 0 {
		head(ta)
	}
}

// dropped keeps the print of a repeated header cell, which the joined table
// does not hold, as furniture.
func (d *document) dropped(c *doc.Cell) {
	d.repeats = append(d.repeats, c.Blocks...)
}

// rowMajor sorts cells by row and column, and what is known of them alike.
func rowMajor(t *doc.Table, ends []cellEnd) {
	idx := make([]int, len(t.Cells))
	for i := range idx {
		idx[i] = i
	}
	slices.SortStableFunc(idx, func(i, j int) int {
		a, b := &t.Cells[i], &t.Cells[j]
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col))
	})
	cells, old := make([]doc.Cell, len(idx)), slices.Clone(ends)
	for k, i := range idx {
		cells[k], ends[k] = t.Cells[i], old[i]
	}
	t.Cells = cells
}
