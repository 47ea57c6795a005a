package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// maxGrid bounds the places of a table that is read; the largest table seen in
// a release has some 3,000.
const maxGrid = 400_000

// grid is a table with its merged cells spread over the places they cover,
// read by rows or, flipped, by columns.
type grid struct {
	table              *doc.Table
	rowCount, colCount int
	over               []int32    // index of the covering cell of each place, row by row; -1 none
	flipped            bool       // rows of the grid are columns of the table
	lines              []doc.Text // of the cells, without marks that refer to footnotes
	printed            []doc.Text // the same with them
	keys               []string
	asks               []cellAsks
	begins             [][]int // by distinct
}

// newGrid spreads a table; ok is false for one too large to be read.
func newGrid(t *doc.Table) (g *grid, ok bool) {
	if t.Rows <= 0 || t.Cols <= 0 || t.Rows > maxGrid/t.Cols {
		return nil, false
	}
	g = &grid{table: t, rowCount: t.Rows, colCount: t.Cols, over: make([]int32, t.Rows*t.Cols)}
	for i := range g.over {
		g.over[i] = -1
	}
	g.lines, g.printed, g.keys, g.asks = make([]doc.Text, len(t.Cells)), make([]doc.Text, len(t.Cells)), make([]string, len(t.Cells)), make([]cellAsks, len(t.Cells))
	for i := range t.Cells {
		c := &t.Cells[i]
		g.printed[i] = lineOf(c)
		g.lines[i] = g.printed[i].WithoutReferences()
		for r := max(c.Row, 0); r < min(c.Row+max(c.RowSpan, 1), t.Rows); r++ {
			for k := max(c.Col, 0); k < min(c.Col+max(c.ColSpan, 1), t.Cols); k++ {
				g.over[r*t.Cols+k] = int32(i)
			}
		}
	}
	return g, true
}

// flip gives the same table read by columns.
func (g *grid) flip() *grid {
	f := *g
	f.flipped, f.rowCount, f.colCount, f.begins = !g.flipped, g.colCount, g.rowCount, nil
	return &f
}

// at is the index of the cell over a place, -1 for none.
func (g *grid) at(row, col int) int {
	if row >= g.rowCount || col >= g.colCount {
		return -1
	}
	if g.flipped {
		row, col = col, row
	}
	return int(g.over[row*g.table.Cols+col])
}

// starts says whether the cell over a place begins in that row and column.
func (g *grid) starts(row, col int) bool {
	i := g.at(row, col)
	return i >= 0 && (row == 0 || g.at(row-1, col) != i) && (col == 0 || g.at(row, col-1) != i)
}

// fresh says whether the cell over a place begins in that row, though perhaps
// columns before.
func (g *grid) fresh(row, col int) bool {
	i := g.at(row, col)
	return i >= 0 && (row == 0 || g.at(row-1, col) != i)
}

// words are the words of the cell over a place, on one line, without marks
// that refer to footnotes.
func (g *grid) words(row, col int) doc.Text {
	if i := g.at(row, col); i >= 0 {
		return g.lines[i]
	}
	return doc.Text{}
}

// key is the spelling of the cell over a place, for comparison.
func (g *grid) key(row, col int) string {
	if i := g.at(row, col); i >= 0 {
		return g.keyOf(i)
	}
	return ""
}

// keyOf is the spelling of cell i, made once it is asked for: those of long cells
// seldom are.
func (g *grid) keyOf(i int) string {
	if g.keys[i] == "" && g.lines[i].S != "" {
		g.keys[i] = hangul.Key(g.lines[i].S)
	}
	return g.keys[i]
}

// cell is the cell over a place, or nil.
func (g *grid) cell(row, col int) *doc.Cell {
	if i := g.at(row, col); i >= 0 {
		return &g.table.Cells[i]
	}
	return nil
}

// distinct are the columns of a row at which a cell with words begins, found once. Nobody may change them.
func (g *grid) distinct(row int) []int {
	if row >= g.rowCount {
		return nil
	}
	if g.begins == nil {
		g.begins = make([][]int, g.rowCount)
	}
	if g.begins[row] == nil {
		g.begins[row] = g.beginsIn(row)
	}
	return g.begins[row]
}

func (g *grid) beginsIn(row int) []int {
	out := make([]int, 0, g.colCount)
	for c := 0; c < g.colCount; c++ {
		i := g.at(row, c)
		if i < 0 || (c > 0 && g.at(row, c-1) == i) || g.lines[i].Empty() {
			continue
		}
		out = append(out, c)
	}
	return out
}

// width is how many columns the cell over a place covers.
func (g *grid) width(row, col int) int {
	i, n := g.at(row, col), 0
	for c := 0; c < g.colCount && i >= 0; c++ {
		if g.at(row, c) == i {
			n++
		}
	}
	return n
}

// rowWords are the words of a row as printed, cell after cell.
func (g *grid) rowWords(row int) doc.Text {
	var texts []doc.Text
	for _, c := range g.distinct(row) {
		texts = append(texts, g.printed[g.at(row, c)])
	}
	return doc.Join(" | ", texts...)
}

// wide says whether one cell covers the whole row.
func (g *grid) wide(row int) bool {
	i := g.at(row, 0)
	return i >= 0 && g.colCount > 1 && g.at(row, g.colCount-1) == i
}

// lineOf gives the paragraphs of a cell as one line, nested tables left out.
func lineOf(c *doc.Cell) doc.Text {
	var few [8]doc.Text // most cells have one paragraph
	texts := few[:0]
	for i := range c.Blocks {
		b := &c.Blocks[i]
		if b.Table != nil || (b.Text.Empty() && b.Bullet.Empty()) {
			continue
		}
		if len(texts) > 0 {
			texts = append(texts, doc.Text{S: " "})
		}
		if !b.Bullet.Empty() {
			texts = append(texts, b.Bullet.Trim(), doc.Text{S: bulletGap(b)})
		}
		texts = append(texts, b.Text.Trim())
	}
	return doc.Join("", texts...) // once: cells of 참고 tables are long
}

// bulletGap is what stands between the bullet and the words of a paragraph:
// nothing in *민간.
func bulletGap(b *doc.Block) string {
	if len(b.Lines) > 0 {
		rest, ok := strings.CutPrefix(hangul.Trim(b.Lines[0].S), hangul.Trim(b.Bullet.S))
		if ok && rest != "" && hangul.Trim(rest[:1]) != "" {
			return ""
		}
	}
	return " "
}
