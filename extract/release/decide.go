package release

import "injeung/schema"

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
	if g.list == nil && c.inOnePlace(g) {
		return nil
	}
	if g.list == nil {
		base.Counts = []Count{c.countOf(*g.count, g.count.class, false)}
		base.Counts[0].Whole = c.ofBoth(g)
		c.ofSites(g, &base)
		return []Decision{base}
	}
	var out []Decision
	g.list.jointRuns(c.ctx, 0)
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
	if len(r.entries) > 0 {
		d.Holders = make([]Holder, 0, len(r.entries))
	}
	for k := range r.entries {
		d.Holders = append(d.Holders, c.holder(&r.entries[k]))
	}
	told := 0
	switch t := g.list.total; {
	case len(g.list.runs) > 1:
	case t == nil:
		told = c.ctx.toldOr(g.told)
	default:
		told = t.n // 2곳(가·나시, 다라시)
	}
	joint(r, d.Holders, told)
	c.together(g, d.Holders)
	c.gradeByName(g, d.Holders)
	c.gradeGot(g, d.Holders)
	own := c.sitesOfSome(g.list)
	for k := range r.entries {
		if n := own[r.entries[k].nameAt.from]; n > 0 {
			d.Holders[k].Site, d.Holders[k].Sites = true, n
		}
	}
	switch {
	case c.ctx.countsEach(g.list):
		d.Holders[0].Site, d.Holders[0].Sites = true, r.count.n
	case own != nil && c.ownNumber(r, len(r.entries)-1):
	case r.count == nil, r.count.each, c.tailCount(r):
	case !r.group || g.list.countedWhole() || r.class[1] > 0 || r.status != "" && !r.shared:
		d.Counts = []Count{c.countOf(*r.count, r.class, len(g.list.runs) > 1)}
	case r.count.n != len(r.entries) && r.count.n != r.groups() && !r.open: // of a province; of no use but as a check
		c.ctx.issues.add("count-mismatch", schema.Note, "the group is said to have another number of names than it lists", c.text(r.count.from, r.count.to))
	}
	return d
}
