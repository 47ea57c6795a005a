package release

import (
	"slices"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// yearsFor fills the year of the decision and the base year.
func (c *clause) yearsFor(g governed, d *Decision) {
	if g.base != nil && !c.certifiedEach() {
		if k := c.yearBefore(g.base); k >= 0 {
			c.setBase(d, k)
		}
	}
	for k := range c.years {
		y := c.years[k]
		if c.describes(k, g) || c.ctx.day().Y != 0 && y.Year > c.ctx.day().Y {
			continue // 내년 사업: nothing was decided after the day of the release
		}
		if y.Year < c.ctx.day().Y && comparedWith.MatchString(c.s[y.To:]) {
			continue
		}
		if y.Year < c.ctx.day().Y && y.To <= g.from && poolOfYear.MatchString(c.s[y.To:g.from]) {
			continue
		}
		if y.Year < c.ctx.day().Y && d.Status.OfEarlier() && y.To <= g.from && thoseOfYear.MatchString(c.s[y.To:g.from]) {
			if !d.BaseYear.Said() {
				c.setBase(d, k)
			}
			continue
		}
		if y.Year < c.ctx.day().Y && (certifiedFirst.MatchString(c.s[y.To:max(y.To, g.by.from)]) || c.gotIn(y.To)) {
			if d.Status.OfEarlier() && !d.BaseYear.Said() {
				c.setBase(d, k)
			}
			continue
		}
		if y.Year < c.ctx.day().Y && d.Status.OfEarlier() && c.goneBefore(y, g) {
			c.setBase(d, k) // later than the first, if that is told as well
			continue
		}
		if y.Year < c.ctx.day().Y && (c.ofClauseBefore(y.To, g) || c.ofThoseBehind(y.From, y.To, g)) {
			continue
		}
		if c.ofResults(y.To) || ofTerm(c.s, y.From, y.To) || c.ofBase(k, g, d) || y.From >= g.from && y.To <= g.to || c.afterwards(y.To) || y.To <= g.from && strings.Contains(c.s[y.To:g.from], "에 이어 ") {
			continue
		}
		if y.To <= max(g.from, g.by.from) {
			d.Year = c.value(y.From, y.To, "sentence.year")
			if y.Year == c.ctx.day().Y {
				return
			}
		}
	}
}

// comparedWith goes on behind a year with which this one is compared: 전년(에 비해), 지난해(와는 달리).
var comparedWith = hangul.MustCompile(`^(?:도)?\s?(?:대비|실적 대비|보다|에 비해|에 비하여|[와과] 비교|[와과](?:는)? (?:달리|다르게))`)

// certifiedFirst goes on from the year in which those named were certified before they now are again: 2022년 (첫 지정에 이어),
// 2022년 (인증을 받은 데 이어).
var certifiedFirst = hangul.MustCompile(`^도?(?:에)?\s?(?:\d{1,2}월(?:에)?\s?)?(?:첫\s?|최초\s?|처음\s?|신규\s?|시범\s?|1차\s?)*(?:으로\s?)?(?:인증|지정|선정)(?:[을를]\s(?:받은|획득한|취득한)|된)?\s?(?:데\s|에\s)(?:이어|이은|뒤이어)`)

// ownFirst says that behind names stands the year in which they themselves were certified before: 가나시는 2022년 첫 지정에 이어
// (두 번째로).
func (c *clause) ownFirst(g governed) bool {
	return isTopic(g.josa) && slices.ContainsFunc(c.years, func(y date.YearAt) bool {
		return y.From >= g.to && y.From <= g.to+len(g.josa)+1 && certifiedFirst.MatchString(c.s[y.To:])
	})
}

// goneBefore says that the one whom the sentence tells of was certified in a year before, and now is again: 가나시는 2018년 첫
// 인증 이후 (2021년에 이어) 재인증을 받았다.
func (c *clause) goneBefore(y date.YearAt, g governed) bool {
	return g.list != nil && isTopic(g.josa) && y.From >= g.to && y.To < g.by.from && strings.HasPrefix(c.s[y.To:], "에 이어 ") && g.list.size() == 1
}

// thoseOfYear stands between the year in which some were certified and their number or names: ’21년 인증도시 (8곳을 재인증).
var thoseOfYear = hangul.MustCompile(`^도?\s?(?:신규\s?|최초\s?|첫\s?)?(?:인증|지정|선정)\s?(?:도시|지역|지자체|지방정부|지구|특구|마을|단지|서비스|기관|기술|제품)?(?:인)?\s?(?:총\s|모두\s)?$`)

// ofThoseBehind says that a year at bytes i..j is that in which others were certified, who are counted behind those decided
// on: 신규 6곳, (’24년) 인증도시 4곳 갱신.
func (c *clause) ofThoseBehind(i, j int, g governed) bool {
	for k := range c.units {
		if u := &c.units[k]; i >= g.to && u.from >= j {
			return thoseOfYear.MatchString(c.s[j:u.from]) || u.list != nil && strings.Trim(c.s[j:u.from], " 에의") == "" && besideEarlier.MatchString(c.s[u.to:])
		}
	}
	return false
}

// describes says that a year is of a predicate that describes something, not of
// the one that decides: 2016년에 지정된 가나군.
func (c *clause) describes(k int, g governed) bool {
	for i := range c.predicates {
		p := &c.predicates[i]
		if p != g.by && p != g.attr && (p.tense == attrPast || p.tense == attrOld) && c.yearBefore(p) == k {
			return true
		}
	}
	return false
}

// ofResults says that a year is that of results which were looked at, not of
// the decision: 지난해 실적을 평가해, 2023년도 추진 성과를 심사한.
func (c *clause) ofResults(j int) bool {
	t := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(head(c.s[j:], 120), " "), "도"), " 의")
	t = t[len(carriedThen.FindString(t)):]
	for _, w := range []string{"추진 ", "사업 ", "운영 ", "한 해 ", "한 해의 ", "정책 ", "시책 ", "주요 "} {
		t = strings.TrimPrefix(t, w)
	}
	for _, w := range []string{"실적을", "실적에", "실적과", "성과를", "성과에", "성과와", "실적 ", "추진실적", "운영실적", "운영성과", "추진성과"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return (strings.Contains(t, "실적") || strings.Contains(t, "성과") || strings.Contains(t, "결과")) && resultsOfYear.MatchString(t) ||
		c.ofWork(j)
}

// carriedThen finds, behind a year, that something was carried out in it, perhaps by its own year: (지난해) 추진한 ‘2024년 (가나계획 시행결과).
var carriedThen = hangul.MustCompile(`^(?:추진|시행|실시|수행|운영)(?:한|된)\s['"]?(?:20[0-9]{2}년도?\s)?`)

// resultsOfYear finds, behind a year, the programme and then its results, which were looked at: (2023년도) 가나도시 사업추진 실적을, 가나사업 실적평가에서.
var resultsOfYear = hangul.MustCompile(`^(?:[^\s,.]+[^\s,.은는이가을를에서]\s){1,3}?['"]?(?:[가-힣]{2,4}\s?)?(?:실적|성과|(?:시행|추진|이행|운영)\s?결과)['"]?(?:[을를과와]|에\s대한|\s?(?:종합\s?)?(?:평가|심사|점검))`)

// monthThen is a part of a year that begins a span: 11월 이후, 하반기부터.
var monthThen = hangul.MustCompile(`^(?:\d{1,2}월(?:\s\d{1,2}일)?|상반기|하반기|초|말|봄|여름|가을|겨울)\s?(?:부터|이후|이래)`)

// termOver finds that a term ended in a year.
var termOver = hangul.MustCompile(`^(?:말|초|[0-9]{1,2}월)?(?:로|에)?\s?(?:지정|인증|유효|특례)\s?(?:기간|기한|효력)(?:이|을)?\s(?:끝난|끝나|만료|종료|다한|다 된)|^(?:말|초|하반기|상반기)?에?\s?공모를 시작한 `)

// afterwards says that a year is the beginning or end of a span or a term:
// ’21년부터, 2026년까지, 2020년 이후.
func (c *clause) afterwards(j int) bool {
	t := strings.TrimLeft(c.s[j:], " …")
	if strings.HasSuffix(c.s[:j], "내년") || strings.HasSuffix(c.s[:j], "후년") {
		for _, w := range []string{"상반기", "하반기", "초", "중", "말", "봄", "가을", "에"} {
			if strings.HasPrefix(t, w) {
				return true // 내년 상반기에 다시 심사받기로
			}
		}
	}
	if k := monthThen.FindStringIndex(t); k != nil {
		return true // 지난해 11월 이후 신청된
	}
	if termOver.MatchString(t) {
		return true // 지난해 말 지정 기간이 끝난
	}
	for _, w := range []string{"부터", "까지", "이후", "이래", "~", "-", "도입", "시작", "말까지", "과 달리", "과 비교", "에 이어", "대비", "첫", "에 처음"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// batchFor is the ordinal of the round that is named with the programme.
func (c *clause) batchFor(g governed) Value {
	var out Value
	for _, b := range c.batches {
		if c.title && b[1] < g.from && c.anotherStatus(b[1], g.from) {
			continue // of what the title told before
		}
		if c.ofPool(b, g.from) {
			continue // 지난 1차 공모에서 예비지정된 9곳 중: the round of then
		}
		if g.base != nil && b[1] <= g.base.from && g.base.from-b[1] < 40 && c.yearBefore(g.base) >= 0 {
			continue // 2022년 1차 공모에서 인증을 받은 4건의 연장: the round of then
		}
		if (c.ofProgramme(b[1]) || c.batchBeside(b, g) || c.batchOfVerb(b, g)) && (!out.Said() || b[1] <= g.from) {
			out = c.value(b[0], b[1], "sentence.batch")
		}
	}
	return out
}

// batchOfVerb says that a round stands right before the verb that decides on a unit, as what they were chosen for: 제6기로 신규 지정된.
func (c *clause) batchOfVerb(b [2]int, g governed) bool {
	for _, p := range []*predicate{g.attr, g.by} {
		if p != nil && p.from >= b[1] && p != g.base && asRound.MatchString(c.s[b[1]:p.from]) {
			return true
		}
	}
	return false
}

// asRound makes a round what some were chosen for, between it and the verb.
var asRound = hangul.MustCompile(`^(?:로|으로|에)(?:는)?\s(?:신규로?\s|새로\s|새롭게\s|최종\s|추가로?\s|처음\s)?$`)

// batchBeside says that a round stands right before a unit without its programme, which the sentence names with another round
// before: 제7기 가나도시 4곳 선정, 제6기 3곳은 연장.
func (c *clause) batchBeside(b [2]int, g governed) bool {
	if len(c.batches) < 2 || b == c.batches[0] || b[1] > g.from || !c.ofProgramme(c.batches[0][1]) {
		return false
	}
	gap := strings.TrimSpace(c.s[b[1]:g.from])
	last := func(b [2]int) rune { return lastRune(c.s[b[0]:b[1]]) }
	return (gap == "" || gap == "의") && last(b) == last(c.batches[0])
}

// behindRound are words behind a round that stands behind its programme.
var behindRound = setOf("대상지", "대상 ", "사업지", "후보지", "지역", "지자체", "지방정부", "도시", "참여", "로 ", "으로 ", "에 ", "에는 ")

// anotherStatus says that a status begins another phrase of a title between bytes i and j: 제2차
// 가나도시 3곳… 예비도시 4곳.
func (c *clause) anotherStatus(i, j int) bool {
	k := strings.LastIndex(c.s[i:j], "…")
	for _, s := range c.statuses {
		if k >= 0 && s.from >= i+k && s.to <= j {
			return true
		}
	}
	return false
}

// laterRound says that words are a round that stands behind its programme: 4기, 3차. The first of several may be but a step.
func laterRound(s string) bool {
	return strings.HasSuffix(s, "기") || strings.HasSuffix(s, "차") && !strings.HasSuffix(strings.TrimSuffix(s, "차"), "1")
}

// ofProgramme says that a programme is named right after byte j.
func (c *clause) ofProgramme(j int) bool {
	for _, m := range c.mentions {
		if m.from >= j && m.from-j < 30 || m.from < j && j < m.to {
			return true
		}
	}
	rest := strings.TrimLeft(c.s[j:], " ")
	for _, m := range c.mentions {
		if m.to <= j && m.to > j-len("'제10기 ") && laterRound(strings.Trim(c.s[m.to:j], "'\"」 ")) && behindRound.at(strings.TrimPrefix(rest, "사업 ")) != "" {
			return true // 가나도시 4기 대상지로, ‘가나사업’ 4차 사업 대상지
		}
	}
	for _, w := range []string{"공모", "지정", "선정", "인증", "신규"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return foreRound.MatchString(rest)
}

// foreRound finds who is yet to get the title of a round behind its number: 제3차 예비도시, 2차
// 후보지.
var foreRound = hangul.MustCompile(`^(?:예비|후보)(?:\s?(?:도시|지역|지구|특구|마을|단지|지자체|지방정부|지정|선정)|지|로|를|에)`)
