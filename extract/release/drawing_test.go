package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// drawn makes a table of a drawing:
//
//	| 연번 | 시·도 | 시·군·구 |
//	| 1    | 경기  | 수원시   |
//	| 2    | ^     | 안양시   |
//
// A cell "^" belongs to the cell above it, "<" to the one on its left; "//"
// in a cell begins a new paragraph. A line of "=" ends the header rows as
// geometry sees them; "# words" is the caption.
func drawn(tb testing.TB, drawing string) *doc.Table {
	tb.Helper()
	t := &doc.Table{Ruled: true}
	var rows [][]string
	for line := range strings.Lines(drawing) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case strings.HasPrefix(line, "#"):
			t.Caption = printed(strings.TrimSpace(line[1:]), 0, 0)
		case strings.HasPrefix(line, "="):
			t.HeaderRows = len(rows)
		default:
			cells := strings.Split(strings.Trim(line, "|"), "|")
			for i := range cells {
				cells[i] = strings.TrimSpace(cells[i])
			}
			rows = append(rows, cells)
		}
	}
	t.Rows = len(rows)
	for _, r := range rows {
		t.Cols = max(t.Cols, len(r))
	}
	for r, row := range rows {
		for c, words := range row {
			if words != "^" && words != "<" {
				t.Cells = append(t.Cells, drawnCell(rows, r, c, r < t.HeaderRows))
			}
		}
	}
	return t
}

// drawnCell makes the cell that begins at r, c, with its spans.
func drawnCell(rows [][]string, r, c int, header bool) doc.Cell {
	cell := doc.Cell{Row: r, Col: c, RowSpan: 1, ColSpan: 1, Header: header}
	for c+cell.ColSpan < len(rows[r]) && rows[r][c+cell.ColSpan] == "<" {
		cell.ColSpan++
	}
	for r+cell.RowSpan < len(rows) && c < len(rows[r+cell.RowSpan]) && rows[r+cell.RowSpan][c] == "^" {
		cell.RowSpan++
	}
	for i, words := range strings.Split(rows[r][c], "//") {
		if words = strings.TrimSpace(words); words != "" {
			cell.Blocks = append(cell.Blocks, paragraph(words, r, c*10+i))
		}
	}
	return cell
}

// paragraph is a printed block with its bullet split off.
func paragraph(words string, row, col int) doc.Block {
	bullet, rest, depth := doc.SplitBullet(printed(words, row, col))
	return doc.Block{Bullet: bullet, Text: rest, Depth: depth, Lines: []doc.Text{printed(words, row, col)}}
}

// printed is words printed on page 1 at a made-up place.
func printed(words string, row, col int) doc.Text {
	x, y := float32(col)*10, float32(row)*20
	return doc.Printed(words, doc.Place{Page: 1, Box: doc.Box{X0: x, Y0: y, X1: x + 9, Y1: y + 12}})
}
