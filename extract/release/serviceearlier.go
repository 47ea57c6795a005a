package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// certifiedLead leads to the quoted name of a service with when it was certified: 지난해 지정한 (‘가나’), 2023년 특례를 받은 다라의.
var certifiedLead = hangul.MustCompile(`(?:지난해|작년|재작년|\d{4}년|'\d{2}년|앞서|이미|지난\s\S{1,6})(?:에)?\s(?:[^\s,.'"]+\s){0,3}?[^\s,.'"]{0,6}(?:지정|승인|인증|선정|특례|허가|허용)(?:[을를]?\s?(?:한|된|받은|부여한|부여받은|얻은|획득한|취득한))\s(?:[^'",.]{2,40}?의\s)?['"「]$`)

// toldDirectly follows the name of a service of which itself, or of whose certificate, something is told: not (‘가나’) 행사의 기간을.
var toldDirectly = hangul.MustCompile(`^(?:에\s대(?:해서?|해서는|하여|하여는)|은|는|이|가|도|을|를|의\s(?:지정|인증|승인|특례|임시허가|허가|유효|실증)[^\s]*)\s`)

// servicesOfEarlier adds the services of which a sentence beside those that were chosen tells what became of their certificate:
// 지난해 지정한 ‘가나’(다라)에 대해서는 범위를 넓히는 변경도 승인했다, 마바의 ‘사아’는 인증이 취소되었다.
func (ctx *context) servicesOfEarlier(f *Facts) {
	k := slices.IndexFunc(f.Decisions, func(d Decision) bool {
		return d.ofServices() || slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder })
	})
	if k < 0 {
		return
	}
	of := f.Decisions[k].Scheme
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || p.Kind == doc.Caption || !strings.ContainsAny(p.S, "'\"") && !strings.Contains(p.S, "「") || !earlierNouns.among(p.held()) || ctx.inHeader(p) {
			continue
		}
		for _, r := range p.sentences() {
			c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InBody, block: p.index, rule: toldService}
			for _, t := range c.earlierTales() {
				if t.at = i; heldAny(f.Decisions, t.key) {
					continue
				}
				d := Decision{Scheme: of, Status: t.status, StatusBy: p.value(t.verb[0], t.verb[1], "sentence.status"), Where: InBody, Block: p.index, Rule: toldService, Words: p.text(t.name[0], t.to), Open: f.countsEarlier(t.status)}
				d.Holders = []Holder{ctx.holderOfTale(&t.tale)}
				d.Holders[0].BaseYear = ctx.baseBefore(p.view, t.name[0]-quoteBefore(p.S[:t.name[0]]))
				f.Decisions = append(f.Decisions, d)
			}
		}
	}
}

// earlierTales are the services of a sentence that were certified before, and what became of them.
func (c *clause) earlierTales() (out []toldVerb) {
	if len(c.s) > longestTale || !earlierNouns.in(c.s) || !tellsPast(c.s) || saidAloud(c.s) {
		return nil
	}
	for _, t := range c.verbTales() {
		open := t.name[0] - c.base
		rest := c.s[t.name[1]-c.base:]
		rest = rest[quoteAfter(rest):]
		if _, _, end := bracketAt(rest, 0); end > 0 {
			rest = rest[end:]
		}
		if rest = rest[len(ownKind.FindString(rest)):]; !toldDirectly.MatchString(rest) {
			continue
		}
		if !t.status.OfEarlier() || !certifiedLead.MatchString(c.s[:open]) && (!termOfQuoted.MatchString(rest) || notHere.MatchString(c.s[:open])) {
			continue
		}
		t.key = hangul.Key(c.s[open : t.name[1]-c.base])
		out = append(out, t)
	}
	return out
}
