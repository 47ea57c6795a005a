package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// part is a run of rows of a printed table that is a table of its own: two
// tables that stand close, or a section's title over or between them.
type part struct {
	table *doc.Table
	top   int         // first row in the printed table
	heads []tableHead // the section's title over it
}

// partsOf cuts a table at the titles of sections among its rows, and at rows
// that head other columns than its own, which are the first own. tail is a title
// after the last row.
func partsOf(g *grid, own int) (parts []part, tail []tableHead) {
	whole := []part{{table: g.table}}
	if g.rowCount < 2 || g.colCount < 2 {
		return whole, nil
	}
	from, heads := 0, []tableHead(nil)
	for row := 0; row < g.rowCount; row++ {
		banner := bannerRow(g, row)
		if !banner && !(row > from+max(own, 1) && newHeader(g, from, row)) && !(row > from && contactRow(g, from, row)) {
			continue
		}
		if row > from {
			parts = append(parts, part{rowsOf(g.table, from, row), from, heads})
			heads = nil
		}
		from, own = row, 1
		if banner {
			heads = append([]tableHead{headOf(g.rowText(row))}, heads...)
			from = row + 1
		}
	}
	switch {
	case from == 0:
		return whole, nil
	case from < g.rowCount:
		parts = append(parts, part{rowsOf(g.table, from, g.rowCount), from, heads})
	case len(parts) == 0:
		return whole, nil // nothing but titles
	default:
		tail = heads
	}
	return parts, tail
}

// bannerRow says that a row is the title of a section: 참고 2 | 우수사례.
func bannerRow(g *grid, row int) bool {
	cells := g.distinct(row)
	if len(cells) < 2 || len(cells) > 3 || cells[0] != 0 || !g.closed(row) || !g.closed(row+1) {
		return false
	}
	return namedMark(g.words(row, 0).S)
}

// contactRow says that a row begins a contact block: 담당 부서 | 가나과 | 책임자 |
// 과장 | …, and that the row from heads something else.
func contactRow(g *grid, from, row int) bool {
	cells := g.distinct(row)
	if len(cells) < 3 || !g.closed(row) || !hasWord(contactOffices, hangul.Key(cutBrackets(g.words(row, cells[0]).S))) {
		return false
	}
	if hasWord(headerLabels, hangul.Key(cutBrackets(g.words(from, 0).S))) {
		return false
	}
	for _, c := range cells[1:] {
		if hasWord("책임자 담당자", g.key(row, c)) {
			return true
		}
	}
	return false
}

// contactOffices are the labels of the office that begin a contact block.
const contactOffices = "담당부서 담당 총괄 총괄부서 주관부서 소관부서 부서 문의 문의처"

// newHeader says that a row names other columns than the row from: all of its
// cells are header words.
func newHeader(g *grid, from, row int) bool {
	cells := g.distinct(row)
	if len(cells) < 2 || !g.closed(row) || !headerRow(g, from) || isTotal(g.words(row, cells[0])) {
		return false
	}
	same := 0
	for _, c := range cells {
		if g.columnKind(row, c) == noKind {
			return false
		}
		if g.key(row, c) == g.key(from, c) {
			same++
		}
	}
	return same < len(cells) && 2*len(cells) > g.colCount
}

// closed says that no cell goes over the upper edge of a row.
func (g *grid) closed(row int) bool {
	for c := 0; c < g.colCount && row > 0 && row < g.rowCount; c++ {
		if i := g.at(row, c); i >= 0 && i == g.at(row-1, c) {
			return false
		}
	}
	return true
}

// rowText is the words of a row as one text.
func (g *grid) rowText(row int) doc.Text {
	var texts []doc.Text
	for _, c := range g.distinct(row) {
		texts = append(texts, g.words(row, c))
	}
	return doc.Join(" ", texts...)
}

// rowsOf gives the rows from..to of a table as a table, of the columns in which
// its cells begin.
func rowsOf(t *doc.Table, from, to int) *doc.Table {
	out := *t
	out.Rows, out.HeaderRows, out.Cells = to-from, max(0, min(t.HeaderRows-from, to-from)), nil
	if from > 0 {
		out.Caption, out.Unit = doc.Text{}, doc.Text{}
	}
	begin := make([]bool, t.Cols+1)
	for _, c := range t.Cells {
		if c.Row >= from && c.Row < to {
			c.Row -= from
			c.RowSpan = min(c.RowSpan, to-from-c.Row)
			out.Cells = append(out.Cells, c)
			begin[min(max(c.Col, 0), t.Cols)] = true
		}
	}
	at := make([]int, t.Cols+1) // columns that are left before each
	for c := range t.Cols {
		if at[c+1] = at[c]; begin[c] || c == 0 {
			at[c+1]++
		}
	}
	for i := range out.Cells {
		c := &out.Cells[i]
		end := at[min(max(c.Col+max(c.ColSpan, 1), 0), t.Cols)]
		c.Col = max(at[min(max(c.Col, 0)+1, t.Cols)]-1, 0)
		c.ColSpan = max(end-c.Col, 1)
	}
	out.Cols, out.StubCols = max(at[t.Cols], 1), at[min(max(t.StubCols, 0), t.Cols)]
	return &out
}
