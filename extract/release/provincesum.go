package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// provinceSum is what stands behind a 시·도 whose places follow: 강원 (소계), 강원 소계, 강원(2), 강원 계 2곳.
var provinceSum = hangul.MustCompile(`\s*(?:[(\[]?\s?(?:소계|합계|계)\s?[)\]]?)?\s*(?:\(?\s?[0-9]{1,3}\s?(?:개소|개|곳|건|시·군)?\s?\)?)?$`)

// provinceSummed is the 시·도 that words sum up, empty for none.
func provinceSummed(t doc.Text) doc.Text {
	if t.Empty() || len(t.S) > longestSum {
		return doc.Text{}
	}
	v := viewOf(t)
	from := len(v.S) - len(strings.TrimLeft(v.S, " "))
	if !names().begins(hangul.NoSpace(v.S[from:])) {
		return doc.Text{}
	}
	to := provinceSum.FindStringIndex(v.S)[0]
	if to <= from || !isSidoName(v.S[from:to]) {
		return doc.Text{}
	}
	return v.text(from, to)
}

// longestSum bounds the bytes of such words.
const longestSum = 60

// sumsProvince says that a row has a 시·도 and nothing but figures behind it.
func (r *tableReader) sumsProvince(row int) bool {
	cells := r.distinct(row)
	if len(cells) < 2 || cells[0] != 0 || !r.fresh(row, 0) || provinceSummed(r.words(row, 0)).Empty() {
		return false
	}
	for _, c := range cells[1:] {
		if s := strings.TrimSpace(hangul.FoldString(r.words(row, c).S)); !isDash(s) && !isSumFigure(s) {
			return false
		}
	}
	return true
}

// isSumFigure says that words are a number with or without what it counts: 14,000, 2개소, 70억 원.
func isSumFigure(s string) bool {
	_, n, ok := hangul.Number(s)
	return ok && len([]rune(s[n:])) <= 3
}

// headsProvince says that a row sums up a 시·도 whose places stand in the rows below: the table begins with one, so that its sums stand
// over what they sum up, and the next row names a place in a cell that is no 시·도. A dash or nothing in the column of that place says that
// the 시·도 alone was chosen, unless it is called a sum.
func (r *tableReader) headsProvince(row int) bool {
	if row < r.head || row+1 >= r.rowCount || !r.sumsProvince(row) {
		return false
	}
	for _, c := range r.distinct(row + 1) {
		if c > 0 && isSigunguName(r.words(row+1, c).S) && r.fresh(row+1, 0) && !isSidoName(r.words(row+1, 0).S) {
			return r.sumsAt(row, c) && r.sumsFirst()
		}
	}
	return false
}

// sumsAt says that a row with a 시·도 has something in a column of places, or says in its first cell that it sums up.
func (r *tableReader) sumsAt(row, col int) bool {
	if s := strings.TrimSpace(hangul.FoldString(r.words(row, col).S)); s != "" && !isDash(s) {
		return true
	}
	return !isSidoName(viewOf(r.words(row, 0)).S)
}

// sumsFirst says that the first row behind the head which is no sum of all sums up a 시·도.
func (r *tableReader) sumsFirst() bool {
	for row := r.head; row < r.rowCount; row++ {
		if cells := r.distinct(row); len(cells) > 0 && !isTotal(r.words(row, cells[0])) {
			return r.sumsProvince(row)
		}
	}
	return false
}
