package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// rowsByNumber are the words that stand in a row behind its number, each as hangul.Key spells it.
type rowsByNumber map[int][]string

// numberOf is the number of the row that names a holder, 0 for none or for several.
func (rows rowsByNumber) numberOf(h *Holder) (n int) {
	key, province := hangul.Key(nameHeld(h)), hangul.Key(h.Province.S)
	if key == "" {
		return 0
	}
	best := 0
	for m, cells := range rows {
		fit := 0
		for _, c := range cells {
			switch {
			case c == key:
				fit = max(fit, 2)
			case strings.Contains(c, key):
				fit = max(fit, 1)
			}
		}
		if fit > 0 && province != "" && slices.ContainsFunc(cells, func(c string) bool { return strings.Contains(c, province) }) {
			fit += 2
		}
		switch {
		case fit > best:
			n, best = m, fit
		case fit == best && fit > 0:
			n = 0
		}
	}
	return n
}

// rowsBefore are the numbered rows of the table or list that ends before passage i.
func (ctx *context) rowsBefore(i int) rowsByNumber {
	at := ctx.passages[i].index
	for b := at - 1; b >= 0 && b >= at-farthestNote; b-- {
		if t := ctx.doc.Blocks[b].Table; t != nil && t.Cols > 1 {
			return numberedRowsOf(t)
		}
	}
	rows := rowsByNumber{}
	for k := i - 1; k >= 0 && k > i-longestRound; k-- {
		p := &ctx.passages[k]
		n := ordinalOf(p)
		if n == 0 && (len(rows) == 0 && k < i-2 || p.Depth == doc.Square) {
			break
		}
		if n > 0 && rows[n] == nil {
			rows[n] = []string{hangul.Key(p.S)}
		}
		if n == 1 {
			break
		}
	}
	if rows[1] == nil {
		return nil
	}
	return rows
}

// numberedRowsOf are the rows of a table by the numbers in its first column of those, and in others of the same head.
func numberedRowsOf(t *doc.Table) rowsByNumber {
	cols := numberColumns(t)
	if len(cols) == 0 {
		return nil
	}
	rows := rowsByNumber{}
	for k, c := range cols {
		end := t.Cols
		if k+1 < len(cols) {
			end = cols[k+1]
		}
		for i := range t.Cells {
			n := cellNumber(&t.Cells[i], c)
			if n == 0 {
				continue
			}
			if rows[n] != nil {
				return nil
			}
			from, to := t.Cells[i].Row, t.Cells[i].Row+t.Cells[i].RowSpan
			rows[n] = []string{}
			for j := range t.Cells {
				if o := &t.Cells[j]; o.Col > c && o.Col < end && o.Row < to && o.Row+o.RowSpan > from {
					rows[n] = append(rows[n], hangul.Key(o.Text().S))
				}
			}
		}
	}
	return rows
}

// numberColumns are the columns of numbers of rows.
func numberColumns(t *doc.Table) (cols []int) {
	head := ""
	for c := range t.Cols {
		numbers, others, over := 0, 0, ""
		for i := range t.Cells {
			if x := &t.Cells[i]; x.Col == c && x.ColSpan == 1 {
				switch n := cellNumber(x, c); {
				case n > 0:
					numbers++
				case numbers == 0:
					over = hangul.Key(x.Text().S)
				default:
					others++
				}
			}
		}
		if numbers > 1 && others == 0 && (len(cols) == 0 && (over == "" || kindOfKey(over) == seqCol || kindOfKey(over) == rankCol || strings.HasSuffix(over, "번호") || c == 0) || len(cols) > 0 && over == head) {
			cols, head = append(cols, c), over
		}
	}
	return cols
}

// cellNumber is the number that a cell of a column holds and nothing else, but for 제, 호 and marks; 0 for none.
func cellNumber(x *doc.Cell, col int) int {
	if x.Col != col || x.ColSpan > 1 || len(x.Blocks) != 1 {
		return 0
	}
	s := strings.Trim(hangul.FoldString(x.Text().S), " .()[]*★☆※●◎번호제")
	if s == "" || len(s) > 4 {
		return 0
	}
	n := 0
	for _, r := range s {
		if !isDigit(r) {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}
