package release

import (
	"strings"
	"unicode"

	"injeung/extract/doc"
)

// leads remembers a sentence that tells of a decision and names nobody: 재지정된
// 곳도 있다. Names in the next sentence are those it speaks of.
func (r *listReader) leads(i int, c *clause, said bool) {
	r.lead = nil
	if said || len(c.s) > longestLead || len(c.predicates) == 0 || len(c.applicants()) > 0 {
		return
	}
	for k := range c.units {
		if u := &c.units[k]; u.list != nil || u.services != nil || u.count != nil && !c.applies(k) {
			return
		}
	}
	p := &c.predicates[len(c.predicates)-1]
	if p.tense != attrPast && p.tense != didPast || !holdersBehind(c.s[p.to:]) && !c.objectTold(p) || c.denied(p) {
		return
	}
	g := governed{unit: unit{from: len(c.s), to: len(c.s)}, by: p}
	d := c.frame(g)
	if d.Scheme.ID == "" || c.ctx.noHolders(d.Scheme) || !c.mainScheme(d.Scheme) || !c.relevant(g, &d) {
		return
	}
	d.Words = c.text(0, len(c.s))
	r.lead, r.led = &d, i
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// longestLead bounds a sentence that only leads to the names of the next.
const longestLead = 300

// holdersBehind says that what follows a describing predicate speaks of those who
// were decided on: 재지정된 곳도 있다, 선정된 지역을 소개합니다.
func holdersBehind(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	for _, n := range []string{"곳", "지역", "도시", "지자체", "지방정부", "자치단체", "지방자치단체", "시·군", "시군", "기초지자체", "기초지방정부", "지구", "특구", "마을", "대상지"} {
		if rest, ok := strings.CutPrefix(t, n); ok {
			for _, j := range []string{"도 ", "은 ", "는 ", "이 ", "가 ", "을 ", "를 ", "들도 ", "들은 ", "들이 ", "들을 "} {
				if strings.HasPrefix(rest, j) {
					return true
				}
			}
		}
	}
	return false
}

// leadsNames says that a short line is the heading of the names under it, though
// the page does not print it as one: 다시 지정된 가나지역.
func (r *listReader) leadsNames(p *passage) bool {
	if len(p.S) > longestHeading || p.Depth == doc.Asterisk || p.Depth == doc.Reference || len(p.S) < 2*len("가나") || endsVerb(strings.TrimRight(p.S, " .!?")) {
		return false
	}
	t := strings.TrimRight(p.S, " :()0123456789개곳")
	for _, m := range r.ctx.mentionsIn(p.S) {
		if m.main && m.to >= len(t) {
			return len(countsIn(p.S[:m.from])) == 0 && decidedOrPast(p.S)
		}
	}
	for _, w := range []string{"지역", "도시", "지자체", "지방정부", "명단", "목록", "현황", "시·군", "시군", "시·군·구", "시군구"} {
		if strings.HasSuffix(t, w) {
			return decidedOrPast(p.S)
		}
	}
	return false
}

// decidedOrPast says that a heading tells of a decision, this one or one before.
func decidedOrPast(s string) bool {
	g := gateOf(s)
	return g == decided || g == past
}
