package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// planAfterAll gives a release back to the plan that its title tells of, where neither
// its titles nor its first sentence decide, and all that it decides on is a number of
// something in passing, nobody of whom is named: 쉼터 270곳을 지정하여 운영한다.
func (ctx *context) planAfterAll(f *Facts) {
	h := &f.Header
	if h.Kind != schema.Result || h.KindBy.Rule != "kind.decision" || holdsNames(f) {
		return
	}
	own := ownDecision(f)
	if v, ok := ctx.choosesLater(own); ok {
		h.Kind, h.KindBy = schema.PlanKind, v
		return
	}
	v, k := titleKind(viewOf(h.Title.Words), false)
	if k != schema.PlanKind || own == nil || own.Scheme.Known || ctx.toldAsNews(own) || ctx.titleDecides() || ctx.firstDecides() && !ctx.firstEarlier() {
		return
	}
	h.Kind, h.KindBy = k, v
}

// toldAsNews says that a sentence near the head tells of a decision as what was done now, whatever is
// planned beside it: 위원회를 열고 12건을 승인했다고 밝혔다.
func (ctx *context) toldAsNews(own *Decision) bool {
	s := viewOf(own.Words).S
	return own.Where == InBody && ctx.leads(own) && endsPast.MatchString(s) && ctx.newsIn(s) && !aheadEnd.MatchString(s) && meets.MatchString(s)
}

// meets finds the meeting at which something was decided.
var meets = hangul.MustCompile(`(?:위원회|심의위|심의회|협의회|회의)[를을]? (?:[가-힣]+ )?(?:열|개최|통해|거쳐)`)

// yearsWork are what a title or first sentence calls all that a body is to do in a year.
var yearsWork = []string{"업무계획", "업무보고", "업무 계획", "업무 보고", "업무추진", "업무 추진", "주요업무", "주요 업무"}

// plansYear makes a plan of a release that tells of a year's work, and of numbers and nobody by name.
func (ctx *context) plansYear(h *Header, own *Decision) bool {
	if own != nil && len(own.Holders) > 0 || ctx.titlesDone() {
		return false
	}
	if t := viewOf(h.Title.Words); containsAny(t.S, yearsWork) {
		h.Kind, h.KindBy = schema.PlanKind, Value{h.Title.Words, "kind.title"}
		return true
	}
	p, s := ctx.firstSentence()
	if p == nil || !containsAny(p.S[s[0]:s[1]], yearsWork) || ctx.firstDecides() {
		return false
	}
	h.Kind, h.KindBy = schema.PlanKind, Value{p.raw, "kind.lead"}
	return true
}

// holdsNames says that somebody is named as a holder, in the text or in a table.
func holdsNames(f *Facts) bool {
	for i := range f.Decisions {
		if len(f.Decisions[i].Holders) > 0 {
			return true
		}
	}
	return false
}

// firstDecides says that the first sentence of the body decides.
func (ctx *context) firstDecides() bool {
	p, s := ctx.firstSentence()
	return p != nil && ctx.decidesInLead(p.S[s[0]:s[1]])
}

// firstIsNews says that the first sentence decides, now and for now.
func (ctx *context) firstIsNews() bool {
	p, s := ctx.firstSentence()
	return p != nil && ctx.newsIn(p.S[s[0]:s[1]]) && !aheadEnd.MatchString(p.S[s[0]:s[1]])
}

// firstEarlier says that what the first sentence tells of decisions was earlier, and that it
// ends in what is to be done: 지난해 3곳을 선정했으며 올해는 5곳을 더 선정할 계획이다.
func (ctx *context) firstEarlier() bool {
	p, s := ctx.firstSentence()
	return p != nil && aheadEnd.MatchString(p.S[s[0]:s[1]]) && ctx.toldEarlier(p.S[s[0]:s[1]])
}

// endsPast finds that a sentence tells of what was done.
var endsPast = hangul.MustCompile(`[았었였했됐혔렸]다\.?\s*$`)

// firstChooses says that the first sentence tells that somebody was chosen, of whatever.
func (ctx *context) firstChooses() bool {
	p, s := ctx.firstSentence()
	if p == nil {
		return false
	}
	t := p.S[s[0]:s[1]]
	if !endsPast.MatchString(t) {
		return false // 선정되며 방문객이 늘고 있다
	}
	for _, q := range ctx.predicates(t, false) {
		if q.tense != didPast && !q.joins {
			continue
		}
		if _, _, exempted := ctx.exemptionBefore(t, q.from); exempted || strings.HasSuffix(q.noun, "선정") || strings.HasSuffix(q.noun, "지정") || strings.HasSuffix(q.noun, "인증") {
			return !ctx.toldEarlier(t) && !ofATerm(t[:q.from])
		}
	}
	return false
}

// intends finds a main verb of what is to be done, or is done from now on: 운영할 계획이다,
// 늘리기로 했다, 넓힌다고 밝혔다.
var intends = hangul.MustCompile(`(?:[을할될릴칠]\s(?:계획|예정|방침)(?:이|임|입)|[기키]로\s(?:했|하였|한)|(?:확대|추진|도입|시행|운영|지원|조성|개선|정비|마련|강화|개편|투입|착수|시작|실시|육성|개발|구축|설치|제공|완화|개방)한다|(?:넓힌|늘린|들어간|바꾼|줄인|높인|나선|키운|만든|세운|연|푼)다)(?:다?고\s[^.]{0,40}(?:밝혔|말했|전했|설명했)다|다)?\.?\s*$`)

// outlines finds that a plan was drawn up, endsInPlan that a title names one.
var (
	outlines   = hangul.MustCompile(`(?:방안|대책|계획|전략|로드맵|청사진|개정안|개선안)['"」』]?[을를]\s(?:마련|수립|발표|확정|공개|내놓|논의|의결|보고|심의)`)
	endsInPlan = hangul.MustCompile(`(?:방안|대책|계획|전략|로드맵)['’”"」』]?$`)
)

// awards finds that a prize was handed over.
var awards = hangul.MustCompile(`(?:표창|포상|상장|상패|감사패|훈장|장관상|트로피)[을를]\s(?:수여|전달|시상|건넸|줬|주었)[^.,]{0,12}\.?\s*$`)

// votes finds that a committee decided on what is counted: 특구 8곳을 심의·의결했다.
var votes = hangul.MustCompile(`\d\s?(?:곳|개|건)[^.,]{0,24}(?:의결|승인|확정|선정|지정)(?:했|하였)다`)

// voted says that a sentence tells so, and not what others say of it.
func voted(s string) bool {
	at := votes.FindStringIndex(s)
	return at != nil && !saidByOthers(s[at[1]-len("다"):])
}

// kindOfVerb tells the kind by the main verb of the first sentence, where nothing else does:
// a result that somebody was chosen, a plan what is to be done.
func (ctx *context) kindOfVerb(h *Header) {
	if h.Kind != "" {
		return
	}
	p, s := ctx.firstSentence()
	if p == nil {
		return
	}
	t := p.S[s[0]:s[1]]
	switch {
	case ctx.firstChooses(), voted(t) && !ctx.toldEarlier(t) && !ofATerm(t):
		h.Kind, h.KindBy = schema.Result, Value{p.raw, "kind.lead"}
	case awards.MatchString(t):
		h.Kind, h.KindBy = schema.Event, Value{p.raw, "kind.lead"}
	case intends.MatchString(t), outlines.MatchString(t), endsInPlan.MatchString(h.Title.Words.S):
		h.Kind, h.KindBy = schema.PlanKind, Value{p.raw, "kind.lead"}
	}
}

// firstSentence is the first sentence of the body, its paragraph and the bytes in it; nil
// where there is none.
func (ctx *context) firstSentence() (*passage, [2]int) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.isSentence() && !ctx.inHeader(p) {
			return p, p.sentences()[0]
		}
	}
	return nil, [2]int{}
}

// plansFirst finds a sentence that first tells what was done with a plan, whatever was held or signed beside it: 추진계획을 심의하고,
// 종합대책을 확정한 뒤.
var plansFirst = hangul.MustCompile(`(?:계획|방안|대책|로드맵|전략)(?:\([^)]{1,20}\))?['"」』]?(?:을|를|이|가)\s(?:[가-힣·]{1,8}\s){0,2}(?:마련|수립|확정|심의|의결|발표|논의)(?:·(?:의결|확정|발표))?(?:하고|했|하였|하며|해|한\s|됐|되|하는)`)

// leadPlans says that the first sentence tells of a plan that its title tells of too.
func (ctx *context) leadPlans() bool {
	p, s := ctx.firstSentence()
	return p != nil && plansFirst.MatchString(p.S[s[0]:s[1]])
}
