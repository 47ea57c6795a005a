package release

import (
	"slices"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// ofWork says that the year that ends before byte j is that of the work which was judged for what the release decides on: the one before the
// release's, in the sentence that gives its news. A year further back, or in which those were chosen who now do their work, dates the decision.
func (c *clause) ofWork(j int) bool {
	if !containsAny(c.s[j:min(len(c.s), j+120)], judgedWords) || !workOfYear.MatchString(c.s[j:]) {
		return false
	}
	justGone := slices.ContainsFunc(c.years, func(y date.YearAt) bool {
		return y.From < j && j <= y.To+len("도") && y.Year == c.ctx.day().Y-1
	})
	return justGone && !goesOnSince.MatchString(c.s) && (onlyTold.MatchString(c.s) || c.ctx.titleDecides() && c.opens() && !c.ctx.thisYearBehind(c))
}

// goesOnSince finds that what was decided is carried out since: 지정하고 (사업비를) 지원하고 있다.
var goesOnSince = hangul.MustCompile(`(?:고|어|아|여|해|혀|와)\s있[다으고는음]`)

// thisYearBehind says that the next sentence tells of this year against the one that a clause tells of: (지난해 2곳을 지정했다.) 올해는.
func (ctx *context) thisYearBehind(c *clause) bool {
	rest := strings.TrimLeft(c.view.S[c.base+len(c.s):], ". ")
	return startsWithAny(rest, []string{"올해", "금년", "이후", "그 뒤", "그 후"})
}

// judgedWords are in what workOfYear finds.
var judgedWords = []string{"평가한", "평가해", "평가하여", "심사한", "심사해", "심사하여", "점검한", "점검해"}

// workOfYear finds, behind a year, the work done in it that was judged afterwards: (2023년) 가나관리 사업을 평가한 결과, (지난해) 시군
// 행정을 종합적으로 평가해.
var workOfYear = hangul.MustCompile(`^(?:도|에|의)?\s?(?:한\s해\s(?:동안\s)?)?(?:[^\s,.]+[^\s,.은는을를]\s){0,6}?[^\s,.]*(?:사업|업무|시책|정책|행정|관리|활동|운영|추진|현황|수준|노력)(?:들)?(?:을|를|에\s대해)\s(?:[가-힣]{2,5}\s){0,2}(?:평가|심사|점검)(?:한|해|하여)[\s,]`)
