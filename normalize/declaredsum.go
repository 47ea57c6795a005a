package normalize

import (
	"slices"

	"injeung/extract/release"
)

// isSummed says that a number only leads to that of all who were found, or is led to by it, in the statement that prints
// them: 1차 3곳, 2차 2곳 등 총 5곳 of five found; 2곳 신규, 기존 8곳과 함께 10곳 of two.
func (g *group) isSummed(d declared) bool {
	found := g.found[""]
	if d.s == nil || d.n == found || !g.saidOfAll(g.declared, found) {
		return false
	}
	sum, most, others, own := 0, 0, 0, false
	for _, c := range d.s.Counts {
		switch {
		case c.N == found:
			own = true
		default:
			sum, most, others = sum+c.N, max(most, c.N), others+1
		}
	}
	return own && others > 1 && (sum == found || others == 2 && most-(sum-most) == found)
}

// isListed says that a number stands at a list that is one of several, whose numbers make up one that the release declares elsewhere:
// 선도지역(13건) : …, 관리지역(12건) : … of 25건. That one is compared itself.
func (g *group) isListed(d declared) bool {
	sum, parts, said := 0, 0, map[*stated]bool{}
	for _, o := range g.declared {
		if o.s != nil && o.s.Where == release.InList && o.class == "" && !o.whole && !said[o.s] {
			said[o.s] = true
			sum, parts = sum+o.n, parts+1
		}
	}
	return parts > 1 && d.s != nil && said[d.s] && slices.ContainsFunc(g.declared, func(o declared) bool {
		return o.s != nil && o.s.Where != release.InList && o.class == "" && o.n == sum
	})
}
