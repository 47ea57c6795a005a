package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// prizeHeads finds those who got prizes in a heading: 가나대상 수상 지자체.
var prizeHeads = hangul.MustCompile(`(?:^|[^가-힣])수상\s?(?:지자체|자치단체|지방자치단체|지방정부|기관|시·군·구|시·군|결과|명단|도시[는은]\s)`)

// gateOfHead is what one heading of the table says; that of who got prizes is a result where the release decides on them.
func (r *tableReader) gateOfHead(h tableHead) gate {
	g := r.ctx.gateOf(withoutTotal(h.S))
	if g == silent && strings.Contains(h.S, "수상") && prizeHeads.MatchString(h.S) && r.ownPrizes(h.S) {
		return decided
	}
	return g
}

// ownPrizes says that a heading of who got prizes tells of those of this release: its title or a subtitle tells of prizes, the heading names its
// programme, or nobody was chosen so far. The prizes of another programme are told of only beside.
func (r *tableReader) ownPrizes(head string) bool {
	for _, v := range r.ctx.titles() {
		if prizesTitled.MatchString(v.S) && !containsAny(v.S, notYetGiven) {
			return true
		}
	}
	s := hangul.NoSpace(head)
	for i := range r.ctx.known {
		if k := &r.ctx.known[i]; k.main && strings.Contains(s, k.key) {
			return true
		}
	}
	return !slices.ContainsFunc(r.f.Decisions, func(d Decision) bool { return len(d.Holders) > 0 })
}
