package release

import (
	"injeung/normalize/hangul"
	"strings"

	"injeung/schema"
)

// statusFor is what was done to a unit: by the noun of its predicate (재지정,
// 연장), by the status word nearest before it or between it and the predicate,
// else new.
func (c *clause) statusFor(g governed) (schema.Status, Value) {
	p := g.by
	if s, ok := c.ofOwnBracket(g); ok {
		return s.status, c.value(s.from, s.to, "sentence.status")
	}
	if s, v, ok := c.ofOwnPart(g); ok {
		return s, v
	}
	if s, v, ok := c.ofOwnNoun(g); ok {
		return s, v
	}
	if s, v, ok := c.ofOwnObject(g); ok {
		return s, v
	}
	if s, v, ok := c.ofStanding(p); ok {
		return s, v
	}
	if p.status != "" {
		return p.status, c.value(p.from, min(p.to, p.from+len(p.noun)), "predicate.status")
	}
	best := c.statusBeside(g)
	if best < 0 {
		best = c.statusShared(g)
	}
	if best < 0 {
		best = c.statusOfTopic(g)
	}
	if best < 0 || c.statuses[best].status == schema.Candidate && c.madeFully(g, c.statuses[best]) {
		return schema.New, Value{}
	}
	s := c.statuses[best]
	return s.status, c.value(s.from, s.to, "sentence.status")
}

// statusOfTopic is the index of 예비 or 후보 right before the programme that is the topic of the
// sentence, which holds for all it tells: 예비 가나도시에는 9곳이 신청했으며, … 3곳이 승인됐다; -1 for none.
func (c *clause) statusOfTopic(g governed) int {
	if len(c.mentions) != 1 {
		return -1
	}
	m := &c.mentions[0]
	if m.to > g.from || topicMark(c.s[m.to:]) == "" {
		return -1
	}
	for k, s := range c.statuses {
		if s.status == schema.Candidate && s.to <= m.to && strings.Trim(c.s[s.to:max(m.from, s.to)], " '\"") == "" {
			return k
		}
	}
	return -1
}

// statusBeside is the index of the status word nearest before the unit, or between it
// and its predicate; -1 for none.
func (c *clause) statusBeside(g governed) int {
	p := g.by
	lo, hi := c.statusSpan(g)
	best := -1
	for k, s := range c.statuses {
		inside := s.from >= g.from && s.to <= g.to
		if inside || c.bracketed(s) || s.from < lo || s.to > hi+len("신규") && s.to > p.to || c.ofOthers(g, s.from) {
			continue
		}
		if c.ofApplicants(s, g) {
			continue
		}
		if c.ofNext(s, g) || c.givenBefore(g, s) || s.from >= g.to && c.givenApart(g, s.from) || s.to <= g.from && p.from >= g.to && bygone(s.status, c.s[s.to:g.from]) {
			continue
		}
		if g.base != nil && s.to <= g.base.to || g.attr != nil && g.attr != p && s.to <= g.attr.to && c.chosenFrom(g) || g.was != nil && s.to <= g.was.to {
			continue
		}
		best = k
		if s.from >= g.to && strings.TrimSpace(c.s[g.to:s.from]) == "" {
			break // 2개 신규 지구와 …
		}
		if s.status == schema.Candidate || s.to <= g.from && g.from-s.to < 20 {
			break
		}
	}
	return best
}

// ofApplicants says that a status before a unit is that of some who applied, who stand right behind it: 신규 15곳, 재지정 6곳이
// 신청해 (5곳이 확정됐다).
func (c *clause) ofApplicants(s statusAt, g governed) bool {
	for i := range c.units {
		u := &c.units[i]
		if u.count != nil && s.from >= min(u.from, u.count.from)-len("재지정 대상 ") && s.to <= u.count.to && u.to <= g.from && c.applies(i) && strings.TrimSpace(c.s[s.to:max(s.to, u.count.from)]) == "" {
			return true
		}
	}
	return false
}

// statusSpan is where a status word of the unit may stand: between the units and
// predicates beside it.
func (c *clause) statusSpan(g governed) (lo, hi int) {
	p := g.by
	next := len(c.s)
	for i, u := range c.units {
		if u.to <= g.from && (u.list != nil || !c.applies(i)) { // 예비 가나도시에는 49개가 신청했으며, 다라군이 …
			lo = max(lo, u.to)
		}
		if u.from >= g.to {
			next = min(next, u.from)
		}
	}
	for k := range c.predicates {
		if q := &c.predicates[k]; q != p && q != g.base && q.to <= g.from && q.tense != attrPast && !c.tobe(q) {
			lo = max(lo, q.to)
		}
	}
	if p.from < g.from {
		return lo, g.from
	}
	return lo, max(min(max(next, lo), p.to), lo)
}

// statusShared is the index of the last status right before the predicate, which all
// units share: A와 B를 신규 지정; -1 for none.
func (c *clause) statusShared(g governed) int {
	best, p := -1, g.by
	for k, s := range c.statuses {
		if s.from >= g.to && s.to <= p.from && p.from-s.to < 12 && !c.ofOthers(g, s.from) && !c.givenApart(g, s.from) {
			best = k
		}
	}
	return best
}

// ofNext says that a status behind a unit is that of the next, to which it is joined:
// 가나협약 대상 4곳과 예비 2곳을 선정.
func (c *clause) ofNext(s statusAt, g governed) bool {
	if s.from < g.to || g.by.from < s.to {
		return false
	}
	gap := c.s[g.to:s.from]
	if apart := withoutSubject(gap); apart != gap && !strings.ContainsAny(apart, ",.") && c.unitAfter(s.to, min(s.to+60, g.by.from)) {
		return true // 가나도시로 다라시를, 후보지로 마바군을 선정
	}
	for _, w := range []string{"과 ", "와 ", ", ", " 및 ", "·", " · ", "/"} {
		if rest, ok := strings.CutPrefix(gap, w); ok && !strings.ContainsAny(rest, ",.") {
			return c.unitAfter(s.to, min(s.to+40, g.by.from))
		}
	}
	return false
}

// withoutSubject is what stands behind names without the particle and comma that end their clause, whose verb the next has.
func withoutSubject(gap string) string {
	for _, j := range []string{"을, ", "를, ", "이, ", "가, ", "은, ", "는, "} {
		if rest, ok := strings.CutPrefix(gap, j); ok {
			return rest
		}
	}
	return gap
}

// givenApart says that what a unit was made stands behind it, before another unit: 가나군을
// 다라도시로, 마바시를 예비 다라도시로 지정.
func (c *clause) givenApart(g governed, at int) bool {
	gap := c.s[g.to:at]
	if !startsWithAny(gap, []string{"을 ", "를 ", "은 ", "는 ", "이 ", "가 "}) {
		return false
	}
	k := strings.Index(gap, "로, ")
	return k > 0 && k < 60 && !strings.ContainsAny(gap[:k], ",.") && c.unitAfter(g.to+k, at)
}

// ofOthers says that a status behind names stands in another phrase of a title, with
// words of its own before it: 가시 등 선정…나시는 예비 도시. 가시·나시…모두 재지정 is said of
// those before.
func (c *clause) ofOthers(g governed, at int) bool {
	if c.where < InSubtitle || at < g.to {
		return false
	}
	k := strings.Index(c.s[g.to:at], "…")
	if k < 0 {
		return false
	}
	for _, w := range strings.Fields(strings.TrimLeft(c.s[g.to+k:at], "… ")) {
		switch w {
		case "모두", "전부", "전원", "나란히", "함께", "동시", "동시에", "일제히", "최종", "첫":
		default:
			return true
		}
	}
	return ownNumberBehind.MatchString(c.s[at:])
}

// ownNumberBehind is a status with a noun and a number of its own: 예비도시 4곳.
var ownNumberBehind = hangul.MustCompile(`^[가-힣]{2,8}\s(?:[가-힣]{2,8}\s)?[0-9]{1,3}(?:곳|개소|개|건)`)

// unitAfter says that a unit begins between i and j.
func (c *clause) unitAfter(i, j int) bool {
	for _, u := range c.units {
		if u.from >= i && u.from < j {
			return true
		}
	}
	return false
}

// toBe are those who are to be made what a verb says, as which others are chosen: 예비 지정할 (곳으로).
var toBe = hangul.MustCompile(`^ (?:곳|지역|지자체|지방정부|도시|대상|대상지|시·군|지구|마을)(?:으로|로)(?:는)? `)

// tobe says that a verb tells what the names behind it are chosen for.
func (c *clause) tobe(q *predicate) bool {
	return q.tense == willDo && toBe.MatchString(c.s[q.to:])
}
