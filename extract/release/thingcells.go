package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// sitedNames parts words that are nothing but names, each with its place in a bracket behind it: 가나 쉼터(강원 횡성), 다라관(전북 고창).
// The ranges are of the name and of the place; nil for other words.
func (ctx *context) sitedNames(s string) (out [][2][2]int) {
	if !strings.Contains(s, "(") {
		return nil
	}
	for i := 0; i < len(s); {
		i += len(s[i:]) - len(strings.TrimLeft(s[i:], " ,\n-·"+serviceMarks))
		if i == len(s) {
			break
		}
		k := strings.IndexByte(s[i:], '(')
		if k <= 0 {
			return nil // 가나 쉼터(강원 횡성), 다라관: a name without its place
		}
		from, to, end := bracketAt(s, i+k)
		name := trimmed(s, i, i+k)
		if end == 0 || !namesCell(s[name[0]:name[1]]) || ctx.isPlaceWord(s[name[0]:name[1]]) || strings.ContainsAny(s[name[0]:name[1]], ",)") || !ctx.isSite(s[from:to]) {
			return nil
		}
		out, i = append(out, [2][2]int{name, {from, to}}), end
	}
	return out
}

// isSite says that words are a place, with or without its province: 횡성군, 강원 횡성.
func (ctx *context) isSite(s string) bool {
	first, rest, _ := strings.Cut(s, " ")
	return ctx.isPlaceWord(s) || isSidoName(first) && rest != "" && !strings.ContainsAny(rest, " ,·")
}

// sitedColumn is a column whose cells are nothing but names with their places, and how many names; -1 for none.
func (ctx *context) sitedColumn(t *doc.Table) (col, names int) {
	if t.Cols < 2 || t.Rows < 2 || t.Rows*t.Cols > maxGrid/100 {
		return -1, 0
	}
	n := make([]int, t.Cols)
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row == 0 || c.Col < 0 || c.Col >= t.Cols || n[c.Col] < 0 {
			continue
		}
		all := ctx.sitedNames(hangul.FoldString(lineOf(c).S))
		if n[c.Col] += len(all); len(all) == 0 {
			n[c.Col] = -1
		}
	}
	for c := range n {
		if n[c] >= fewestThings {
			return c, n[c]
		}
	}
	return -1, 0
}

// sitedThings is the column of names that each stand with their place in a bracket, as many as a number of services without
// names; -1 for none.
func (s *serviceTable) sitedThings() int {
	if s.flipped || s.head != 1 || s.rowCount != s.table.Rows {
		return -1
	}
	col, n := s.ctx.sitedColumn(s.table)
	if col < 0 || col >= len(s.cols) || !s.countsUnnamed(n) {
		return -1
	}
	s.cols[col].kind, s.guessed, s.sites = serviceCol, true, true
	return col
}

// sitedLines are the services of a cell of sitedThings.
func (s *serviceTable) sitedLines(row, col int) (out []Holder) {
	v := viewOf(s.words(row, col))
	for _, r := range s.ctx.sitedNames(v.S) {
		out = append(out, Holder{Words: unquoted(v.text(r[0][0], r[0][1])), Partner: v.text(r[1][0], r[1][1])})
	}
	return out
}
