package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// ofOtherYear says that the last year named before a unit is another than the
// release's: 지난해 30곳이 신청했으나 올해는 41곳이. What is told of this time behind a year is not of it: 2004년부터 실시되고 있으며, 이번에는 24곳이.
func (c *clause) ofOtherYear(i int) bool {
	day, last, at := c.ctx.day(), 0, 0
	for _, y := range c.years {
		if y.To > c.units[i].from {
			continue
		}
		gap := c.s[y.To:c.units[i].from]
		if !strings.Contains(gap, "이번") && !calledFrom(gap) && !compared.MatchString(gap) && !(y.Year == day.Y-1 && (day.M <= 6 && askedLate.MatchString(gap) || day.M <= 4 && (heldThen.MatchString(gap) || tookFrom.MatchString(gap)))) {
			last, at = y.Year, y.To
		}
	}
	for k := range c.predicates {
		if p := &c.predicates[k]; p.from >= at && p.to <= c.units[i].from && (p.tense != attrPast || strings.Contains(c.s[p.to:c.units[i].from], "신청")) {
			return false // 2022년에 인증을 받아 기간이 끝난 곳 중 신청한 5곳
		}
	}
	return last != 0 && day.Y != 0 && last != day.Y && !c.ctx.yearOfTitle(last)
}

// compared is what makes a year one that is only held against this one: 지난해(24곳)보다.
var compared = hangul.MustCompile(`^\s?(?:\([^()]{1,20}\)|[^ ,.]{1,12}(?: [가-힣·]{1,8}?)?)?\s?(?:보다|대비|에 비해|에 이어)`)

// calledSince finds a call that only began in the year before it: (작년) 말부터 두 달간
// 실시한 공모에는.
var calledSince = hangul.MustCompile(`^\s?(?:\d{1,2}월|말|초|하반기|상반기|겨울|가을)?\s?부터\s[^,.]{0,60}(?:공모|접수|모집)`)

func calledFrom(gap string) bool {
	return strings.Contains(gap, "부터") && calledSince.MatchString(gap)
}

// askedLate finds those who asked late in the year before: (지난해) 하반기 지자체가 제안한. Where
// the release is of the first half of a year, it decides on them.
var askedLate = hangul.MustCompile(`^\s?(?:하반기|말|겨울|가을|1[0-2]월|[89]월)(?:에|부터)?\s[^,.\d]{0,40}(?:제안|추천|신청|접수|응모|제출)(?:한|된|받은)\s(?:총\s|모두\s|전국\s)?$`)

// heldThen finds a call that was held in the year before, without a number that makes it another round's: (지난해) 7월
// 시행한 공모에는, (지난해) 12월 공모에. Where the release is of the first months of a year, it decides on who applied then.
var heldThen = hangul.MustCompile(`^\s?(?:[0-9]{1,2}월|말|초|하반기|상반기|겨울|가을|여름)?(?:에|부터)?\s?(?:[가-힣]{1,4}\s){0,2}?(?:시행|실시|진행|추진|공고|시작)(?:한|된|했던)\s공모(?:에는|에|에서|에서는|\s결과)?\s(?:총\s|모두\s|전국\s)?$|^\s?(?:[7-9]월|1[0-2]월|말|하반기|겨울|가을)\s공모(?:에는|에|에서|에서는|\s결과)?\s(?:총\s|모두\s|전국\s)?$`)

// tookFrom finds a span that began late in the year before, in which they applied: (지난해) 12월부터 두 달 동안 (열린 공모에는). Where the release
// is of the first months of a year, it decides on them.
var tookFrom = hangul.MustCompile(`^\s?(?:1[0-2]월(?:\s?\d{1,2}일)?|말|겨울|연말)부터\s[^,.]{1,30}(?:간|동안|까지)(?:에)?\s(?:(?:(?:이어|열|치러|펼쳐|이뤄)[진린]|(?:진행|실시|시행)[된한])\s)?(?:공모(?:에는|에|에서는|에서)\s)?(?:총\s|모두\s|전국\s|전국에서\s)?$`)
