package release

import (
	"strings"

	"injeung/normalize/date"
)

// longBefore says that the day in brackets at the end of a heading lies weeks before another, as does every other one there: the
// decision under it is that of an earlier round. A term that goes on is none: (지정기간 2026. 1. 1. ~ 2028. 12. 31.).
func longBefore(heading string, day date.Date) bool {
	k := strings.LastIndexByte(heading, '(')
	if k <= 0 || day.Y == 0 || day.M == 0 || !strings.HasSuffix(strings.TrimRight(heading, " "), ")") {
		return false
	}
	found := false
	for _, d := range date.FindDates(heading[k:], day) {
		if d.Date.Y == 0 || d.Date.M == 0 {
			continue
		}
		if dayNumber(day)-dayNumber(d.Date) <= weeksBefore {
			return false
		}
		found = true
	}
	return found
}

// weeksBefore are the days after which a decision is no news.
const weeksBefore = 45

// dayNumber counts the days of a date, months taken for 31 each.
func dayNumber(d date.Date) int { return (d.Y*12+d.M)*31 + d.D }
