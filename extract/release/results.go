package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// resultsGiven finds that a sentence gives the results of a choice or shows what was chosen:
// 가나마을 선정 결과를 6일 발표했다, 올해의 가나도시를 공개했다. The first group is what was shown.
var resultsGiven = hangul.MustCompile(`(?:(?:선정|지정|인증|공모|심사|심의) ?결과(?:를|가)|(\S*(?:마을|도시|특구|지구|지역|단지|사업지|대상지|선정지|명단|거리|공원|관광지|거점))(?:을|를)|(\S+) ?(?:[0-9]+ ?개|[0-9]+|[두세네] ?)(?:곳|개소|군데|지역)을) ` +
	`(?:[0-9]{1,2}일 |오늘 |최종 |최종적으로 |새로 |새롭게 |확정해 |확정·)*(?:(?:발표|공개)(?:했|하였|한다|합니다|하고|하며|됐|되었|해 )|나왔|내놓았|내놨|내놓고|알렸|전했)`)

// resultsTitle finds that a title gives the results of a choice.
var resultsTitle = hangul.MustCompile(`(?:선정|지정|인증|공모|심사|심의) ?결과(?:를|가)?['"」]?(?: ?(?:최종 ?)?(?:발표|공개|안내|나와|나왔|공표)['"]?(?:$|[ ….,·!)]))|(?:선정|지정|공모|심의) ?결과['"」]?$`)

// shownNew are words which say that what is shown was chosen anew.
var shownNew = wordsOf(nowWords, []string{"새 ", "새로", "신규", "최종", "년 ", "년도 ", "대상지", "사업지", "선정지", "명단"})

// notYetGiven are words of a title that puts results off or ahead: 선정 결과 발표 연기.
var notYetGiven = []string{"미뤄", "미룬", "연기", "늦춰", "늦어", "예정", "임박", "앞두", "앞둔", "초읽기", "주목", "촉각"}

// givenIn says that a title gives the results of a choice.
func givenIn(title string) bool {
	return resultsTitle.MatchString(title) && !containsAny(title, notYetGiven)
}

// givesResults says that the title or the first sentence gives the results of a choice now, so
// that those who are said to be chosen further down are chosen now.
func (ctx *context) givesResults() bool {
	if ctx.resulting == nil {
		gives := givenIn(ctx.titleView().S) || ctx.shownFirst() != nil
		ctx.resulting = &gives
	}
	return *ctx.resulting
}

// shownFirst is where the first sentence gives results, as resultsGiven finds it; nil where
// it does not.
func (ctx *context) shownFirst() []int {
	p, s := ctx.firstSentence()
	if p == nil || !containsAny(p.S[s[0]:s[1]], []string{"발표", "공개", "나왔", "내놓", "내놨", "알렸", "전했"}) {
		return nil
	}
	first := p.S[s[0]:s[1]]
	if beforeNow.MatchString(first) || ctx.monthsAgo(first) || callIn(first) != nil {
		return nil
	}
	m := resultsGiven.FindStringSubmatchIndex(first)
	if m != nil && m[3] > 0 && !isTarget(first[m[2]:m[3]]) && !containsAny(first[:m[3]], shownNew) {
		return nil // 봄에 가볼 만한 가나마을을 공개했다
	}
	for k := range m {
		if m[k] >= 0 {
			m[k] += s[0]
		}
	}
	return m
}

// shownName is the programme of which the first sentence shows who was chosen: 올해의
// 가나도시를 공개했다.
func (ctx *context) shownName() (view, [2]int, bool) {
	m := ctx.shownFirst()
	if m == nil {
		return view{}, [2]int{}, false
	}
	p, _ := ctx.firstSentence()
	to := max(m[3], m[5])
	if to < 0 {
		return view{}, [2]int{}, false
	}
	to -= closingQuote(p.S[:to])
	from := ctx.phraseStart(p.S, to)
	a, b := core(p.S, from, to)
	return p.view, [2]int{from, to}, from < to && ctx.canName(p.S[a:b]) && endsAsProgramme(p.S[a:b])
}

// resultsKind makes a result of a release whose title gives the results of a choice, whoever
// gets what for it.
func (ctx *context) resultsKind(h *Header) bool {
	v := ctx.titleView()
	m := resultsTitle.FindStringIndex(v.S)
	if m == nil || containsAny(v.S, notYetGiven) {
		return false
	}
	h.Kind, h.KindBy = schema.Result, v.value(m[0], m[1], "kind.results")
	return true
}

// ofResultsGiven says that names described as chosen stand at the head of a sentence of a
// release that gives results: 선정된 가나군, 다라시에는 2억 원이 지원된다.
func (c *clause) ofResultsGiven(g governed) bool {
	if g.by.tense != attrPast || g.by.from > longestLeadIn || g.list == nil || g.list.size() < 2 && !g.list.closed() || !c.ctx.givesResults() {
		return false
	}
	before := c.s[:g.by.from]
	return c.yearBefore(g.by) < 0 && !containsAny(before, beforeNowWords) && !strings.Contains(before, "기존")
}

// longestLeadIn is how many bytes lead to what describes names at the head of a sentence.
const longestLeadIn = 110
