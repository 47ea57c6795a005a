package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// groupOfServices is a line that heads some of the services counted, with their number: [2] 결제
// 서비스 (3건).
var groupOfServices = hangul.MustCompile(`\(\s?(?:총\s)?\d{1,2}\s?[건개]\s?\)\s*$`)

// onlyHeads says that the anchor is none, or a heading that neither names nor counts.
func (r *listReader) onlyHeads() bool {
	for k := range r.anchor {
		if d := &r.anchor[k]; len(d.Holders) > 0 || len(d.Counts) > 0 || d.Rule != "heading.selected" {
			return false
		}
	}
	return true
}

// certifiesAny says that one of the decisions is on services.
func certifiesAny(all []Decision) bool {
	var before Scheme
	served := false
	for k := range all {
		if s := &all[k].Scheme; k == 0 || s.ID != before.ID || s.Name != before.Name || s.Services != before.Services {
			before, served = *s, certifies(*s) == scheme.Service
		}
		if served && declared(&all[k]) > 1 {
			return true
		}
	}
	return false
}

// numbered reads lines that each are a number and a name, as many as counted, with what is told
// of each between them: ① 가나 알리미 / 밤길을 밝힌다. / ② 다라 지킴이.
func (o *offeredLines) numbered(i int) bool {
	r := o.r
	if o.lines = nil; i != r.at+1 || !r.leadsToServices(i-1) {
		return false
	}
	for j := i; j < len(r.ctx.passages) && j-i < longestRound && o.found() < o.most(); j++ {
		p := &r.ctx.passages[j]
		if n := ordinalOf(p); n == 0 || n != len(o.lines)+1 {
			if len(o.lines) == 0 || n > 0 {
				return false
			}
			continue
		}
		h, ok := o.nameOnly(p)
		if !ok {
			return false
		}
		if len(h.Providers) == 0 && j+1 < len(r.ctx.passages) {
			if c := r.providerLine(j + 1); c != nil {
				c.providers(&h, 1, len(strings.TrimRight(c.s, " "))-1)
			}
			r.makerBelow(&h, j)
		}
		o.lines = append(o.lines, offeredLine{at: j, services: []Holder{h}})
	}
	return len(o.lines) > 1 && o.fits()
}

// leadsToServices says that a paragraph ends with the sentence that counts services, or one that
// says they follow; what follows another sentence may be steps or guests.
func (r *listReader) leadsToServices(i int) bool {
	s := r.ctx.passages[i].S
	all := sentencesOf(s)
	if len(all) == 0 {
		return false
	}
	last := s[all[len(all)-1][0]:all[len(all)-1][1]]
	for _, n := range countsIn(last) {
		if isHolderUnit(n) {
			return true
		}
	}
	return servicesFollow.MatchString(last)
}

// servicesFollow says that the names of services follow: 선정된 서비스는 다음과 같다.
var servicesFollow = hangul.MustCompile(`(?:서비스|과제|솔루션|사업|특례|안건|기술|제품)(?:은|는|의 명단은|의 목록은|(?:의|별)\s(?:주요\s|세부\s|구체적인\s)?내용은)\s(?:다음|아래)`)

// nameOnly reads a line that is the name of a service and nothing else, but perhaps its provider
// in brackets.
func (o *offeredLines) nameOnly(p *passage) (Holder, bool) {
	i, s := lineStart(p.S), strings.TrimRight(p.S, " ")
	c := &clause{ctx: o.r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: "list.service-lines"}
	h := Holder{Kind: ServiceHolder, Rule: c.rule}
	end := len(s)
	if k := openingOf(s); k > i && strings.HasSuffix(s, ")") {
		if !maybeBody(s[k+1 : len(s)-1]) {
			return h, false
		}
		c.providers(&h, k+1, len(s)-1)
		end = len(strings.TrimRight(s[:k], " "))
	}
	if i >= end || hasLegal(s[i:end]) && !endsLikeService(s[i:end]) {
		return h, false // a company, with what it does below
	}
	if at, _ := arrowIn(s[i:end]); at > 0 {
		return h, false // two parts
	} else if _, k := shortLabel(s, i, len(s)); k > 0 {
		return h, false // [교통] 가나 결제 — 다라
	}
	h.Words = unquoted(p.text(i, end))
	if len(h.Providers) == 0 && !endsService(h.Words) && (sectionLine.MatchString(s) || numberedLine.MatchString(p.Bullet.S+s) && !strings.HasPrefix(p.Bullet.S+s, "[")) {
		return h, false
	}
	if n, ok := c.ctx.gaz.placeAt(s[:end], i); ok && n.to == end {
		return h, false
	}
	if w := s[i:end]; len(h.Providers) == 0 && (stepLine.MatchString(w) || strings.Count(w, " ") < 2 && taskLine.MatchString(w)) {
		return h, false
	}
	return h, isServiceWords(h.Words) && !c.namesProgramme(s[i:end]) && len(predicatesIn(s[i:end], true)) == 0
}

// sectionLine ends as heads of sections and criteria do, which are numbered too: 추진 배경, 향후 계획.
var sectionLine = hangul.MustCompile(`(?:배경|계획|내용|효과|방향|일정|절차|성과|의의|사항|방안|기준|방법|목적|필요성|특징|과정|체계|전략|성|(?:기여|완성|만족|적합|난이|활용|숙련|성숙|호응|충실|명확|중요|시급|참신|신뢰|정합|적정|타당|제)도|(?:파급|경쟁|능|잠재|추진|실행|협)력)\s*$`)

// numberFront is where a line's number stands: behind the mark of its level, which may stand before the number, too: □ [1] 가나 결제.
func numberFront(p *passage) string {
	if strings.Trim(p.Bullet.S, "□○ㅇᄋ ") == "" {
		return strings.TrimLeft(p.S, " ")
	}
	return strings.TrimLeft(p.Bullet.S+p.S, " ")
}

// ordinalOf is the number that a line begins with: ①, [2], 3., 라.; 0 for none.
func ordinalOf(p *passage) int {
	t := numberFront(p)
	if t == "" {
		return 0
	}
	for n, r := range []rune("①②③④⑤⑥⑦⑧⑨⑩") {
		if strings.HasPrefix(t, string(r)) {
			return n + 1
		}
	}
	if lettered.MatchString(t) {
		return strings.Index("가나다라마바사아자차카타파하", t[:len("가")])/len("가") + 1
	}
	if m := numberedLine.FindStringSubmatch(t); m != nil {
		n, _, _ := hangul.Number(m[1])
		return n
	}
	from, _, _ := numbersSpanned(p)
	return from
}

// numberedLine begins with a number: 1., 2), [3], (4), 1-2.
var numberedLine = hangul.MustCompile(`^[\[(<]?\s?(?:\d{1,2}-)?(\d{1,2})\s?[\])>.]\s*[^\d\s]`)

// some takes lines that are fewer than counted, each a service with its provider behind a number:
// the rest is printed elsewhere, and an issue says so. Where one of them has a company as provider, whatever stands in the
// bracket behind the others does.
func (o *offeredLines) some(i int) bool {
	o.loose = false
	if len(o.counted) != 1 || o.gather(i) || !o.fewer() {
		return false
	}
	if surely := o.lines; o.bare > 0 {
		if o.loose = true; o.gather(i) || !o.fewer() || len(o.lines) < len(surely) {
			o.lines = surely
		}
	}
	o.open = true
	return true
}

// fewer says that the lines are fewer than counted, numbered from one, and name a service with its provider each.
func (o *offeredLines) fewer() bool {
	n := o.found()
	if n == 0 || n >= o.most() {
		return false
	}
	for k, l := range o.lines {
		p := &o.r.ctx.passages[l.at]
		if len(l.services) != 1 || len(l.services[0].Providers) == 0 || !endsService(l.services[0].Words) || ordinalOf(p) != k+1 {
			return false
		}
		if d := &o.r.anchor[o.counted[0]]; l.status != "" && l.status != d.Status {
			return false
		}
	}
	return true
}

// headsNumbers says that a numbered line is the head of names that are numbered anew below it, as who provides them: [1] 가나카드 /
// ① 다라 결제 플랫폼.
func (ctx *context) headsNumbers(it *serviceItem) bool {
	if it.ordinal == 0 || it.at+1 >= len(ctx.passages) {
		return false
	}
	next := &ctx.passages[it.at+1]
	form, n, from := itemForm(next)
	return n == 1 && form != it.form && endsLikeService(strings.TrimRight(next.S[from:], " ")) && !endsLikeService(ctx.passages[it.at].S[it.a[0]:it.a[1]])
}
