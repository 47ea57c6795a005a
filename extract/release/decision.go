package release

import (
	"slices"
	"strings"

	"injeung/schema"
	"injeung/schema/scheme"
)

// decisions gives what the clause says was decided: one for each scheme and
// status it names.
func (c *clause) decisions() []Decision {
	var out []Decision
	c.checkSum()
	all := c.withoutTotals(c.govern())
	jointLists(all, c.ctx.toldOfTitle())
	for i, g := range all {
		for _, d := range c.alsoOf(g, c.decide(g)) {
			if c.holds(g, &d) {
				c.leaveOwnName(&d)
				out = merged(out, d)
			}
		}
		if g.list != nil && len(out) > 0 {
			c.leftovers(all, i)
			if n := len(out); certifies(out[n-1].Scheme) != scheme.Service {
				out[n-1].Holders = append(out[n-1].Holders, c.beside...)
			}
			c.beside = nil
		}
	}
	return c.withApplicants(all, out)
}

// holds says that a decision of a governed unit is one on a programme of this release; what is known to be another's or
// of no programme is left to an issue.
func (c *clause) holds(g governed, d *Decision) bool {
	switch {
	case !c.relevant(g, d):
		return false
	case c.otherBody(g, d):
		c.ctx.issues.add("other-body", schema.Note, "the sentence tells what another body decided, on a programme that neither title nor lead names", c.text(0, len(c.s)))
		return false
	case d.Scheme.ID == "" && (g.list == nil || g.list.size() < 2):
		return false
	case d.Scheme.ID == "":
		c.ctx.nameless = append(c.ctx.nameless, c.text(0, len(c.s)))
		return false
	case c.ctx.noHolders(d.Scheme) && !c.givenToPlaces(g), c.onlyHome(g), c.countsShops(g, d):
		c.ctx.foreign = append(c.ctx.foreign, c.text(0, len(c.s)))
		d.Holders, d.Counts = nil, nil
	}
	return true
}

// withApplicants gives the decisions of the clause the number of those who applied, and its words; where nothing was
// decided, the number is a statement of its own.
func (c *clause) withApplicants(all []governed, out []Decision) []Decision {
	applicants := c.applicants()
	if c.title && len(out) > 0 && c.toldApart(all, applicants) {
		out = append(out, c.onlyApplicants(applicants)...)
		applicants = nil
	}
	for i := range out {
		if v := applicantsOf(applicants, out[i].Scheme, out[i].Status); v.Said() && !out[i].Applicants.Said() {
			out[i].Applicants = v
		}
		out[i].Words = c.text(0, len(c.s))
		c.parts(&out[i])
	}
	if len(out) > 0 {
		return append(out, c.onlyApplicants(ofOtherStatuses(applicants, out))...)
	}
	if out = c.undone(); len(out) > 0 {
		return out
	}
	c.undecided()
	if len(applicants) == 0 {
		return nil
	}
	return c.onlyApplicants(applicants)
}

// toldApart says that a title tells of the applicants in a phrase of its own, behind
// the decisions: 4곳은 인증 연장… 올해 신청 도시 19곳 평가.
func (c *clause) toldApart(all []governed, applicants []appliedCount) bool {
	if len(applicants) == 0 {
		return false
	}
	cut := strings.LastIndex(c.s[:applicants[0].from], "…")
	for _, g := range all {
		if g.from > cut {
			return false
		}
	}
	return true
}

// ofOtherStatuses are the applicants of statuses and no programme apart that no decision beside them has: 신규 15곳, 재지정 6곳
// 등 21곳이 신청해 (5곳이 확정됐다).
func ofOtherStatuses(all []appliedCount, out []Decision) (rest []appliedCount) {
	for _, a := range all {
		if a.status != "" && a.scheme.ID == "" && !slices.ContainsFunc(out, func(d Decision) bool { return d.Status == a.status }) {
			rest = append(rest, a)
		}
	}
	return rest
}

// onlyApplicants is a statement of how many applied and no more.
func (c *clause) onlyApplicants(all []appliedCount) []Decision {
	s, ok := c.ctx.inForce(c.block)
	if len(c.mentions) > 0 {
		s, ok = c.mentions[0].Scheme, true
	}
	if !ok || !c.mainScheme(s) {
		return nil
	}
	var out []Decision
	for _, a := range all {
		of := s
		if a.scheme.ID != "" {
			of = a.scheme
		}
		d := Decision{Scheme: of, Status: schema.New, Applicants: a.Value, Where: c.where, Block: c.block, Words: c.text(0, len(c.s)), Rule: "sentence.applicants", Batch: c.batchFor(governed{})}
		if a.status != "" {
			d.Status, d.StatusBy = a.status, a.statusBy
		} else if st, ok := c.askedFor(a); ok {
			d.Status, d.StatusBy = st.status, c.value(st.from, st.to, "sentence.status")
		}
		out = append(out, d)
	}
	return out
}

// askedFor is the status that applicants asked for: the first of their phrase, but not
// 후보 behind them, which tells who came how far.
func (c *clause) askedFor(a appliedCount) (statusAt, bool) {
	cut := strings.LastIndex(c.s[:a.from], "…")
	for _, st := range c.statuses {
		if st.from > cut && st.status != schema.Revoked && !c.toBeSeen(st, a.from) { // 2곳이 신청을 취소하여
			return st, st.status != schema.Candidate || st.to <= a.from
		}
	}
	return statusAt{}, false
}

// toBeSeen says that a status behind the applicants at byte i is one that is decided on later: (29곳 신청), 내년 말 본 지정 여부 결정.
func (c *clause) toBeSeen(st statusAt, i int) bool {
	return st.from > i && (strings.HasPrefix(strings.TrimLeft(c.s[st.to:], " "), "여부") || containsAny(c.s[i:st.from], stillToCome))
}

// withoutTotals leaves out a count that is the sum of counts before it with
// statuses of their own: 신규 5곳, 재지정 8곳 등 13곳.
func (c *clause) withoutTotals(all []governed) []governed {
	var out []governed
	sum, statuses := 0, map[schema.Status]bool{} // of the counts before
	add := func(n int, st schema.Status) { sum, statuses[st] = sum+n, true }
	for _, g := range all {
		if g.count == nil || g.services != nil || len(g.parts) > 0 || !(len(statuses) > 1 && g.count.n == sum || c.partsMakeUp(g.count.n)) {
			out = append(out, g)
		}
		switch {
		case g.parts != nil && g.parts[0].status != "":
			for _, p := range g.parts {
				add(p.n, p.status)
			}
		case g.count != nil && g.services == nil:
			st, _ := c.statusFor(g)
			add(g.count.n, st)
		case g.list != nil && g.list.total != nil:
			st, _ := c.statusFor(g)
			add(g.list.total.n, st)
		}
	}
	return out
}

// merged adds a decision to those of the same sentence: same scheme, status
// and base year are one statement.
func merged(all []Decision, d Decision) []Decision {
	for i := range all {
		a := &all[i]
		if a.Scheme.ID == d.Scheme.ID && a.Status == d.Status && a.BaseYear.Words.S == d.BaseYear.Words.S && a.Batch.Words.S == d.Batch.Words.S {
			a.Holders = append(a.Holders, apart(a.Holders, d.Holders)...)
			a.Counts = append(a.Counts, d.Counts...)
			a.Open = a.Open || d.Open
			if !a.Year.Said() {
				a.Year = d.Year
			}
			return all
		}
	}
	return append(all, d)
}
