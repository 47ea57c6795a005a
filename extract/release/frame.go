package release

import (
	"strings"

	"injeung/schema"
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

// statusFor is what was done to a unit: by the noun of its predicate (재지정,
// 연장), by the status word nearest before it or between it and the predicate,
// else new.
func (c *clause) statusFor(g governed) (schema.Status, Value) {
	p := g.by
	if s, v, ok := c.ofOwnNoun(g); ok {
		return s, v
	}
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
		if inside || s.from < lo || s.to > hi+len("신규") && s.to > p.to || c.ofOthers(g, s.from) {
			continue
		}
		if c.ofNext(s, g) {
			continue
		}
		if g.base != nil && s.to <= g.base.to || g.attr != nil && g.attr != p && s.to <= g.attr.to && c.chosenFrom(g) {
			continue
		}
		best = k
		if s.from >= g.to && strings.TrimSpace(c.s[g.to:s.from]) == "" {
			break // 2개 신규 지구와 …
		}
		if s.status == schema.Candidate || s.to <= g.from && g.from-s.to < 20 {
			break
		}
	}
	if best < 0 {
		for k, s := range c.statuses { // shared by all units: A와 B를 신규 지정
			if s.from >= g.to && s.to <= p.from && p.from-s.to < 12 && !c.ofOthers(g, s.from) {
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

// ofNext says that a status behind a unit is that of the next, to which it is joined:
// 가나협약 대상 4곳과 예비 2곳을 선정.
func (c *clause) ofNext(s statusAt, g governed) bool {
	if s.from < g.to || g.by.from < s.to {
		return false
	}
	gap := c.s[g.to:s.from]
	for _, w := range []string{"과 ", "와 ", ", ", " 및 "} {
		if rest, ok := strings.CutPrefix(gap, w); ok && !strings.ContainsAny(rest, ",.") {
			return c.unitAfter(s.to, min(s.to+40, g.by.from))
		}
	}
	return false
}

// ofOthers says that a status behind names stands in another phrase of a title, with
// words of its own before it: 가시 등 선정…나시는 예비 도시. 가시·나시…모두 재지정 is said of
// those before.
func (c *clause) ofOthers(g governed, at int) bool {
	if c.where < InSubtitle || at < g.to {
		return false
	}
	k := strings.Index(c.s[g.to:at], "…")
	if k < 0 {
		return false
	}
	for _, w := range strings.Fields(strings.TrimLeft(c.s[g.to+k:at], "… ")) {
		switch w {
		case "모두", "전부", "전원", "나란히", "함께", "동시", "동시에", "일제히", "최종", "첫":
		default:
			return true
		}
	}
	return false
}

// ofOwnNoun is the status that the noun says to which a unit belongs, where another
// noun with names of its own, or the number of all, follows before the verb: 가나군 등
// 3곳의 계획 변경과 2곳의 지정 해제를 의결했다, 신규 3건과 2건의 연장 등 5건을 인증했다.
func (c *clause) ofOwnNoun(g governed) (schema.Status, Value, bool) {
	rest, ok := strings.CutPrefix(head(c.s[g.to:], 48), "의 ")
	if !ok {
		return "", Value{}, false
	}
	at := g.to + len("의 ")
	for i := 0; i < len(rest); i += runeLen(rest, i) {
		noun := decideNounAt(rest, i)
		if noun == "" || nounStatus(noun) == "" || strings.ContainsAny(rest[:i], ",.") {
			continue
		}
		for _, w := range []string{"과 ", "와 ", " 및 ", ", ", " 등 "} {
			if strings.HasPrefix(rest[i+len(noun):], w) && c.unitAfter(at+i+len(noun), g.by.from) {
				return nounStatus(noun), c.value(at+i, at+i+len(noun), "sentence.status"), true
			}
		}
		return "", Value{}, false
	}
	return "", Value{}, false
}

// unitAfter says that a unit begins between i and j.
func (c *clause) unitAfter(i, j int) bool {
	for _, u := range c.units {
		if u.from >= i && u.from < j {
			return true
		}
	}
	return false
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
		if c.describes(k, g) || c.ctx.day().Y != 0 && y.Year > c.ctx.day().Y {
			continue // 내년 사업: nothing was decided after the day of the release
		}
		if c.ofResults(y.To) || ofTerm(c.s, y.From, y.To) || d.BaseYear.Said() && c.yearBefore(g.base) == k || y.From >= g.from && y.To <= g.to || c.afterwards(y.To) {
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

// describes says that a year is of a predicate that describes something, not of
// the one that decides: 2016년에 지정된 가나군.
func (c *clause) describes(k int, g governed) bool {
	for i := range c.predicates {
		p := &c.predicates[i]
		if p != g.by && p != g.attr && (p.tense == attrPast || p.tense == attrOld) && c.yearBefore(p) == k {
			return true
		}
	}
	return false
}

// ofResults says that a year is that of results which were looked at, not of
// the decision: 지난해 실적을 평가해, 2023년도 추진 성과를 심사한.
func (c *clause) ofResults(j int) bool {
	t := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(head(c.s[j:], 48), " "), "도"), " 의")
	for _, w := range []string{"추진 ", "사업 ", "운영 ", "한 해 ", "한 해의 ", "정책 ", "시책 ", "주요 "} {
		t = strings.TrimPrefix(t, w)
	}
	for _, w := range []string{"실적을", "실적에", "실적과", "성과를", "성과에", "성과와", "실적 ", "추진실적", "운영실적", "운영성과", "추진성과"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// afterwards says that a year is the beginning or end of a span or a term:
// ’21년부터, 2026년까지, 2020년 이후.
func (c *clause) afterwards(j int) bool {
	t := strings.TrimLeft(c.s[j:], " …")
	if strings.HasSuffix(c.s[:j], "내년") || strings.HasSuffix(c.s[:j], "후년") {
		for _, w := range []string{"상반기", "하반기", "초", "중", "말", "봄", "가을", "에"} {
			if strings.HasPrefix(t, w) {
				return true // 내년 상반기에 다시 심사받기로
			}
		}
	}
	for _, w := range []string{"부터", "까지", "이후", "이래", "~", "-", "도입", "시작", "말까지", "과 달리", "과 비교", "에 이어", "대비", "첫", "에 처음"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// batchFor is the ordinal of the round that is named with the programme.
func (c *clause) batchFor(g governed) Value {
	var out Value
	for _, b := range c.batches {
		if c.ofProgramme(b[1]) && (!out.Said() || b[1] <= g.from) {
			out = c.value(b[0], b[1], "sentence.batch")
		}
	}
	return out
}

// ofProgramme says that a programme is named right after byte j.
func (c *clause) ofProgramme(j int) bool {
	for _, m := range c.mentions {
		if m.from >= j && m.from-j < 30 || m.from < j && j < m.to {
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
