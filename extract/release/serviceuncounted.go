package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// servicesUncounted takes the services that sentences list as those chosen, each with its provider, where nothing
// counts any: (위원회를 열었다.) 이날 통과된 과제는 가나 결제(다라), 마바 보험(사아) 등이다; and lines of services under words that
// say so.
func (ctx *context) servicesUncounted(f *Facts) {
	base, _, ok := ctx.baseOfTales(f)
	if !ok {
		return
	}
	by := map[schema.Status]*soughtServices{}
	take := func(s *itemSeries) {
		st := s.head.status
		if st == "" {
			st = base.Status
		}
		if by[st] == nil {
			of := *base
			of.Status = st
			by[st] = &soughtServices{deed: deed{of.Scheme.ID, st}, of: of, held: map[string]bool{}}
		}
		ctx.takeSeries(f, by[st], s, true)
	}
	for _, s := range ctx.seriesIn() {
		switch {
		case s.part || !s.settle(ctx) || s.bare() && !s.listed || s.head.refuse:
		case s.chosen && !s.weak, ctx.listedAsChosen(s):
			take(s)
		}
	}
	for _, s := range ctx.loneSeries(2, ctx.listedAsChosen) {
		take(s)
	}
}

// ofServicesTold are words for services in a heading over their names: 승인 과제 목록, 지정 서비스.
var ofServicesTold = hangul.MustCompile(`(?:서비스|과제|안건|특례|솔루션|제품|기술|사업)(?:명|들)?(?:\s?(?:의\s)?(?:주요\s)?(?:내용|목록|현황|개요|명단|내역|요약))?\s?(?:\(.*\))?[\])>】」]?$`)

// listedAsChosen says that the words over the lines of a series tell that these were chosen: a heading (승인 과제 목록, 신규
// 지정), a sentence that leads to them (선정된 과제는 다음과 같다.), or one that decides and names nobody.
func (ctx *context) listedAsChosen(s *itemSeries) bool {
	if s.line && (!s.listed || s.head.status != "") {
		return s.listed
	}
	if len(s.items) < 2 && s.head.status == "" || s.head.refuse || s.lone && 2*s.likeServices(ctx) < len(s.items) && !s.phrases(ctx) {
		return false
	}
	if w := strings.TrimRight(s.head.words, " :"); w != "" {
		return (ctx.gateOf(w) == decided || chosenHead.MatchString(w)) && (s.head.status != "" || ofServicesTold.MatchString(w))
	}
	last := ctx.lastSentence(s.items[0].at - 1)
	if servicesFollow.MatchString(last) {
		return chosenFollow(last)
	}
	return last != "" && !containsAny(last, countedElse) && gateOf(last) != past && ofServicesIn.MatchString(last) && slices.ContainsFunc(predicatesIn(last, false), func(p predicate) bool { return p.tense == didPast })
}

// mainListed says that the words over the lines of a series tell that they are some of those chosen: 주요 과제는 다음과 같다,
// <주요 승인 과제>.
func (ctx *context) mainListed(s *itemSeries) bool {
	last := ctx.lastSentence(s.items[0].at - 1)
	if last == "" || len(s.items) < 2 || s.head.refuse || s.head.status != "" {
		return false
	}
	if mainLead.MatchString(last) && servicesFollow.MatchString(last) {
		return !containsAny(last, countedElse)
	}
	return mainHead.MatchString(strings.TrimRight(s.head.words, " :"))
}

// mainLead opens a sentence that leads to some of those chosen, mainHead is a heading over them.
var (
	mainLead = hangul.MustCompile(`^\s?(?:이번에\s|이번\s|승인된\s|지정된\s|선정된\s)?(?:주요|대표|대표적인)\s(?:승인\s|지정\s|선정\s)?(?:서비스|과제|안건|특례|솔루션|사업)`)
	mainHead = hangul.MustCompile(`^[<\[(【]?\s?(?:주요|대표)\s(?:승인|지정|선정|인증|통과|의결)\s(?:서비스|과제|안건|특례|솔루션|사업)\s?(?:사례|내용)?\s?[>\])】]?$`)
)

// chosenHead heads those that got something: 실증특례가 부여된 과제, 승인받은 과제.
var chosenHead = hangul.MustCompile(`(?:승인|의결|지정|선정|부여|통과|인증|허용|확정)(?:된|받은|을\s받은|를\s받은)\s(?:\S+\s)?(?:서비스|과제|안건|특례|솔루션|제품|기술|사업)\s?(?:\(.*\))?[\])>】」]?$`)

// chosenFollow says that a sentence leads to services that were chosen: 선정된 과제는 다음과 같다.
func chosenFollow(s string) bool {
	return servicesFollow.MatchString(s) && chosenTopic.MatchString(s) && !containsAny(s, countedElse) && gateOf(s) != past
}

// resultListed takes a release on services that tells of no decision for a result where a sentence leads to those chosen.
func (ctx *context) resultListed(f *Facts) {
	if f.Header.Kind != schema.Other || f.Header.isOpinion() || len(f.Decisions) > 0 || !ctx.certifiesServices() {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if i+1 == len(ctx.passages) {
			continue
		}
		if w := strings.TrimRight(p.S, " :"); len(w) <= longestLabel && chosenHead.MatchString(w) && !otherSeries.MatchString(w) && gateOf(w) != past {
			f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.raw, "kind.told"}
			return
		}
		if !strings.Contains(p.S, "같") {
			continue
		}
		for _, r := range p.sentences() {
			if chosenFollow(p.S[r[0]:r[1]]) {
				f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.told"}
				return
			}
		}
	}
}

// ofServicesIn are services that a sentence decides on: 가나 과제를, 실증특례를.
var ofServicesIn = hangul.MustCompile(`(?:서비스|과제|안건|특례|임시허가|샌드박스|솔루션|제품)(?:들)?(?:을|를|에|에\s대해|의)\s`)
