package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// thingsIn finds behind places what lies in something of theirs, with its number: (가나·다라) 복합지구 내 전시시설 10개소를.
var thingsIn = hangul.MustCompile(`^ (?:[가-힣]{2,12} ){1,2}(?:내|안)(?:의)? (?:[가-힣]{2,16} ){1,3}([0-9]{1,4})\s?(?:개소|곳|개|건|동|호)`)

// thingsWithin says that a list only tells in whose sites the things lie that were chosen; as many places as things would
// have one each, and hold the title by it.
func (c *clause) thingsWithin(u *unit) bool {
	if u.josa != "" || u.list.closed() {
		return false
	}
	rest := c.s[u.to:]
	if near := head(rest, 60); !strings.Contains(near, "내") && !strings.Contains(near, "안") {
		return false
	}
	m := thingsIn.FindStringSubmatch(rest)
	if m == nil {
		return false
	}
	n, _ := strconv.Atoi(m[1])
	return n != len(u.list.entries())
}
