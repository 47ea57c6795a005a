package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// quotedLead begins a sentence of nothing but quoted names: a short topic, or none.
var quotedLead = hangul.MustCompile(`^\s?(?:[가-힣0-9 ]{0,16}(?:서비스|솔루션|플랫폼|앱|주인공|것|곳)(?:은|는|으로는|로는)\s|(?:이번에는?|올해는?|이번|올해)\s)?$`)

// quotedBehind ends it: (가와 나)이다, 등 2개다, 가 그 주인공이다.
var quotedBehind = hangul.MustCompile(`^\s?(?:등\s?)?(?:총\s|모두\s)?(?:[0-9]{1,2}[개건](?:의?\s(?:서비스|솔루션))?\s?)?(?:이?다|[이가]\s(?:그\s)?(?:주인공|대상)(?:이다|이\s됐다|이\s되었다)|[이가]\s(?:\S+\s){0,2}?(?:(?:선정|지정|인증|승인|확정)(?:됐|되었)다|(?:이름을|명단에)\s올렸다|(?:인증|특례)를?을?\s(?:받았|획득했|통과했)다|통과했다|뽑혔다)|입니다)\.?\s?$`)

// quotesNamed reads a sentence of nothing but quoted names of services, as many as a statement before it counts, each perhaps
// behind who has it: 인증서를 받은 서비스는 ‘가나 알림’과 ‘다라 감지’다.
func (r *listReader) quotesNamed(p *passage, from, to int, before []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	if strings.Count(s, "'")+strings.Count(s, `"`)+strings.Count(s, "「") < 4 || containsAny(s, otherServices) || notHere.MatchString(s) {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InList, p.index)
	u, ok := c.allQuoted()
	if !ok {
		return nil, false
	}
	for _, told := range [][]Decision{before, r.anchor, r.untold} {
		k := theOnly(told, func(d *Decision) bool { return d.countsOnly() && certifies(d.Scheme) == scheme.Service })
		if k < 0 || declared(&told[k]) != len(u) {
			continue
		}
		d := told[k]
		d.Holders, d.Counts, d.Applicants, d.Open = u, nil, Value{}, false
		d.Where, d.Block, d.Rule, d.Words = InList, p.index, "list.services", p.text(from, to)
		return []Decision{d}, true
	}
	return nil, false
}

// allQuoted are the services of a sentence that is nothing but quoted names, joined to each other.
func (c *clause) allQuoted() ([]Holder, bool) {
	qs := c.quotes
	if len(qs) < 2 {
		return nil, false
	}
	last := qs[len(qs)-1][1]
	if !quotedBehind.MatchString(c.s[last+quoteAfter(c.s[last:]):]) {
		return nil, false
	}
	at := 0
	var out []Holder
	for k, q := range qs {
		open := q[0] - quoteBefore(c.s[:q[0]])
		h, end := c.service(q[0], q[1], q[1]+quoteAfter(c.s[q[1]:]))
		if from := c.makerBefore(open); from < open {
			c.providers(&h, from, open-len("의 "))
			open = from
		}
		lead := c.s[at:max(at, open)]
		if k == 0 && !quotedLead.MatchString(lead) || k > 0 && !isJoint(lead) || !c.canName(q) || c.namesProgramme(c.s[q[0]:q[1]]) {
			return nil, false
		}
		out, at = append(out, h), end
	}
	return out, true
}
