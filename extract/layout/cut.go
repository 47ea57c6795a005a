package layout

import (
	"slices"

	"injeung/extract/doc"
)

// continued tells which cells of the first row of a table's part go on with
// cells of the last row of the part before, and whether the row as a whole
// was cut.
type continued struct {
	cells map[int]int // index in b → index in a
	row   bool
}

// cutCells finds the cells cut by the page. The text tells: writers draw the
// borders at the cut or leave them out.
func (d *document) cutCells(a, b *piece, skip int) continued {
	ta, tb := a.Table, b.Table
	var pairs [][2]int
	for i := range tb.Cells {
		if tb.Cells[i].Row == skip {
			pairs = append(pairs, [2]int{i, lastAt(ta, tb.Cells[i].Col, tb.Cells[i].ColSpan)})
		}
	}
	out := continued{cells: map[int]int{}}
	if d.rowCut(a, b, pairs) || rowSpills(a, b, pairs) || tallGoesOn(ta, tb, skip, pairs) {
		out.row = true
		for _, p := range pairs {
			if p[1] >= 0 {
				out.cells[p[0]] = p[1]
			}
		}
		return out
	}
	for k, p := range pairs {
		if k == 0 && p[1] >= 0 && countsOn(&a.grid.ends[p[1]], &b.grid.ends[p[0]]) {
			continue
		}
		if p[1] < 0 || len(tb.Cells[p[0]].Blocks) > 0 || len(ta.Cells[p[1]].Blocks) == 0 {
			break
		}
		if tb.Cells[p[0]].ColSpan == tb.Cols {
			break
		}
		out.cells[p[0]] = p[1] // a cell over several rows, empty on this page
	}
	if len(out.cells) == len(pairs) {
		return continued{}
	}
	return out
}

// lastAt is the cell of the last row with the given columns, or -1.
func lastAt(t *doc.Table, col, span int) int {
	for i := len(t.Cells) - 1; i >= 0; i-- {
		c := &t.Cells[i]
		if c.Row+c.RowSpan == t.Rows && c.Col == col && c.ColSpan == span {
			return i
		}
	}
	return -1
}

// rowCut says whether the page cut a row: every cell with text goes on with
// the one above, which ended in the middle of a sentence.
func (d *document) rowCut(a, b *piece, pairs [][2]int) bool {
	any := false
	if bothWhole(a, b, pairs) {
		return false
	}
	for _, p := range pairs {
		if p[1] < 0 {
			return false
		}
		first, last := b.grid.ends[p[0]].first, a.grid.ends[p[1]].last
		if first == nil {
			continue
		}
		if last == nil || !goesOn(last, first) || beginsRow(&a.grid.ends[p[1]], &b.grid.ends[p[0]]) {
			return false
		}
		any = true
	}
	return any
}

// rowSpills says whether the first row on the next page is the rest of a row
// whose words all found room on the page before: it is empty, and the row
// above it is less high than nearly every other row there.
func rowSpills(a, b *piece, pairs [][2]int) bool {
	for _, p := range pairs {
		if p[1] < 0 || b.grid.ends[p[0]].first != nil {
			return false
		}
	}
	ys := a.grid.ys
	n := len(ys) - 1
	if n < 3 || len(pairs) == 0 {
		return false
	}
	last, as := ys[n]-ys[n-1], 0
	for i := 1; i < n; i++ {
		if ys[i]-ys[i-1] < last+spilled {
			as++
		}
	}
	return as*4 < n // the first row of a page may be cut too
}

// spilled is how much of a row's height the page cuts off at least, in points.
const spilled = 2

// goesOn says whether a paragraph of a cell goes on with one of the next page.
func goesOn(last, first *piece) bool {
	if last.grid != nil || first.grid != nil || len(last.lines) == 0 || len(first.lines) == 0 {
		return false
	}
	return last.full && !terminal(last.tail()) && !first.bulleted() && alike(last.tail(), &first.lines[0])
}

// extend adds what a cell holds on the next page.
func (d *document) extend(t, c *doc.Cell, end, more *cellEnd) {
	blocks := c.Blocks
	if len(blocks) > 0 && end.last != nil && more.first != nil && goesOn(end.last, more.first) {
		p := *end.last
		p.lines = append(slices.Clip(p.lines), more.first.lines...)
		p.full = more.first.full
		t.Blocks[len(t.Blocks)-1] = d.finish(&p, end.sheet, end.box, true)
		end.last = &p
		blocks = blocks[1:]
	}
	t.Blocks = append(t.Blocks, blocks...)
	if more.last != nil && more.last != more.first {
		end.last = more.last
	}
}
