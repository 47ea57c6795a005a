package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// gate says whether the names in a table were decided on by this release.
type gate uint8

const (
	silent  gate = iota // nothing speaks for or against
	decided             // a result: 선정 결과, 신규 지정 도시
	past                // of earlier rounds: 기지정 현황, 2021년 지정
	refused             // applicants, schedules, plans, criteria
)

// notDecided are headings of tables that name places without deciding
// anything: who applied, when, by which rules.
var notDecided = hangul.MustCompile(`(신청|접수|응모|제출|공모)\s*(현황|지자체|지방정부|도시|기관|기업|지역|서비스|대상|서류|자격|방법|목록|명단)|신청\s*\S{0,6}\s*(현황|명단|목록)|일정|절차|계획|평가\s*기준|심사\s*기준|선정\s*기준|지정\s*기준|인증\s*기준|배점|예산|참석|위원\s*명단|위원회($|[^는은가에])|연락처|문의|` + anyOf(failedWords, unchosenWords) + `|제외\s*(지역|도시|대상)|행사|프로그램|지원\s*내용|혜택|점검|통계|조사(?:$|[^업])|(?:심의|심사|상정)\s?예정|예정\s(?:과제|안건|서비스)|(?:선정|지정|인증)을 위한|위촉|발간|개정|교부`)

// planChanged is what was decided on a plan, which is none itself: 3곳 계획 변경.
var planChanged = hangul.MustCompile(`(?:특구|사업|지구|기본|관리|실시)?\s?계획(?:의|을)?\s?(변경|승인|연장|확정)`)

// notDecidedParts are words one of which stands in whatever notDecided finds.
var notDecidedParts = setOf(wordsOf(applyingWords, failedWords, unchosenWords, []string{
	"제출", "공모", "일정", "절차", "계획", "기준", "배점", "예산", "참석", "위원", "연락처", "문의", "제외", "행사", "프로그램", "지원", "혜택", "점검", "통계", "조사", "예정", "을 위한", "위촉", "발간", "개정", "교부",
})...)

// decides are words of headings of results.
var decides = setOf("부여했", "부여하였", "부여하기로", "부여키로", "선정", "지정", "인증", "결과", "확정", "승인", "등재", "명단", "목록", "연장", "갱신", "해제", "취소", "예비", "합격", "통과")

// earlier are words of headings about earlier rounds.
var earlier = hangul.MustCompile(`(기존|(^|[^가-힣0-9])기)\s*(지정|인증|선정|승인)|(^|[^가-힣])역대|` + anyOf(untilNowWords, lastYearWords, lastYearToo) + `|지난\s*(해|번|회|[0-9]+\s*년|선정|지정|인증)|이전\s*(지정|인증|선정)|종전|누적|누계|현황.*(기준|현재)|(기준|현재).*현황|전국\s.*현황`)

// earlierParts are words one of which stands in whatever earlier finds.
var earlierParts = setOf(wordsOf(untilNowWords, lastYearWords, lastYearToo, []string{"기", "역대", "지난", "이전", "종전", "누적", "누계", "현황", "전국"})...)

// longestMinistry bounds the bytes of the name of a ministry.
const longestMinistry = 60

// gateOf is what one heading says.
func gateOf(s string) gate {
	if s = hangul.Trim(s); hangul.Contains(s, "계획") {
		s = planChanged.ReplaceAllString(s, " $1")
	}
	if hangul.Contains(s, "위원회") && !choseWhat(s) {
		if at, n := ministryAt(head(s, longestMinistry), false); at == 0 && strings.HasSuffix(s[:n], "위원회") {
			s = strings.TrimLeft(s[n:], " ,") // a ministry, and no list of who sits in a committee
		}
		s = councilActs.ReplaceAllString(s[len(councilTells.FindString(s)):], "$1")
	}
	switch {
	case earlierParts.in(s) && earlier.MatchString(s):
		return gateCompared(s)
	case hangul.Contains(s, "결과") && decides.in(s):
		return decided
	case hangul.Contains(s, "위원회") && choseWhat(s):
		return decided
	case notDecidedParts.in(s) && notDecided.MatchString(s):
		return refused
	case decides.in(s):
		return decided
	}
	if _, _, _, ok := cellStatus(s); ok && len(s) <= longestHeading {
		return decided // 신규 현황, 변경 도시
	}
	return silent
}

// gateOf is what one heading says, words in the names of the release's programmes aside: 가나예산제
// 시범사업 3곳 선정 tells of no budget.
func (ctx *context) gateOf(s string) gate {
	g := gateOf(s)
	if g != past && g != refused {
		return g
	}
	bare := ctx.withoutNames(s)
	for id := range ctx.things {
		if strings.HasSuffix(id, "프로그램") {
			bare = strings.ReplaceAll(bare, "프로그램", "") // 선정 프로그램: what is chosen
			break
		}
	}
	if bare != s {
		return gateOf(bare)
	}
	return g
}

// gate weighs the headings of the table, nearest first, running text and the
// release's title after them. why are the words that decided.
func (r *tableReader) gate() (g gate, why doc.Text) {
	for _, running := range []bool{false, true} {
		if running {
			if why := r.bestHead(); !why.Empty() {
				return decided, why
			}
		}
		for _, h := range r.heads {
			if h.sentence != running {
				continue
			}
			g := r.yearGate(h, r.gateOfHead(h))
			if running && (g == past || g == refused) && choosesAsShown(h.S) {
				return decided, h.raw
			}
			if running && (g == past || g == refused) && !announcesTable(h.S) && (r.allDecided() || r.sortedAsCounted() || r.headedAsCounted() || r.rowsAsCounted()) {
				continue // it tells of more than the table
			}
			if (g == past || g == refused) && r.ctx.namesOwn(h) {
				continue // (기존 3곳) 가나시, 다라군
			}
			if running && g == past && strings.Contains(h.S, "이번") && !announcesTable(h.S) {
				continue // 2년 전 후보가 된 뒤 이번에 인증을 받았다
			}
			if running && (g == past || g == refused) && spoken(h.S) && !announcesTable(h.S) {
				continue // “그간의 성과를 바탕으로 …할 계획”이라고 말했다
			}
			if g == past && r.ctx.isDeck(h.raw) && !announcesTable(h.S) {
				continue // 지난해보다 지원 금액 늘려
			}
			if running && g == decided && r.ctx.header.Kind == schema.Other && !r.ctx.tellsChoice(h.S) {
				continue // 가나마을로 지정된 곳의 위원을 위촉했다
			}
			if g != silent {
				return g, h.raw
			}
		}
	}
	title := r.ctx.header.Title.Words
	if r.ctx.header.Kind == schema.Result && r.ctx.gateOf(viewOf(title).S) == decided {
		return decided, title
	}
	if r.ctx.header.Kind == schema.Result && (r.allDecided() || r.sortedAsCounted() || r.headedAsCounted()) {
		return decided, title
	}
	return silent, title
}

// tellsChoice says that running text over a table tells of a choice made now, or that the
// table shows who was chosen; words of decision in it may only say who is told of.
func (ctx *context) tellsChoice(s string) bool {
	if announcesTable(s) {
		return true
	}
	for _, at := range sentencesOf(s) {
		t := s[at[0]:at[1]]
		if ctx.newsIn(t) {
			return true
		}
		for _, p := range predicatesIn(t, false) {
			if p.tense == attrPast && selectedTopic.MatchString(t[p.to:]) {
				return true
			}
		}
	}
	return false
}

// yearGate is what a heading says together with the years it names: a result
// of years that are all earlier is past.
func (r *tableReader) yearGate(h tableHead, g gate) gate {
	if g != decided || h.sentence {
		return g
	}
	if longBefore(h.S, r.ctx.day()) {
		return past // 1차 시범지역 지정 현황(2024. 2. 28.), in July
	}
	years := date.FindYears(h.S, r.ctx.day())
	if st, _, _, ok := cellStatus(h.S); len(years) == 0 || ok && st != schema.New && st != schema.Candidate {
		return g // 재지정 (2021년 지정): the year is that of what is renewed
	}
	for _, y := range years {
		if r.current(y.Year) {
			return g
		}
	}
	return past
}

// current says whether a year can be the one of this release's decision: the
// year of the release or a later one, one that its title names or whose outcome the first
// sentence tells, and in the first quarter the year before.
func (r *tableReader) current(year int) bool {
	day := r.ctx.day()
	if day.Y == 0 || year >= day.Y || year == day.Y-1 && day.M <= 3 && r.ctx.header.Kind == schema.Result && !r.namesYear(day.Y) && !r.ctx.leadsWithYear(day.Y) {
		return true
	}
	if year == day.Y-1 && slices.ContainsFunc(r.f.Decisions, func(d Decision) bool { return d.Edition }) {
		return true // 2025년 가나마을 평가 결과, told in May 2026
	}
	title := r.ctx.titleView().S
	for _, y := range date.FindYears(title, day) {
		if y.Year == year && strings.ContainsAny(title[y.From:y.To], "0123456789") {
			return true // not 지난해, of which the title may tell anything
		}
	}
	return false
}

// day is the day of the release, as far as its header says.
func (ctx *context) day() date.Date {
	if ctx.header == nil {
		return date.Date{}
	}
	if ctx.today == nil {
		d := ctx.header.day()
		ctx.today = &d
	}
	return *ctx.today
}

// day is the first full date of the header's dates.
func (h *Header) day() date.Date {
	for _, v := range []Value{h.Released, h.Embargo, h.Posted} {
		for _, d := range date.FindDates(viewOf(v.Words).S, date.Date{}) {
			if d.Date.Y > 0 {
				return d.Date
			}
		}
	}
	return date.Date{}
}
