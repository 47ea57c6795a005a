package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// whatLies goes on behind a place as what lies there and is told of: 의 ‘가나특구’는, 의 구역은.
var whatLies = hangul.MustCompile(`^의\s(?:['"‘“][^'"’”]{2,30}['"’”]|[가-힣0-9\s]{0,16}?(?:특구|구역|지구|지역|지정|단지|마을|거리|사업))(?:은|는|이|가|을|를)\s`)

// undone reads that what lies in a place was put off or lifted, where the clause names no programme and gave no decision: 2009년
// 지정된 가나군의 ‘다라특구’는 군의 신청에 따라 지정을 해제했다. It is of the programme in force there, if that is the release's own.
func (c *clause) undone() []Decision {
	if c.title || len(c.mentions) > 0 {
		return nil
	}
	s, ok := c.ctx.inForce(c.block)
	if !ok || !c.mainScheme(s) {
		return nil
	}
	for k := range c.predicates {
		p := &c.predicates[k]
		if !undoes(p.status) || p.tense != didPast || c.denied(p) || c.before(p) {
			continue
		}
		for i := range c.units {
			u := &c.units[i]
			g := governed{unit: *u, by: p}
			if u.list == nil || u.to > p.from || c.lastYear(g) || u.list.size() != 1 || !whatLies.MatchString(c.s[u.to:]) || strings.Contains(c.s[u.to:p.from], "다. ") {
				continue
			}
			d := c.frame(g)
			d.Scheme, d.Words = s, c.text(0, len(c.s))
			d.Holders = []Holder{c.holder(&u.list.entries()[0])}
			return []Decision{d}
		}
	}
	return nil
}
