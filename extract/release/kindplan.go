package release

import (
	"regexp"
	"strings"

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
	v, k := titleKind(viewOf(h.Title.Words), false)
	if k != schema.PlanKind || own == nil || own.Scheme.Known || ctx.titleDecides() || ctx.firstDecides() {
		return
	}
	h.Kind, h.KindBy = k, v
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

// endsPast finds that a sentence tells of what was done.
var endsPast = regexp.MustCompile(`[았었였했됐혔렸]다\.?\s*$`)

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
	for _, q := range predicatesIn(t, false) {
		if (q.tense == didPast || q.joins) && (strings.HasSuffix(q.noun, "선정") || strings.HasSuffix(q.noun, "지정") || strings.HasSuffix(q.noun, "인증")) {
			return !ctx.toldEarlier(t)
		}
	}
	return false
}

// firstSentence is the first sentence of the body, its paragraph and the bytes in it; nil
// where there is none.
func (ctx *context) firstSentence() (*passage, [2]int) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if isSentence(p.S) && !ctx.inHeader(p) {
			return p, sentencesOf(p.S)[0]
		}
	}
	return nil, [2]int{}
}
