package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// longestRound bounds the lines looked at for the services of one count.
const longestRound = 40

// serviceLines reads lines that each begin with a service and the body that
// provides it, where they are as many as the statement over them counts, or as
// one of its statuses does: ① 가나 알리미(㈜다라) : 무엇을 하는지.
func (r *listReader) serviceLines(i int) ([]Decision, bool) {
	if d, ok := r.offers[i]; ok {
		return []Decision{d}, true
	}
	if out, ok := r.toldServices(i); ok {
		return out, true
	}
	counted := r.countedServices()
	if len(counted) == 0 {
		counted = r.countedAbove(i)
	}
	if len(counted) == 0 || i-r.at > 3 || r.ctx.seriesHead(i).refuse {
		return nil, false
	}
	if len(counted) == 1 {
		if out, ok := r.markedServices(i, counted[0]); ok {
			return out, true
		}
	}
	if i-1 > r.at && len(r.servicesOf(&r.ctx.passages[i-1])) > 0 {
		return nil, false // the lines began above, and are more than was counted
	}
	all := &offeredLines{r: r, counted: counted}
	if !all.gather(i) && !(all.bare > 0 && all.loosely(i)) && !all.numbered(i) && !all.some(i) {
		return nil, false
	}
	r.offers = map[int]Decision{}
	all.offer()
	d, ok := r.offers[i]
	return []Decision{d}, ok
}

// markedServices reads one line with all services of a count, each behind a mark: ▲가나
// 알리미(㈜다라) ▲마바 지킴이(㈜사아).
func (r *listReader) markedServices(i, k int) ([]Decision, bool) {
	p := &r.ctx.passages[i]
	if indexSign(p.S, serviceMarks) < 0 {
		return nil, false
	}
	c := &clause{ctx: r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.service-lines"}
	to, ok := markedEnd(p.S)
	if !ok {
		return nil, false
	}
	u, ok := c.serviceList(0, to)
	if all := c.markedQuotes(to); len(all) > 0 {
		u.services, ok = all, true
	}
	if d := r.anchor[k]; ok && provided(u.services) && (len(u.services) == declared(&d) || len(u.services) < declared(&d) && someTopic.MatchString(p.S)) {
		some := len(u.services) < declared(&d)
		d.Holders, d.Counts, d.Applicants, d.Open = u.services, nil, Value{}, some
		d.Where, d.Block, d.Rule, d.Words = InList, p.index, c.rule, p.raw
		return []Decision{d}, true
	}
	return nil, false
}

// someTopic opens a line which says that it names but some of those counted: 주요 과제로는
// ▲가나 알리미(㈜다라) 등이 있다.
var someTopic = hangul.MustCompile(`^(?:주요|대표|대표적인|이\s?중|이\s?가운데|구체적으로)\s?[^▲△▶▷◆◇,.]{0,40}?(?:은|는|로는|으로는|에는|으로),?\s?[▲△▶▷◆◇]`)

// countedServices are the decisions of the anchor that count services and name none, by their
// index there.
func (r *listReader) countedServices() (out []int) {
	for k := range r.anchor {
		if d := &r.anchor[k]; d.countsOnly() && certifies(d.Scheme) == scheme.Service {
			out = append(out, k)
		}
	}
	return out
}

// servicesOf reads the services of a line: one with its provider, or those of a field.
func (r *listReader) servicesOf(p *passage) []Holder {
	if h, ok := r.serviceLine(p); ok {
		return []Holder{h}
	}
	if !strings.ContainsAny(p.S, "([:") && !strings.Contains(p.S, "분야") && !strings.Contains(p.S, "부문") {
		return nil
	}
	return r.fieldLine(p, len(p.S)-len(strings.TrimLeft(p.S, " "+enumerators)))
}

// serviceLine reads the service that a line begins with: a name, its provider
// in brackets, and nothing behind but a colon and what it does.
func (r *listReader) serviceLine(p *passage) (Holder, bool) {
	s := p.S
	i := lineStart(s)
	if it, ok := itemWithRoles(s, i, endOfNaming(p)); ok {
		return r.withRoles(p, &it)
	}
	if label, from := frontLabel(s, i); from > 0 { // [안전] 가나 알리미
		h, ok := r.serviceIn(p, from)
		(&clause{ctx: r.ctx, view: p.view, s: s}).labelled(&h, label)
		return h, ok
	}
	return r.serviceIn(p, i)
}

// withRoles reads the service of a line that labels who does what for it.
func (r *listReader) withRoles(p *passage, it *serviceItem) (Holder, bool) {
	c := &clause{ctx: r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.service-lines"}
	h := Holder{Kind: ServiceHolder, Rule: c.rule, Words: unquoted(p.text(it.a[0], it.a[1]))}
	if !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return Holder{}, false
	}
	c.labelled(&h, it.label)
	c.providers(&h, it.b[0], it.b[1])
	return h, true
}

// bracketNumber is the number of a line in brackets: [1], (2), <3>.
var bracketNumber = hangul.MustCompile(`^[\[(<【]\s?(?:\d{1,2}|[①-⑳])(?:-\d{1,2})?\s?[\])>】]\s*`)

// serviceIn reads the service that a line names from byte i, in the notations known.
func (r *listReader) serviceIn(p *passage, i int) (Holder, bool) {
	if containsAny(head(p.S[i:], longestLabel), groupNouns) && headsGroup.MatchString(p.S[i:]) {
		return Holder{}, false // see fieldLine
	}
	for _, read := range []func(*passage, int) (Holder, bool){r.dashedLine, r.headedLine, r.colonLine, r.bracketedLine, r.makerLine, r.topicLine} {
		if h, ok := read(p, i); ok {
			return h, true
		}
	}
	return Holder{}, false
}

// bracketedLine reads a line of a name with its provider in brackets behind it.
func (r *listReader) bracketedLine(p *passage, i int) (Holder, bool) {
	s := p.S
	open := i + strings.IndexByte(s[i:], '(')
	if open <= i {
		return Holder{}, false
	}
	from, to, end := bracketAt(s, open)
	rest := strings.TrimLeft(s[max(end, open):], " ")
	if end == 0 || rest != "" && !strings.HasPrefix(rest, ":") && !strings.HasPrefix(rest, "-") && !strings.HasPrefix(rest, "–") {
		return Holder{}, false
	}
	c := &clause{ctx: r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: "list.service-lines"}
	if !c.namesBody(from, to) {
		return Holder{}, false
	}
	h := Holder{Kind: ServiceHolder, Rule: "list.service-lines", Words: unquoted(p.text(i, len(strings.TrimRight(s[:open], " "))))}
	if !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return Holder{}, false
	}
	if who, ok := c.behindSite([2]int{from, to}); ok {
		h.Partner = p.text(from, to)
		from, to = who[0], who[1]
	}
	c.providers(&h, from, to)
	return h, true
}

// colonLine reads a line of a name and, behind a colon, who provides it: 가나 알리미 : ㈜다라,
// 안전 분야.
func (r *listReader) colonLine(p *passage, i int) (Holder, bool) {
	s := p.S
	k := strings.Index(s[i:], ":")
	if k < 6 || k > 120 || strings.ContainsAny(s[i:i+k], "([.") {
		return Holder{}, false
	}
	c := &clause{ctx: r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: "list.service-lines"}
	h := Holder{Kind: ServiceHolder, Rule: c.rule, Words: unquoted(p.text(i, len(strings.TrimRight(s[:i+k], " "))))}
	from, to := i+k+1, len(s)
	if makerAfterText(s) || taskLabel.MatchString(s[i:]) || labelsMatter(viewOf(h.Words).S) {
		return Holder{}, false // 가나 알리미 : 밤길을 밝힌다(㈜다라)
	}
	if strings.HasSuffix(strings.TrimRight(s, " "), "다.") {
		if to = c.subjectOf(&h, from); to < 0 {
			return Holder{}, false
		}
	} else if m := usedIn.FindStringIndex(s[from:]); m != nil {
		if n, ok := r.ctx.gaz.placeAt(s, from+m[1]); ok {
			h.Partner = c.text(n.from, n.to)
		}
		to = from + m[0]
	}
	if first := c.bodies(from, to); len(first) == 0 || !c.namesBody(first[0][0], first[0][1]) || !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return Holder{}, false
	}
	c.providers(&h, from, to)
	return h, true
}

// usedIn finds where a service is used, among the words about it: 적용 지역: 가나시.
var usedIn = hangul.MustCompile(`,?\s*(?:적용|실증|협력|대상|운영|도입)\s?(?:지역|도시|지자체|지방정부|기관|대상)\s?:\s?`)

// dashedLine reads a line of a quoted name and, behind a dash, who provides it
// and where it is used: (교통) 「가나 알리미」 - ㈜다라, 적용 지역: 마바시.
func (r *listReader) dashedLine(p *passage, i int) (Holder, bool) {
	s, h := p.S, Holder{Kind: ServiceHolder, Rule: "list.service-lines"}
	qs := quoted(s[i:])
	if len(qs) != 1 || qs[0][0] > len("「") {
		return Holder{}, false
	}
	name := [2]int{i + qs[0][0], i + qs[0][1]}
	at := name[1] + quoteAfter(s[name[1]:])
	rest := strings.TrimLeft(s[at:], " ")
	body := strings.TrimLeft(rest, "-–— :")
	if body == rest || body == "" {
		return Holder{}, false
	}
	h.Words = p.text(name[0], name[1])
	c := &clause{ctx: r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: h.Rule}
	from, to := len(s)-len(body), len(s)
	if m := usedIn.FindStringIndex(body); m != nil {
		if n, ok := r.ctx.gaz.placeAt(s, from+m[1]); ok {
			h.Partner = c.text(n.from, n.to)
		}
		to = from + m[0]
	}
	if !c.namesBody(from, to) || !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return Holder{}, false
	}
	c.providers(&h, from, to)
	return h, true
}
