package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// decidesNow says that a text tells of a decision that was taken.
func (ctx *context) decidesNow(s string, title bool) bool {
	for _, p := range ctx.predicates(s, title) {
		if p.tense == didPast || p.tense == nounOnly {
			return true
		}
	}
	return false
}

// namedLead looks wider in the title and the first statements: before every
// noun of decision (가나도시 신규 지정 5곳), before (으)로 anywhere in a sentence of
// decision (가나도시로 경기 수원시 등을 지정), before a count or 에.
func (ctx *context) namedLead(v view, title bool) {
	decides := len(ctx.predicates(v.S, title)) > 0
	for i := 0; i < len(v.S); i += runeLen(v.S, i) {
		if v.S[i] < 0x80 {
			continue
		}
		if decideNouns.begins(v.S[i:]) && decideNounAt(v.S, i) != "" {
			if from, to, ok := ctx.headedBy(v.S, i); ok {
				ctx.addProgramme(v, from, to, true)
				ctx.namedJoined(v, from, to, title)
			}
		}
		if !decides || !givenStarts.begins(v.S[i:]) {
			continue
		}
		if to := ctx.beforeOtherName(v.S, beforeGloss(v.S, ctx.givenEnd(v.S, i, title))); to > 0 && (endsAsProgramme(v.S[:to]) || endsAsSite(v.S[:to])) {
			if from := ctx.phraseStart(v.S, to); from < to {
				ctx.addProgramme(v, from, to, true)
				ctx.namedJoined(v, from, to, title)
			}
		}
	}
	if !decides {
		return
	}
	ctx.namedCounts(v, title)
}

// givenTo says that a count is the object of a decision right behind it: 5개 지역을
// 재지정했다.
func givenTo(rest string) bool {
	for _, j := range []string{"을 ", "를 "} {
		t, ok := strings.CutPrefix(rest, j)
		if !ok {
			continue
		}
		for _, p := range predicatesIn(head(t, 60), false) {
			return p.from < len("최종적으로 신규 ") && (p.tense == didPast || p.joins) && !makesOf(t[:p.from])
		}
	}
	return false
}

// makesOf says that words between an object and its verb tell what it is made: (3곳을) 가나마을로.
func makesOf(between string) bool {
	for _, w := range strings.Fields(between) {
		stem, ok := strings.CutSuffix(strings.TrimRight(w, "'\"」』"), "로")
		if ok = ok || stem != w && strings.HasSuffix(stem, "으로"); ok && (endsAsProgramme(strings.TrimRight(strings.TrimSuffix(stem, "으"), "'\"」』")) || strings.ContainsAny(w, "'\"」』")) {
			return true
		}
	}
	return false
}

// nameByLead settles what a programme is called where the title and the first
// sentence of decision differ: what the sentence says was given (…로 지정했다)
// is its name, 탄소중립 그린도시 for the title's 그린도시 and 물순환도시 for 이웃이
// 함께 물순환도시.
func (ctx *context) nameByLead() {
	lead, ok := ctx.leadName()
	if !ok {
		return
	}
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known || !k.main || k.ID == lead.ID || !akin(k.key, lead.key) || ctx.apart(k.key, lead.key) {
			continue
		}
		if ctx.onlyLikened(k.key, lead.key) {
			ctx.call(lead.ID, k.Scheme)
			return
		}
		k.Scheme = lead.Scheme
	}
	for i := range ctx.known {
		if ctx.known[i].key == lead.key {
			ctx.known[i].Scheme = lead.Scheme
			return
		}
	}
	ctx.known = append(ctx.known, lead)
}

// onlyLikened says that title and text call a programme by one name, and that the other, which only ends alike, stands once and tells what it
// is like: 작고 알찬 가나특구 of the 다라가나특구.
func (ctx *context) onlyLikened(name, lead string) bool {
	title := hangul.NoSpace(ctx.titleView().S)
	if strings.Contains(name, lead) || strings.Contains(lead, name) || shortFormOf(name, lead) || !strings.Contains(title, name) || strings.Contains(title, lead) {
		return false
	}
	named, likened := 0, 0
	for _, bare := range ctx.bareTexts() {
		named += strings.Count(bare, name)
		likened += strings.Count(bare, lead)
	}
	return named > 1 && likened == 1 && !ctx.inQuotes(lead)
}

// apart says that one text names both, each by itself, so that they are two
// programmes: 평생학습도시 3곳, 장애인 평생학습도시 5곳.
func (ctx *context) apart(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if ctx.decidedApart(a, b) {
		return true
	}
	texts := []string{ctx.titleView().S}
	for i := range ctx.passages {
		if p := &ctx.passages[i]; p.isSentence() {
			texts = append(texts, p.S)
			break
		}
	}
	for _, t := range texts {
		bare := hangul.NoSpace(t)
		if strings.Contains(bare, a) && strings.Contains(strings.ReplaceAll(bare, a, "|"), b) {
			return true
		}
	}
	return false
}

// akin says that two names can be of one programme: one holds the other, or
// they end alike.
func akin(a, b string) bool {
	if strings.HasSuffix(a, b) || strings.HasSuffix(b, a) || strings.HasPrefix(a, b) || strings.HasPrefix(b, a) {
		return true
	}
	n, x, y := 0, []rune(strings.TrimSuffix(a, "사업")), []rune(strings.TrimSuffix(b, "사업"))
	for n < len(x) && n < len(y) && x[len(x)-1-n] == y[len(y)-1-n] {
		n++
	}
	return n >= 4
}

// leadName is the programme that the first sentence of decision says was
// given.
func (ctx *context) leadName() (programme, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() && p.Depth != doc.Square {
			continue
		}
		for _, s := range p.sentences() {
			t := p.S[s[0]:s[1]]
			if !ctx.decidesNow(t, false) {
				continue
			}
			from, to, ok := ctx.givenIn(t)
			if !ok {
				return programme{}, false
			}
			end := to
			from, to = core(t, from, to)
			if to < end {
				if a, _ := core(t, ctx.phraseStart(t, to), to); a < from {
					from = a // not all words that a name may have were left
				}
			}
			from += leadClass(t, from, to)
			from = pastBest(t, ctx.withWords(t, from, to), to)
			to = ctx.withoutGround(t, from, to)
			id := hangul.NoSpace(withoutRound(scheme.Name(withoutGloss(t[from:to]))))
			if !isProgramme(id) || isTarget(id) || ctx.isBestKind(id) || ctx.classOfHead(t[from:to]) || isStorm(t, from) || ctx.withoutStage(t, from, to) < to || groundOfQuoted(t, from, to) || ctx.fieldOf(id) || ctx.gradedOf(t, from, to) < to || tellsOf(t, from, to) || ctx.takesPartIn(t, from, to) || isDescribed(t, from) || ctx.callsKnown(t[from:to]) && !longerName(t, from, to) {
				return programme{}, false
			}
			return programme{Scheme{ID: id, Name: id, Value: p.value(s[0]+from, s[0]+to, "scheme.given")}, id, true}, true
		}
	}
	return programme{}, false
}

// givenIn finds the noun phrase before (으)로 that ends as names of programmes
// do, or that quotes hold.
func (ctx *context) givenIn(s string) (from, to int, ok bool) {
	for i := 0; i < len(s); i += runeLen(s, i) {
		for _, w := range []string{"로 ", "로는 "} {
			if !strings.HasPrefix(s[i:], w) || strings.HasPrefix(s[i:], "로 하는 ") || ctx.namesWay(s[:i+len("로")]) || ctx.tellsOfPlace(s, i+len(w)) {
				continue
			}
			j := beforeGloss(s, ctx.beforeSite(s, i))
			if q := closingQuote(s[:j]); q == 0 && !endsAsProgramme(strings.TrimSuffix(s[:j], "으")) {
				continue
			}
			if strings.HasSuffix(s[:j], "으") {
				j -= len("으")
			}
			j = len(strings.TrimRight(s[:j], " "))
			from = ctx.phraseStart(s, j)
			if q := closingQuote(s[:j]); q > 0 {
				j -= q
			}
			if from >= j || befallen(s[:from]) {
				continue
			}
			words := hangul.NoSpace(s[from:j])
			if from < j && !genericNouns[words] && !ctx.isClass(words) && isProgramme(words) {
				return from, j, true
			}
		}
	}
	return 0, 0, false
}

// beforeSite goes back over 대상지, 사업 대상지 and their like between a
// programme and (으)로.
func (ctx *context) beforeSite(s string, j int) int {
	t := strings.TrimSuffix(s[:j], "으")
	for _, w := range []string{"사업 대상지", "사업대상지", "최종 대상지", "대상지", "대상 지역", "대상지역", "대상 도시", "대상", "사업지", "사업부지", "사업 부지", "최종 부지", "건립 부지", "조성 부지", "부지", "건립지", "조성지", "입지"} {
		if cut, ok := strings.CutSuffix(t, " "+w); ok {
			cut = strings.TrimRight(cut, " ")
			for _, e := range []string{" 조성사업", " 사업", " 공모사업", " 공모"} {
				cut = strings.TrimSuffix(cut, e)
			}
			return len(cut)
		}
	}
	return j
}
