package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// Some releases tell of a choice only by what comes of it: 가나길을 5곳에 조성한다, 가나 사업에 5개 시·군이 함께한다.
// A number of places in which a programme is carried out is one of those chosen where as many are named, and
// something tells that there was a choice.

// carries finds what is done with a programme in so many places.
var carries = hangul.MustCompile(`(?:조성|추진|운영|실시|도입|시행|설치|시작|지원|참여|합류|동참)(?:한다|된다|하기로|하게 됐|을 받)|함께한다|함께 시작|참여시키|첫발|정해졌|확정|살아남|최종 대상|들어선다|생긴다|문을 연다|결과[를]? (?:발표|공개)|대상(?: ?(?:지|지역|지자체|지방정부|시·군))?[은는] `)

// choiceTold finds that there was a choice, choiceAsked that there will be one.
var (
	choiceTold = hangul.MustCompile(`공모(?:를 (?:거쳐|통해|벌여|진행해)|에서|에 (?:선정|뽑)|로 (?:선정|뽑|정)|\s?결과)|(?:심사|평가|심의)(?:를|를 모두)? (?:거쳐|통해|통과)|신청을? 받아|(?:선정|지정|확정|선발)(?:됐|되었|했|하였|된|돼|해 )|뽑(?:혔|힌|혀|은|았)|대상지(?:가|를|로) (?:정|확정|선정)|정했(?:다|으며|고)|정해졌|(?:지원|사업비|국비)[을를]? ?받게 (?:됐|되었)`)
	choiceWord = setOf("공모", "심사", "평가", "심의", "신청", "선정", "지정", "확정", "선발", "뽑", "대상지", "정했", "정해졌", "받게 ")
)

// carriedOut reads the places in which a programme is carried out, where no statement decides.
func (ctx *context) carriedOut(f *Facts) {
	h := &f.Header
	counted := slices.ContainsFunc(f.Decisions, func(d Decision) bool { return len(d.Counts) > 0 })
	if h.Kind != schema.Other && h.Kind != schema.PlanKind && (h.Kind != schema.Result || counted) || holdsNames(f) || len(ctx.nameless) > 0 || h.isOpinion() {
		return
	}
	decisions, kind, said, noted, found := f.Decisions, h.Kind, h.KindBy, len(ctx.issues.list), false
	for _, d := range ctx.carriedCounts() {
		f.Decisions = append(slices.Clone(decisions), d)
		h.Kind, h.KindBy = schema.Result, Value{d.Words, "kind.carried"}
		ctx.byCount(f)
		if found = holdsNames(f); found && (ctx.choosesFirst() || ctx.tellsOfChoice()) && !ctx.thingsPaired() {
			return
		}
		f.Decisions, h.Kind, h.KindBy, ctx.issues.list = decisions, kind, said, ctx.issues.list[:noted]
		if found {
			break
		}
	}
	if found && kind == schema.PlanKind {
		ctx.unreadPlaces(leastUnread, nil, "a programme is to be carried out in as many places, and nothing tells that they were chosen")
	}
}

// choosesFirst says that one of the first sentences tells that places which it counts were chosen.
func (ctx *context) choosesFirst() bool {
	var texts []view
	for p, s := range ctx.firstSentences(nextSentences) {
		texts = append(texts, viewOf(p.text(s[0], s[1])))
	}
	told, ahead := false, false
	for i, v := range texts {
		switch {
		case containsAny(v.S, stillToCome):
			ahead = ahead || choiceAhead.MatchString(v.S)
		case !ctx.choosesCounted(v.S, besideOf(texts, i)):
			told = told || contestOver.MatchString(v.S)
		case chooses.in(v.S) && choiceMade.MatchString(v.S):
			return true
		default:
			told = true
		}
	}
	return told && !ahead
}

// contestOver finds that those who asked were all looked at: 공모 심사를 마쳤다.
var contestOver = hangul.MustCompile(`(?:심사|심의|공모)(?:를|가)\s(?:모두\s)?(?:마쳤|마무리|끝냈|끝났)`)

// choiceAhead finds a choice that is to be made: 다음 달 2곳을 정한다.
var choiceAhead = hangul.MustCompile(`(?:선정|지정|확정|결정|발표|정|뽑|가려|골라)\s?(?:한다|할|하기로|는다|을|될|된다|낼)`)

// soFar tell of what was done before this release, and of no choice of it.
var soFar = setOf("바 있", "해 왔", "해왔", "지금까지", "그동안", "그간")

// tellsOfChoice says that a sentence tells of a choice of places that was made, not of a day or a firm.
func (ctx *context) tellsOfChoice() bool {
	return slices.ContainsFunc(ctx.runningTexts(), func(v view) bool {
		return choiceWord.in(v.S) && slices.ContainsFunc(sentencesOf(v.S), func(r [2]int) bool {
			s := v.S[r[0]:r[1]]
			return (choiceOfPlaces.in(s) || ctx.gaz.lastName(s) >= 0) && choiceTold.MatchString(s) && callIn(s) == nil && !soFar.in(s)
		})
	})
}

// lookedOver goes on behind a number of those whose work was looked at: (가나도시 24곳)을 대상으로 실시한 성과평가.
var lookedOver = hangul.MustCompile(`^(?:\s?\([^()]*\))?(?:[을를]\s대상으로\s[^,.]{0,40}?|의?\s(?:[^\s,.]{1,10}\s){0,2}?)(?:성과|실적|이행|운영|추진|사업)\s?(?:관리\s?|실태\s?)?(?:평가|점검|조사|분석)`)

// carriedCounts are the numbers of places of the title and the first sentences in which a programme is
// carried out, or which were chosen, each as a decision on them; none without a name of the programme.
func (ctx *context) carriedCounts() (out []Decision) {
	block := 0
	titles := ctx.titles()
	texts := slices.Clone(titles)
	for p, s := range ctx.firstSentences(nextSentences) {
		texts, block = append(texts, viewOf(p.text(s[0], s[1]))), p.index
	}
	told := map[int]bool{}
	for i, v := range texts {
		beside := ""
		if i >= len(titles) {
			beside = besideOf(texts[len(titles):], i-len(titles))
		}
		if i > 0 && !carries.MatchString(v.S) && !ctx.choosesCounted(v.S, beside) || containsAny(v.S, stillToCome) || containsAny(v.S, lastYearWords) && !strings.Contains(v.S, "올해") || i >= len(titles) && tellsRounds(v.S) && !containsAny(v.S, newsWords) {
			continue
		}
		for _, n := range placesCountedIn(v.S) {
			if told[n.n] || len(out) == mostCarried || reachesOver.MatchString(head(v.S[n.to:], 240)) || lookedOver.MatchString(head(v.S[n.to:], 90)) || ctx.spanOver(v.S[:n.from]) {
				continue
			}
			s, ok := ctx.carriedScheme(texts)
			if !ok {
				return nil
			}
			told[n.n] = true
			d := Decision{Scheme: s, Status: schema.New, Where: InBody, Words: v.text(0, len(v.S)), Block: block, Rule: ByCount}
			d.Counts = []Count{{Value: v.value(n.from, n.to, "sentence.count"), N: n.n}}
			if st, ok := onlyStatus(v.S); ok {
				d.Status, d.StatusBy = st.status, v.value(st.from, st.to, "sentence.status")
			}
			out = append(out, d)
		}
	}
	return out
}

// besideOf are the sentences before and behind one of several, as one text.
func besideOf(all []view, i int) string {
	before, behind := "", ""
	if i > 0 {
		before = all[i-1].S
	}
	if i+1 < len(all) {
		behind = all[i+1].S
	}
	return before + " " + behind
}

// onlyStatus is the one status of a text but a new one.
func onlyStatus(s string) (st statusAt, ok bool) {
	for _, a := range statusesIn(s) {
		switch {
		case a.status == schema.New, a.status == st.status:
		case ok:
			return st, false
		default:
			st, ok = a, true
		}
	}
	return st, ok
}

// mostCarried bounds the numbers that are tried.
const mostCarried = 4

// placesCountedIn are the numbers of places of a text, three at least, who do not only apply.
func placesCountedIn(s string) (out []countAt) {
	for _, n := range countsIn(s) {
		if n.n >= leastCounted && countsPlaces(n) && isHolderUnit(n) && !n.each && !n.rest && !containsAny(head(s[n.to:], 45), applyingWords) && !containsAny(tail(s[:n.from], 12), applyingWords) {
			out = append(out, n)
		}
	}
	return out
}

// countsPlaces says that a number counts places by its unit or noun.
func countsPlaces(n countAt) bool {
	return n.unit == "곳" || n.unit == "개소" || n.unit == "지자체" || n.unit == "지방정부" || n.unit == "지역" || n.unit == "도시" || placeNouns.has(n.noun) || n.noun == "지역" || n.noun == "도시"
}

// carriedScheme is the programme that is carried out: one that is known to be the release's, or a name before
// the number of places or what is done with it.
func (ctx *context) carriedScheme(texts []view) (Scheme, bool) {
	for again := range 2 {
		for i := range ctx.known {
			if k := &ctx.known[i]; k.main {
				return k.Scheme, !ctx.noHolders(k.Scheme)
			}
		}
		for _, v := range texts {
			if again > 0 {
				break
			}
			if at, ok := ctx.carriedName(v.S); ok {
				ctx.addProgramme(v, at[0], at[1], true)
				break
			}
		}
	}
	return ctx.schemeBeside()
}

// schemeBeside is the programme that a sentence of choice names with the number of those chosen.
func (ctx *context) schemeBeside() (Scheme, bool) {
	if ctx.nameNextTo(); !ctx.namesMain() {
		return Scheme{}, false
	}
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main {
			return k.Scheme, !ctx.noHolders(k.Scheme)
		}
	}
	return Scheme{}, false
}

// choiceOfPlaces are words for what is chosen in it.
var choiceOfPlaces = setOf("공모", "지자체", "지방정부", "자치단체", "시·군", "시군", "지역", "대상지", "사업지", "도시", "마을", "곳", "시·구", "군·구", "대상")
