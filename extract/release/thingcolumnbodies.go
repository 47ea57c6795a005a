package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// bodyColumn is a column below its head.
type bodyColumn struct {
	head  string
	cells []string
	spans bool // a cell goes over several rows
}

// bodyColumns are the columns of a table with one row of heads and no cell over several columns.
func bodyColumns(t *doc.Table) (cols []bodyColumn, ok bool) {
	if t.Cols < 2 || t.Rows <= fewestThings || t.Rows*t.Cols > maxGrid/100 {
		return nil, false
	}
	cols = make([]bodyColumn, t.Cols)
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Col < 0 || c.Col >= t.Cols || c.ColSpan > 1 || c.Row == 0 && c.RowSpan > 1 {
			return nil, false
		}
		col, w := &cols[c.Col], strings.TrimSpace(hangul.FoldString(lineOf(c).S))
		if c.Row == 0 {
			col.head = w
			continue
		}
		col.spans = col.spans || c.RowSpan > 1
		col.cells = append(col.cells, w)
	}
	return cols, true
}

// holdsPlaces says that all cells of a column are places.
func (ctx *context) holdsPlaces(c *bodyColumn) bool {
	for _, w := range c.cells {
		if !isSigunguName(w) && !isSidoName(w) && !ctx.isSite(w) {
			return false
		}
	}
	return true
}

// holdsMakers says that the cells of a column may all be bodies, that half of them surely are or that its head says so, and
// whether they are by their own names.
func (ctx *context) holdsMakers(c *bodyColumn) (is, surely, firms bool) {
	n, places, told := 0, 0, makersHeaded(c.head)
	for _, w := range c.cells {
		switch place := isSigunguName(w) || isSidoName(w); {
		case place && told && 2*places+2 < len(c.cells):
			places++ // a government among those who made something
		case w == "" || utf8.RuneCountInString(w) > longestMakers || place:
			return false, false, false
		case hasLegal(w), hangulBody(w), endsInOne(w, runnerEnds.list), othersTail.MatchString(w):
			n++
		case !maybeBody(w) || isNumber(w):
			return false, false, false
		}
	}
	firms = n > 1 && 2*n >= len(c.cells)
	return firms || told && !c.spans, firms || told, firms
}

// longestMakers bounds the letters of a cell of those who make or run something.
const longestMakers = 40

// makersHeaded says that a head is one of those who make or run what stands beside it.
func makersHeaded(head string) bool {
	switch columnKind(head) {
	case companyCol, bodyCol, operatorCol:
		return true
	}
	return runnersHead.MatchString(hangul.Key(head)) && !startsWithAny(hangul.Key(head), runsNothing)
}
