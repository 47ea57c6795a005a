package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// namesYear says that a year stands in the table as what its rows or columns are of: over a
// column, in the first column or in one of years, perhaps with a number (2024년(6)). Those of
// the year before are then told apart from this round's.
func (r *tableReader) namesYear(year int) bool {
	if r.years == nil {
		r.years = map[int]bool{}
		for c := range r.cols {
			for _, t := range r.cols[c].path {
				r.sawYear(t.S)
			}
		}
		for row := r.head; row < r.rowCount; row++ {
			for c := range r.cols {
				if c == 0 || r.cols[c].kind == yearCol {
					r.sawYear(r.words(row, c).S)
				}
			}
		}
	}
	return r.years[year]
}

// sawYear notes the year that is all of a cell but for its number.
func (r *tableReader) sawYear(s string) {
	if len(s) > longestValue || !strings.ContainsAny(s, "0123456789") {
		return
	}
	s = hangul.FoldString(s)
	if m := countTail.FindStringIndex(s); m != nil && m[0] > 0 && !wholeYear(s) {
		s = s[:m[0]]
	}
	if !wholeYear(s) {
		return
	}
	for _, y := range r.ctx.datesIn(s) {
		r.years[y.Year] = true
	}
}

// currentRows says that a column tells the year of each row, this round's among earlier ones.
func (r *tableReader) currentRows() bool {
	c := r.first(yearCol)
	if c < 0 {
		return false
	}
	now := false
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) != bodyRow {
			continue
		}
		years := r.ctx.datesIn(viewOf(r.words(row, c)).S)
		if len(years) == 0 {
			return false
		}
		now = now || r.current(years[len(years)-1].Year)
	}
	return now
}

// leadsWithYear says that the title or the first two statements print a year and not the one before it, so that it is the
// year of what was decided.
func (ctx *context) leadsWithYear(year int) bool {
	told := false
	for _, v := range append(ctx.leadViews(2), ctx.titles()...) {
		for _, y := range date.FindYears(v.S, ctx.day()) {
			if strings.ContainsAny(v.S[y.From:y.To], "0123456789") {
				if y.Year == year-1 {
					return false
				}
				told = told || y.Year == year
			}
		}
	}
	return told
}
