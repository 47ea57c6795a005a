package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// ownIsNews says that the decision of the document is what it is about, whatever else
// its title tells.
func (ctx *context) ownIsNews(f *Facts, title view, own *Decision) bool {
	h := &f.Header
	if h.Kind == "" {
		return true
	}
	if h.Kind != schema.PlanKind && own.Where < InSubtitle && !ctx.leads(own) {
		return false
	}
	return !ctx.titleRefuses(title, h.Kind) || decidedAtMeeting(title) || ctx.decidesFirst() ||
		(opensOnly(h.KindBy.Words.S) && (len(own.Holders) > 0 || declared(own) > 1) || h.Kind == schema.Announcement && len(own.Holders) > 0) && ctx.firstDecides() && ctx.tellsFirst(own) ||
		ctx.awardsTold(f) ||
		h.Kind == schema.Event && len(own.Holders) > 0 && ctx.firstGivesResults() ||
		own.Where == InSubtitle && len(own.Holders) > 0 && ctx.bodyDecides()
}

// opensOnly says that the word of a title which tells of an event may only be said of what
// was chosen: 새로운 가나마을 세 곳이 문을 엽니다.
func opensOnly(word string) bool {
	switch word {
	case "문 열어", "문 연다", "엽니다", "열립니다", "열린다", "열려", "만나", "챙긴다":
		return true
	}
	return false
}

// firstGivesResults says that the first sentence does nothing but give the results of a choice, of which the title only
// speaks in a figure: 배움의 문 활짝 열린다.
func (ctx *context) firstGivesResults() bool {
	p, s := ctx.firstSentence()
	return ctx.shownFirst() != nil && eventVerb(p.S[s[0]:s[1]]) == nil
}

// tellsFirst says that a decision stands in the first sentence, which tells of nothing
// earlier and of no event.
func (ctx *context) tellsFirst(own *Decision) bool {
	p, s := ctx.firstSentence()
	if p == nil || p.index < own.Block && own.Where == InBody {
		return false // a line over the first sentence may have told it first
	}
	first := p.S[s[0]:s[1]]
	return !ctx.toldEarlier(first) && eventVerb(first) == nil
}

// ownDecision is the decision that makes a release a result: the one that says
// most, titles before body.
func ownDecision(f *Facts) *Decision {
	var best *Decision
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if len(d.Holders) == 0 && len(d.Counts) == 0 {
			continue
		}
		if best == nil || d.Where > best.Where && (len(d.Holders) > 0 || len(best.Holders) == 0) {
			best = d
		}
	}
	return best
}

// leads says whether a decision stands in the first statements of the body.
func (ctx *context) leads(d *Decision) bool {
	seen := 0
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() {
			continue
		}
		if p.index >= d.Block {
			return seen < 4
		}
		seen++
	}
	return seen < 4
}

func decidingWords(d *Decision) doc.Text {
	if d.Words.S != "" {
		return d.Words
	}
	return d.Scheme.Words
}

// prizeGivings say that prizes are given, at which it is told who has them.
var prizeGivings = setOf("시상식", "시상한다", "시상했다", "시상하였다", "시상합니다")

// awardsTold says that prizes are given, or that a contest was held, and that a decision names who gets them, in a sentence that
// tells of now or under a label of those who were chosen.
func (ctx *context) awardsTold(f *Facts) bool {
	return (ctx.prizesHandedOver() || ctx.titlesPrizes() || ctx.contestHeld()) && slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		words := viewOf(d.Words).S
		return len(d.Holders) > 0 && (ctx.newsIn(words) || d.Rule == "sentence.prize" && !strings.Contains(words, "협약") && !beforeNow.MatchString(words) && !ctx.monthsAgo(words) || d.Where == InList && (ctx.labelledAsChosen(words) || isPrize(labelOfLine(words))))
	})
}

// prizesHandedOver says that the title or the first sentence tells that prizes are given.
func (ctx *context) prizesHandedOver() bool {
	p, s := ctx.firstSentence()
	return prizeGivings.in(ctx.titleView().S) || p != nil && prizeGivings.in(p.S[s[0]:s[1]])
}

// contestDone finds that a contest was held: 경진대회를 30일 세종에서 개최했다.
var contestDone = hangul.MustCompile(`(?:경진대회|경연대회|경연|공모전|콘테스트|어워드)['"」』]?(?:\([^)]{1,20}\))?[을를이가]?\s(?:[^.]{0,60}\s)?(?:개최했|개최하였|개최됐|열었|열렸|가졌|마쳤|마무리했|치렀|치러졌|진행했)`)

// contestHeld says that one of the first sentences tells of a contest that is over.
func (ctx *context) contestHeld() bool {
	for p, s := range ctx.firstSentences(2) {
		if t := p.S[s[0]:s[1]]; contests.in(t) && contestDone.MatchString(t) {
			return true
		}
	}
	return false
}
