package release

import (
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// wholeTable is a table with those right behind it that go on with its numbers under the same head, as halves that stand
// side by side are printed: 연번 | 지역 of 1 to 5, and 연번 | 지역 of 6 to 10. more is how many they are.
func wholeTable(all []*doc.Table) (t *doc.Table, more int) {
	t = all[0]
	for _, next := range all[1:] {
		if next.Cols != t.Cols || !next.Caption.Empty() || !sameTop(t, next) || !countsOn(t, next) {
			break
		}
		t, more = below(t, next), more+1
	}
	return t, more
}

// Continued is what a table is used as that was read with the one before.
const Continued = "continued"

// tablesFrom are the tables at the start of blocks, with nothing between them.
func tablesFrom(blocks []doc.Block) (out []*doc.Table) {
	for i := range blocks {
		if blocks[i].Table == nil {
			break
		}
		out = append(out, blocks[i].Table)
	}
	return out
}

// sameTop says that the first rows of two tables have the same words, of which none is empty.
func sameTop(a, b *doc.Table) bool {
	top := topWords(a)
	if len(top) != a.Cols {
		return false
	}
	for i, w := range topWords(b) {
		if i >= len(top) || w == "" || w != top[i] {
			return false
		}
	}
	return len(topWords(b)) == len(top)
}

// topWords are the keys of the cells of the first row.
func topWords(t *doc.Table) (out []string) {
	for i := range t.Cells {
		if c := &t.Cells[i]; c.Row == 0 && c.RowSpan <= 1 {
			out = append(out, hangul.Key(lineOf(c).S))
		}
	}
	return out
}

// countsOn says that the first number under the head of b follows the last of a.
func countsOn(a, b *doc.Table) bool {
	_, last := firstColumn(a)
	first, _ := firstColumn(b)
	return last > 0 && first == last+1
}

// firstColumn gives the first and the last number in the first column of a table, 0 for none.
func firstColumn(t *doc.Table) (first, last int) {
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row == 0 || c.Col > 0 {
			continue
		}
		n, err := strconv.Atoi(strings.TrimSpace(hangul.FoldString(lineOf(c).S)))
		if err != nil {
			continue
		}
		if last = n; first == 0 {
			first = n
		}
	}
	return first, last
}

// below is a table with the rows of another one but its first below its own.
func below(t, next *doc.Table) *doc.Table {
	out := *t
	out.Rows = t.Rows + next.Rows - 1
	out.Cells = append(make([]doc.Cell, 0, len(t.Cells)+len(next.Cells)), t.Cells...)
	for _, c := range next.Cells {
		if c.Row > 0 {
			c.Row += t.Rows - 1
			out.Cells = append(out.Cells, c)
		}
	}
	return &out
}
