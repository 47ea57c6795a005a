package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// aboutSoMany follows a number of those who are still to be chosen: (50곳) 내외, 안팎.
var aboutSoMany = hangul.MustCompile(`^\s?(?:내외|안팎|이내|가량|정도)`)

// plansChoice finds that what was decided on is a plan for choosing: 선정계획을 의결했다, ‘지정 계획’ 확정.
var plansChoice = hangul.MustCompile(`(?:선정|지정|인증|공모|선발)\s?계획['"」』]?(?:을|를|이|가)?\s(?:[가-힣]+에서\s)?(?:심의·)?(?:의결|확정|발표|마련|수립|공개|통과)`)

// appliesAhead finds when those who want to be chosen are to apply: 신청은 5월 4일부터 6일까지 받으며.
var appliesAhead = hangul.MustCompile(`(?:신청|접수|공모)(?:서)?(?:은|는|을|를)?\s[^.]{0,80}(?:까지|부터)\s[^.]{0,40}(?:받는다|받으며|받고|받은\s뒤|받을|받아|접수한다|접수하며|접수할|내야|제출)`)

// choseThem finds that somebody was chosen, and not that it was settled to do so: 3곳을 선정했다.
var choseThem = hangul.MustCompile(`(?:선정|지정|인증|승인|확정)(?:했|하였|됐|되었)|[뽑골]았|뽑혔`)

// choosesLater says that a release which names nobody counts those who are still to be chosen: their number is about so
// many, what was decided on is the plan for it, or who wants to be chosen is told when to apply.
func (ctx *context) choosesLater(own *Decision) (Value, bool) {
	if own == nil || own.Scheme.Known {
		return Value{}, false
	}
	v := viewOf(own.Words)
	if choseThem.MatchString(v.S) {
		return Value{}, false
	}
	for _, n := range countsIn(v.S) {
		if m := aboutSoMany.FindStringIndex(v.S[n.to:]); m != nil && isHolderUnit(n) {
			return v.value(n.from, n.to+m[1], "kind.number"), true
		}
	}
	if ctx.toldAsNews(own) {
		return Value{}, false
	}
	first, s := ctx.firstSentence()
	for _, t := range ctx.titles() {
		if choseThem.MatchString(t.S) {
			return Value{}, false
		}
		if m := plansChoice.FindStringIndex(t.S); m != nil {
			return t.value(m[0], m[1], "kind.title"), true
		}
	}
	if first == nil || choseThem.MatchString(first.S[s[0]:s[1]]) {
		return Value{}, false
	}
	if m := plansChoice.FindStringIndex(first.S[s[0]:s[1]]); m != nil {
		return first.value(s[0]+m[0], s[0]+m[1], "kind.lead"), true
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !strings.Contains(p.S, "까지") && !strings.Contains(p.S, "부터") || ctx.inHeader(p) {
			continue
		}
		if m := appliesAhead.FindStringIndex(p.S); m != nil {
			return p.value(m[0], m[1], "kind.call"), true
		}
	}
	return Value{}, false
}
