package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// workOf is what a place did, in quotes behind its name: (가나시)의 ‘나무 심기’.
var workOf = hangul.MustCompile(`^의? (?:'[^']{2,60}'|"[^"]{2,60}"|「[^」]{2,60}」)`)

// bodyQuoted ends a name in quotes that is a body of the place, which got the prize itself: 가나시 ‘다라학교’.
var bodyQuoted = hangul.MustCompile(`(?:학교|대학|유치원|어린이집|병원|의원|회사|기업|법인|재단|협회|조합|협의회|단체|동아리|모임|센터|연구회|봉사단|팀|[가-힣]회|시장|상가|도서관|복지관|공방|가게|농장|목장|학원|체육관|박물관|미술관|극단|악단|합창단|위원|클럽|사업단|사업소|공사|공단|연구소|연구원|은행|병)['"」]$`)

// withWork takes what a place did, or what lies in it, to its name: (가나시의 ‘나무 심기’)가, (가나시 ‘다라거리’)는.
func (c *clause) withWork(r *prizeRun) {
	if r.josa != "의" && r.josa != "" {
		return
	}
	if work := workOf.FindString(c.s[r.last:]); work != "" && (r.josa == "의" || !bodyQuoted.MatchString(work)) {
		n := len(work)
		r.last, r.works = r.last+n, true
		r.josa = josaBehind(c.s, r.last-1)
	}
}

// goesOn says that another place with what it did follows, or others behind those counted: (가나시의 ‘나무 심기’)와 다라군의 ‘꽃길’이,
// (가나와 다라 등 2개 시·도)와 마바시 등 2개 시가.
func (r *prizeRun) goesOn() bool {
	return (r.works || r.count != nil) && (r.josa == "와" || r.josa == "과")
}

// fieldOfNext leads from those of one field to those of the next, who got the same prize: 심기 분야에서는 가나시(가), 가꾸기 분야에서는
// (다라군이 대상을 받았다).
var fieldOfNext = hangul.MustCompile(`^,\s['"]?[가-힣A-Za-z0-9· ]{1,30}['"]?\s?(?:분야|부문|유형|형|그룹)(?:에서는|에선|에는|엔|에서)\s$`)

// levelOfNext leads from those of one level to those of the next in brackets, who got the same prize: (가나도가), 기초 부문에서 시 단위 2곳(다라,
// 마바), 군 단위 1곳(사아).
var levelOfNext = hangul.MustCompile(`^\)?,\s(?:[가-힣· ]{1,30}(?:분야|부문)(?:에서는|에선|에는|에서)\s)?(?:시|군|구|도|시·도|시·군|자치구|광역시)(?:\s?(?:단위|지역)|부)?\s?(?:[0-9]{1,2}\s?(?:개|곳|개소)\s?)?[(:]\s?$`)

// judgedWork finds what was done in an earlier year and is judged now: 지난해 추진한 ‘2024년 가나계획’ 평가에서.
var judgedWork = hangul.MustCompile(`(?:(?:지난해|작년|전년도)(?:에)?\s(?:[가-힣]{1,8}\s)?(?:추진|시행|실시|수행|운영|벌인|이룬|거둔|펼친)[가-힣]{0,2}|20[0-9]{2}년도?)\s[^.,\s][^.,]{0,60}?(?:평가|심사)(?:\s?결과)?`)

// ofPastChoice says that a sentence tells of an earlier year, and not only as that of which the work is judged, or with which this one is
// compared: 전년에 비해.
func (c *clause) ofPastChoice() bool {
	judged := append(judgedWork.FindAllStringIndex(c.s, -1), comparedYear.FindAllStringIndex(c.s, -1)...)
	inside := func(i int) bool {
		return slices.ContainsFunc(judged, func(m []int) bool { return m[0] <= i && i < m[1] })
	}
	for _, y := range c.years {
		if year := c.ctx.day().Y; y.Year < year-1 || y.Year < year && !inside(y.From) {
			return true
		}
	}
	return slices.ContainsFunc(lastYearWords, func(w string) bool {
		i := strings.LastIndex(c.s, w)
		return i >= 0 && !inside(i)
	})
}
