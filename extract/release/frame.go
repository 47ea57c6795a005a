package release

import (
	"strings"

	"injeung/schema/scheme"
)

// frame is a decision without holders: scheme, status, years, batch.
func (c *clause) frame(g governed) Decision {
	d := Decision{Where: c.where, Block: c.block, Rule: c.rule}
	d.Scheme = c.schemeFor(g)
	d.Status, d.StatusBy = c.statusFor(g)
	c.yearsFor(g, &d)
	d.Batch = c.batchFor(g)
	return d
}

// schemeFor is the programme of a unit: the label of its run, what it was made
// (…로 지정), the programme named nearest in the sentence, the one in force.
func (c *clause) schemeFor(g governed) Scheme {
	if s, ok := c.madeInto(g); ok {
		return s
	}
	if from, to, ok := c.ctx.targetOf(c.s, g.by.from); ok {
		for _, m := range c.mentions {
			if m.from >= from-30 && m.to <= to+len(" 인증") && m.from < to {
				return c.fits(m.Scheme, g)
			}
		}
	}
	var best *mention
	for k := range c.mentions {
		m := &c.mentions[k]
		if m.to <= g.from && !c.unitBetween(m.to, g.from) {
			best = m
		}
	}
	if best != nil && g.from-best.to < 24 && g.list == nil {
		return c.fits(best.Scheme, g)
	}
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from >= g.to && m.to <= g.by.from {
			return c.fits(m.Scheme, g)
		}
	}
	if best == nil && len(c.mentions) > 0 {
		best = &c.mentions[len(c.mentions)-1]
	}
	if best != nil {
		return c.fits(best.Scheme, g)
	}
	if s, ok := c.ctx.inForce(c.block, c.view); ok {
		return c.fits(s, g)
	}
	return Scheme{}
}

// madeInto is the programme right before the names that (으)로 marks: 가나도시로
// 수원시를, 다라도시로 안양시를 선정.
func (c *clause) madeInto(g governed) (Scheme, bool) {
	for k := len(c.mentions) - 1; k >= 0; k-- {
		m := &c.mentions[k]
		if m.to > g.from || c.unitBetween(m.to, g.from) {
			continue
		}
		if c.decidesBetween(m.to, g.from) {
			return Scheme{}, false // 5곳을 가나도시로 선정하고, 3곳을 다라특구로 지정
		}
		rest := c.s[m.to:g.from]
		for _, w := range []string{"로 ", "으로 ", "로는 ", "으로는 ", "에 ", "에는 ", "' ", "\"로"} {
			if strings.HasPrefix(rest, w) {
				return m.Scheme, g.by.from > g.from
			}
		}
		return Scheme{}, false
	}
	return Scheme{}, false
}

// decidesBetween says that a verb of decision ends a clause between i and j.
func (c *clause) decidesBetween(i, j int) bool {
	for k := range c.predicates {
		if p := &c.predicates[k]; p.from >= i && p.to <= j && (p.tense == doesNow || p.tense == didPast) {
			return true
		}
	}
	return false
}

// fits corrects the programme by what is counted: a count of services is of
// the programme that certifies services.
func (c *clause) fits(s Scheme, g governed) Scheme {
	want := scheme.Unknown
	before := strings.TrimRight(c.s[:g.from], " ")
	n := g.count
	if g.services != nil {
		want = scheme.Service
	} else if g.list != nil {
		want = scheme.City
	} else if n != nil {
		switch n.noun {
		case "서비스", "솔루션":
			want = scheme.Service
		case "":
			if strings.HasSuffix(before, "서비스") {
				want = scheme.Service
			}
		case "도시", "지자체", "시", "군", "구", "시군구", "시·군·구", "자치단체", "지방자치단체", "기초지자체":
			want = scheme.City
		}
	}
	if want == scheme.Unknown || certifies(s) == want || certifies(s) == scheme.Unknown {
		return s
	}
	for i := range c.ctx.known {
		if k := &c.ctx.known[i]; k.main && certifies(k.Scheme) == want {
			return k.Scheme
		}
	}
	return s
}

func certifies(s Scheme) scheme.Subject {
	if k, ok := scheme.ByID(s.ID); ok {
		return k.Certifies
	}
	return scheme.SubjectOf(s.Name)
}

func (c *clause) unitBetween(i, j int) bool {
	for _, u := range c.units {
		if u.from >= i && u.to <= j {
			return true
		}
	}
	return false
}

// inForce is the programme of a statement that names none.
func (ctx *context) inForce(block int, v view) (Scheme, bool) {
	if s, ok := ctx.schemeAt(block); ok {
		return s, true
	}
	for i := range ctx.known {
		if ctx.known[i].main {
			return ctx.known[i].Scheme, true
		}
	}
	return Scheme{}, false
}
