package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
)

// mostMakers bounds the sentences and lines that one release points at.
const mostMakers = 20

// makersTold makes an issue of the sentences and lines that name something in quotes or a company, in a release that tells of a
// choice of services, or of exemptions given, and of which no service was read.
func (n *netOf) makersTold() {
	if !n.ctx.choosesServices() {
		return
	}
	var words []doc.Text
	for i := range n.ctx.passages {
		p := &n.ctx.passages[i]
		if p.S == "" || p.past || p.Depth >= doc.Asterisk || p.Kind == doc.Caption || n.ctx.inHeader(p) || hasCredit(p.S) {
			continue
		}
		for _, r := range sentencesOf(p.S) {
			if len(words) < mostMakers && n.mayBeService(p, r) {
				words = append(words, p.text(r[0], r[1]))
			}
		}
	}
	if len(words) > 0 {
		n.sayWords("unread-services", "the release tells of a choice of services of which nothing was read, and these words name something in quotes or a company; if they were chosen, the words that say so are missing from the recognisers", doc.Join(" / ", words...))
	}
}

// mayBeService says that the sentence r of a passage names something in quotes or a company, and tells of no other time or fate.
func (n *netOf) mayBeService(p *passage, r [2]int) bool {
	s := p.S[r[0]:r[1]]
	if len(s) > longestTale || !hasLegal(s) && len(quoted(s)) == 0 && bracketsOfLine(s) == 0 || n.otherTime(s) || containsAny(s, otherServices) {
		return false
	}
	c := &clause{ctx: n.ctx, view: p.view, base: r[0], s: s, where: InBody, block: p.index, rule: ServicesByCount}
	c.quotes = quoted(s)
	return !saidAloud(s) && c.verdictOf() < turnedDown
}

// bracketsOfLine counts the brackets of a line that end words of a name: 가나 결제(다라).
func bracketsOfLine(s string) int {
	if isSentence(s) {
		return 0
	}
	return strings.Count(s, "(")
}

// choosesServices says that the title or the first sentences tell of services, or of exemptions, and that some were chosen, that a
// committee sat or how many there are.
func (ctx *context) choosesServices() bool {
	title := ctx.titles()[0].S
	if !ctx.certifiesServices() && !ctx.exemptsFirst() && !ctx.tellsExemption() && !servicesIn.in(title) {
		return false
	}
	if ctx.sat() || ctx.choiceGivenHere() || ctx.titleDecides() {
		return true
	}
	_, counted := ctx.countedFirstNow()
	return counted || slices.ContainsFunc(ctx.titles(), func(v view) bool { return servicesCountedIn.MatchString(v.S) })
}

// serviceStanding are words of sentences that tell what became of a service beside those that were decided on.
var serviceStanding = setOf("기간", "조건", "한도", "범위", "허가", "특례", "지정", "승인", "인증", "년 더", "이어", "바꿨", "바꾸", "변경", "거둬", "거두", "취소", "연장", "늘렸", "늘리", "통과", "받아들")

// besideServices makes issues of sentences that name a service in quotes, or with its company, of which no row is made, shortly behind one
// whose services were read: ‘가나’는 기간을 2년 더 준다.
func (n *netOf) besideServices(f *Facts, held serviceNames) {
	blocks := map[int]bool{}
	for k := range f.Decisions {
		if d := &f.Decisions[k]; slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder }) {
			blocks[d.Block] = true
		}
	}
	for i := range n.ctx.passages {
		p := &n.ctx.passages[i]
		if p.Depth >= doc.Asterisk || p.Kind == doc.Caption || p.past || n.ctx.inHeader(p) || !blocks[p.index] && (i == 0 || !blocks[n.ctx.passages[i-1].index]) {
			continue
		}
		for _, r := range sentencesOf(p.S) {
			s := p.S[r[0]:r[1]]
			if n.said == mostNet || !serviceStanding.in(s) || !n.quotesFree(held, s) || !endsVerb(strings.TrimRight(s, " .")) || !n.mayBeService(p, r) || markOf.MatchString(s) {
				continue
			}
			c := &clause{ctx: n.ctx, view: p.view, base: r[0], s: s, where: InBody, block: p.index, rule: ServicesByCount}
			for _, t := range c.spots() {
				t.at, t.from, t.to = i, r[0], r[1]
				if t.quoted && !n.namesUsed(f, held, &t) {
					n.sayOf("unread-services", "the sentence tells what became of something in quotes beside services that were decided on, and no row names it", &t)
					break
				}
			}
		}
	}
}
