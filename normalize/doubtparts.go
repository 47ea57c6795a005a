package normalize

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// cellPart is a cell of nothing but a label and its number: 도심형(2), 농촌형 3곳.
var cellPart = hangul.MustCompile(`^([가-힣A-Za-z]{2,14})\s?(?:\(\s?(\d{1,3})\s?(?:곳|건|개소|개)?\s?\)|\s(\d{1,3})\s?(?:곳|건|개소|개))$`)

// partsInTables gives what the rows of tables part, two cells or more with a label and its number each.
func (w *work) partsInTables() (out []partsSum) {
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Table
		if t == nil {
			continue
		}
		rows := map[int]*partsSum{}
		for k := range t.Cells {
			c := &t.Cells[k]
			if len(c.Blocks) != 1 || !shortNumbered(c.Blocks[0].Text.S) {
				continue
			}
			s := hangul.FoldString(c.Blocks[0].Text.S)
			m := cellPart.FindStringSubmatch(s)
			if m == nil || !w.sorts(m[1]) {
				continue
			}
			if rows[c.Row] == nil {
				rows[c.Row] = &partsSum{}
			}
			n, _ := strconv.Atoi(m[2] + m[3])
			rows[c.Row].sum, rows[c.Row].labels = rows[c.Row].sum+n, append(rows[c.Row].labels, s)
		}
		for row := range t.Rows {
			if p := rows[row]; p != nil && len(p.labels) > 1 {
				out = append(out, *p)
			}
		}
	}
	return out
}

// shortNumbered says quickly that a text is short and ends in a number with its unit or bracket.
func shortNumbered(s string) bool {
	const most = len("가나다라마바사아자차카타파하(123개소)")
	return len(s) <= most && strings.ContainsAny(s[max(0, len(s)-len("123개소)")):], "0123456789")
}
