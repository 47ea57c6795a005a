package release

import "injeung/normalize/hangul"

// extendsTo follows a place to which something is made larger, or over all of which: (가나시) 전역으로 넓혀, (다라군)까지 확대해.
var extendsTo = hangul.MustCompile(`^(?:까지|\s?(?:전역|전체|일원|일대|전\s?지역|관내\s?전역)(?:으로|로|까지|에))\s(?:[가-힣]{1,6}\s)?(?:넓|확대|확장|늘)`)

// reachedBy says that a place is no more than that for what a quoted name before it calls, which is no zone: what was decided is decided
// on that.
func (c *clause) reachedBy(u *unit) bool {
	if c.title || len(c.quotes) == 0 || !extendsTo.MatchString(head(c.s[u.to:], 60)) {
		return false
	}
	for i := len(c.quotes) - 1; i >= 0; i-- {
		if q := c.quotes[i]; q[1] < u.from {
			return !isZone(c.s[q[0]:q[1]]) && isSubject(josaBehind(c.s, q[1]))
		}
	}
	return false
}
