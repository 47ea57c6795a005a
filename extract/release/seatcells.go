package release

import (
	"sort"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// seatCells are the cells of tables under heads for seats, which are not empty, and what was found beside places in them.
type seatCells struct {
	of    map[*doc.Table][]seatCell
	found map[seatAsked]doc.Text
}

// seatAsked is a place of a table, with what else is known of it.
type seatAsked struct {
	table               *doc.Table
	place, class, grade string
}

type seatCell struct {
	*doc.Cell
	words string
}

// in are those of a table.
func (m seatCells) in(t *doc.Table) []seatCell {
	all, ok := m.of[t]
	if !ok {
		heads := map[int]bool{}
		for i := range t.Cells {
			c := &t.Cells[i]
			head, asked := heads[c.Col]
			if !asked {
				head = seatHead(t, c.Col)
				heads[c.Col] = head
			}
			if !head {
				continue
			}
			if s := strings.TrimSpace(viewOf(c.Text()).S); s != "" {
				all = append(all, seatCell{c, s})
			}
		}
		m.of[t] = all
	}
	return all
}

// rowCells are the cells that begin in a row.
func rowCells(t *doc.Table, row int) []doc.Cell {
	from := sort.Search(len(t.Cells), func(i int) bool { return t.Cells[i].Row >= row })
	to := from + sort.Search(len(t.Cells)-from, func(i int) bool { return t.Cells[from+i].Row > row })
	return t.Cells[from:to]
}

// seatHead says that a column tells where something is.
func seatHead(t *doc.Table, col int) bool {
	s := hangul.Key(headCell(t, col))
	return columnKind(s) == seatCol || s == "주소" || s == "지역"
}

// ownersHeads are heads of names that are an owner's whatever they end in: 한빛마을 under 단지명.
var ownersHeads = map[string]bool{"단지명": true, "단지": true, "아파트명": true, "아파트": true, "상호": true, "상호명": true, "업소명": true, "업체명": true, "점포명": true, "농장명": true}

// nameHead says that a column names what is there.
func nameHead(t *doc.Table, col int) bool {
	s := hangul.Key(headCell(t, col))
	return strings.HasSuffix(s, "명") || s == "명칭" || s == "이름" || s == "상호"
}

// headCell is what stands over a column.
func headCell(t *doc.Table, col int) string {
	if c := t.Cell(0, col); c != nil {
		return c.Words()
	}
	return ""
}
