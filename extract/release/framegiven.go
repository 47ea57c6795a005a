package release

import "strings"

// givenBefore says that a status before a unit is of what those before it were made: 가나시를 신규 인증 도시로, (다라시를 인증 연장 도시로)
// 의결했다.
func (c *clause) givenBefore(g governed, s statusAt) bool {
	if s.to > g.from {
		return false
	}
	made := strings.TrimRight(c.s[s.to:g.from], " ")
	if cut, ok := strings.CutSuffix(made, "로,"); !ok || strings.ContainsAny(cut, ",.") || len(cut) > longestGiven {
		return false
	}
	for i := len(c.units) - 1; i >= 0; i-- {
		if u := &c.units[i]; u.to <= s.from {
			gap := c.s[u.to:s.from]
			return (strings.HasPrefix(gap, "을 ") || strings.HasPrefix(gap, "를 ")) && !strings.ContainsAny(gap, ",.")
		}
	}
	return false
}

// longestGiven bounds the bytes of what a status says that places were made.
const longestGiven = 60
