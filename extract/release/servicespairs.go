package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// mostPairs bounds the services that stand in pairs with those who have them.
const mostPairs = 40

// servicesPaired takes services that stand alike, each with who surely has it, where a release tells of a choice of services
// in words that nobody knows, and no name was read: the pairs themselves stand for the statement. They are as many as the
// release counts, if it does, and it makes a result of one of no kind.
func (ctx *context) servicesPaired(f *Facts) bool {
	h := &f.Header
	if h.Kind != schema.Result && h.Kind != schema.Other && !(h.Kind == schema.Event && ctx.committeeMet()) || h.isOpinion() || holdsNames(f) || len(ctx.foreign) > 0 || !holdsOnlyServices(f) || !ctx.choosesServices() {
		return false
	}
	of, most, ok := ctx.baseOfPairs(f)
	if !ok {
		return false
	}
	w := soughtServices{deed: deed{of.Scheme.ID, schema.New}, of: of, held: map[string]bool{}}
	g := ctx.pairsAlike(f, &w)
	if g == nil || most > 0 && len(g) != most {
		return false
	}
	f.ofServices(&w)
	if ctx.takeSpots(f, &w, g); h.Kind != schema.Result {
		h.Kind, h.KindBy = schema.Result, Value{ctx.passages[g[0].at].text(g[0].from, g[0].to), "kind.told"}
	}
	return true
}

// baseOfPairs is the decision that pairs are taken for, and how many it counts.
func (ctx *context) baseOfPairs(f *Facts) (of Decision, most int, ok bool) {
	if base, room, known := ctx.baseOfTales(f); known {
		return *base, room, f.decidesOnly(schema.New)
	}
	told, counted := ctx.countedFirstNow()
	if !counted {
		p, r := ctx.firstSentence()
		if p == nil || ctx.countsElse() {
			return of, 0, false
		}
		told = countedNow{p: p, in: r, count: [2]int{r[0], r[0]}}
	}
	of = Decision{Status: schema.New, Block: told.p.index}
	if ctx.exemptsFirst() {
		of.Scheme, ok = ctx.exemptScheme(told)
	}
	if !ok {
		of.Scheme, ok = ctx.schemeCalled(told)
	}
	return of, told.n, ok
}

// countsElse says that one of the first sentences counts what is no number of services decided on now.
func (ctx *context) countsElse() bool {
	for p, r := range ctx.firstSentences(openingMost) {
		if servicesCountedIn.MatchString(p.S[r[0]:r[1]]) {
			return true
		}
	}
	return false
}

// leadsElse says that the sentence before a spot tells of another time, or of what is yet to be decided.
func (ctx *context) leadsElse(s *spot) bool {
	before := ctx.sentenceBefore(s)
	return containsAny(before, notNowWords) || notHere.MatchString(withoutBarred(before))
}

// pairsAlike is the largest group of names that stand alike, each with who surely has it, in sentences or lines next to each
// other, of which nothing tells another fate or time.
func (ctx *context) pairsAlike(f *Facts, w *soughtServices) (best []spot) {
	all := ctx.mayBeNew(f, ctx.spots(0))
	for _, key := range spotWays[:4] {
		for _, g := range ctx.groupSpots(all, key) {
			if len(g) < 2 || len(g) > mostPairs || len(g) <= len(best) || ctx.ledAway(w, g) || ctx.leadsElse(&g[0]) || !ctx.settleSpots(g) {
				continue
			}
			ctx.makersNear(g)
			n := len(g)
			g = slices.DeleteFunc(slices.Clone(g), func(s spot) bool { return !ctx.tellsOfPair(&s, n) })
			if len(g) > max(1, len(best)) && ctx.surePairs(g) {
				best = g
			}
		}
	}
	return best
}

// surePairs says that each of several names has another one who has it, and that half of them are surely bodies.
func (ctx *context) surePairs(g []spot) bool {
	seen, sure := map[string]bool{}, 0
	for i := range g {
		s := &g[i]
		if s.by[1] == 0 || s.weak || i > 0 && s.at-g[i-1].at > 2 {
			return false
		}
		p := &ctx.passages[s.byAt]
		who, key := p.S[s.by[0]:s.by[1]], ctx.keyOf(&s.tale)
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
		if seen[key] || c.onlyPlace(s.by) {
			return false
		}
		seen[key] = true
		if c.namesBody(s.by[0], s.by[1]) || hasLegal(who) {
			sure++
		}
	}
	return len(seen) > 1 && 2*sure >= len(g)
}

// notOfPairs are words of sentences that tell what came of services, or what was said of them.
var notOfPairs = wordsOf(countedElse, notNowWords, []string{"성과", "늘었", "줄었", "높았", "건의", "제기", "소개했", "전시", "시연", "협약", "수상", "우려", "사고", "알려졌", "심사 중", "바꿨", "바꾸", "늘렸", "거둬"})

// tellsOfPair says that the sentence or line of one of n pairs is a line of a list, says what something is, what was or will be
// done, or counts as many.
func (ctx *context) tellsOfPair(s *spot, n int) bool {
	words := strings.TrimRight(ctx.passages[s.at].S[s.from:s.to], " .")
	switch {
	case containsAny(words, notOfPairs), countsSo(words, n) < 0:
		return false
	case !strings.HasSuffix(words, "다"), s.verdict > noVerdict, !doesEnd.MatchString(words):
		return true
	}
	return pairDone.MatchString(words) || countsSo(words, n) > 0
}

// countsSo is 1 where words count n services, -1 where they count others, and 0 where they count none.
func countsSo(words string, n int) int {
	out := 0
	for _, m := range servicesCountedIn.FindAllStringSubmatchIndex(words, -1) {
		if numberOfTasks(words[m[2]:m[3]]) == n {
			return 1
		}
		out = -1
	}
	return out
}

// pairDone ends a sentence on who has what.
var pairDone = hangul.MustCompile(`(?:맡는|맡았|선보인|내놓는|내놓았|개발했|운영한|제공한|추진한|시험한|실증한|만날\s수\s있|쓸\s수\s있|할\s수\s있)다$|\)(?:다|이다)$`)

// metNow says that a committee met: 가나위원회를 열어, 다라심의회를 개최했다.
var metNow = hangul.MustCompile(`(?:위원회|심의위|심의회|특례위)[를을]?\s(?:\S+\s)?(?:열|개최)`)

// committeeMet says that one of the first sentences tells that a committee met.
func (ctx *context) committeeMet() bool {
	for p, r := range ctx.firstSentences(openingMost) {
		if s := p.S[r[0]:r[1]]; metNow.MatchString(s) && !notHere.MatchString(s) {
			return true
		}
	}
	return false
}
