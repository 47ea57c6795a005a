package release

import "injeung/normalize/hangul"

// withOthers joins some of those who hold a title to the number of all by now.
var withOthers = hangul.MustCompile(`(?:을|를|까지)\s포함(?:해|하여|하면|한)\s(?:모두\s|총\s|전체\s)?\d`)

// longestToAll bounds the bytes between such names and the number.
const longestToAll = 40

// heldByNow says that names are told among all that hold a title by now, and not as those chosen now: 이로써 도내 가나도시는
// (다라시, 마바시)를 포함해 6곳이 됐다.
func (c *clause) heldByNow(i int) bool {
	u := &c.units[i]
	before := c.s[:u.from]
	return u.list != nil && byNow.in(before) && !containsAny(before, nowWords) && withOthers.MatchString(c.s[u.from:u.to]+head(c.s[u.to:], longestToAll))
}
