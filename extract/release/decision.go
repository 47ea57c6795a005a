package release

import (
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
		kept := len(out)
		for _, d := range c.alsoOf(g, c.decide(g)) {
			if !c.relevant(g, &d) {
				continue
			}
			if c.otherBody(g, &d) {
				c.ctx.issues.add("other-body", schema.Note, "the sentence tells what another body decided, on a programme that neither title nor lead names", c.text(0, len(c.s)))
				continue
			}
			if d.Scheme.ID == "" && (g.list == nil || len(g.list.entries()) < 2) {
				continue
			}
			if d.Scheme.ID == "" {
				c.ctx.nameless = append(c.ctx.nameless, c.text(0, len(c.s)))
				continue
			}
			if c.ctx.noHolders(d.Scheme) && !c.givenToPlaces(g) {
				c.ctx.foreign = append(c.ctx.foreign, c.text(0, len(c.s)))
				d.Holders, d.Counts = nil, nil
			}
			out = merged(out, d)
		}
		if g.list != nil && (len(out) > kept || len(out) > 0) {
			c.leftovers(all, i)
			if n := len(out); n > 0 && certifies(out[n-1].Scheme) != scheme.Service {
				out[n-1].Holders = append(out[n-1].Holders, c.beside...)
			}
			c.beside = nil
		}
	}
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
	if len(out) == 0 {
		c.undecided()
	}
	if len(out) == 0 && len(applicants) > 0 {
		return c.onlyApplicants(applicants)
	}
	return out
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
		if st.from > cut && st.status != schema.Revoked { // 2곳이 신청을 취소하여
			return st, st.status != schema.Candidate || st.to <= a.from
		}
	}
	return statusAt{}, false
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

// decide makes decisions of one governed unit: its runs may have statuses of
// their own.
func (c *clause) decide(g governed) []Decision {
	base := c.frame(g)
	if g.count != nil && isForeignCount(*g.count) {
		c.ctx.foreign = append(c.ctx.foreign, c.text(0, len(c.s)))
		return []Decision{base}
	}
	if g.services != nil {
		base.Holders, base.Open = g.services, g.open
		if g.count != nil {
			base.Counts = []Count{c.countOf(*g.count, [2]int{}, false)}
		}
		return []Decision{base}
	}
	if g.list == nil && g.parts != nil {
		return c.divided(base, g.count, g.parts)
	}
	if g.list == nil {
		base.Counts = []Count{c.countOf(*g.count, g.count.class, false)}
		base.Counts[0].Whole = c.ofBoth(g)
		c.ofSites(g, &base)
		return []Decision{base}
	}
	var out []Decision
	g.list.jointRuns(c.ctx)
	c.eachStatus(g)
	for i := range g.list.runs {
		out = merged(out, c.ofRun(g, i, base))
	}
	if t := g.list.total; t != nil && !t.each && len(out) > 0 {
		out[0].Counts = append(out[0].Counts, c.countOf(*t, [2]int{}, false))
	}
	if len(g.parts) > 0 && len(out) > 0 {
		for _, d := range c.divided(base, nil, g.parts) {
			out = merged(out, d)
		}
	}
	return wholeOfSplit(splitStatus(out))
}

// wholeOfSplit makes a number behind names with statuses of their own one of all of
// them: 가나시(신규), 다라군(재지정) 등 2곳.
func wholeOfSplit(all []Decision) []Decision {
	names, counts := 0, 0
	for i := range all {
		names += len(all[i].Holders)
		counts += len(all[i].Counts)
	}
	if len(all) < 2 || counts != 1 {
		return all
	}
	for i := range all {
		d := &all[i]
		if d.Open {
			d.Open = false
		}
		for k := range d.Counts {
			d.Counts[k].Whole = d.Counts[k].N == names && len(d.Holders) < names
		}
	}
	return all
}

// countedWhole says that the count of a list's only run stands behind its
// names, and so counts them all: 경기(성남시, 구리시), 대구(수성구) 등 3곳. One before
// them is that of a province.
func (l *list) countedWhole() bool {
	if len(l.runs) != 1 {
		return false
	}
	r := &l.runs[0]
	return r.count != nil && r.count.from >= r.entries[len(r.entries)-1].nameAt.to
}

// ofRun is the decision on one run of a list.
func (c *clause) ofRun(g governed, i int, base Decision) Decision {
	r := &g.list.runs[i]
	d := base
	if r.scheme != nil {
		d.Scheme = *r.scheme
	}
	if r.status != "" {
		d.Status, d.StatusBy = r.status, Value{c.at(r.statusBy), "list.status"}
	}
	d.Holders, d.Counts, d.Open = nil, nil, r.open
	for k := range r.entries {
		d.Holders = append(d.Holders, c.holder(&r.entries[k]))
	}
	told := 0
	if len(g.list.runs) == 1 && g.list.total == nil {
		told = c.ctx.toldOfTitle()
	}
	joint(r, d.Holders, told)
	c.together(g, d.Holders)
	switch {
	case r.count == nil, r.count.each, c.tailCount(r):
	case !r.group || g.list.countedWhole() || r.class[1] > 0 || r.status != "":
		d.Counts = []Count{c.countOf(*r.count, r.class, len(g.list.runs) > 1)}
	case r.count.n != len(r.entries) && r.count.n != r.groups() && !r.open: // of a province; of no use but as a check
		c.ctx.issues.add("count-mismatch", schema.Note, "the group is said to have another number of names than it lists", c.text(r.count.from, r.count.to))
	}
	return d
}
