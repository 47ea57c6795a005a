package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// countedThings finds a number of things, whatever they are called: 장비 6종, 지역여행 6선, 치유 공간 5곳, 상품 4개. Companies, schools
// and persons are counted in words of their own.
var countedThings = hangul.MustCompile(`(?:^|[\s(])(\d{1,2})(\s?(?:건|종|선|점|편|가지|곳|개소|개(?:의)?(?:\s?[가-힣]{2,6}?)?))(?:[을를은는이가로으의에]|\s|,|$)`)

// countedThings is the first of the first sentences of a release that tells how many things were chosen now.
func (ctx *context) countedThings() (out countedNow, ok bool) {
	for p, r := range ctx.firstSentences(openingMost) {
		s := p.S[r[0]:r[1]]
		all := countedThings.FindAllStringSubmatchIndex(s, 3)
		for i, m := range all {
			own := s
			if i+1 < len(all) {
				own = s[:all[i+1][2]]
			}
			if chosenFrom.MatchString(s[m[5]:]) || countsLaws.MatchString(s[:m[2]]) || tellsElse(own) || !decidesCounted(s[m[5]:]) && !countedTopic(s, m) || countsPersons(s[m[2]:]) {
				continue
			}
			if n, _, fine := hangul.Number(s[m[2]:m[3]] + "건"); fine && n > 1 {
				return countedNow{p, r, [2]int{r[0] + m[2], r[0] + m[5]}, n}, true
			}
		}
	}
	return out, false
}

// chosenThings describes things that are counted behind it as those chosen: 뽑은 우수 가나 공간 (5곳은).
var chosenThings = hangul.MustCompile(`(?:뽑은|뽑힌|고른|가린|(?:선정|지정|인증|확정|승인)(?:된|한|받은))\s[^,.]{2,40}$`)

// countedTopic says that a sentence names those chosen, which the number at m counts as what it is about.
func countedTopic(s string, m []int) bool {
	rest := s[m[5]:]
	return (strings.HasPrefix(rest, "은 ") || strings.HasPrefix(rest, "는 ")) && listedEnd(s) > 0 && chosenThings.MatchString(s[:m[2]])
}

// countsPersons says that a number counts companies, schools or persons.
func countsPersons(s string) bool {
	n, ok := countAtByte(s, 0)
	return ok && isForeignCount(n)
}

// mayBeThings says that the name of a programme tells of no places, companies, schools or persons.
func mayBeThings(s Scheme) bool {
	switch of := certifies(s); {
	case of == scheme.City && (s.Known || scheme.SubjectOf(lastRunes(s.ID, 4)) == scheme.City), of == scheme.Company, of == scheme.School, of == scheme.Person:
		return false
	}
	return !endsInOne(s.ID, bodiesThemselves)
}

// soughtByPairs finds the numbers of programmes of which nothing tells what they choose and no statement names any: what stands
// in pairs with who makes or runs it may be what they count.
func (ctx *context) soughtByPairs(f *Facts) []soughtServices {
	if f.Header.Kind != schema.Result || holdsNames(f) || len(ctx.foreign) > 0 {
		return nil
	}
	all := slices.Clone(f.Decisions)
	for i := range all {
		if s := &all[i].Scheme; certifies(*s) == scheme.Service || !mayBeThings(*s) {
			return nil
		}
		all[i].Scheme.Services = true
	}
	out := soughtIn(all)
	for i := range out {
		out[i].paired = true
	}
	return out
}

// thingsByCount makes a result of a release that tells how many things of a kind were chosen, of which nothing was understood:
// as many names stand alike in the text, each with who makes or runs it.
func (ctx *context) thingsByCount(f *Facts) {
	h := &f.Header
	if len(f.Decisions) > 0 || len(ctx.foreign) > 0 || h.isOpinion() || h.Kind != schema.Result && h.Kind != schema.Other && h.Kind != schema.Event {
		return
	}
	told, ok := ctx.countedThings()
	if !ok || h.Kind == schema.Event && heldFor.MatchString(told.p.S+viewOf(h.Title.Words).S) {
		return
	}
	of, ok := ctx.schemeOfThings(told)
	if !ok {
		return
	}
	of.Services = true
	f.Decisions = ctx.countsOfThings(of, told)
	n := len(f.Decisions)
	wanted := soughtIn(f.Decisions)
	for i := range wanted {
		wanted[i].paired = true
	}
	if ctx.takeByForm(f, wanted); len(f.Decisions) == n {
		f.Decisions = nil
		return
	}
	h.Kind, h.KindBy = schema.Result, Value{f.Decisions[0].Words, "kind.told"}
}

// heldFor are words of what is held for those that were chosen before.
var heldFor = hangul.MustCompile(`[가-힣]식(?:을|에|에서|\s|$)|행사|박람회|전시|축제|설명회|개최`)

// countsOfThings are the decisions of a sentence that counts things, one of each status that it tells of.
func (ctx *context) countsOfThings(of Scheme, told countedNow) (out []Decision) {
	s := told.p.S[:told.in[1]]
	all := countedThings.FindAllStringSubmatchIndex(s[told.in[0]:], 6)
	for i, m := range all {
		from, end := told.in[0]+m[2], told.in[1]
		if from < told.count[0] || countsPersons(s[from:]) {
			continue
		}
		if i+1 < len(all) {
			end = told.in[0] + all[i+1][2]
		}
		d := Decision{Scheme: of, Status: schema.New, Where: InBody, Block: told.p.index, Rule: ServicesByCount, Words: told.p.text(told.in[0], told.in[1])}
		if st, at := statusOfCounted(s[told.in[0]+m[3] : end]); st != "" {
			d.Status, d.StatusBy = st, told.p.value(told.in[0]+m[3]+at[0], told.in[0]+m[3]+at[1], "sentence.status")
		}
		if slices.ContainsFunc(out, func(o Decision) bool { return o.Status == d.Status }) {
			continue
		}
		n, _, _ := hangul.Number(s[from:told.in[0]+m[3]] + "건")
		d.Counts = []Count{{Value: told.p.value(from, told.in[0]+m[5], "sentence.count"), N: n}}
		out = append(out, d)
	}
	return out
}

// lastRunes are the last n letters of a word.
func lastRunes(s string, n int) string {
	r := []rune(s)
	return string(r[max(0, len(r)-n):])
}

// pairsFit says that names, as many as are counted, each have who makes or runs them: half of those surely bodies, or one, where
// all are a word or two and the names are longer.
func (ctx *context) pairsFit(g []spot) bool {
	if ctx.quotedGot(g) {
		return true
	}
	seen, sure, short := map[string]bool{}, 0, 0
	for i := range g {
		s := &g[i]
		if s.by[1] == 0 || s.weak || i > 0 && s.at-g[i-1].at > mostUnderHead {
			return false
		}
		p := &ctx.passages[s.byAt]
		who, key := p.S[s.by[0]:s.by[1]], ctx.keyOf(&s.tale)
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
		if seen[key] || c.onlyPlace(s.by) && (strings.Contains(who, " ") || c.placeCell(s.by)) && !c.ownRun(s) {
			return false
		}
		seen[key] = true
		if c.namesBody(s.by[0], s.by[1]) || hasLegal(who) {
			sure++
		}
		if strings.Count(who, " ") < 2 && (s.quoted || strings.Contains(ctx.wordsOf(&s.tale), " ")) {
			short++
		}
	}
	return len(seen) > 1 && (2*sure >= len(g) || sure > 0 && short == len(g))
}

// ownRun says that a place is who runs a thing which lies in it: 가나 치유관(다라군) - 다라군.
func (c *clause) ownRun(s *spot) bool {
	return s.in[1] > 0 && s.in != s.by && strings.HasPrefix(s.form, "cols")
}

// thingsPaired says that names stand alike in the release, each with who makes or runs it, as many as it counts.
func (ctx *context) thingsPaired() bool {
	counts := ctx.declaredFirst()
	if len(counts) == 0 {
		return false
	}
	all := ctx.spots(0)
	for _, key := range spotWays[:4] {
		for _, g := range ctx.groupSpots(all, key) {
			if !counts[len(g)] || !ctx.settleSpots(g) {
				continue
			}
			if ctx.makersNear(g); ctx.pairsFit(g) {
				return true
			}
		}
	}
	return false
}

// gotThatMark ends a sentence on those that got something: (‘가나’, ‘다라’가) 마크를 받았다.
var gotThatMark = hangul.MustCompile(`[이가]\s(?:새로\s|올해\s|이번에\s)?(?:마크|표시|인증|인증서|지정서|자격|이름)[을를]\s(?:\S+\s)?(?:받았|얻었|달았|땄)다\.?\s*$`)

// quotedGot says that one sentence has three names or more in quotes, and that these got something or were chosen.
func (ctx *context) quotedGot(g []spot) bool {
	if len(g) < 3 || !sameSentence(g) || slices.ContainsFunc(g, func(s spot) bool { return !s.quoted || s.verdict >= turnedDown }) {
		return false
	}
	s := ctx.passages[g[0].at].S[g[0].from:g[0].to]
	return (gotThatMark.MatchString(s) || chosenEnd.MatchString(s)) && !containsAny(s, countedElse)
}
