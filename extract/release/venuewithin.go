package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// thingsIn finds behind places what lies in something of theirs, with its number: (가나·다라) 복합지구 내 전시시설 10개소를.
var thingsIn = hangul.MustCompile(`^ (?:[가-힣]{2,12} ){1,2}(?:내|안)(?:의)? (?:[가-힣]{2,16} ){1,3}([0-9]{1,4})\s?(?:개소|곳|개|건|동|호)(도\s)?`)

// thingsTitled finds behind the number of things that they are the sites that get the title, and their places hold it by them: one
// of each place, or told what they become (부지 3곳을 가나지구로 지정했다).
var thingsTitled = hangul.MustCompile(`^\s?씩|^(?:[을를이가]|도)?\s?[^,.]{0,60}?([^\s,.]+)로\s(?:[가-힣]{2,4}\s)?(?:지정|선정|인증|확정)`)

// thingsWithin says that a list only tells in whose sites the things lie that were chosen besides those who hold the title, as
// 도 says or a place decided on before; as many places as things would have one each, and hold it by it.
func (c *clause) thingsWithin(u *unit) bool {
	if u.josa != "" || u.list.closed() {
		return false
	}
	rest := c.s[u.to:]
	if near := head(rest, 60); !strings.Contains(near, "내") && !strings.Contains(near, "안") {
		return false
	}
	m := thingsIn.FindStringSubmatchIndex(rest)
	if m == nil {
		return false
	}
	if as := thingsTitled.FindStringSubmatch(rest[m[1]:]); as != nil && !endsInOne(as[1], []string{"추가", "새", "신규", "별도"}) {
		return false
	}
	if n, _ := strconv.Atoi(rest[m[2]:m[3]]); n == u.list.size() {
		return false
	}
	return m[4] >= 0 || slices.ContainsFunc(c.units, func(o unit) bool {
		return o.list != nil && o.to < u.from && slices.ContainsFunc(c.predicates, func(p predicate) bool { return p.joins && p.from >= o.to && p.to <= u.from })
	})
}
