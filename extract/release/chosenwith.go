package release

import "injeung/normalize/hangul"

// chosenWith finds behind names that others were chosen together with them, of whom more is told.
var chosenWith = hangul.MustCompile(`^[와과] (?:함께|나란히|더불어) (?:[가-힣0-9]+ ){0,3}?(?:지정|선정|인증|승인|공인|선발|등재)(?:된|한|받은|됐던) `)

// atFirst says that some were chosen for the first time.
var atFirst = setOf("처음", "최초", "첫")

// chosenBefore says that the unit was chosen together with those behind it at a time before: for the first time, in a year that is
// over, or so that those are now chosen again. Else all of them are of one decision: 가나시와 함께 최종 선정된 다라군.
func (c *clause) chosenBefore(g governed) bool {
	m := chosenWith.FindStringIndex(c.s[g.to:])
	if m == nil {
		return false
	}
	at := g.to + m[1]
	if g.by.from <= at || !c.unitAfter(at, g.by.from) || c.countsBoth(g, at) {
		return false
	}
	if atFirst.in(c.s[g.to:at]) || g.by.status.OfEarlier() || c.renewsWithin(at, len(c.s)) {
		return true
	}
	for _, y := range c.years {
		if y.To <= at && y.Year < c.ctx.day().Y {
			return true
		}
	}
	return false
}

// countsBoth says that the number of those named at byte at or behind it is that of them and the unit together.
func (c *clause) countsBoth(g governed, at int) bool {
	for k := range c.units {
		if u := &c.units[k]; u.from >= at && u.list != nil {
			return u.list.total != nil && u.list.total.n == u.list.size()+g.list.size()
		}
	}
	return false
}
