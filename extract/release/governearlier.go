package release

import (
	"strings"

	"injeung/schema"
)

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

// turned says that names are described by what was put off before, and that their verb tells how it ended: 두 차례 유예된 가나군은
// 지정이 취소됐다.
func (c *clause) turned(g governed) bool {
	ended := g.by.tense == didPast && (g.by.status == schema.Revoked || g.by.status == schema.Renewed)
	return ended && g.attr.tense == attrPast && g.attr.status == schema.Deferred && !c.unitBetween(g.to, g.by.from)
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
