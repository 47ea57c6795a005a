package release

import (
	"injeung/extract/doc"
)

// listReader reads passages in order and remembers the decision that names
// printed apart (in a note or under bullets) belong to.
type listReader struct {
	ctx *context
	// anchor are the decisions of the last sentence that may leave its names to
	// lines after it.
	anchor []Decision
	depth  doc.Depth
	at     int // passage of the anchor
	last   *Decision
	// untold are the last decisions that declare more holders than they name, at
	// passage toldAt; at first those of the title.
	untold []Decision
	toldAt int
	// bare is the last decision that told neither names nor a number, at bareAt.
	bare   []Decision
	bareAt int
	// toldZone is the last passage that tells of a new zone by its own name.
	toldZone int
	// before are the decisions read so far, those of the title first.
	before []Decision
	// debts are what the first reckoned of those leave to be named, by programme.
	debts    map[string]*debt
	reckoned int
	row      int // of the last numbered row
	// decided are the decisions on names read so far, by name without its 시·도.
	decided map[string]Decision
	// group is a line that only names a class or status and perhaps its count
	// (○ 가나형(20곳)); it holds for the lists under it.
	group *listLabel
	words view
	under doc.Depth
	// shares says which decision of the anchor a passage belongs to; nil until
	// asked for.
	shares map[int]int
	// noted are the decisions of sentences that refer to a footnote, by its mark.
	noted map[string]noted
	// deciding are the sentences that decide something, by passage and first byte.
	deciding map[[2]int]bool
	// lines are passages already taken apart as lists; nil for no list.
	lines map[int]*clause
	// offers are the services that lines of the list under the anchor name.
	offers map[int]Decision
	// lead is the decision that the last sentence told of without a name, led its
	// passage.
	lead *Decision
	led  int
	// placed are the decisions of lines that tell of one place each.
	placed map[int][]Decision
	// inLines are the decisions of the lists under the anchor at passage inLinesAt.
	inLines   []Decision
	inLinesAt int
	// over is the 시·도 that stands alone over the lists that follow.
	over doc.Text
	// aside says that the last sentence chose among those that hold the title
	// already; see passesBy.
	aside bool
}

// passage reads one paragraph: as a whole, where it is no more than a list or a
// label, else its sentences.
func (r *listReader) passage(i int) []Decision {
	p := &r.ctx.passages[i]
	if p.Kind == doc.Caption {
		return nil
	}
	if r.group != nil && p.Depth <= r.under && p.Depth != doc.NoBullet {
		r.group = nil
	}
	r.leavesAside(p)
	if r.aside && r.holdersListed(i) {
		return nil
	}
	r.heads(i)
	if out, ok := r.whole(i, p); ok {
		return r.ofSido(out)
	}
	var out []Decision
	before := ""
	for _, s := range p.sentences() {
		n := len(out)
		if asks(p.S[s[0]:s[1]]) {
			continue
		}
		out = r.sentence(i, p, s, before, out)
		r.decides(i, s[0], out[min(n, len(out)):])
		before = p.S[s[0]:s[1]]
	}
	r.told(i, p, out)
	return out
}

// whole reads a paragraph that is lines of services or places, a list of names, a
// row, a label, or the names of zones.
func (r *listReader) whole(i int, p *passage) ([]Decision, bool) {
	if r.ofEarlier(p) || r.ofEarlierRound(p) || r.ofEarlierYear(p) || r.asideNote(i, p) || r.siteOfService(i, p) {
		return nil, true
	}
	if out, ok := r.serviceLines(i); ok {
		return out, true
	}
	if out, ok := r.placeLines(i); ok {
		return r.grouped(out), true
	}
	if out, ok := r.list(i, p); ok {
		return r.inLine(r.grouped(out)), true
	}
	if out, ok := r.numberedRow(p); ok {
		return out, true
	}
	if out, ok := r.labelLine(i, p); ok {
		return out, true
	}
	out, ok := r.zoneTold(i, p)
	if ok {
		r.before = append(r.before, out...)
	}
	return out, ok
}

// sentence adds to out, which the paragraph has told so far, what the sentence at s
// decides; last is the sentence before it.
func (r *listReader) sentence(i int, p *passage, s [2]int, last string, out []Decision) []Decision {
	if startWords.among(r.ctx.sentenceOf(p, s[0], s[1])) && r.ctx.grownSince(p.S[s[0]:s[1]]) {
		return out
	}
	if more, ok := r.bareSentence(i, p, s, last, out); ok {
		return append(out, more...)
	}
	if cut, more := r.sortedBehind(p, s, out); len(more) > 0 {
		return append(r.sentence(i, p, [2]int{s[0], cut}, last, out), more...)
	}
	if cut := r.ctx.partsThenOther(p.S[s[0]:s[1]]); cut > 0 {
		out = r.sentence(i, p, [2]int{s[0], s[0] + cut}, last, out)
		return r.sentence(i, p, [2]int{s[0] + cut, s[1]}, p.S[s[0]:s[0]+cut], out)
	}
	if h := r.ctx.sentenceOf(p, s[0], s[1]); !mayDecideWords.among(h) && !h.Holds("기존") {
		return append(out, r.undeciding(i, p, s, last, out)...)
	}
	c := r.ctx.newClause(p.view, s[0], s[1], InBody, p.index)
	c.rule = "sentence.selected"
	if q, ok := r.endsInNoun(i, c); ok {
		c.predicates = append(c.predicates, q)
	}
	if r.passesBy(c) {
		return out
	}
	own := r.sitesOnly(c, c.decisions(), out)
	if len(own) == 0 {
		own = r.included(i, c, last, out)
	}
	if len(own) == 0 {
		own = r.inFields(i, p, s, out)
	}
	r.leads(i, c, len(own) > 0)
	if len(own) == 0 {
		r.toldBare(i, c)
		r.notSelected(p, s[0], s[1], out)
	}
	return append(out, own...)
}

// undeciding is what the sentence at s tells, none of whose words decides: who is among those decided on before, who was put off,
// what is done in each field or place, and who applied.
func (r *listReader) undeciding(i int, p *passage, s [2]int, last string, out []Decision) []Decision {
	if joinedWords.among(r.ctx.sentenceOf(p, s[0], s[1])) {
		if own := r.included(i, r.ctx.newClause(p.view, s[0], s[1], InBody, p.index), last, out); len(own) > 0 {
			return own
		}
	}
	r.notSelected(p, s[0], s[1], out)
	if own := r.inFields(i, p, s, out); own != nil {
		return own
	}
	if own := r.eachDoes(i, p, s, out); own != nil {
		return own
	}
	return r.appliedOnly(p, s)
}

// bareSentence reads a sentence that names or counts those of whom the release
// tells elsewhere what was decided; the package's comment says who is asked
// first.
func (r *listReader) bareSentence(i int, p *passage, s [2]int, last string, out []Decision) ([]Decision, bool) {
	if got, ok := r.prizes(i, p, s); ok {
		return got, true
	}
	if named, ok := r.topicNames(i, p, s[0], s[1], out); ok {
		return named, true
	}
	if named, ok := r.toldThenNamed(i, p, s[0], s[1]); ok {
		return named, true
	}
	if d, ok := r.servicesNamed(p, s[0], s[1], out); ok {
		return d, true
	}
	if d, ok := r.councilCounts(p, s[0], s[1]); ok {
		return d, true
	}
	if d, ok := r.outcomes(p, s[0], s[1], out); ok {
		return d, true
	}
	if d, ok := r.classCounts(p, s[0], s[1], out); ok {
		return d, true
	}
	if d, ok := r.gradeCounts(p, s[0], s[1], out); ok {
		return d, true
	}
	if d, ok := r.statusCounts(p, s[0], s[1], out); ok {
		return d, true
	}
	if named, ok := r.statusTopic(p, s[0], s[1]); ok {
		r.lead = nil
		return named, true
	}
	named, ok := r.onlyListed(i, p, s[0], s[1], out, last)
	if !ok {
		named, ok = r.listGoesOn(i, p, s[0], s[1], out, last)
	}
	if ok {
		r.lead = nil
	}
	return named, ok
}
