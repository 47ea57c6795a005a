package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// settledIn says that a column of what was decided on each row tells that this one was chosen, so that a remark beside it is of
// another time: 가나거점 지정 | 2024년 예비거점. Where the column has rows of candidates of their own, so is 예비
// with a time of its own beside any other: | 1차 예비지정, but not | 예비도시.
func (w *winnersTable) settledIn(row int, remark doc.Text) bool {
	if w.settling == nil {
		c := w.settlingColumn()
		w.settling = &c
	}
	if *w.settling < 0 {
		return false
	}
	s := strings.TrimSpace(hangul.FoldString(w.words(row, *w.settling).S))
	_, _, _, own := cellStatus(s)
	if own || choosing(s) {
		return !own
	}
	st, _, _, _ := remarkStatus(hangul.FoldString(remark.S))
	return s != "" && st == schema.Candidate && tellsWhen.MatchString(hangul.FoldString(remark.S)) && w.column(statusCol) != *w.settling
}

// tellsWhen finds a year, a round or another time in a remark, without which a candidate is one of now.
var tellsWhen = hangul.MustCompile(`[0-9]{2,4}년?|[0-9]\s?(?:차|기|회|년)|지난|작년|전년|기존|이전|당초|종전`)

// settlingColumn is that of what was decided on each row, or else one whose cells sort the rows by status; -1 for none.
func (w *winnersTable) settlingColumn() int {
	c := w.column(statusCol)
	for k := range w.cols {
		if kind := w.cols[k].kind; c < 0 && (kind == classCol || kind == noKind) && w.cols[k].in.statuses > 0 {
			c = k
		}
	}
	if c >= 0 && !w.tellsStatuses(c) {
		c = -1
	}
	return c
}
