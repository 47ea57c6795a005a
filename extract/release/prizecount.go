package release

import "injeung/normalize/hangul"

// prizeFirst begins a sentence that tells who got one prize, and prizeGot says that they do: 국무총리상은 (가나시의 ‘다라’ 등 2개 과제가)
// 받는다, 우수상(장관상)에는.
var (
	prizeFirst = hangul.MustCompile(`^\s?([가-힣]{1,12}상|표창)(?:\([^()]{2,24}\))?(?:은|에는|으로는)\s`)
	prizeGot   = setOf("받", "수상", "차지", "주어", "돌아", "안았", "영예", "거머")
)

// prizeCounts leaves the number of services off where it is that of those who got one prize, and not of all.
func (c *clause) prizeCounts() {
	if c.title {
		return
	}
	m := prizeFirst.FindStringSubmatch(head(c.s, 120))
	if m == nil || !isPrize(m[1]) || !prizeGot.in(c.s) {
		return
	}
	for i := range c.units {
		if u := &c.units[i]; len(u.services) > 0 {
			u.count = nil
		}
	}
}
