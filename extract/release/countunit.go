package release

import "slices"

// counts reads what the number at c counts by the noun behind its unit; false where it measures or names something.
func (c *countAt) counts(s string) bool {
	switch c.unit {
	case "개":
		return c.countsPieces(s)
	case "건", "곳":
		c.noun = nounAfter(s, c.to)
	case "선":
		c.unit, c.noun = "곳", nounAfter(s, c.to) // what was picked is places as others are
	case "점", "편":
		if !countsWorks(s, *c) {
			return false // 85점, 국제선 12편
		}
		c.noun = nounAfter(s, c.to)
	case "종":
		if c.noun = nounAfter(s, c.to); josaAt(s, c.to) == "" && letterAt(s, c.to) {
			return false // 3종류
		}
		c.other = !servedBefore.MatchString(tail(s[:c.from], 60)) && !slices.Contains(servedKinds, c.noun) && !servedThere(s, *c)
	default:
		c.noun = c.unit
		return s[c.from] < 0x80 || !otherNoun(s[c.to:]) // 두 지역 살기
	}
	return true
}

// countsPieces reads what 개 counts; false where no noun is behind it and a word goes on.
func (c *countAt) countsPieces(s string) bool {
	c.noun, c.to = nounAt(s, c.to)
	if c.noun == "" {
		if c.noun = nounAfter(s, c.to); c.noun != "" && len(c.noun) >= len("도시") && !letterAfterJosa(s, c.to+len("의 ")+len(c.noun)) {
			c.to += len("의 ") + len(c.noun) // 9개의 도시가
		}
	}
	c.other = c.noun == "" && otherNoun(s[c.to:]) && !submitted(s, *c)
	return c.noun != "" || !letterAt(s, c.to) || endsName(s, c.to)
}
