package release

import (
	"slices"

	"injeung/schema"
)

// resultTold makes a result of a release that nothing else tells to be one: its first statements tell of a
// committee that sat, and later ones who got what.
func (ctx *context) resultTold(f *Facts, all []tale) {
	h := &f.Header
	if h.Kind != schema.Other && h.Kind != schema.PlanKind || h.isOpinion() || !ctx.exempts() || !ctx.sat() {
		return
	}
	k := slices.IndexFunc(all, func(t tale) bool { return t.verdict == granted && ctx.surelyGot(&t) })
	if k < 0 {
		return
	}
	p := &ctx.passages[all[k].at]
	h.Kind, h.KindBy = schema.Result, Value{p.text(all[k].name[0], all[k].to), "kind.told"}
}

// openingMost bounds the sentences that tell at the beginning what a release is about.
const openingMost = 4

// sat says that one of the first sentences tells that a committee sat and what it did there.
func (ctx *context) sat() bool {
	for p, r := range ctx.firstSentences(openingMost) {
		if s := p.S[r[0]:r[1]]; satThen.MatchString(s) && !notHere.MatchString(s) {
			return true
		}
	}
	return false
}
