package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
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
		for _, r := range p.sentences() {
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
	if len(s) > longestTale || n.otherTime(s) || inWords.MatchString(s) {
		return false
	}
	c := &clause{ctx: n.ctx, view: p.view, base: r[0], s: s, where: InBody, block: p.index, rule: ServicesByCount}
	c.quotes = quoted(s)
	named := hasLegal(s) || bracketsOfLine(s) > 0 || slices.ContainsFunc(c.quotes, func(q [2]int) bool {
		return isServiceWords(c.text(q[0], q[1])) && !c.namesProgramme(s[q[0]:q[1]]) && !endsInOne(s[q[0]:q[1]], noServiceEnds)
	})
	return named && !saidAloud(s) && c.verdictOf() < turnedDown
}

// inWords goes on behind what somebody said: ”라며, ”고 말했다.
var inWords = hangul.MustCompile(`"(?:이?라)?(?:며|면서|고)[\s,]`)

// noServiceEnds end quoted words that are of a programme, day or paper.
var noServiceEnds = []string{"계획", "날", "법", "제도", "위원회", "도시", "마을", "특구", "지구", "사업", "지침", "공모", "대책", "행사", "대회", "심의", "회의"}

// ofServicesTitle are words of a title that is on services.
var ofServicesTitle = setOf("서비스", "솔루션", "과제", "안건", "특례", "허가")

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
	if !ctx.certifiesServices() && !ctx.exemptsFirst() && !ctx.tellsExemption() && !ofServicesTitle.in(title) {
		return false
	}
	if ctx.sat() || ctx.choiceGivenHere() || ctx.titleDecides() {
		return true
	}
	for p, r := range ctx.firstSentences(1) {
		if shownNow.MatchString(p.S[r[0]:r[1]]) {
			return true
		}
	}
	_, counted := ctx.countedFirstNow()
	return counted || slices.ContainsFunc(ctx.titles(), func(v view) bool { return servicesCountedIn.MatchString(v.S) })
}

// shownNow finds that a sentence shows what is new: 새로운 가나서비스를 공개했다.
var shownNow = hangul.MustCompile(`(?:새로운|새|신규|올해)\s[^.]{0,60}(?:공개|발표|소개)(?:했|하였|한다)`)

// serviceStanding are words of sentences that tell what became of a service beside those that were decided on.
var serviceStanding = setOf("기간", "조건", "한도", "범위", "허가", "특례", "지정", "승인", "인증", "년 더", "이어", "바꿨", "바꾸", "변경", "거둬", "거두", "취소", "연장", "늘렸", "늘리", "통과", "받아들")

// pastDecidedThen is the sentence r of a passage from a quoted name on, which something is done to, where the words before it only tell when
// it was chosen: (2024년에 인증한) ‘가나’를 거둬들였다.
func (n *netOf) pastDecidedThen(p *passage, r [2]int) [2]int {
	s := p.S[r[0]:r[1]]
	for _, q := range quoted(s) {
		from, to := q[0]-quoteBefore(s[:q[0]]), q[1]+quoteAfter(s[q[1]:])
		if withoutDecided(s, from, to) != "" {
			return [2]int{r[0] + from, r[1]}
		}
	}
	return r
}

// madeTopic finds something in quotes, with or without who makes it, as what a sentence is about: '가나'((주)다라)는.
var madeTopic = hangul.MustCompile(`['"](?:\((?:[^()]|\([^()]{1,4}\)){2,40}\))?(?:은|는|도)\s`)

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
		for _, r := range p.sentences() {
			s := p.S[r[0]:r[1]]
			if n.said == mostNet || !serviceStanding.in(s) && !madeTopic.MatchString(s) && n.pastDecidedThen(p, r) == r || !n.quotesFree(held, s) || !endsVerb(strings.TrimRight(s, " .")) || !n.mayBeService(p, n.pastDecidedThen(p, r)) || markOf.MatchString(s) {
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
