package release

import "strings"

// objectEnd is the byte of the particle that ends the object or subject before
// a predicate, outside brackets; in a title the count or 등.
func (c *clause) objectEnd(p *predicate) int {
	ends := objectTails
	if p.passive {
		ends = holderTails
	}
	for i := p.from - 1; i > 0; i-- {
		if w := ends.at(c.s[i:]); w != "" && depthAt(c.s, i) == 0 && fitsJosa(c.s, i, w) && !c.withinMention(i) {
			return i
		}
	}
	if c.title {
		return max(strings.Index(c.s[:p.from], " 등 "), 0)
	}
	return 0
}

// objectTails end an object, holderTails also a subject, which has what a passive verb tells of.
var (
	objectTails = setOf("을 ", "를 ")
	holderTails = setOf("을 ", "를 ", "이 ", "가 ")
)
