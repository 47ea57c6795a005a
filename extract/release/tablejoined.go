package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// wholeTable is the table at the start of blocks with those right behind it that go on with its numbers under the same head, as
// halves that stand side by side are printed: 연번 | 지역 of 1 to 5, and 연번 | 지역 of 6 to 10. more is how many they are.
func wholeTable(blocks []doc.Block) (t *doc.Table, more int) {
	t = blocks[0].Table
	for last := t; more+1 < len(blocks); more++ {
		next := blocks[more+1].Table
		if next == nil || next.Cols != t.Cols || !next.Caption.Empty() || !sameTop(t, next) || !countsOn(last, next) {
			break
		}
		last = next
	}
	if more > 0 {
		t = withRest(blocks[:more+1])
	}
	return t, more
}

// Continued is what a table is used as that was read with the one before.
const Continued = "continued"

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

// withRest is a table with the rows of others but their first below its own.
func withRest(blocks []doc.Block) *doc.Table {
	out := *blocks[0].Table
	out.Cells = slices.Clone(out.Cells)
	for i := range blocks[1:] {
		next := blocks[i+1].Table
		for _, c := range next.Cells {
			if c.Row > 0 {
				c.Row += out.Rows - 1
				out.Cells = append(out.Cells, c)
			}
		}
		out.Rows += next.Rows - 1
	}
	return &out
}
