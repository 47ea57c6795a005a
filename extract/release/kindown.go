package release

import (
	"injeung/extract/doc"
	"injeung/schema"
)

// ownIsNews says that the decision of the document is what it is about, whatever else
// its title tells.
func (ctx *context) ownIsNews(h *Header, title view, own *Decision) bool {
	if h.Kind == "" {
		return true
	}
	if h.Kind != schema.PlanKind && own.Where < InSubtitle && !ctx.leads(own) {
		return false
	}
	return !ctx.titleRefuses(title, h.Kind) || decidedAtMeeting(title) || ctx.decidesFirst() ||
		opensOnly(h.KindBy.Words.S) && (len(own.Holders) > 0 || declared(own) > 1) && ctx.firstDecides() && ctx.tellsFirst(own) ||
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

// tellsFirst says that a decision stands in the first sentence, which tells of nothing
// earlier and of no event.
func (ctx *context) tellsFirst(own *Decision) bool {
	p, s := ctx.firstSentence()
	if p == nil || p.index != own.Block && own.Where == InBody {
		return false
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
		if !isSentence(p.S) {
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
