package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// shopsAs finds, right before a number, as what those counted are chosen: 우수 숙박업소로 가나펜션 등 (4곳을), 모범 식당에는
// 가나밥상을 비롯한 (4곳이).
var shopsAs = hangul.MustCompile(`([가-힣]{2,12}?)(?:(?:으로|로|에)는?|은|는)\s[^,.]{1,60}?(?:등|비롯한|포함한|비롯해|포함해|비롯하여|포함하여)\s(?:모두\s|총\s)?$`)

// countsShops says that a number without names counts shops, houses or schools that are told of beside the places of the
// release: 아울러 우수 음식점 4곳을 인증했다. The programme is then none of the sentence, nor one of such houses.
func (c *clause) countsShops(g governed, d *Decision) bool {
	if g.list != nil || g.services != nil || g.count == nil || c.title || certifies(d.Scheme) == scheme.Service || endsInOne(d.Scheme.ID, homeShops) || len(c.mentions) > 0 {
		return false
	}
	before := strings.TrimRight(c.s[:g.count.from], " ")
	if endsInOne(before, homeShops) {
		return true
	}
	m := shopsAs.FindStringSubmatch(before + " ")
	return m != nil && endsInOne(m[1], homeShops)
}
