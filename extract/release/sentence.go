package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/schema"
)

// readStatements reads the titles, sentences and lists of the release into
// decisions.
func readStatements(ctx *context, f *Facts) {
	ctx.readProgrammes()
	ctx.markPast()
	h := &f.Header
	f.Decisions = append(f.Decisions, ctx.titleClasses(h.Title, nil, ctx.titleDecisions(h.Title, InTitle))...)
	titled := f.Decisions
	for _, s := range h.Subtitles {
		f.Decisions = append(f.Decisions, ctx.titleClasses(s, titled, ctx.titleDecisions(s, InSubtitle))...)
	}
	r := &listReader{ctx: ctx, untold: f.Decisions, before: slices.Clone(f.Decisions)}
	ctx.prizes = ctx.givesPrizes(f.Decisions)
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.S == "" || p.past || ctx.inHeader(p) {
			continue
		}
		f.Decisions = append(f.Decisions, r.passage(i)...)
	}
	if h.Title.Said() {
		w := ctx.titleView()
		c := ctx.newClause(w, 0, len(w.S), InTitle, 0)
		c.titleBatch(f)
		c.titleCandidates(f)
		c.titleRenewed(f)
	}
	ctx.serviceDetails(f)
	ctx.gradeOfAll(f)
	ctx.appliedForOnly(f)
	f.chosenOfApplied()
	f.notThrough()
	ctx.titleProvinces(f)
	jointOfTitle(f)
	ctx.jointShared(f)
}

// titleDecisions reads a title or subtitle.
func (ctx *context) titleDecisions(v Value, where Where) []Decision {
	if !v.Said() {
		return nil
	}
	w := ctx.viewOfTitle(v.Words)
	if len(w.S) > longestSentence {
		return nil // no title, and each of its numbers would be asked for all words before it
	}
	c := ctx.newClause(w, 0, len(w.S), where, ctx.blockOf(v.Words))
	c.rule = "title.selected"
	out := c.decisions()
	switch {
	case c.countsRules():
		return nil
	case len(out) > 0 || len(c.predicates) > 0:
		return out
	case where == InSubtitle && (ctx.titleDecides() || c.onlyParts()):
		if out := c.subtitleNames(); len(out) > 0 {
			return out
		}
	}
	return c.titleParts()
}

// countsRules says that the numbers of a line are of what is judged by: 평가지표는 규모별로… 대도시 48개, 중소도시 40개.
func (c *clause) countsRules() bool {
	m := countsIndicators.FindStringIndex(c.s)
	if m == nil || strings.Contains(c.s, "곳") {
		return false
	}
	all := countsIn(c.s)
	return len(all) > 1 && all[0].from >= m[1]
}

// onlyParts says that a line is nothing but parts by class of a number that the release
// declares.
func (c *clause) onlyParts() bool {
	if len(c.units) != 1 || len(c.units[0].parts) < 2 || c.units[0].list != nil {
		return false
	}
	for _, p := range c.units[0].parts {
		if p.class[1] == 0 || !c.ctx.isPart(c.s[p.class[0]:p.class[1]]) {
			return false
		}
	}
	return strings.Trim(c.s[:c.units[0].from]+c.s[c.units[0].to:], " -–—") == ""
}

// titleParts reads the numbers of statuses in a title without a verb, whose
// words for them are decisions: 가나도시 인증 결과… 신규 3건·연장 2건.
func (c *clause) titleParts() []Decision {
	var out []Decision
	end := &predicate{from: len(c.s), to: len(c.s), tense: nounOnly}
	for i, u := range c.units {
		g := governed{unit: u, by: end}
		if len(u.parts) == 0 || u.parts[0].status == "" || u.list != nil || c.applies(i) {
			continue
		}
		for _, d := range c.decide(g) {
			if d.Scheme.ID != "" && !c.ctx.noHolders(d.Scheme) {
				d.Words = c.text(0, len(c.s))
				out = merged(out, d)
			}
		}
	}
	return out
}

// titleDecides says whether the title or a subtitle tells of a decision.
func (ctx *context) titleDecides() bool {
	for _, v := range ctx.titles() {
		for _, p := range predicatesIn(v.S, true) {
			if ctx.doneIn(v.S, &p) {
				return true
			}
		}
	}
	return false
}

// labelled says that a run stands under a class, status or programme.
func (l *list) labelled() bool {
	for i := range l.runs {
		if r := &l.runs[i]; r.class[1] > 0 || r.status != "" || r.scheme != nil {
			return true
		}
	}
	return false
}

// leadingLabel is the programme in brackets at the beginning.
func (c *clause) leadingLabel() (Scheme, bool) {
	from, to, end := bracketAt(c.s, spaces(c.s))
	if end == 0 {
		return Scheme{}, false
	}
	return c.ctx.schemeOf(c.s[from:to])
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

// inHeader says whether a passage was read as title, subtitle or contact; many readers ask, so that it is remembered.
func (ctx *context) inHeader(p *passage) bool {
	if m := &p.memo; !m.known || m.headed != p.S {
		m.known, m.headed, m.inHeader = true, p.S, ctx.readInHeader(p)
	}
	return p.memo.inHeader
}

func (ctx *context) readInHeader(p *passage) bool {
	if p.raw.SpanCount() == 0 {
		return false
	}
	words := strings.Trim(p.S, " -")
	titled := slices.ContainsFunc(ctx.titles(), func(v view) bool { return strings.Contains(v.S, words) })
	if titled && slices.ContainsFunc(ctx.titlesAt(p.printedAt()), func(title string) bool { return strings.Contains(title, words) }) {
		return true
	}
	return ctx.isHead(p.S)
}

// titlesAt are the titles that were printed at a place, as a page may have many.
func (ctx *context) titlesAt(at doc.Place) []string {
	if ctx.titlePlaces == nil {
		ctx.titlePlaces = map[doc.Place][]string{}
		for _, v := range ctx.titles() {
			if w, ok := v.raw.At(); ok {
				ctx.titlePlaces[w] = append(ctx.titlePlaces[w], v.S)
			}
		}
	}
	return ctx.titlePlaces[at]
}

// titles are the title and the subtitles, folded once the header is read.
func (ctx *context) titles() []view {
	if ctx.titled == nil {
		ctx.titled = append(ctx.titled, ctx.titleView())
		for _, v := range ctx.header.Subtitles {
			ctx.titled = append(ctx.titled, viewOf(v.Words))
		}
	}
	return ctx.titled
}

// titleView is the title, folded again only where it has been changed since: many readers ask for it, some while the header is
// still being read.
func (ctx *context) titleView() view {
	if t := ctx.header.Title.Words; !ctx.titleRead.isOf(t) {
		ctx.titleRead = viewOf(t)
	}
	return ctx.titleRead
}

// viewOfTitle is the view of a title or subtitle.
func (ctx *context) viewOfTitle(t doc.Text) view {
	if ctx.titleRead.isOf(t) {
		return ctx.titleRead
	}
	return viewOf(t)
}

// titleText is the title in folded spelling, empty where none is known yet.
func (ctx *context) titleText() string {
	if !ctx.header.Title.Said() {
		return ""
	}
	return ctx.titles()[0].S
}

// titleBatch gives the ordinal that the title prints with the programme to
// statements of it that print none.
func (c *clause) titleBatch(f *Facts) {
	batch := c.batchFor(governed{})
	if !batch.Said() || len(c.mentions) == 0 || len(c.batches) > 1 {
		return
	}
	batch.Rule = "title.batch"
	candidate := len(c.statuses) > 0 && c.statuses[0].status == schema.Candidate && !strings.Contains(c.s[min(c.batches[0][1], c.statuses[0].from):c.statuses[0].from], "…")
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !d.Batch.Said() && d.Scheme.ID == c.mentions[0].ID && (d.Status == schema.Candidate) == candidate && !d.ofOldRounds() {
			d.Batch = batch
		}
	}
}
