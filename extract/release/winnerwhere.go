package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// liesIn says that a column of places tells with the column of 시·도 beside it where each lies, though both stand under one
// head and are called by their tier: 지자체 over 광역 | 기초, which parts no names.
func (w *winnersTable) liesIn(sido, c int) bool {
	if w.cols[sido].kind != sidoCol {
		return false
	}
	some := false
	for row := w.head; row < w.rowCount; row++ {
		s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S))
		if w.rowKind(row) != bodyRow || s == "" || isDash(s) {
			continue
		}
		of := strings.TrimSpace(hangul.FoldString(w.words(row, sido).S))
		if !isSidoName(of) || names().sido(s) > 0 || !w.within(of, row, c) {
			return false
		}
		some = true
	}
	return some
}

// within says that all names of a cell may lie in a 시·도.
func (w *winnersTable) within(sido string, row, c int) bool {
	for _, h := range w.namesAt(row, c).holders {
		if !names().within(sido, hangul.Key(h.Words.S)) && !names().stemWithin(sido, nameStem(h.Words.S)) {
			return false
		}
	}
	return true
}
