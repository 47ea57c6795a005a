package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// guestsBehind finds what those who hold the title do, or what is done with them, where
// that is told and not their selection: (인증을 받은 9개 지자체)의 담당자도 함께했다, (…)가
// 참석했다, (…)를 찾아.
var guestsBehind = hangul.MustCompile(`^(?:의\s)?(?:[가-힣·]{1,8}\s){0,2}?(?:담당자|관계자|공무원|단체장|기관장|시장|군수|구청장|실무자|직원|대표자?|주민)|` +
	`^(?:이|가|도|은|는|와|과|을|를|에서|에)?\s?(?:[가-힣]{1,6}\s){0,3}?(?:함께했|함께한|함께하|참석|참가|자리를|자리했|모였|모여|모인|한자리|찾아|찾았|찾은|방문|견학|둘러|만나|만났)`)

// whoseNames are nouns behind a number of those chosen that lead to who they are: (3곳)의 명단은.
var whoseNames = setOf("명단", "이름", "현황", "목록", "위치", "지자체", "지방정부", "자치단체", "시·군", "시군", "도시", "지역", "마을", "대상")

// guests says that those who hold the title are told of as guests or hosts, or only something of
// theirs is: 새로 지정된 8곳의 시민참여단이 활동한다.
func (c *clause) guests(g governed) bool {
	if of, ok := strings.CutPrefix(c.s[g.to:], "의 "); ok && !c.title && g.list == nil && g.services == nil && whoseNames.at(of) == "" {
		return true
	}
	return !c.title && guestsBehind.MatchString(strings.TrimLeft(head(c.between(g.to, len(c.s)), 60), " "))
}

// otherTarget says that the holders were made something that the release is
// not about: 실증도시로 선정되어, 혁신 사례로 선정.
func (c *clause) otherTarget(g governed) bool {
	from, to, ok := c.ctx.targetOf(c.s, g.by.from)
	if !ok || g.by.from < g.from || from < g.to && to > g.from {
		return false
	}
	if id := hangul.NoSpace(c.s[from:to]); isRole(id) && !c.ctx.certifiesServers(id) {
		return true // 가나군 다라사업의 시공사로 선정
	}
	for k := len(c.mentions) - 1; k >= 0; k-- { // the nearest: 다라정원을 마바정원으로
		if m := &c.mentions[k]; m.from < to+len(" 인증") && m.to > from-30 {
			return !c.mainScheme(m.Scheme)
		}
	}
	a, b := core(c.s, from, to)
	if isVerb(c.s[a+strings.LastIndexByte(c.s[a:b], ' ')+1 : b]) {
		return false // 보완할 점이 있어 예비지정으로: a status alone
	}
	words := hangul.NoSpace(c.s[a:b])
	return !generic(words) && !gradedSite.MatchString(words) && !(c.ctx.contest != "" && bestThing.MatchString(words)) && !c.ctx.isClass(strings.Trim(words, "'\""))
}

// bestThing is what those are called that do best in a contest: 우수과제로, 최종 작품으로.
var bestThing = hangul.MustCompile(`^(?:최종|우수|최우수|모범|으뜸|대표|올해의|수상)*(?:과제|사례|제품|서비스|솔루션|작품|아이디어|프로그램|콘텐츠|상품|기술|작)$`)

// generic says that a target names no programme: 대상지로, 최종 4곳으로, 우수
// 지자체로.
func generic(words string) bool {
	words = strings.Trim(words, "'\"「」()")
	if words == "" || genericNouns[words] || isTarget(words) || bestKind.MatchString(hangul.NoSpace(words)) || len(countsIn(words)) > 0 {
		return true
	}
	for _, w := range []string{"대상", "대상지", "대상자", "지자체", "지방정부", "도시들", "곳", "신규", "개소", "최종", "추가", "자치단체", "연장", "대상도시", "대상지역", "인증도시", "우수", "등급"} {
		if strings.HasSuffix(words, w) {
			return true
		}
	}
	return false
}

// siteChosen ends words for a place that a programme is to be carried out in.
var siteChosen = hangul.MustCompile(`^(?:(?:예비|최종|신규|후보|우선|조건부|사업)\s?)*(?:대상지|사업지|대상\s?지역|사업\s?지역|대상\s?도시|후보지|예비\s?(?:지역|도시|지구))$`)

// asSite says that a predicate tells what a place was chosen as: 예비 대상지로 선정되었다.
func (c *clause) asSite(p *predicate) bool {
	from, to, ok := c.ctx.targetOf(c.s, p.from)
	return ok && siteChosen.MatchString(c.s[from:to])
}

// joinedBefore says that the names right before are joined to these, each with words of its own, so that they are no lone ones: 시에서는
// 가나시, 군에서는 (다라군이) 높은 점수를 받아 뽑혔다.
func (c *clause) joinedBefore(g governed) bool {
	for i := len(c.units) - 1; i >= 0; i-- {
		u := &c.units[i]
		if u.list == nil || u.to > g.from {
			continue
		}
		gap := c.s[u.to:g.from]
		return strings.HasPrefix(gap, ", ") && !c.decidesBetween(u.to, g.from) && !endsClauseIn(gap)
	}
	return false
}
