package release

import (
	"cmp"
	"slices"
	"sort"

	"injeung/normalize/hangul"
)

// GridCell is a cell of any table, for looking over its contacts. Rows and
// columns count from 0; cells do not overlap.
type GridCell struct {
	Row, Col, RowSpan, ColSpan int
	Header                     bool
	Text                       string
}

// InTable gives for each cell the stretches that are personal, in bytes and
// ascending: what In finds, and all that is neither label, rank nor office
// where a label says that a person stands there, understood or not.
func (p *Persons) InTable(cells []GridCell) [][][2]int {
	t, out := p.table(cells), make([][][2]int, len(cells))
	for i := range cells {
		c := &cells[i]
		switch {
		case t.person[i]:
			out[i] = p.In(c.Text)
		case (t.labelled(c) || t.beside(c)) && p.personish(c.Text):
			out[i] = p.sweep(c.Text)
		case t.nameCell(c):
			out[i] = [][2]int{{0, len(c.Text)}}
		default:
			out[i] = p.In(c.Text)
		}
	}
	return out
}

// contactTable finds its way between the cells of a table without looking at
// all of them for each: pages have tables of many thousand cells.
type contactTable struct {
	persons *Persons
	cells   []GridCell
	person  []bool        // which are labels for persons
	rows    map[int][]int // cells over a row, by column
	labels  map[int][]int // those of them that are labels, for persons or not
	heads   map[int]int   // column → row of the first label for persons that heads it
	headers map[int]int   // column → row of its first header
}

func (p *Persons) table(cells []GridCell) *contactTable {
	t := &contactTable{persons: p, cells: cells, person: make([]bool, len(cells)),
		rows: map[int][]int{}, labels: map[int][]int{}, heads: map[int]int{}, headers: map[int]int{}}
	for i := range cells {
		c := &cells[i]
		t.person[i] = isPersonLabel(c.Text)
		label := t.person[i] || isOtherLabel(c)
		for r := c.Row; r < c.Row+c.RowSpan; r++ {
			t.rows[r] = append(t.rows[r], i)
			if label {
				t.labels[r] = append(t.labels[r], i)
			}
		}
		if t.person[i] && (c.Header || c.Row == 0) {
			c.first(t.heads)
		}
		if c.Header {
			c.first(t.headers)
		}
	}
	for _, lists := range [...]map[int][]int{t.rows, t.labels} {
		for _, list := range lists {
			slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(cells[a].Col, cells[b].Col) })
		}
	}
	return t
}

// first notes the cell for its columns, unless one above it is noted.
func (c *GridCell) first(rows map[int]int) {
	for k := c.Col; k < c.Col+c.ColSpan; k++ {
		if row, known := rows[k]; !known || c.Row < row {
			rows[k] = c.Row
		}
	}
}

// from is where in a list of one row the cells begin that start at a column or
// right of it.
func (t *contactTable) from(list []int, col int) int {
	return sort.Search(len(list), func(k int) bool { return t.cells[list[k]].Col >= col })
}

// labelled says that a label for persons heads the column of a cell.
func (t *contactTable) labelled(c *GridCell) bool {
	row, ok := t.heads[c.Col]
	return ok && row < c.Row
}

// beside says that a label for persons stands in the row before the cell, with
// no other label between.
func (t *contactTable) beside(c *GridCell) bool {
	list := t.labels[c.Row]
	k := t.from(list, c.Col)
	return k > 0 && t.person[list[k-1]]
}

// nameCell says that a cell holds a name alone, beside a rank or, in a table
// whose columns have no names, a number that stand in cells of their own.
func (t *contactTable) nameCell(c *GridCell) bool {
	gaz := t.persons.gaz
	if name := hangul.NoSpace(c.Text); !isName(c.Text) || gaz.sigungus[name] || gaz.stems[name] || hasContactLabel(name) {
		return false
	}
	for up := 1; up <= 2; up++ {
		if over := t.over(c.Row-up, c.Col); over != nil && endsInRank(over.Text) {
			return true // signed below the rank
		}
	}
	list := t.rows[c.Row]
	for k := max(t.from(list, c.Col)-1, 0); k < len(list); k++ {
		l := &t.cells[list[k]]
		switch {
		case l.Col > c.Col+c.ColSpan:
			return false
		case l == c || l.Col+l.ColSpan < c.Col:
		case isRank(l.Text), !t.headed(c) && len(t.persons.reach(hangul.FoldString(l.Text))) > 0:
			return true
		}
	}
	return false
}

// over is the cell over a place; nil for none.
func (t *contactTable) over(row, col int) *GridCell {
	list := t.rows[row]
	if k := t.from(list, col+1); k > 0 {
		if l := &t.cells[list[k-1]]; col < l.Col+l.ColSpan {
			return l
		}
	}
	return nil
}

// headed says that a header stands over a cell.
func (t *contactTable) headed(c *GridCell) bool {
	row, ok := t.headers[c.Col]
	return ok && row < c.Row
}
