package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// applicantsListed are the applicants that the list at unit i names with their number, or, first, those that it and the
// next one count by tier (17개 시·군과 2개 도가 신청), or by what two programmes certify.
func (c *clause) applicantsListed(i int, first bool) []appliedCount {
	if n := c.namedApplicants(i); n != nil {
		return c.appliedAlone(n)
	}
	if v, ok := c.tiersApplied(i); ok && first && !c.applies(i) && !c.ofOtherYear(i) {
		return []appliedCount{v}
	}
	return c.applicantsOfKinds(i)
}

// appliedAlone is the number of a list as that of all applicants.
func (c *clause) appliedAlone(n *countAt) []appliedCount {
	return []appliedCount{{Value: c.value(n.from, n.to, "sentence.applicants"), from: n.from}}
}

// applicantsAround are the applicants of the number at unit i where its bracket parts them or a list behind it names them.
func (c *clause) applicantsAround(i int) []appliedCount {
	if parts := c.appliedParts(&c.units[i]); parts != nil {
		return parts
	}
	if parts := c.partsOfAsking(i); parts != nil {
		return parts
	}
	if n := c.namedOutOf(i); n != nil {
		return c.appliedAlone(n)
	}
	return nil
}

// namedOutOf is the number of a list of those who applied out of the ones that unit i
// counts, or their number behind those who did not: 11개 시·도 가운데 가, 나를 제외한 다, 라 등 9곳이 신청; 가를 뺀 10개가 신청.
func (c *clause) namedOutOf(i int) *countAt {
	if !c.outOf(i) {
		return nil
	}
	for k := i + 1; k < len(c.units); k++ {
		n, l := c.units[k].count, c.units[k].list
		if n == nil && l == nil {
			return nil
		}
		if n == nil {
			n = l.number()
		}
		if n != nil {
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
	return c.appliedOf(u, u.parts)
}

// askedBefore finds, between a number and a bracket, that these asked: 24곳이 신청(…)했다, 24곳이 신청서를 냈다(…).
var askedBefore = hangul.MustCompile(`^[이가]?\s(?:[가-힣]{1,8}에\s)?(?:[가-힣]{1,8}\s)?(?:신청|응모|접수|참여|지원|도전|제출)[^().,]{0,20}$`)

// partsOfAsking are the applicants of each status where the bracket behind the verb tells them, and they make up the number at
// unit i: 24곳이 신청(신규 20곳, 연장 4곳)하였으며.
func (c *clause) partsOfAsking(i int) []appliedCount {
	u := &c.units[i]
	open := strings.IndexByte(c.s[u.to:], '(')
	if open < 0 || !askedBefore.MatchString(c.s[u.to:u.to+open]) {
		return nil
	}
	parts, _ := c.ctx.partsBehind(c.s, u.to+open)
	sum := 0
	for _, p := range parts {
		sum += p.n
	}
	if len(parts) == 0 || parts[0].status == "" || sum != u.count.n {
		return nil
	}
	return c.appliedOf(u, parts)
}

// appliedOf are the parts of those counted by a unit as applicants of each status.
func (c *clause) appliedOf(u *unit, parts []countPart) []appliedCount {
	var out []appliedCount
	for _, p := range parts {
		out = append(out, appliedCount{Value: c.value(p.statusBy[0], p.to, "sentence.applicants"), from: u.from, status: p.status, statusBy: c.value(p.statusBy[0], p.statusBy[1], "sentence.status")})
	}
	return out
}
