package release

import "strings"

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

// outOf knows “20곳 중 5곳”: the first is whom was chosen from.
func (c *clause) outOf(i int) bool {
	u := &c.units[i]
	rest := strings.TrimLeft(c.s[u.to:], " ")
	if c.ofGroup(u, rest) && i+1 < len(c.units) {
		n := c.units[i+1].size()
		return n > 0 && 2*n <= u.count.n
	}
	if !strings.HasPrefix(rest, "중 ") && !strings.HasPrefix(rest, "가운데") && !strings.HasPrefix(rest, "중에서") {
		return false
	}
	for _, next := range c.units[i+1:] {
		if n := next.size(); n > 0 {
			return n <= u.count.n
		}
	}
	return c.subjectWithin(i)
}

// ofGroup says that a number in a bracket behind the word for a group is that of the group from which those behind it came: 시(29개)
// 가운데, 군(82개) 지역에서는.
func (c *clause) ofGroup(u *unit, rest string) bool {
	behind, ok := strings.CutPrefix(rest, ")")
	if !ok || u.from == 0 || c.s[u.from-1] != '(' {
		return false
	}
	return startsWithAny(strings.TrimLeft(behind, " "), []string{"중 ", "중에서 ", "가운데 ", "가운데서 ", "에서 ", "에서는 ", "지역에서 ", "지역에서는 ", "부문에서 ", "부문에서는 "})
}

// subjectWithin says that fewer are told of before number i, who came out of those it counts: 이 두 곳은 예비 지정을 받은
// 일곱 곳 가운데 (평가를 통과해).
func (c *clause) subjectWithin(i int) bool {
	for k := range c.units[:i] {
		u := &c.units[k]
		if n := u.size(); n > 0 && n < c.units[i].count.n && (isTopic(u.josa) || u.josa == "이" || u.josa == "가") {
			return true
		}
	}
	return false
}
