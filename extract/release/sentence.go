package release

import (
	"strings"

	"injeung/extract/doc"
)

// readStatements reads the titles, sentences and lists of the release into
// decisions.
func readStatements(ctx *context, f *Facts) {
	ctx.readProgrammes()
	h := &f.Header
	f.Decisions = append(f.Decisions, ctx.titleDecisions(h.Title, InTitle)...)
	for _, s := range h.Subtitles {
		f.Decisions = append(f.Decisions, ctx.titleDecisions(s, InSubtitle)...)
	}
	r := &listReader{ctx: ctx}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.S == "" || ctx.inHeader(p) {
			continue
		}
		f.Decisions = append(f.Decisions, r.passage(i)...)
	}
	ctx.serviceDetails(f)
}

// titleDecisions reads a title or subtitle.
func (ctx *context) titleDecisions(v Value, where Where) []Decision {
	if !v.Said() {
		return nil
	}
	w := viewOf(v.Words)
	c := ctx.newClause(w, 0, len(w.S), where, ctx.blockOf(v.Words))
	c.rule = "title.selected"
	return c.decisions()
}

// blockOf is the index of the block that printed a text.
func (ctx *context) blockOf(t doc.Text) int {
	at, ok := t.At()
	if !ok {
		return 0
	}
	for i := range ctx.passages {
		if p, ok := ctx.passages[i].raw.At(); ok && p == at {
			return ctx.passages[i].index
		}
	}
	return 0
}

// inHeader says whether a passage was read as title, subtitle or contact.
func (ctx *context) inHeader(p *passage) bool {
	at, ok := p.raw.At()
	if !ok {
		return false
	}
	for _, v := range append([]Value{ctx.header.Title}, ctx.header.Subtitles...) {
		if w, ok := v.Words.At(); ok && w == at && strings.Contains(viewOf(v.Words).S, strings.Trim(p.S, " -")) {
			return true
		}
	}
	return isHeadWords(p.S)
}
