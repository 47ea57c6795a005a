package layout

import "injeung/extract/doc"

// head marks the header rows and the columns that name the rows, by geometry
// alone: shade, weight and spans.
func head(t *doc.Table) {
	if t.Rows < 2 || t.Cols < 2 {
		return
	}
	t.HeaderRows = headerRows(t)
	setHeads(t, t.HeaderRows, stubCols(t))
}

func setHeads(t *doc.Table, rows, cols int) {
	t.HeaderRows, t.StubCols = rows, cols
	for i := range t.Cells {
		c := &t.Cells[i]
		c.Header = c.Row < t.HeaderRows || c.Col < t.StubCols
	}
}

// maxHeads bounds the rows or columns that head a table.
const maxHeads = 8

// headerRows counts the rows from the top whose cells are all set apart by
// shade or weight, or that the spans of the first row reach over.
func headerRows(t *doc.Table) int {
	n := 0
	for n < min(t.Rows-1, maxHeads) && (rowIs(t, n, shadedCell) || rowIs(t, n, boldCell)) && (n == 0 || !groupRow(t, n)) {
		n++
	}
	if n == t.Rows-1 && t.Rows > 2 && !tall(t) {
		n = 0
	}
	if m := spanned(t); m > n {
		return m
	}
	return n
}

// groupRow says whether a row is one cell over all columns: the title of a
// group of rows, where it is not the first.
func groupRow(t *doc.Table, row int) bool {
	c := t.Cell(row, 0)
	return c != nil && c.ColSpan == t.Cols
}

// tall says whether the first row's spans cover all but one row.
func tall(t *doc.Table) bool { return spanned(t) == t.Rows-1 }

// spanned is how many rows the first row's groups take: a first row that has
// cells over several columns, beside others over several rows, heads those.
func spanned(t *doc.Table) int {
	wide, deep := false, 1
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row > 0 {
			break
		}
		wide = wide || c.ColSpan > 1 && c.RowSpan == 1
		deep = max(deep, c.RowSpan)
	}
	if wide && deep > 1 && deep < t.Rows && deep <= 4 {
		return deep
	}
	return 0
}

func rowIs(t *doc.Table, row int, is func(*doc.Cell) bool) bool {
	n := 0
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row > row || c.Row+c.RowSpan <= row {
			continue
		}
		if len(c.Blocks) == 0 && !c.Shaded {
			continue
		}
		if !is(c) {
			return false
		}
		n++
	}
	return n > 0
}

func shadedCell(c *doc.Cell) bool { return c.Shaded }

func boldCell(c *doc.Cell) bool {
	for i := range c.Blocks {
		if !c.Blocks[i].Bold {
			return false
		}
	}
	return len(c.Blocks) > 0
}

// stubCols counts the columns from the left whose body cells are all shaded
// or bold, while the body as a whole is not.
func stubCols(t *doc.Table) int {
	n := 0
	for n < min(t.Cols-1, maxHeads) && (colIs(t, n, shadedCell) || colIs(t, n, boldCell)) {
		n++
	}
	if n == t.Cols-1 && t.Cols > 2 {
		return 0
	}
	return n
}

func colIs(t *doc.Table, col int, is func(*doc.Cell) bool) bool {
	n := 0
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row < t.HeaderRows || c.Col > col || c.Col+c.ColSpan <= col || c.ColSpan == t.Cols {
			continue
		}
		if len(c.Blocks) == 0 && !c.Shaded {
			continue
		}
		if !is(c) {
			return false
		}
		n++
	}
	return n > 0
}
