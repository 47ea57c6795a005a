package release

import (
	"regexp"
	"strings"

	"injeung/schema"
)

// governed is a unit with the predicate that decides on it.
type governed struct {
	unit
	by   *predicate
	attr *predicate // 선정된 …: stands before the names it describes
	base *predicate // ’22년 인증을 받은 …: an earlier decision on the same names
}

// govern finds for each unit of the clause the predicate that decides on it;
// units that no decision of the past takes are left out.
func (c *clause) govern() []governed {
	var out []governed
	for i := range c.units {
		if c.applies(i) && !c.allOf(i) || c.units[i].count != nil && (c.units[i].count.each || c.outOf(i) || c.grows(i) || c.cumulative(i) || c.reviewed(i)) || c.scene(i) || c.spared(i) {
			continue
		}
		g := governed{unit: c.units[i]}
		g.attr = c.attrBefore(i)
		if g.attr == nil {
			g.attr = c.topicOf(i)
		}
		g.by = c.becomes(c.finiteAfter(i))
		switch {
		case g.by != nil && g.attr != nil && c.renews(g.by, g.attr):
			g.base = g.attr
		case g.by != nil && g.attr != nil && g.attr.from > 0 && c.sameDecision(g):
		case g.by != nil && g.attr != nil && c.chosenFrom(g):
		case g.by != nil && g.attr != nil && c.otherProgramme(g):
			g.attr = nil // it tells what they hold already
		case g.attr != nil && (g.attr.tense == attrPast || g.by == nil && c.nowTopic(g.attr)):
			g.by = g.attr
		}
		if g.by != nil && g.base == nil && !c.calledNew(g) {
			g.base = c.earlier(g)
		}
		if g.by == nil && c.title && !c.toldOn(i) {
			g.by = c.nounBefore(i)
		}
		if g.by == nil {
			g.by = c.nounOfBracket(i)
		}
		if g.by != nil && c.takes(g, i) {
			out = append(out, g)
		}
	}
	return out
}

// calledNew says that 신규 stands right before the unit: 신규 3곳과 2023년에 인증된 2곳의
// 연장.
func (c *clause) calledNew(g governed) bool {
	for _, st := range c.statuses {
		if st.status == schema.New && st.to <= g.from && strings.TrimSpace(c.s[st.to:g.from]) == "" {
			return true
		}
	}
	return false
}

// otherProgramme says that the predicate before the names tells what they hold already of
// another programme: 2021년 가나마을로 지정된 다라군을 마바도시로 지정했다.
func (c *clause) otherProgramme(g governed) bool {
	from, to, ok := c.ctx.targetOf(c.s, g.by.from)
	if !ok || from < g.to {
		return false
	}
	var of, now string
	for k := range c.mentions {
		m := &c.mentions[k]
		if m.to <= g.attr.from && g.attr.from-m.to < len(" 대상지로 신규 ") {
			of = m.ID
		}
		if m.from < to && m.to > from {
			now = m.ID
		}
	}
	return of != "" && now != "" && of != now
}

// chosenFrom says that the predicate before the names describes those they were
// chosen from: 예비 지정된 지역 중 가, 나를 최종 지정했다.
func (c *clause) chosenFrom(g governed) bool {
	gap := strings.TrimRight(c.s[g.attr.to:g.from], " ")
	return strings.HasSuffix(gap, " 중") || strings.HasSuffix(gap, "가운데") || strings.HasSuffix(gap, "중에서")
}

// reviewedPattern finds a look at those who hold the title.
var reviewedPattern = regexp.MustCompile(`^[을를] (?:다시 |종합 |현장 )?(?:재)?(?:평가|심사|점검|검토)(?:해|하여),? `)

// reviewed says that a count is of those looked at, some of whom are named behind it:
// 5곳을 재평가해 가나군, 다라군을 재지정.
func (c *clause) reviewed(i int) bool {
	u := &c.units[i]
	if u.josa != "을" && u.josa != "를" || i+1 >= len(c.units) {
		return false
	}
	p := c.finiteAfter(i)
	return p != nil && c.units[i+1].from < p.from && reviewedPattern.MatchString(c.s[u.to:])
}

// grows says that a count is one end of a change: 12곳에서 15곳으로 늘었다.
func (c *clause) grows(i int) bool {
	u := &c.units[i]
	if u.josa != "에서" && u.josa != "으로" && u.josa != "로" {
		return false
	}
	rest := head(c.s[u.to:], 60)
	for _, w := range []string{"확대", "늘", "증가", "줄", "감소"} {
		if strings.Contains(rest, w) {
			return true
		}
	}
	return false
}

// earlier finds the decision that a renewal, change or end is about: ’22년 인증을
// 받은 도시들의 … 연장으로 결정.
func (c *clause) earlier(g governed) *predicate {
	if g.by.status == "" && !c.renewedBy(g.by) {
		return nil
	}
	var found *predicate
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.from >= g.by.from {
			break
		}
		if p.from >= g.to && p.tense == attrPast && c.describesNext(p) {
			continue
		}
		k := c.yearBefore(p)
		dated := k >= 0 && p.status == "" && (p.tense == attrPast || p.tense == attrOld || p.joins && c.rightAfter(c.years[k].To, p.from) && p.from < g.from)
		switch {
		case dated:
			found = p
		case found != nil && p.tense != attrPast && p.tense != attrOld && p.tense != attrNow && c.describesNames(found):
			found = nil // it was said of names that were decided on before
		}
	}
	return found
}

// renewedBy says that a status word other than 신규 stands right before.
func (c *clause) renewedBy(p *predicate) bool {
	s := c.statusNear(p)
	return s != "" && s != "new" && s != "candidate"
}

// renews says that a decision named before the names is an earlier one, which
// the finite predicate renews, changes or ends.
func (c *clause) renews(by, attr *predicate) bool {
	if c.statusNear(attr) == "new" && c.yearBefore(attr) < 0 {
		return false // 신규 지정은 …이고 나머지는 재지정이다
	}
	return by.status != "" && attr.status == "" || c.statusNear(by) != "" && c.yearBefore(attr) >= 0
}

// sameDecision says that a finite predicate after the names tells of the same
// decision as the one that describes them (신청한 … 선정됐다).
func (c *clause) sameDecision(g governed) bool {
	return g.attr.tense != attrPast && g.attr.tense != attrOld
}

// statusNear is the status word within a few bytes before a predicate.
func (c *clause) statusNear(p *predicate) string {
	for _, s := range c.statuses {
		if s.from < p.from && p.from-s.to < 24 {
			return string(s.status)
		}
	}
	return string(p.status)
}

// yearBefore is the index of the year printed shortly before a predicate, -1
// for none.
func (c *clause) yearBefore(p *predicate) int {
	for k := len(c.years) - 1; k >= 0; k-- {
		if y := c.years[k]; y.To <= p.from && p.from-y.To < 60 {
			return k
		}
	}
	return -1
}

// finiteAfter finds the first predicate after the unit that may decide on it:
// one in a clause of its own, or one that describes (A를 지정한 데 이어).
func (c *clause) finiteAfter(i int) *predicate {
	u := &c.units[i]
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.from < u.to {
			continue
		}
		switch p.tense {
		case attrPast, attrOld, attrNow:
			if c.describesLater(p, i) {
				continue
			}
			return p
		}
		return p
	}
	return nil
}

// tellsProgramme says that a describing predicate tells who gives the programme that
// follows it: 가나부가 지정하는 다라도시로.
func (c *clause) tellsProgramme(p *predicate) bool {
	rest := strings.TrimLeft(c.s[p.to:], " '\"「")
	at := len(c.s) - len(rest)
	for _, m := range c.mentions {
		if m.from >= p.to && m.from <= at+len("2026년 올해의 ") {
			return true
		}
	}
	return false
}

// nounOfBracket is the noun of decision whose bracket holds the names and
// nothing else: 가나특구 신규 지정(서울 서초구, 경기 시흥시). It must say what was done
// (신규 지정, 지정 해제) or to what (가나도시 선정).
func (c *clause) nounOfBracket(i int) *predicate {
	u := &c.units[i]
	if u.list == nil || c.s[u.from] != '(' || c.s[u.to-1] != ')' {
		return nil
	}
	before := strings.TrimRight(c.s[:u.from], " ")
	for _, noun := range decideNouns.list {
		at, ok := strings.CutSuffix(before, noun)
		if !ok {
			continue
		}
		p := &predicate{from: len(at), to: len(before), noun: noun, status: nounStatus(noun), tense: nounOnly}
		if p.status != "" || c.statusNear(p) != "" || len(c.mentions) > 0 {
			return p
		}
		return nil
	}
	return nil
}

// nounBefore is the noun of decision before the unit in a title: 스마트도시 인증,
// 고양시 등 4곳.
func (c *clause) nounBefore(i int) *predicate {
	for k := len(c.predicates) - 1; k >= 0; k-- {
		if p := &c.predicates[k]; p.to <= c.units[i].from && (p.tense == nounOnly || p.tense == didPast) {
			return p
		}
	}
	return nil
}

// toldOn says that a title goes on to tell of the unit what is still to come, so that
// the noun before it does not govern it: 4곳 지정, 3곳은 다음 회의에서 다시 논의.
func (c *clause) toldOn(i int) bool {
	u := &c.units[i]
	rest := c.s[u.to:]
	if k := strings.IndexAny(rest, ",…"); k >= 0 {
		rest = rest[:k]
	}
	if containsAny(rest, []string{" 종료", " 폐지", " 만료"}) {
		return true // … 연장, 세종 등 4개 특구 운영 종료
	}
	if u.josa != "은" && u.josa != "는" {
		return false
	}
	return containsAny(rest, toldOnWords)
}

// toldOnWords tell of who was not chosen, or not yet.
var toldOnWords = wordsOf(failedWords, setAsideWords, []string{"논의", "미뤄", "미룬", "미루", "검토", "추후", "다음 ", "내년", "무산", "불발", "다시 심의", "재심의"})
