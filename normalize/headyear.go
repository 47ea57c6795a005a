package normalize

import (
	"strings"

	"injeung/extract/release"
)

// lastMonthOfYearBefore is the last month in which a release tells of a round that bears
// the year before in figures as of its own: 2023년 가나도시 지정, in March 2024.
const lastMonthOfYearBefore = 3

// headYear is the year before the release's where the title, or the first statement of the text early in
// a year or with the year as that of the round it tells of, prints it in figures as the round's; 0 for
// none.
func (w *work) headYear(all []*stated, schemeID string) int32 {
	early := w.on != nil && int(w.on.Month()) <= lastMonthOfYearBefore
	lead := true
	for _, s := range all {
		if s.schemeID != schemeID {
			continue
		}
		titled := s.Where == release.InTitle || s.Where == release.InSubtitle
		if (titled || lead && (early || s.Edition)) && s.key.year == w.year-1 && strings.ContainsAny(s.yearWords.S, "0123456789") {
			return s.key.year
		}
		lead = lead && titled
	}
	return 0
}
