package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// stacked puts parts of a table that stand side by side, each under the same
// head, below each other: 연번 | 시도 | 시군 | 연번 | 시도 | 시군 becomes three
// columns. Another table is given back as it is.
func stacked(t *doc.Table) *doc.Table {
	n := headPeriod(t)
	if n == 0 {
		return t
	}
	parts := t.Cols / n
	filled := make([]bool, parts*t.Rows)
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Col/n != (c.Col+max(c.ColSpan, 1)-1)/n {
			return t
		}
		if !lineOf(c).Empty() {
			for r := c.Row; r < min(c.Row+max(c.RowSpan, 1), t.Rows); r++ {
				filled[c.Col/n*t.Rows+r] = true
			}
		}
	}
	at := make([]int, len(filled)) // the new row of each row of each part, -1 for those left out
	rows := 0
	for k := range at {
		at[k] = -1
		if part, row := k/t.Rows, k%t.Rows; filled[k] && (part == 0 || row > 0) {
			at[k] = rows
			rows++
		}
	}
	out := *t
	out.Cols, out.Rows, out.Cells = n, rows, make([]doc.Cell, 0, len(t.Cells))
	for part := range parts {
		for _, c := range t.Cells {
			if c.Col/n != part || c.Row >= t.Rows || at[part*t.Rows+c.Row] < 0 {
				continue
			}
			last := min(c.Row+max(c.RowSpan, 1), t.Rows) - 1
			for at[part*t.Rows+last] < 0 {
				last--
			}
			c.Row, c.Col = at[part*t.Rows+c.Row], c.Col%n
			c.RowSpan = at[part*t.Rows+last] - c.Row + 1
			out.Cells = append(out.Cells, c)
		}
	}
	return &out
}

// headPeriod is how many columns the head of a table has before it begins
// again, 0 where it does not: two at least, each with a word of its own.
func headPeriod(t *doc.Table) int {
	if t.Cols < 4 || t.Rows < 3 || len(t.Cells) < 2*t.Cols {
		return 0
	}
	head := make([]string, t.Cols)
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row > 0 {
			break
		}
		if c.ColSpan > 1 || c.RowSpan > 1 || c.Col < 0 || c.Col >= t.Cols {
			return 0
		}
		head[c.Col] = hangul.Key(lineOf(c).S)
	}
	n := 1
	for n < t.Cols && head[n] != head[0] {
		n++
	}
	if n < 2 || n == t.Cols || t.Cols%n != 0 {
		return 0
	}
	for c, word := range head {
		if word == "" || word != head[c%n] {
			return 0
		}
		for k := range c % n {
			if head[k] == word {
				return 0
			}
		}
	}
	return n
}
