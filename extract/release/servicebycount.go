package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// ServicesByCount is the rule of names of services that nothing but their number and how they stand ties to a decision.
const ServicesByCount = "list.services-by-count"

// mostApart bounds the passages between two names of one stretch.
const mostApart = 8

// servicesByForm looks at last for the names of services that are only counted: as many as are missing, which stand in
// the text in one way. Where two ways give other names nothing is taken.
func (ctx *context) servicesByForm(f *Facts) {
	wanted := soughtIn(f.Decisions)
	if len(wanted) == 0 {
		wanted = soughtByName(f.Decisions)
	}
	if len(wanted) != 1 || slices.Min(wanted[0].all) < 2 {
		return
	}
	w := &wanted[0]
	all := slices.DeleteFunc(ctx.spots(w.of.Block), func(s spot) bool {
		return s.verdict >= turnedDown || ctx.ofOtherStatus(&s, w.status) || f.namesScheme(ctx.keyOf(&s.tale))
	})
	if len(all) == 0 {
		return
	}
	for _, key := range spotWays {
		if g := w.fitting(ctx, f, groupSpots(all, key)); g != nil {
			f.ofServices(w)
			ctx.takeSpots(f, w, g)
			return
		}
	}
}

// soughtByName finds the numbers of which a programme does not tell what it chooses, but its name ends as those of services
// do, and no names are known: 가나 솔루션 3건.
func soughtByName(all []Decision) []soughtServices {
	var out []Decision
	for i := range all {
		d := all[i]
		if len(d.Holders) > 0 {
			return nil
		}
		if certifies(d.Scheme) == scheme.Unknown && endsLikeService(strings.TrimSpace(d.Scheme.Name)) {
			d.Scheme.Services = true
			out = append(out, d)
		}
	}
	return soughtIn(out)
}

// ofServices says of the decisions of what was sought that they are on services.
func (f *Facts) ofServices(w *soughtServices) {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == w.scheme && certifies(d.Scheme) == scheme.Unknown {
			d.Scheme.Services = true
		}
	}
}

// otherDone says that what was given before goes on, changes or ends.
var otherDone = hangul.MustCompile(`(?:연장|갱신|재지정|재인증|변경|취소|해제|철회)[을를]?\s?(?:\S+\s)?(?:했|됐|되었|하였|하기로|받았|승인|의결)`)

// ofOtherStatus says that the sentence of a spot tells of what was given before, where what is sought is new.
func (ctx *context) ofOtherStatus(s *spot, st schema.Status) bool {
	return st == schema.New && otherDone.MatchString(ctx.passages[s.at].S[s.name[1]:s.to])
}

// spotWays are the ways in which spots stand alike, the closest first.
var spotWays = []func(*spot) (string, bool){
	func(s *spot) (string, bool) { return s.form + s.mark, s.leads },
	func(s *spot) (string, bool) { return s.form, s.leads },
	func(s *spot) (string, bool) { return s.mark, s.leads && strings.HasSuffix(s.mark, "1") },
	func(s *spot) (string, bool) { return s.form, true },
	func(s *spot) (string, bool) { return "", s.quoted && s.by[1] > 0 },
	func(s *spot) (string, bool) { return "", s.quoted },
}

// groupSpots puts together the spots that stand alike: all of them, those of each stretch, those of each paragraph.
func groupSpots(all []spot, key func(*spot) (string, bool)) (out [][]spot) {
	var names []string
	alike := map[string][]spot{}
	for i := range all {
		k, ok := key(&all[i])
		if !ok {
			continue
		}
		if alike[k] == nil {
			names = append(names, k)
		}
		alike[k] = append(alike[k], all[i])
	}
	for _, k := range names {
		g := alike[k]
		out = append(out, g)
		for _, apart := range []int{mostApart, 1, 0} {
			if parts := cutSpots(g, apart); len(parts) > 1 {
				out = append(out, parts...)
			}
		}
	}
	return out
}

// cutSpots parts spots where more passages than apart lie between two.
func cutSpots(g []spot, apart int) (out [][]spot) {
	from := 0
	for i := 1; i <= len(g); i++ {
		if i == len(g) || g[i].at-g[i-1].at > apart {
			out, from = append(out, g[from:i:i]), i
		}
	}
	return out
}

// fitting are the spots that name as many services as are missing, those of all groups that do so the same.
func (w *soughtServices) fitting(ctx *context, f *Facts, groups [][]spot) (best []spot) {
	var names []string
	for _, g := range groups {
		if !ctx.settleSpots(g) {
			continue
		}
		if g = w.fresh(ctx, f, g); len(g) == 0 || ctx.ledAway(g) || ctx.labels(g) {
			continue
		}
		keys := ctx.spotKeys(g)
		if len(keys) < 2 && len(w.held) == 0 || !slices.Contains(w.all, len(keys)+len(w.held)) {
			continue
		}
		if ctx.makersNear(g); !ctx.supported(g) {
			continue
		}
		if best != nil && !slices.Equal(keys, names) {
			return nil
		}
		if best == nil {
			best, names = g, keys
		}
	}
	return best
}

// fresh are the spots of services that are held nowhere yet.
func (w *soughtServices) fresh(ctx *context, f *Facts, g []spot) []spot {
	return slices.DeleteFunc(slices.Clone(g), func(s spot) bool {
		key := ctx.keyOf(&s.tale)
		return w.held[key] || slices.ContainsFunc(f.Decisions, func(d Decision) bool { return heldElse(f.Decisions, d.Status, key) })
	})
}

// labels says that one of several names is the label of a line, or has no provider and tells what is done: 지원 규모.
func (ctx *context) labels(g []spot) bool {
	return slices.ContainsFunc(g, func(s spot) bool {
		w := ctx.passages[s.at].S[s.name[0]:s.name[1]]
		return !s.quoted && strings.Count(w, " ") < 3 && (titleWords.MatchString(w) || s.by[1] == 0 && stepLine.MatchString(w))
	})
}

// namesScheme says that a programme of the release has the name whose key is given.
func (f *Facts) namesScheme(key string) bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool { return hangul.Key(d.Scheme.Name) == key })
}

// ledAway says that the heading or sentence before the first of several names leads to something else: to those who
// applied or came, to earlier ones, to what comes next.
func (ctx *context) ledAway(g []spot) bool {
	i := g[0].at
	if ctx.seriesHead(i).refuse {
		return true
	}
	before := ctx.passages[i].S[:g[0].name[0]]
	all := sentencesOf(before)
	if i > 0 && len(all) < 2 {
		before = ctx.passages[i-1].S
		all = append(sentencesOf(before), [2]int{})
	}
	if len(all) < 2 {
		return false
	}
	r := all[len(all)-2]
	s := before[r[0]:r[1]]
	return containsAny(withoutBarred(s), ledElse) && !wasGranted(s)
}

// ledElse are words of sentences that lead to what was not decided on now.
var ledElse = wordsOf(countedElse, []string{"참석", "일정", "계획", "지원", "혜택", "조건"})

// takeSpots adds the services of spots to the decision that counts them, each once.
func (ctx *context) takeSpots(f *Facts, w *soughtServices, g []spot) {
	for i := range g {
		t := &g[i].tale
		key := ctx.keyOf(t)
		if w.held[key] {
			continue
		}
		w.held[key] = true
		p, d := &ctx.passages[t.at], w.of
		h := ctx.holderOfSpot(&g[i])
		h.Rule = ServicesByCount
		d.Holders, d.Counts, d.Applicants, d.Open = []Holder{h}, nil, Value{}, true
		d.Where, d.Block, d.Rule, d.Words = InBody, p.index, ServicesByCount, p.raw
		f.Decisions = append(f.Decisions, d)
	}
	p := &ctx.passages[g[0].at]
	ctx.issues.add("unread-services", schema.Note, "no statement was understood to name these services; they were taken for those declared, being as many and standing alike", p.text(g[0].name[0], max(g[0].name[1], len(strings.TrimRight(p.S, " ")))))
}

// holderOfSpot makes a service of a spot.
func (ctx *context) holderOfSpot(s *spot) Holder {
	if s.byAt == s.at {
		return ctx.holderOfTale(&s.tale)
	}
	named := s.tale
	named.by = [2]int{}
	h, p := ctx.holderOfTale(&named), &ctx.passages[s.byAt]
	c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InBody, rule: ServicesByCount}
	c.providers(&h, s.by[0], s.by[1])
	return h
}
