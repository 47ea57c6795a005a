package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
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
	return s != "" && st == schema.Candidate && w.remarkBefore(hangul.FoldString(remark.S)) && w.column(statusCol) != *w.settling
}

// tellsWhen finds a round or another time in a remark, without which a candidate is one of now.
var tellsWhen = hangul.MustCompile(`[0-9]\s?(?:차|기|회)|지난|작년|전년|기존|이전|당초|종전`)

// remarkEarlier says that the years in a remark are all of before: a day of this year is one of what the release may sum up, and a number
// of times (2회 연속 유예) tells why.
func (w *winnersTable) remarkEarlier(remark string) bool {
	years := date.FindYears(remark, w.ctx.day())
	for _, y := range years {
		if w.current(y.Year) {
			return false
		}
	}
	return len(years) > 0
}

// yearsOn finds how long something has gone on, which is no time before: 1년차, 2차 연도.
var yearsOn = hangul.MustCompile(`[0-9]\s?년\s?차|[0-9]\s?(?:차|회|기)\s?(?:년도|연도|년차)`)

// remarkBefore says that a remark is of another time than the release: of an earlier year, where it prints one, else of a round or the like.
func (w *winnersTable) remarkBefore(remark string) bool {
	if longBefore(remark, w.ctx.day()) {
		return true
	}
	years := date.FindYears(remark, w.ctx.day())
	for _, y := range years {
		if w.current(y.Year) {
			return false
		}
	}
	return len(years) > 0 || tellsWhen.MatchString(yearsOn.ReplaceAllString(remark, " "))
}

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
