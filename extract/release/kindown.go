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
		own.Where == InSubtitle && len(own.Holders) > 0 && ctx.bodyDecides()
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
