package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// objectTail is what stands between the number of those announced and the verb.
var objectTail = hangul.MustCompile(`[을를] (?:\d{1,2}일 |최종 |이같이 |최종적으로 )?$`)

// countedProgramme says that words end in the name of a programme, or in what is to be chosen of
// it, with a number as the object of the verb behind: 가나마을 3곳을 (발표했다). Cases (건) may
// be examples, and tell nothing.
func countedProgramme(before string) bool {
	t := tail(before, 90)
	at := objectTail.FindStringIndex(t)
	if at == nil {
		return false
	}
	n := countsIn(t[:at[0]])
	if len(n) == 0 {
		return false
	}
	c := n[len(n)-1]
	if c.to != at[0] || c.unit == "건" || !isHolderUnit(c) || isForeignCount(c) {
		return false
	}
	name := strings.TrimRight(t[:c.from], " '\"’”」』")
	for _, w := range []string{"최종", "신규", "새로운"} {
		name = strings.TrimRight(strings.TrimSuffix(name, w), " ")
	}
	return endsAsProgramme(name) && !isRegion(name[strings.LastIndexAny(name, " ·,")+1:]) || strings.HasSuffix(name, "대상지")
}

// announcedAt says that 발표 ends the phrase of a title right behind the number of a programme:
// 가나마을 3곳 발표.
func announcedAt(s string, i int) bool {
	if !strings.HasPrefix(s[i:], "발표") || !endsPhrase(s, i+len("발표")) {
		return false
	}
	before := strings.TrimRight(s[:i], " ")
	return countedProgramme(before+"을 ") || nounsCounted.MatchString(before)
}

// nounsCounted ends in the numbers of two kinds of decision: (가나도시) 본지정 4곳·예비지정 14곳, 신규 지정 4곳, 재지정 2곳.
var nounsCounted = hangul.MustCompile(`(?:지정|인증|선정|공인)\s?[0-9]{1,3}\s?(?:곳|개소|개\s?(?:지자체|도시|지역|시·군·구|시·군|시군))(?:\s?[·,/]\s?|과\s|와\s)[가-힣]{0,4}\s?(?:지정|인증|선정|공인)\s?[0-9]{1,3}\s?(?:곳|개소|개\s?(?:지자체|도시|지역|시·군·구|시·군|시군))$`)

// settledCases finds the cases that a committee dealt with, as object or subject of the verb: 위원회를
// 열고 안건 8건을 (처리했다). Elsewhere letters and complaints are.
var settledCases = hangul.MustCompile(`(?:위원회|심의위|심의회|혁신위|정례회의)[^.]* [0-9]{1,3}(?:건|개 과제|개 안건)(?:의 [^,.]{1,40})?[을를이가] (?:모두 |최종 |일괄 |원안대로 )*$`)

// allowedCases finds that what is counted was let be tried or sold: 8개 서비스의 실증을 (허용하기로 했다).
var allowedCases = hangul.MustCompile(`[0-9]{1,3}(?:건|개)[^,.0-9]{0,40} (?:실증|시범운영|시범 운영|사업화|시장 출시|출시|운영)[을를] (?:모두 |최종 |조건부로 )?$`)
