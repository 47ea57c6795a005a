package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// beforeHead finds that a head tells of what was before: 전년 등급, 변경 전.
var beforeHead = hangul.MustCompile(`전년|전회|전기\s|직전|종전|기존|당초|이전|변경\s?전|지난|작년`)

// ofBefore says that a column of classes, grades or statuses tells of what was before this decision, which another one of
// its kind tells of: 전년 등급 | 금년 등급.
func (w *winnersTable) ofBefore(c int) bool {
	switch w.cols[c].kind {
	case classCol, gradeCol, statusCol, domainCol:
	default:
		return false
	}
	if w.befores == nil {
		w.befores = make([]*bool, len(w.cols))
	}
	if w.befores[c] == nil {
		is := w.tellsBefore(c) && w.anotherNow(c)
		w.befores[c] = &is
	}
	return *w.befores[c]
}

// anotherNow says that another column of the kind does not tell of what was before.
func (w *winnersTable) anotherNow(c int) bool {
	for k := range w.cols {
		if k != c && w.cols[k].kind == w.cols[c].kind && !w.tellsBefore(k) {
			return true
		}
	}
	return false
}

// tellsBefore says that the head of a column tells of what was before, by a word or an earlier year.
func (w *winnersTable) tellsBefore(c int) bool {
	s := w.overName(c)
	if beforeHead.MatchString(s) {
		return true
	}
	if !strings.ContainsAny(s, "0123456789") {
		return false
	}
	y, ok := w.ctx.yearIn(s)
	return ok && !w.current(y.Year)
}

// inNow is the first column of a kind in a stripe that does not tell of what was before; -1 for none.
func (w *winnersTable) inNow(s [2]int, k colKind) int {
	for c := s[0]; c < s[1]; c++ {
		if w.cols[c].kind == k && !w.ofBefore(c) {
			return c
		}
	}
	return -1
}

// anotherSays says that a column of grades which is not read says another grade than the one that is.
func (w *winnersTable) anotherSays(row, c int, s [2]int) bool {
	now := w.inNow(s, gradeCol)
	return w.cols[c].kind == gradeCol && now >= 0 && c != now && !w.ofBefore(c) && hangul.Key(w.words(row, c).S) != hangul.Key(w.words(row, now).S)
}
