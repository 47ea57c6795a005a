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
			} else if endsInOne(before, []string{"도시", "지자체", "지방정부", "자치단체"}) {
				want = scheme.City
			}
		case "도시", "지자체", "지방정부", "시", "군", "구", "시군구", "시·군·구", "자치단체", "지방자치단체", "기초지자체", "기초지방정부":
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

// certifies is what a programme certifies; products with a file of words are held as services are.
func certifies(s Scheme) scheme.Subject {
	k, ok := scheme.ByID(s.ID)
	switch {
	case ok && k.Certifies == scheme.Product, !ok && s.Services:
		return scheme.Service
	case ok:
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
func (ctx *context) inForce(block int) (Scheme, bool) {
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
