package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// termEnds is what follows the year of a day from or up to which something
// holds: 12월 31일까지, 1. 1.부터, 말까지, 12. 31. 만료.
var termEnds = hangul.MustCompile(`^(?:\s?\.?\s?[0-9]{1,2}(?:\s?월)?\s?\.?(?:\s?[0-9]{1,2}(?:\s?일)?\s?\.?)?(?:\([월화수목금토일]\))?)?\s?(?:연?말|초|상반기|하반기)?\s?(?:까지|부터|만료|종료)`)

// termBegins are words before the days for which something holds.
var termBegins = []string{"~", "기간", "기한", "만료", "만료일", "종료일"}

// ofTerm says that the year at i..j of s is of the days for which something
// holds and not of when it was decided: ~'22.12.31., 2022년 12월 31일까지,
// 2022. 1. 1.부터 2024. 12. 31.까지, 유효기간 2022. 1. 1. ~ 2024. 12. 31.
func ofTerm(s string, i, j int) bool {
	if termEnds.MatchString(head(s[j:], 48)) {
		return true
	}
	before := strings.TrimRight(tail(s[:i], 32), " (:'")
	for _, w := range termBegins {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// datesIn gives the years of a cell that can be of a decision.
func (ctx *context) datesIn(s string) []date.YearAt {
	all := date.FindYears(s, ctx.day())
	kept := all[:0]
	for _, y := range all {
		if !ofTerm(s, y.From, y.To) {
			kept = append(kept, y)
		}
	}
	return kept
}

// termIn is how long something holds, in brackets behind what it is: (~'22.12.31.),
// (2022. 1. 1. ~ 2024. 12. 31.), (2022년 말까지).
var termIn = hangul.MustCompile(`\([^()]*(?:~|까지|부터)[^()]*\)`)

// yearWritten is a year in figures.
var yearWritten = hangul.MustCompile(`'[0-9]{2}|[0-9]{4}|[0-9]{2}년`)

// withoutTerm blanks the term in brackets behind the words of a label.
func withoutTerm(s string) string {
	if !strings.Contains(s, "~") && !strings.Contains(s, "까지") && !strings.Contains(s, "부터") {
		return s
	}
	if m := termIn.FindStringIndex(s); m != nil && yearWritten.MatchString(s[m[0]:m[1]]) {
		return blank(s, m[0], m[1])
	}
	return s
}
