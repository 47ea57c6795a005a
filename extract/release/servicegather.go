package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// offeredLine is a line with the services that it names, and the status that stands before
// them or over the line.
type offeredLine struct {
	at       int // passage
	services []Holder
	status   schema.Status
	by       Value
}

// offeredLines are the lines under a statement that counts services, perhaps by status.
type offeredLines struct {
	r       *listReader
	counted []int // decisions of the anchor that count
	lines   []offeredLine
	loose   bool // a bracket behind the name of a service holds its provider, whoever it is
	open    bool // the lines are fewer than counted
	bare    int  // lines passed over that could be services read loosely
}

// gather collects the lines from passage i on, and says whether they are as many as counted.
func (o *offeredLines) gather(i int) bool {
	r := o.r
	o.lines, o.bare = nil, 0
	now := offeredLine{}
	if r.group != nil && r.group.status != "" {
		now.status, now.by = r.group.status, Value{r.words.text(r.group.statusBy[0], r.group.statusBy[1]), "list.status"}
	} else if h := r.ctx.seriesHead(i); h.status != "" && h.count > 0 && !h.refuse {
		now.status, now.by = h.status, h.by // 2. 가나서비스 지정기간 연장 (2건)
	}
	headed := bracketHead.MatchString(r.ctx.passages[i].S)
	for j := i; j < len(r.ctx.passages) && j-i < longestRound && !(headed && o.found() == o.most()); j++ {
		p := &r.ctx.passages[j]
		line := now
		if line.at = j; o.readLine(&line) {
			o.lines = append(o.lines, line)
			continue
		}
		if l, ok := r.labelOf(p); ok && l.status != "" && j > i {
			if len(o.counted) == 1 && l.status != r.anchor[o.counted[0]].Status {
				break
			}
			now.status, now.by = l.status, p.value(l.statusBy[0], l.statusBy[1], "list.status")
			continue
		}
		if len(o.lines) > 0 && refusesBelow(p) {
			break
		}
		if len(o.lines) > 0 && groupOfServices.MatchString(p.S) {
			continue
		}
		if n := len(o.lines); n == 0 || !headed && p.Depth <= r.ctx.passages[i].Depth && !(o.lines[n-1].at == j-1 && r.providerLine(j) != nil) {
			break
		} // else it tells of the service above
	}
	return o.fits()
}

// loosely gathers the lines once more, taking any bracket behind the name of a service for its
// provider.
func (o *offeredLines) loosely(i int) bool {
	o.loose = true
	return o.gather(i) && o.found() > 1
}

// found is the number of services.
func (o *offeredLines) found() (n int) {
	for k := range o.lines {
		n += len(o.lines[k].services)
	}
	return n
}

// most is the number that the statement counts.
func (o *offeredLines) most() (n int) {
	for _, k := range o.counted {
		n += declared(&o.r.anchor[k])
	}
	return n
}

// fits says that the lines are as many as is counted: of each status that they name, or, where
// they name none, of the one status that counts as many.
func (o *offeredLines) fits() bool {
	if n := o.found(); n == 0 || n == 1 && !surelyOne(o.lines[0].services) {
		return false
	}
	have := map[schema.Status]int{}
	for k := range o.lines {
		have[o.lines[k].status] += len(o.lines[k].services)
	}
	if n, bare := have[""]; bare && n == 1 && len(o.counted) > 1 {
		return false // of which of the numbers it is, one line does not tell
	} else if bare {
		return len(have) == 1 && o.newFirst(o.decisionOf("", n))
	}
	if len(o.counted) == 1 && len(have) == 1 {
		if only := &o.r.anchor[o.counted[0]]; declared(only) == o.found() {
			return have[only.Status] > 0 || !o.headed()
		}
	}
	for st, n := range have {
		if o.decisionOf(st, n) < 0 {
			return false
		}
	}
	return true
}

// offer makes a decision of each line.
func (o *offeredLines) offer() {
	r := o.r
	have := map[schema.Status]int{}
	for k := range o.lines {
		have[o.lines[k].status] += len(o.lines[k].services)
	}
	for _, l := range o.lines {
		k := o.decisionOf(l.status, have[l.status])
		if k < 0 {
			k = o.counted[0]
		}
		d := r.anchor[k]
		d.Holders, d.Counts, d.Applicants, d.Open = l.services, nil, Value{}, o.open
		if l.by.Said() && d.Status == l.status {
			d.StatusBy = l.by
		}
		d.Where, d.Block, d.Rule, d.Words = InList, r.ctx.passages[l.at].index, "list.service-lines", r.ctx.passages[l.at].raw
		r.offers[l.at] = d
	}
}

// readLine reads the services of a line, and the status that stands before them: (신규지정) 가나
// 알리미(㈜다라), [지정기간 연장 : 가나 알리미(㈜다라)].
func (o *offeredLines) readLine(l *offeredLine) bool {
	p := &o.r.ctx.passages[l.at]
	if groupOfServices.MatchString(p.S) {
		return false // 신규 지정 (2건)
	}
	i := lineStart(p.S)
	if st, by, from, to := statusLead(p.S, i); st != "" {
		l.status, l.by = st, p.value(by[0], by[1], "list.status")
		part := *p
		part.S = p.S[:to]
		h, ok := o.r.serviceIn(&part, from)
		if !ok {
			h, ok = o.subjectBehind(p, from, to)
		}
		if ok {
			l.services = []Holder{h}
		}
		return ok
	}
	if l.services = o.r.servicesAt(l.at); len(l.services) > 0 {
		return true
	}
	h, ok := o.r.looseLine(p, i)
	if !ok {
		return false
	}
	if o.bare++; o.loose {
		l.services = []Holder{h}
	}
	return o.loose
}

// subjectBehind reads a name in a bracket whose provider is the subject of the sentence behind
// it: (신규지정 : 가나 알리미) ㈜다라는 …한다.
func (o *offeredLines) subjectBehind(p *passage, from, to int) (Holder, bool) {
	if to >= len(p.S) {
		return Holder{}, false
	}
	c := &clause{ctx: o.r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.service-lines"}
	r := trimmed(p.S, from, to)
	h := Holder{Kind: ServiceHolder, Rule: c.rule, Words: unquoted(p.text(r[0], r[1]))}
	if !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return h, false
	}
	at := to + runeLen(p.S, to) // the bracket closes with one of several signs
	at += spaces(p.S[at:])
	for k := at; k < len(p.S) && k-at < 60; k += runeLen(p.S, k) {
		if j := josaAt(p.S, k); (j == "은" || j == "는") && strings.HasPrefix(p.S[k+len(j):], " ") {
			if word := p.S[at:k]; tradeBody(word) || hasLegal(word) || !strings.Contains(word, " ") {
				c.providers(&h, at, k)
			}
			break
		}
	}
	return h, true
}

// looseLine reads a line of the name of a service with a bracket behind it that holds words as
// names of companies are: 가나 배달 서비스 (다라).
func (r *listReader) looseLine(p *passage, i int) (Holder, bool) {
	s := strings.TrimRight(p.S, " ")
	k := openingOf(s)
	if k <= i || !strings.HasSuffix(s, ")") {
		return Holder{}, false
	}
	h := Holder{Kind: ServiceHolder, Rule: "list.service-lines", Words: unquoted(p.text(i, len(strings.TrimRight(s[:k], " "))))}
	c := &clause{ctx: r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: h.Rule}
	if !endsService(h.Words) || !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return Holder{}, false
	}
	for _, b := range c.bodies(k+1, len(s)-1) {
		if !maybeBody(s[b[0]:b[1]]) {
			return Holder{}, false
		}
	}
	c.providers(&h, k+1, len(s)-1)
	return h, len(h.Providers) > 0
}

// noBody finds words in brackets that tell when or of what kind a service is.
var noBody = hangul.MustCompile(`(?:예정|신규|연장|변경|신청|지정|승인|이하|이상|포함|제외|등급|분야|부문|방식|유형|단계|이용|가능|대상)$|(?:신청|제안|개발|운영|제공|추진|실증|출품|참여)(?:한|하는|할|된|되는)$|^(?:올해|지난해|작년|내년|금년|이번|이날|오늘|최근)$`)

// postBehind is the post of a person behind where they have it: 가나대학교 교수.
var postBehind = hangul.MustCompile(`\s(?:교수|박사|변호사|변리사|대표|대표이사|이사|소장|연구소장|본부장|실장|팀장|과장|부장|위원|원장|회장|전문위원|사장|장관|차관)$`)

// maybeBody says that words can be the name of a company: one word or two, without figures.
func maybeBody(s string) bool {
	if othersTail.MatchString(s) {
		return true
	}
	_, _, josa := hangul.Josa(s)
	return utf8.RuneCountInString(s) >= 2 && utf8.RuneCountInString(s) <= 16 && strings.Count(s, " ") < 2 && !isDomain(s) && !strings.ContainsAny(s, "0123456789:.~%") && !noBody.MatchString(s) && !postBehind.MatchString(s) && !(josa && strings.Contains(s, " "))
}
