package release

import (
	"strings"

	"injeung/normalize/hangul"
)

var (
	// casesNumbered ends the words before a number of good cases, which are no holders: 우수사례가 (6건).
	casesNumbered = hangul.MustCompile(`사례(?:가|는|로|도)?\s(?:모두\s|총\s|각각\s)?$`)
	// asCases follows a number of what was chosen as good cases: 13개 지표 가운데 (4개가) 우수사례로 뽑혔다.
	asCases = hangul.MustCompile(`^(?:이|가|도|은|는|을|를)?\s(?:[가-힣]{2,6}\s)?['"]?(?:[가-힣]{2,6}\s?)?사례(?:로|에)['"]?\s`)
)

// ofCases says that a number is of good cases and of no holders, in a release of a programme that does not choose cases, as a contest of them does.
func (c *clause) ofCases(i int) bool {
	u := &c.units[i]
	if u.list != nil || u.count == nil || !strings.Contains(c.s, "사례") || !casesNumbered.MatchString(tail(c.s[:u.from], 60)) && (!numbersThings(u.count) || !asCases.MatchString(c.s[u.to:])) {
		return false
	}
	for k := range c.ctx.known {
		if id := c.ctx.known[k].ID; c.ctx.known[k].main && (strings.HasSuffix(id, "사례") || id == c.ctx.contest) {
			return false
		}
	}
	return true
}

// numbersThings says that a number is of things and of no places: 4개, 6건; not 4개 지자체.
func numbersThings(n *countAt) bool {
	return (n.unit == "개" || n.unit == "건" || n.unit == "종") && !placeNouns.has(n.noun)
}
