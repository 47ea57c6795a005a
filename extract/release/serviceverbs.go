package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// onAgain tells that a release is on what becomes of those certified before, onAll that it is on all a committee looked at.
var (
	onAgain = hangul.MustCompile(`연장|갱신|재심사|다시\s심사|정비(?:했|하였|\s?결과|$)|변경|취소|종료(?:했|하였)|바꿨|손질|운영\s여부|조건\s?(?:완화|조정)`)
	onAll   = hangul.MustCompile(`(?:처리|심의)(?:했|하였)(?:다|습)`)
)

// servicesByVerb reads what became of services as their own sentences tell it in verbs, where the release is on that: ‘가나
// 결제’는 조건을 바꿨고, ‘다라 보험’은 기간을 2년 늘렸다.
func (ctx *context) servicesByVerb(f *Facts) {
	h := &f.Header
	if h.Kind != schema.Result && h.Kind != schema.Other && h.Kind != schema.PlanKind || h.isOpinion() || !f.mayBeServices() || !ctx.onEarlier(f) {
		return
	}
	all := ctx.verbsTold()
	if len(all) == 0 || len(all) == 1 && !f.countsEarlier(all[0].status) || !f.holdsOnly(all) || !slices.ContainsFunc(all, func(t toldVerb) bool { return t.status.OfEarlier() && !f.holdsSo(&t) }) {
		return
	}
	of, ok := ctx.schemeOfVerbs(f)
	first, sum := ctx.countedAtFirst()
	if !ok || first != len(all) && !f.countsFit(all) || sum > 0 && sum < len(all) {
		return
	}
	f.leaveVerbs()
	for i := range f.Decisions {
		f.Decisions[i].Scheme.Services = f.Decisions[i].Scheme.Services || f.Decisions[i].Scheme.ID == of.ID && of.Services
	}
	for i := range all {
		t := &all[i]
		p := &ctx.passages[t.at]
		d := Decision{Scheme: of, Status: t.status, Where: InBody, Block: p.index, Rule: toldService, Words: p.text(t.name[0], t.to), Open: true}
		if t.status != schema.New {
			d.StatusBy = p.value(t.verb[0], t.verb[1], "sentence.status")
		}
		d.Holders = []Holder{ctx.holderOfTale(&t.tale)}
		d.Holders[0].BaseYear = ctx.baseBefore(p.view, t.name[0]-quoteBefore(p.S[:t.name[0]]))
		f.Decisions = append(f.Decisions, d)
	}
	if h.Kind != schema.Result {
		p := &ctx.passages[all[0].at]
		h.Kind, h.KindBy = schema.Result, Value{p.text(all[0].name[0], all[0].to), "kind.told"}
	}
}

// countsEarlier says that a decision counts what has a status.
func (f *Facts) countsEarlier(st schema.Status) bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Status == st && declared(&d) > 0 })
}

// holdsSo says that a decision of the status that is told of a service has it.
func (f *Facts) holdsSo(t *toldVerb) bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return d.Status == t.status && slices.ContainsFunc(d.Holders, func(h Holder) bool { return t.key == hangul.Key(h.Words.S) })
	})
}

// holdsOnly says that a release holds no names but those told of.
func (f *Facts) holdsOnly(all []toldVerb) bool {
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if !slices.ContainsFunc(all, func(t toldVerb) bool { return t.key == hangul.Key(h.Words.S) }) {
				return false
			}
		}
	}
	return true
}

// leaveVerbs leaves out the services that other statements took.
func (f *Facts) leaveVerbs() {
	for i := range f.Decisions {
		f.Decisions[i].Holders = slices.DeleteFunc(f.Decisions[i].Holders, func(h Holder) bool { return h.Kind == ServiceHolder })
	}
}

// onEarlier says that the title or first sentence of a release is on what becomes of those certified before.
func (ctx *context) onEarlier(f *Facts) bool {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Status.OfEarlier() {
			return true
		}
	}
	p, r := ctx.firstSentence()
	if p == nil {
		return false
	}
	first := p.S[r[0]:r[1]]
	if slices.ContainsFunc(f.Decisions, func(d Decision) bool { return declared(&d) > 0 && d.Status == schema.New }) {
		return onAll.MatchString(first)
	}
	if st, _ := statusOfCounted(first); st.OfEarlier() && !holdsNames(f) {
		return true
	}
	return onAgain.MatchString(first) || onAll.MatchString(first) || slices.ContainsFunc(ctx.titles(), func(v view) bool { return onAgain.MatchString(v.S) })
}

// schemeOfVerbs is the programme that such services have.
func (ctx *context) schemeOfVerbs(f *Facts) (Scheme, bool) {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.ofServices() {
			return d.Scheme, true
		}
	}
	if n := len(f.Decisions); n > 0 && !slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return d.Scheme.ID != f.Decisions[0].Scheme.ID || !ctx.countsTasks(&d) && d.Where < InSubtitle
	}) {
		s := f.Decisions[0].Scheme
		s.Services = true
		return s, true
	}
	if s, ok := ctx.serviceScheme(); ok {
		return s, true
	}
	p, r := ctx.firstSentence()
	if p == nil {
		return Scheme{}, false
	}
	told := countedNow{p: p, in: r}
	if s, ok := ctx.exemptScheme(told); ok {
		return s, true
	}
	return ctx.schemeCounted(told)
}

// countsFit says that no number of the release is smaller than the names told of, of a status or of all.
func (f *Facts) countsFit(all []toldVerb) bool {
	most, has := map[schema.Status]int{}, map[schema.Status]int{}
	sum := 0
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if n := declared(d); n > most[d.Status] {
			sum += n - most[d.Status]
			most[d.Status] = n
		}
	}
	for i := range all {
		has[all[i].status]++
	}
	for st, n := range most {
		if has[st] > n && !(len(most) == 1 && len(all) <= sum) {
			return false
		}
	}
	return len(most) != 1 || len(all) <= sum || has[f.Decisions[0].Status] == sum
}

// countedAtFirst is the first number of services of the first sentence, and all of them together.
func (ctx *context) countedAtFirst() (first, sum int) {
	p, r := ctx.firstSentence()
	if p == nil {
		return 0, 0
	}
	for _, m := range servicesCountedIn.FindAllStringSubmatchIndex(p.S[r[0]:r[1]], -1) {
		if n, _, ok := hangul.Number(p.S[r[0]+m[2]:]); ok {
			if sum += n; first == 0 {
				first = n
			}
		}
	}
	return first, sum
}
