package release

import (
	"cmp"
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
// the text in one way. The first of spotWays whose names fit is taken (fitting).
func (ctx *context) servicesByForm(f *Facts) {
	wanted := slices.DeleteFunc(servicesCounted(f.Decisions), func(s soughtServices) bool { return len(s.held) >= slices.Max(s.all) })
	if len(wanted) == 0 {
		wanted = ctx.soughtByName(f.Decisions)
	}
	if len(wanted) == 0 {
		wanted = ctx.soughtByPairs(f)
	}
	if len(wanted) == 0 {
		ctx.servicesAlike(f)
		return
	}
	ctx.takeByForm(f, wanted)
}

// takeByForm takes the names that stand alike for the numbers that are wanted, what was decided on again first.
func (ctx *context) takeByForm(f *Facts, wanted []soughtServices) {
	if len(wanted) == 0 {
		return
	}
	from := slices.MinFunc(wanted, func(a, b soughtServices) int { return a.of.Block - b.of.Block }).of.Block
	spots := ctx.spots(from)
	slices.SortStableFunc(wanted, func(a, b soughtServices) int {
		return cmp.Or(statusRank(a.status)-statusRank(b.status), len(b.scheme)-len(a.scheme))
	})
	named := f.schemeKeys()
	for i := range wanted {
		w := &wanted[i]
		if slices.Max(w.all) < 2 && w.status == schema.New {
			continue
		}
		alike := w.countedAlike(wanted)
		all := slices.DeleteFunc(slices.Clone(spots), func(s spot) bool {
			return !ctx.mayBeOf(f, w.status, &s, named) || alike && ctx.headOfRun(&s) != w.status
		})
		if len(all) > 0 && !ctx.formFits(f, w, all) && len(w.held) < slices.Min(w.all) && !w.paired {
			ctx.someAlike(f, w, all)
		}
	}
}

// countedAlike says that another status lacks as many names, so that the number tells nothing.
func (w *soughtServices) countedAlike(among []soughtServices) bool {
	return w.status == schema.New && slices.ContainsFunc(among, func(o soughtServices) bool {
		return o.deed != w.deed && !(o.status == w.status && strings.HasSuffix(w.scheme, o.scheme)) && len(o.held) < slices.Max(o.all) && slices.ContainsFunc(o.all, func(n int) bool { return slices.Contains(w.all, n) })
	})
}

// statusRank puts what was new behind what was decided on again, of which words tell more.
func statusRank(st schema.Status) int {
	if st == schema.New {
		return 1
	}
	return 0
}

// formFits takes the spots that stand alike and are as many as is sought.
func (ctx *context) formFits(f *Facts, w *soughtServices, all []spot) bool {
	for _, key := range spotWays {
		if g := w.fitting(ctx, f, ctx.groupSpots(all, key)); g != nil {
			f.ofServices(w)
			if examples, ok := w.examples(f, ctx.spotNames(g)); ok && len(examples) > 0 {
				f.leaveExamples(w, examples)
			}
			ctx.takeSpots(f, w, g)
			return true
		}
	}
	return false
}

// mayBeOf says that nothing speaks against it that a spot names what got a status; named are the keys of programmes, which do not.
func (ctx *context) mayBeOf(f *Facts, st schema.Status, s *spot, named map[string]bool) bool {
	if s.verdict >= turnedDown || named[ctx.keyOf(&s.tale)] {
		return false
	}
	if ctx.isPlaceWord(strings.TrimSpace(ctx.passages[s.at].S[s.name[0]:s.name[1]])) {
		return false // 가나도(다라시·마바군): where, and no service
	}
	head := ctx.headOfRun(s)
	if s.is != "" {
		head = s.is
	}
	if st == schema.New {
		rest := ctx.passages[s.at].S[s.name[1]:s.to]
		return (head == "" || head == st) && !otherDone.MatchString(rest) && !ruledBy.MatchString(rest) && !goesOnFor.MatchString(rest) && !offered.MatchString(rest) && !getsThat.MatchString(ctx.passages[s.at].S[s.from:s.to])
	}
	own := ctx.passages[s.at].S
	told, _, _ := toldStatus(own[s.from:beforeNote(own, s.from, s.to)])
	return head == st || head == "" && (told == st || told == "" && f.decidesOnly(st))
}

// decidesOnly says that all decisions on services are of one status.
func (f *Facts) decidesOnly(st schema.Status) bool {
	return !slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Status != st })
}

// ruledBy goes on behind what is quoted as the rule by which something is done: (‘가나 지침’)에 따라.
var ruledBy = hangul.MustCompile(`^['"」』]?에\s(?:따라|따른|의해|의거|근거)`)

// offered finds that what stands in quotes is shown or offered to readers, or is for a later meeting.
var offered = hangul.MustCompile(`확인할\s수|펴냈|내려받|누리집|홈페이지|심의할\s예정|보완을\s요구|에서\s(?:신청을\s)?(?:받는다|접수|신청)|(?:다룰|소개할|방송할|보도할|방영할)\s예정|결론을\s내지\s못`)

// getsThat says that a sentence tells what those chosen get: 인증 기업에는 …이 제공된다, 선정된 서비스는 …을 받을 수 있다.
var getsThat = hangul.MustCompile(`(?:인증|선정|지정|승인|특례|참여)\s?(?:을\s|를\s)?(?:된\s|받은\s)?(?:기업|업체|사업자|서비스|과제|기관|제품|솔루션)(?:들)?(?:에는|에게는|에게|에|은|는)\s[^.]*(?:제공|지원|우대|혜택|이용할\s수\s있다|받을\s수\s있다|누릴\s수|주어진다|면제받|할인)`)

// soughtByName finds the numbers of which a programme does not tell what it chooses, but its name ends as those of services
// do, or the text calls what is counted so, and no names are known: 가나 솔루션 3건, 가나 통합심사 대상 3건.
func (ctx *context) soughtByName(all []Decision) []soughtServices {
	var out []Decision
	for i := range all {
		d := all[i]
		if slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind != ServiceHolder }) {
			return nil
		}
		name := choosesBy.ReplaceAllString(d.Scheme.Name, "")
		if of := certifies(d.Scheme); of == scheme.Unknown && (endsLikeService(name) || len(d.Holders) == 0 && ctx.countsTasks(&d)) || (of == scheme.Unknown || of == scheme.City) && strings.HasSuffix(name, "프로그램") && countsNoPlaces(&d) {
			d.Scheme.Services = true
			out = append(out, d)
		}
	}
	return soughtIn(out)
}

// countsNoPlaces says that what a decision counts is no places.
func countsNoPlaces(d *Decision) bool {
	return !slices.ContainsFunc(d.Counts, func(n Count) bool { return countOfPlaces.MatchString(hangul.FoldString(n.Words.S)) })
}

// countOfPlaces ends a number of places: 4곳, 3개 지자체.
var countOfPlaces = hangul.MustCompile(`(?:곳|개소|지자체|지방정부|지역|도시|시군|시·군)$`)

// choosesBy ends the name of a programme by how it chooses: 가나 솔루션 공모전.
var choosesBy = hangul.MustCompile(`\s?(?:공모|공모전|경진대회|선정|지정|인증|사업)*\s?$`)

// ofServices says of the decisions of what was sought that they are on services.
func (f *Facts) ofServices(w *soughtServices) {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == w.scheme && (certifies(d.Scheme) == scheme.Unknown || certifies(d.Scheme) == scheme.City) {
			d.Scheme.Services = true
		}
	}
}

// otherDone says that what was given before goes on, changes or ends.
var otherDone = hangul.MustCompile(`(?:연장|갱신|재지정|재인증|변경|취소|해제|철회)[을를]?\s?(?:\S+\s)?(?:했|됐|되었|하였|하기로|받았|승인|의결)`)

// fitting are the spots that name as many services as are missing, those of all groups that do so the same.
func (w *soughtServices) fitting(ctx *context, f *Facts, groups [][]spot) (best []spot) {
	var names []string
	for _, g := range groups {
		if !ctx.settleSpots(g) {
			continue
		}
		away := ctx.ledAway(w, g) || g[0].form == inFields && sameSentence(g)
		if g = w.fresh(ctx, f, g); len(g) == 0 || away || ctx.labels(g) || !ctx.mostlyNoVerbs(g) {
			continue
		}
		keys := ctx.spotKeys(g)
		if len(keys) < 2 && len(w.held) == 0 && w.status == schema.New || !slices.Contains(w.all, len(keys)+len(w.held)) && !ctx.spotsExamples(f, w, g) {
			continue
		}
		if ctx.makersNear(g); w.paired && !ctx.pairsFit(g) || !ctx.supported(g) && !ctx.inOneRow(w, g) && !ctx.headsOver(w, g) {
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
		return w.held[key] || heldAny(f.Decisions, key)
	})
}

// labels says that one of several names is the label of a line, or has no provider and tells what is done: 지원 규모.
func (ctx *context) labels(g []spot) bool {
	if sameSentence(g) && len(g) > 2 {
		return false
	}
	return slices.ContainsFunc(g, func(s spot) bool {
		w := ctx.passages[s.at].S[s.name[0]:s.name[1]]
		return !s.quoted && strings.Count(w, " ") < 3 && (titleWords.MatchString(w) || s.by[1] == 0 && stepLine.MatchString(w))
	})
}

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
	ctx.issues.add("unread-services", schema.Note, "no statement was understood to name these services; they were taken for those meant, as they stand alike and are as many as declared, or what leads to them says so where nothing counts them", p.text(g[0].name[0], max(g[0].name[1], len(strings.TrimRight(p.S, " ")))))
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
