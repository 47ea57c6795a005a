package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// mentionAt says that a programme is named at byte i.
func (c *clause) mentionAt(i int) bool {
	for _, m := range c.mentions {
		if m.from == i {
			return true
		}
	}
	return false
}

// allOf says that all of the applicants were decided on: 신청한 7곳 모두 인증
// 연장으로 결정.
func (c *clause) allOf(i int) bool {
	rest := strings.TrimLeft(c.s[c.units[i].to:], " *은는이가에대해서도")
	if p := c.finiteAfter(i); p != nil && (c.units[i].count != nil || c.units[i].list != nil && c.units[i].list.total != nil) && len(c.unitsBetween(i, p)) == 0 {
		gap := c.s[c.units[i].to:p.from]
		if k := strings.LastIndex(gap, "모두"); k >= 0 && len(gap)-k < 24 {
			return true
		}
	}
	return strings.HasPrefix(rest, "모두") || strings.HasPrefix(rest, "전부") || strings.HasPrefix(rest, "전체가") || strings.HasPrefix(rest, "전원")
}

// appliesWithNext says that a count shares its verb with the next one, that of
// applicants of another status or class: 신규 지정에 17개, 재지정에 9개 지자체가 신청.
func (c *clause) appliesWithNext(i int) bool {
	if c.units[i].count == nil || i+1 >= len(c.units) || c.units[i+1].count == nil {
		return false
	}
	gap := strings.TrimLeft(c.s[c.units[i].to:c.units[i+1].from], " ")
	if j := c.units[i].josa; j == "이" || j == "가" {
		gap = strings.TrimPrefix(gap, j)
	}
	if summed.MatchString(gap) {
		return c.applies(i + 1)
	}
	n := partedAt(gap, 0, true)
	if n == 0 || len(gap) > 45 {
		return false
	}
	label := strings.TrimSpace(gap[n:])
	for _, j := range []string{"에는", "에", "은", "는", "이", "가"} {
		label = strings.TrimSuffix(label, j)
	}
	if _, named := c.ctx.schemeOf(label); named {
		return c.applies(i + 1)
	}
	label = strings.TrimPrefix(strings.TrimPrefix(label, "인증 "), "지정 ")
	if st, _, rest := statusWords(label); st == "" && !c.ctx.isClass(label) || st != "" && leftClass(rest) != "" {
		return false
	}
	return c.applies(i + 1)
}

// summed is what stands between the last of several counts and their sum: 신규 16곳,
// 연장 9곳 등 25곳.
var summed = hangul.MustCompile(`^등 (?:총 |모두 )?$`)

// appliedCount is a number of applicants, of one status where that is printed right
// before it.
type appliedCount struct {
	Value
	status   schema.Status
	statusBy Value
	from     int
	scheme   Scheme // of one programme among several, where its name stands right before the count
}

// applicants are the counts of applicants that the clause prints: the first, or
// one of each status.
func (c *clause) applicants() []appliedCount {
	var out []appliedCount
	for i := range c.units {
		u := &c.units[i]
		if n := c.namedApplicants(i); n != nil {
			return []appliedCount{{Value: c.value(n.from, n.to, "sentence.applicants"), from: n.from}}
		}
		if v, ok := c.tiersApplied(i); ok && len(out) == 0 && !c.applies(i) && !c.ofOtherYear(i) {
			return []appliedCount{v} // 17개 시·군과 2개 도가 신청
		}
		if u.count == nil || !c.applies(i) || c.appliedAgain(i) || strings.HasSuffix(c.s[:u.from], "통과한 ") || c.outOf(i) && !c.applied() && !saysApplied(c.s[:u.from]) && !c.proposed(i) || c.ofOtherYear(i) && !onceChosen.MatchString(tail(c.s[:u.from], 75)) {
			continue
		}
		if c.outOf(i) && c.stillChooses(u.to) {
			continue
		}
		if parts := c.appliedParts(u); parts != nil {
			return parts
		}
		if n := c.namedOutOf(i); n != nil {
			return []appliedCount{{Value: c.value(n.from, n.to, "sentence.applicants"), from: n.from}}
		}
		a := c.appliedAt(i)
		for _, st := range c.statuses {
			if gap := strings.TrimSpace(c.s[st.to:max(st.to, u.from)]); st.to <= u.from && u.from-st.to < 24 && !c.unitBetween(st.to, u.from) && !strings.ContainsAny(gap, ",.") {
				a.status, a.statusBy = st.status, c.value(st.from, st.to, "sentence.status")
			}
		}
		for _, m := range c.mentions {
			if m.to <= u.from && topicBefore.MatchString(c.s[m.to:u.from]) {
				a.scheme = m.Scheme
			}
		}
		if a.status == "" && a.scheme.ID == "" {
			if k := c.addedUpAt(i); k > 0 {
				return []appliedCount{c.appliedAt(k)} // 광역 7곳, 기초 34곳 등 41곳이 신청
			}
			if v, ok := c.tiersApplied(i); ok {
				return []appliedCount{v}
			}
			if c.appliesWithNext(i) && !c.sumAt(i+1) {
				return nil // 거점형에는 7곳이, 강소형에는 16곳이 신청: each of its own class
			}
			if len(out) > 1 && c.sumAt(i) {
				return out
			}
			if c.ofOneClass(i) {
				return nil // 거점형에는 7개, 강소형에는 16개 지자체가 응모: no number of all
			}
			return []appliedCount{a}
		}
		out = append(out, a)
	}
	if len(out) == 1 {
		out[0].status, out[0].scheme = "", Scheme{}
	}
	return out
}

// classAhead finds the class or the call that a number of applicants behind it is of.
var classAhead = hangul.MustCompile(`(?:[가-힣](?:형|분야|부문|유형|트랙)|[1-4]차|상반기|하반기)(?:\s[가-힣]{2,8})?(?:에는|에서는|에|은|는)\s(?:모두\s|총\s|전국\s|전국에서\s)*$`)

// ofOneClass says that unit i counts those who applied for one class, and another unit those
// of another one.
func (c *clause) ofOneClass(i int) bool {
	n := 0
	for k := range c.units {
		if u := &c.units[k]; u.count != nil && classAhead.MatchString(tail(c.s[:u.from], 60)) {
			n++
		} else if k == i {
			return false
		}
	}
	return n > 1
}

// namedOutOf is the number of a list of those who applied out of the ones that unit i
// counts: 11개 시·도 가운데 가, 나를 제외한 다, 라 등 9곳이 신청.
func (c *clause) namedOutOf(i int) *countAt {
	if !c.outOf(i) {
		return nil
	}
	for k := i + 1; k < len(c.units); k++ {
		l := c.units[k].list
		if l == nil {
			return nil
		}
		if n := l.number(); n != nil {
			if c.applies(k) && n.n < c.units[i].count.n {
				return n
			}
			return nil
		}
	}
	return nil
}

// namedApplicants is the number of a list of those who applied: 가나시, 다라군 등 4개 지자체가
// 신청했다; nil for none.
func (c *clause) namedApplicants(i int) *countAt {
	l := c.units[i].list
	if l == nil || l.number() == nil || !c.applies(i) || c.ofOtherYear(i) || i > 0 && c.units[i-1].count != nil && c.outOf(i-1) {
		return nil
	}
	return l.number()
}

// number is how many are said to stand in a list; nil where nothing says it.
func (l *list) number() *countAt {
	if l.total == nil && len(l.runs) == 1 {
		return l.runs[0].count
	}
	return l.total
}

// appliedParts are the applicants of each status where the number's bracket tells
// them: 24곳(신규 20, 연장 4)이 신청.
func (c *clause) appliedParts(u *unit) []appliedCount {
	if len(u.parts) == 0 || u.parts[0].status == "" {
		return nil
	}
	var out []appliedCount
	for _, p := range u.parts {
		out = append(out, appliedCount{Value: c.value(p.statusBy[0], p.to, "sentence.applicants"), from: u.from, status: p.status, statusBy: c.value(p.statusBy[0], p.statusBy[1], "sentence.status")})
	}
	return out
}

// sumAt says that the count i is the sum of those before it.
func (c *clause) sumAt(i int) bool {
	return i > 0 && summed.MatchString(strings.TrimLeft(c.s[c.units[i-1].to:c.units[i].from], " "))
}

// topicBefore is what stands between a programme that counts are told of and its
// count: 가나도시에는 51곳, 다라도시에는 18곳이 신청.
var topicBefore = hangul.MustCompile(`^(?:에는|에|은|는) (?:모두 |총 )?$`)

// applicantsOf is the number of applicants for a programme and status.
func applicantsOf(all []appliedCount, scheme Scheme, st schema.Status) Value {
	for _, a := range all {
		if a.scheme.ID != "" && a.scheme.ID != scheme.ID {
			continue
		}
		if a.status == "" || a.status == st {
			return a.Value
		}
	}
	return Value{}
}

// outOf knows “20곳 중 5곳”: the first is whom was chosen from.
func (c *clause) outOf(i int) bool {
	u := &c.units[i]
	rest := strings.TrimLeft(c.s[u.to:], " ")
	if !strings.HasPrefix(rest, "중 ") && !strings.HasPrefix(rest, "가운데") && !strings.HasPrefix(rest, "중에서") {
		return false
	}
	for _, next := range c.units[i+1:] {
		if n := next.size(); n > 0 {
			return n <= u.count.n
		}
	}
	return false
}

// size is how many a unit counts or names.
func (u *unit) size() int {
	switch {
	case u.count != nil:
		return u.count.n
	case u.list != nil:
		return len(u.list.entries())
	}
	return len(u.services)
}
