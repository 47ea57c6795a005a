package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// servicesByTopic takes names of which the topic of their sentence tells what became of them, beside services of the same
// programme: (가나 결제 등 4건을 승인했다.) 종료된 과제는 다라 보험(마바)이다. Each has who has it, or stands in quotes; where a number
// of that status is told, they are as many as it lacks.
func (ctx *context) servicesByTopic(f *Facts) {
	k := slices.IndexFunc(f.Decisions, func(d Decision) bool { return d.ofServices() && d.Scheme.ID != "" })
	if k < 0 || len(ctx.foreign) > 0 || !holdsOnlyServices(f) {
		return
	}
	base := f.Decisions[k]
	by := map[schema.Status][]spot{}
	var order []schema.Status
	for _, s := range ctx.spots(base.Block) {
		if !s.is.OfEarlier() || s.verdict >= turnedDown || s.by[1] == 0 && !s.quoted || heldAny(f.Decisions, ctx.keyOf(&s.tale)) {
			continue
		}
		if by[s.is] == nil {
			order = append(order, s.is)
		}
		by[s.is] = append(by[s.is], s)
	}
	for _, st := range order {
		w := soughtServices{deed: deed{base.Scheme.ID, st}, of: base, held: map[string]bool{}}
		w.of.Status, w.of.StatusBy = st, Value{}
		for _, o := range servicesCounted(f.Decisions) {
			if o.deed == w.deed {
				w = o
			}
		}
		g := by[st]
		if n := len(ctx.spotKeys(g)) + len(w.held); len(w.all) > 0 && !slices.Contains(w.all, n) || !ctx.settleSpots(g) || ctx.ledAway(&w, g) {
			continue
		}
		at := &g[0]
		if _, in := statusOfTopic(ctx.passages[at.at].S[at.from:at.name[0]]); in[1] > 0 && !w.of.StatusBy.Said() {
			p := &ctx.passages[at.at]
			w.of.StatusBy = p.value(at.from+in[0], at.from+in[1], "sentence.status")
		}
		ctx.takeSpots(f, &w, g)
	}
}

// toldInTurn finds who has each of several services, in the order in which these were named: 신청 기업은 차례로 가나, 다라, 마바다.
var toldInTurn = hangul.MustCompile(`(?:기업|업체|사업자|기관|회사|신청인|개발사|운영사|제공자|주체)(?:은|는|들은)\s(?:각각|차례로|순서대로|차례대로)\s`)

// makersInTurn gives services that nobody has, which were named in one row, those that a later sentence names in the same order.
func (ctx *context) makersInTurn(f *Facts) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !inTurnWords.among(p.held()) {
			continue
		}
		for _, r := range p.sentences() {
			m := toldInTurn.FindStringIndex(p.S[r[0]:r[1]])
			if m == nil {
				continue
			}
			c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InBody, rule: toldService}
			ctx.giveInTurn(f, c, c.row(r[0]+m[1], r[0]+m[1]+len(withoutCopula(p.S[r[0]+m[1]:r[1]]))))
		}
	}
}

// withoutCopula is a sentence without the copula at its end.
func withoutCopula(s string) string {
	if m := copulaEnd.FindStringIndex(s); m != nil {
		return s[:m[0]]
	}
	return s
}

// giveInTurn gives each service of the one status that has as many without makers one of those named.
func (ctx *context) giveInTurn(f *Facts, c *clause, who [][2]int) {
	for _, r := range who {
		if !c.canHave(r) {
			return
		}
	}
	by := map[deed][]*Holder{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			if h := &d.Holders[k]; h.Kind == ServiceHolder && len(h.Providers) == 0 && d.Where < InSubtitle {
				by[deed{d.Scheme.ID, d.Status}] = append(by[deed{d.Scheme.ID, d.Status}], h)
			}
		}
	}
	var fit []*Holder
	for _, all := range by {
		if len(all) == len(who) && len(who) > 1 {
			if fit != nil {
				return
			}
			fit = all
		}
	}
	for k, h := range fit {
		c.providers(h, who[k][0], who[k][1])
	}
}
