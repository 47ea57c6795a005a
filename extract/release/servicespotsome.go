package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// someFollow leads to some of what was decided on: 주요 내용은, 대표적으로.
var someFollow = hangul.MustCompile(`(?:주요|대표|대표적인|눈에\s띄는)\s(?:승인\s|지정\s|선정\s)?(?:과제|서비스|안건|사업|사례|내용|솔루션)|대표적으로|(?:이|그)\s?(?:중|가운데)`)

// someAlike takes names that stand alike, fewer than are sought or of no number: each surely with who has it, behind a
// sentence that says that they were decided on or leads to them. Of several such groups the largest is taken.
func (ctx *context) someAlike(f *Facts, w *soughtServices, all []spot) {
	var best []spot
	for _, key := range spotWays[:4] {
		for _, g := range ctx.groupSpots(all, key) {
			if len(g) < 2 || len(g) <= len(best) || ctx.ledAway(w, g) || !ctx.leadsToSome(&g[0], len(w.all) == 0) && !ctx.someNamed(g) || !ctx.settleSpots(g) {
				continue
			}
			g = w.fresh(ctx, f, g)
			ctx.makersNear(g)
			n := len(ctx.spotKeys(g))
			if n < 2 || n < len(g) || len(w.all) > 0 && n+len(w.held) >= slices.Max(w.all) || slices.ContainsFunc(g, func(s spot) bool { return s.by[1] == 0 || s.weak }) {
				continue
			}
			best = g
		}
	}
	if best != nil {
		f.ofServices(w)
		ctx.takeSpots(f, w, best)
	}
}

// notNowWords are words of sentences on what is not decided yet.
var notNowWords = []string{"예정", "계획", "방침", "앞두", "검토", "접수", "모집", "다음 회의", "다음 달"}

// leadsToSome says that the sentence before a spot says that some of what was decided on follows, or, where it need not
// count, that this was decided on. Those who are said to follow do, whatever their number is.
func (ctx *context) leadsToSome(s *spot, decided bool) bool {
	before := ctx.sentenceBefore(s)
	switch {
	case before == "" || notHere.MatchString(withoutBarred(before)) || containsAny(before, notNowWords):
		return false
	case someFollow.MatchString(before):
		return true
	}
	if chosenFollow(before) || thoseFollow.MatchString(before) {
		return true
	}
	return decided && (wasGranted(before) || wasPassed.MatchString(before))
}

// describedGot describes what a sentence names as what got something: 이번에 특례를 받은 (‘가나 결제’는).
var describedGot = hangul.MustCompile(`^\s?(?:또한?\s|또,\s)?(?:이번에?\s|이날\s|새로\s)?(?:\S+\s)?(?:특례|허가|승인|지정|선정|인증|심의)(?:을|를)?\s?(?:받은|된|통과한|획득한)\s`)

// someNamed says that the sentences of spots say themselves that what they name got something, or is some of what did.
func (ctx *context) someNamed(g []spot) bool {
	return !slices.ContainsFunc(g, func(s spot) bool {
		own := ctx.passages[s.at].S[s.from:s.to]
		return containsAny(own, notNowWords) || s.verdict != granted && !describedGot.MatchString(own) && !someFollow.MatchString(own)
	})
}

// thoseFollow leads to those chosen in other words: 이름을 올린 서비스는 다음과 같다.
var thoseFollow = hangul.MustCompile(`(?:이름을\s올린|뽑힌|통과한|넘은|받은|길이\s열린)\s(?:\S+\s){0,2}?\S+[은는]\s(?:다음|아래)과\s같`)

// servicesAlike takes services that stand alike where a release decides on services and neither counts nor names any.
func (ctx *context) servicesAlike(f *Facts) {
	base, room, ok := ctx.baseOfTales(f)
	if !ok || room >= 0 || holdsNames(f) {
		return
	}
	w := soughtServices{deed: deed{base.Scheme.ID, schema.New}, of: *base, held: map[string]bool{}}
	all := ctx.mayBeNew(f, ctx.spots(base.Block))
	ctx.someAlike(f, &w, all)
}
