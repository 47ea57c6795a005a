package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/schema"
	"injeung/schema/scheme"
)

// decisions gives what the clause says was decided: one for each scheme and
// status it names.
func (c *clause) decisions() []Decision {
	var out []Decision
	all := c.withoutTotals(c.govern())
	for i, g := range all {
		kept := len(out)
		for _, d := range c.decide(g) {
			if !c.relevant(g, &d) {
				continue
			}
			if d.Scheme.ID == "" && (g.list == nil || len(g.list.entries()) < 2) {
				continue
			}
			if d.Scheme.ID == "" {
				c.ctx.nameless = append(c.ctx.nameless, c.text(0, len(c.s)))
				continue
			}
			if noHolders(d.Scheme) {
				c.ctx.foreign = append(c.ctx.foreign, c.text(0, len(c.s)))
				d.Holders, d.Counts = nil, nil
			}
			out = merged(out, d)
		}
		if g.list != nil && (len(out) > kept || len(out) > 0) {
			c.leftovers(all, i)
		}
	}
	applicants := c.applicants()
	for i := range out {
		if applicants.Said() && !out[i].Applicants.Said() {
			out[i].Applicants = applicants
		}
		out[i].Words = c.text(0, len(c.s))
		c.parts(&out[i])
	}
	if len(out) == 0 && applicants.Said() {
		return c.onlyApplicants(applicants)
	}
	return out
}

// onlyApplicants is a statement of how many applied and no more.
func (c *clause) onlyApplicants(v Value) []Decision {
	for _, y := range c.years {
		if day := c.ctx.day(); day.Y != 0 && y.Year != day.Y && !c.ctx.yearOfTitle(y.Year) {
			return nil
		}
	}
	s, ok := c.ctx.inForce(c.block, c.view)
	if len(c.mentions) > 0 {
		s, ok = c.mentions[0].Scheme, true
	}
	if !ok || !c.mainScheme(s) {
		return nil
	}
	d := Decision{Scheme: s, Status: schema.New, Applicants: v, Where: c.where, Block: c.block, Words: c.text(0, len(c.s)), Rule: "sentence.applicants"}
	for _, st := range c.statuses {
		d.Status, d.StatusBy = st.status, c.value(st.from, st.to, "sentence.status")
		break
	}
	return []Decision{d}
}

// parts marks counts that stand beside each other without a class as counts of
// parts, by the noun they count: 5개 도시를, … 3개 구를.
func (c *clause) parts(d *Decision) {
	bare, sum, most := 0, 0, 0
	for _, n := range d.Counts {
		if n.Class.S == "" {
			bare++
			most = max(most, n.N)
		}
		sum += n.N
	}
	if bare < 2 || 2*most == sum {
		return
	}
	for i := range d.Counts {
		n := &d.Counts[i]
		if n.Class.S != "" {
			continue
		}
		w := viewOf(n.Words)
		if k := strings.LastIndexAny(w.S, "0123456789"); k >= 0 {
			j := k + 1 + len(unitAt(w.S[k+1:]))
			if noun := strings.TrimSpace(w.S[min(j, len(w.S)):]); noun != "" {
				n.Class = w.text(len(w.S)-len(noun), len(w.S))
			}
		}
	}
}

// withoutTotals leaves out a count that is the sum of counts before it with
// statuses of their own: 신규 5곳, 재지정 8곳 등 13곳.
func (c *clause) withoutTotals(all []governed) []governed {
	var out []governed
	for i, g := range all {
		sum, statuses := 0, map[schema.Status]bool{}
		for _, h := range all[:i] {
			if h.count != nil && h.services == nil {
				st, _ := c.statusFor(h)
				sum, statuses[st] = sum+h.count.n, true
			}
		}
		if g.count != nil && g.services == nil && len(statuses) > 1 && g.count.n == sum {
			continue
		}
		out = append(out, g)
	}
	return out
}

// merged adds a decision to those of the same sentence: same scheme, status
// and base year are one statement.
func merged(all []Decision, d Decision) []Decision {
	for i := range all {
		a := &all[i]
		if a.Scheme.ID == d.Scheme.ID && a.Status == d.Status && a.BaseYear.Words.S == d.BaseYear.Words.S && a.Batch.Words.S == d.Batch.Words.S {
			a.Holders = append(a.Holders, d.Holders...)
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
	if g.list == nil {
		base.Counts = []Count{c.countOf(*g.count, g.count.class, false)}
		return []Decision{base}
	}
	var out []Decision
	for i := range g.list.runs {
		out = merged(out, c.ofRun(g, i, base))
	}
	if t := g.list.total; t != nil && len(out) > 0 {
		out[0].Counts = append(out[0].Counts, c.countOf(*t, [2]int{}, false))
	}
	return splitStatus(out)
}

// noHolders says that a programme certifies neither places nor services, so
// that a place named with it holds nothing. Public bodies (기관) may be places.
func noHolders(s Scheme) bool {
	k := certifies(s)
	if k == scheme.Company && (strings.HasSuffix(s.Name, "기관") || strings.HasSuffix(s.Name, "단체")) {
		return false
	}
	return !k.Supported()
}

// frame is a decision without holders: scheme, status, years, batch.
func (c *clause) frame(g governed) Decision {
	d := Decision{Where: c.where, Block: c.block, Rule: c.rule}
	d.Scheme = c.schemeFor(g)
	d.Status, d.StatusBy = c.statusFor(g)
	c.yearsFor(g, &d)
	d.Batch = c.batchFor(g)
	return d
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
	joint(r, d.Holders)
	switch {
	case r.count == nil:
	case !r.group || r.class[1] > 0 || r.status != "":
		d.Counts = []Count{c.countOf(*r.count, r.class, len(g.list.runs) > 1)}
	case r.count.n != len(r.entries): // of a province; of no use but as a check
		c.ctx.issues.add("count-mismatch", schema.Note, "the group is said to have another number of names than it lists", c.text(r.count.from, r.count.to))
	}
	return d
}

// holder is one name of a list as a holder.
func (c *clause) holder(e *entry) Holder {
	h := Holder{Kind: CityHolder, Carried: e.carried, Rule: "list.name"}
	words := c.text(e.from, max(e.nameAt.to, e.to))
	if e.bracket[1] == 0 {
		words = c.text(e.from, e.nameAt.to)
	}
	if e.ending[1] > 0 {
		words = doc.Join("", words, c.at(e.ending))
		h.Rule = "list.shared-ending"
	}
	h.Words = words
	h.Province, h.Class, h.Grade = c.at(e.province), c.at(e.class), c.at(e.grade)
	if e.alone() {
		h.Province = doc.Text{}
	}
	if h.Grade.S == "" && isGrade(h.Class.S) {
		h.Grade, h.Class = h.Class, doc.Text{}
	}
	h.Status, h.StatusBy = e.status, c.at(e.statusBy)
	h.Year = c.at(e.year)
	return h
}

// countOf is a declared number; part says that it counts a part of the list.
func (c *clause) countOf(n countAt, class [2]int, part bool) Count {
	out := Count{Value: c.value(n.from, n.to, "sentence.count"), N: n.n}
	switch {
	case n.class[1] > 0:
		out.Class = c.at(n.class)
	case class[1] > 0:
		out.Class = c.at(class)
	case part && n.noun != "":
		if k := strings.LastIndex(c.s[n.from:n.to], n.noun); k >= 0 {
			out.Class = c.text(n.from+k, n.from+k+len(n.noun))
		}
	}
	return out
}

// splitStatus parts holders that print a status of their own.
func splitStatus(all []Decision) []Decision {
	var out []Decision
	for _, d := range all {
		kept := d
		kept.Holders = nil
		for _, h := range d.Holders {
			if h.Status == "" || h.Status == d.Status {
				kept.Holders = append(kept.Holders, h)
				continue
			}
			own := d
			own.Holders, own.Counts, own.Status, own.StatusBy = []Holder{h}, nil, h.Status, Value{h.StatusBy, "list.status"}
			out = merged(out, own)
		}
		out = append([]Decision{kept}, out...)
	}
	return out
}

// schemeFor is the programme of a unit: the label of its run, what it was made
// (…로 지정), the programme named nearest in the sentence, the one in force.
func (c *clause) schemeFor(g governed) Scheme {
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

// fits corrects the programme by what is counted: a count of services is of
// the programme that certifies services.
func (c *clause) fits(s Scheme, g governed) Scheme {
	want := scheme.Unknown
	n := g.count
	if g.services != nil {
		want = scheme.Service
	} else if g.list != nil {
		want = scheme.City
	} else if n != nil {
		switch n.noun {
		case "서비스", "솔루션":
			want = scheme.Service
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

// statusFor is what was done to a unit: by the noun of its predicate (재지정,
// 연장), by the status word nearest before it or between it and the predicate,
// else new.
func (c *clause) statusFor(g governed) (schema.Status, Value) {
	p := g.by
	if p.status != "" {
		return p.status, c.value(p.from, min(p.to, p.from+len(p.noun)), "predicate.status")
	}
	prev, next := 0, len(c.s)
	for _, u := range c.units {
		if u.to <= g.from {
			prev = max(prev, u.to)
		}
		if u.from >= g.to {
			next = min(next, u.from)
		}
	}
	for k := range c.predicates {
		if q := &c.predicates[k]; q != p && q != g.base && q.to <= g.from && q.tense != attrPast {
			prev = max(prev, q.to)
		}
	}
	lo, hi := prev, max(next, prev)
	if p.from < g.from {
		hi = g.from
	} else {
		hi = max(min(hi, p.to), lo)
	}
	best := -1
	for k, s := range c.statuses {
		inside := s.from >= g.from && s.to <= g.to
		if inside || s.from < lo || s.to > hi+len("신규") && s.to > p.to {
			continue
		}
		if g.base != nil && s.to <= g.base.to {
			continue
		}
		best = k
		if s.status == schema.Candidate || s.to <= g.from && g.from-s.to < 20 {
			break
		}
	}
	if best < 0 {
		for k, s := range c.statuses { // shared by all units: A와 B를 신규 지정
			if s.from >= g.to && s.to <= p.from && p.from-s.to < 12 {
				best = k
			}
		}
	}
	if best < 0 {
		return schema.New, Value{}
	}
	s := c.statuses[best]
	return s.status, c.value(s.from, s.to, "sentence.status")
}

// yearsFor fills the year of the decision and the base year.
func (c *clause) yearsFor(g governed, d *Decision) {
	if g.base != nil {
		if k := c.yearBefore(g.base); k >= 0 {
			d.BaseYear = c.value(c.years[k].From, c.years[k].To, "sentence.base-year")
		}
	}
	for k := range c.years {
		y := c.years[k]
		if d.BaseYear.Said() && c.yearBefore(g.base) == k || y.From >= g.from && y.To <= g.to || c.afterwards(y.To) {
			continue
		}
		if y.To <= max(g.from, g.by.from) {
			d.Year = c.value(y.From, y.To, "sentence.year")
			if y.Year == c.ctx.day().Y {
				return
			}
		}
	}
}

// afterwards says that a year is the beginning or end of a span or a term:
// ’21년부터, 2026년까지, 2020년 이후.
func (c *clause) afterwards(j int) bool {
	t := strings.TrimLeft(c.s[j:], " ")
	for _, w := range []string{"부터", "까지", "이후", "이래", "~", "-", "도입", "시작", "말까지", "과 달리", "과 비교", "에 이어", "대비", "첫", "에 처음"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// batchFor is the ordinal of the round that is named with the programme.
func (c *clause) batchFor(g governed) Value {
	for _, b := range c.batches {
		if c.ofProgramme(b[1]) {
			return c.value(b[0], b[1], "sentence.batch")
		}
	}
	return Value{}
}

// ofProgramme says that a programme is named right after byte j.
func (c *clause) ofProgramme(j int) bool {
	for _, m := range c.mentions {
		if m.from >= j && m.from-j < 30 {
			return true
		}
	}
	rest := strings.TrimLeft(c.s[j:], " ")
	for _, w := range []string{"공모", "지정", "선정", "인증", "신규"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}
