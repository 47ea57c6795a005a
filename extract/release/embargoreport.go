package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// reportDay begins a line on the day of a report in the papers: 보도일자 : 2020. 8. 5., 관련 보도일자.
var reportDay = hangul.MustCompile(`^[^가-힣A-Za-z0-9]*(?:관련)?보도(?:일자|일|날짜)(?:\(?[^가-힣]|$)`)

// reportedBy finds who reported, or what: 보도매체, 언론사, 가나일보.
var reportedBy = hangul.MustCompile(`(?:보도|언론|해당)\s?(?:매체|사|기관)\s?[:(]|보도\s?(?:주요\s?)?내용|매체명|[가-힣○◯〇]{2,8}(?:일보|신문|경제|방송|뉴스|데일리)|설명\s?내용|해명\s?내용`)

// toldOfReport begins a line on what was reported, or on what is said to that: 보도내용 :, 해명 내용.
var toldOfReport = hangul.MustCompile(`^\s?[<\[(]?\s?(?:보도|설명|해명)\s?(?:주요\s?)?(?:내용|매체|요지)`)

// mostOverText bounds the passages that may say at the head of a release that it denies something.
const mostOverText = 6

// withoutReportDays leaves out the lines with the day of the report that a release answers, which is no day of its own.
func withoutReportDays(ctx *context, lines []headLine) []headLine {
	if !slices.ContainsFunc(lines, func(l headLine) bool { return reportDay.MatchString(l.bare) }) {
		return lines
	}
	denies := false
	for i := 0; i < min(mostOverText, len(ctx.passages)); i++ {
		s := ctx.passages[i].S
		denies = denies || containsAny(s, kindLexicon[0].words) || toldOfReport.MatchString(s)
	}
	var out []headLine
	for i := range lines {
		if reportDay.MatchString(lines[i].bare) {
			told := denies
			for k := max(0, i-1); k <= min(len(lines)-1, i+2) && !told; k++ {
				told = reportedBy.MatchString(lines[k].S)
			}
			if told {
				continue
			}
		}
		out = append(out, lines[i])
	}
	return out
}
