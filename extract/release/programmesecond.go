package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// earlierWords say that what a sentence tells happened before this release.
var earlierWords = setOf(wordsOf(lastYearWords, untilNowWords, standingWords, []string{"바 있", "지난 "})...)

// decidedNames says that a paragraph past the lead tells, as a lead would, that
// names of its own were decided on now, so that what it says they became is a
// programme of this release too: as many names as it declares, in one sentence
// that ends in the decision.
func (ctx *context) decidedNames(p *passage) bool {
	if !p.isSentence() || len(p.S) > longestSentence {
		return false
	}
	for _, s := range p.sentences() {
		if t := p.S[s[0]:s[1]]; ctx.closedDecision(t) || ctx.joinsDecision(t) {
			return true
		}
	}
	return false
}

// closedDecision says that a sentence ends in a decision on as many names as it declares.
func (ctx *context) closedDecision(s string) bool {
	if ctx.lastName(s) < 0 || earlierWords.in(s) {
		return false
	}
	all := ctx.predicates(s, false)
	if len(all) == 0 || all[len(all)-1].tense != didPast || ctx.lastName(s[:all[len(all)-1].from]) < 0 {
		return false
	}
	for _, y := range date.FindYears(s, ctx.day()) {
		if y.Year != ctx.day().Y && ctx.day().Y != 0 {
			return false
		}
	}
	last := &all[len(all)-1]
	for _, u := range ctx.unitsIn(s[:last.from], last.from, false) {
		if u.list == nil || u.list.size() < 2 {
			continue
		}
		n := u.list.total
		if n == nil && len(u.list.runs) == 1 {
			n = u.list.runs[0].count
		}
		if n != nil && n.n == u.list.size() {
			return true
		}
	}
	return false
}

// decidedApart says that two paragraphs tell of decisions, one under the name a,
// the other under b, so that neither is a way to write the other. Where one name
// is the end of the other, both must give names of their own.
func (ctx *context) decidedApart(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	is, ok := ctx.split[[2]string{a, b}]
	if !ok {
		if is = ctx.toldApart(a, b); ctx.split == nil {
			ctx.split = map[[2]string]bool{}
		}
		ctx.split[[2]string{a, b}] = is
	}
	return is
}

// toldApart says it of a name and one that is no longer.
func (ctx *context) toldApart(a, b string) bool {
	within := strings.HasSuffix(a, b) || strings.HasPrefix(a, b)
	if within && (ctx.countedApart(a, b) || ctx.withinApart(a, b)) {
		return true
	}
	ofA, ofB, some := false, false, false
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() {
			continue
		}
		bare := hangul.NoSpace(p.S)
		hasA := strings.Contains(bare, a)
		hasB := strings.Contains(strings.ReplaceAll(bare, a, "|"), b)
		if hasA == hasB {
			continue
		}
		named := ctx.decidedNames(p)
		some = some || named
		ofA = ofA || hasA && (named || !within)
		ofB = ofB || hasB && (named || !within)
	}
	return ofA && ofB && some
}

// countedApart says that one text counts the holders of both, of the long name and of the short
// one by itself: 가나도시 2곳과 다라 가나도시 3곳.
func (ctx *context) countedApart(long, short string) bool {
	for i, v := range ctx.runningTexts() {
		if i > 6 {
			break // the title and the lead
		}
		if len(v.S) < len(long)+len(short) || !strings.ContainsAny(v.S, "123456789") {
			continue
		}
		bare := hangul.NoSpace(v.S)
		if !countedAfter(bare, long) {
			continue
		}
		if countedAfter(strings.ReplaceAll(bare, long, "|"), short) {
			return true
		}
	}
	return false
}

// countedAfter says that a number of holders follows a name somewhere.
func countedAfter(bare, name string) bool {
	for at := 0; ; {
		k := strings.Index(bare[at:], name)
		if k < 0 {
			return false
		}
		at += k + len(name)
		if countedHolders(strings.TrimLeft(bare[at:], "'\"」』")) {
			return true
		}
	}
}
