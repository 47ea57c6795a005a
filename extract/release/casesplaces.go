package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// prizedCases are words of titles where places win prizes for their cases.
var prizedCases = []string{"경진대회", "경연", "시상", "수상", "대상", "최우수", "지자체", "지방정부", "시·군", "곳"}

// casesOfPlaces takes the cases that places are counted by, each named beside the place that has it, for what was chosen, where
// they are as many as counted: (가나 혁신사례 3건을 선정했다) 다라군의 ‘마바 버스’는 …, (사아시) 자차 센서: …. The places have them.
func (ctx *context) casesOfPlaces(f *Facts) {
	k := slices.IndexFunc(f.Decisions, func(d Decision) bool {
		return d.Status == schema.New && strings.HasSuffix(d.Scheme.Name, "사례") && slices.ContainsFunc(d.Counts, func(n Count) bool { return n.N > 2 && strings.HasSuffix(hangul.FoldString(n.Words.S), "건") })
	})
	if k < 0 || f.Header.Kind != schema.Result || containsAny(hangul.FoldString(f.Header.Title.Words.S), prizedCases) {
		return
	}
	of := f.Decisions[k]
	var all []Decision
	seen := map[string]bool{}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.index < of.Block || p.cell >= 0 || p.Depth >= doc.Asterisk || ctx.inHeader(p) {
			continue
		}
		for _, h := range ctx.casesIn(p) {
			if key := hangul.Key(h.Words.S); !seen[key] {
				seen[key] = true
				d := of
				d.Holders, d.Counts, d.Applicants, d.Open = []Holder{h}, nil, Value{}, true
				d.Where, d.Block, d.Rule, d.Words = InBody, p.index, ServicesByCount, p.raw
				all = append(all, d)
			}
		}
	}
	if len(all) != declared(&of) || len(all) < 3 {
		return
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		return d.Scheme.ID == of.Scheme.ID && d.Where < InSubtitle && len(d.Counts) == 0 && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == CityHolder })
	})
	f.Decisions = append(f.Decisions, all...)
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == of.Scheme.ID {
			d.Scheme.Services = true
		}
	}
}

// casesIn are the cases of a passage, each with who has it: a line as in a list of cases, or sentences that begin with a place
// and name one thing in quotes.
func (ctx *context) casesIn(p *passage) (out []Holder) {
	if place, title, ok := ctx.caseHead(p.raw); ok {
		v := viewOf(title)
		end := len(v.S)
		if k := strings.IndexByte(v.S, ':'); k > 0 {
			end = k
		}
		h := Holder{Kind: ServiceHolder, Rule: ServicesByCount, Words: unquoted(v.text(0, len(strings.TrimRight(v.S[:end], " "))))}
		c := &clause{ctx: ctx, view: viewOf(place), s: viewOf(place).S, where: InBody, rule: h.Rule}
		c.providers(&h, 0, len(c.s))
		return []Holder{h}
	}
	if !strings.ContainsAny(p.S, "'\"") && !strings.Contains(p.S, "「") {
		return nil
	}
	for _, r := range p.sentences() {
		c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InBody, block: p.index, rule: ServicesByCount}
		from := spaces(c.s)
		n, ok := ctx.gaz.placeAt(c.s, from)
		if !ok || len(c.s) > longestTale || notHere.MatchString(c.s) || saidAloud(c.s) {
			continue
		}
		names := c.quotedNames()
		end := c.ownersEnd(n.to)
		if len(names) != 1 || end == 0 || end > names[0][0] || wasRefused.MatchString(c.s) {
			continue
		}
		h := Holder{Kind: ServiceHolder, Rule: ServicesByCount, Words: c.text(names[0][0], names[0][1])}
		for _, r := range c.askers([2]int{from, end}) {
			c.providers(&h, r[0], r[1])
		}
		out = append(out, h)
	}
	return out
}

// ownersEnd is where those end who begin a sentence with a place that ends at byte to, before 의 or the particle of a subject,
// perhaps with another body: 가나시와 다라공단은; 0 for none.
func (c *clause) ownersEnd(to int) int {
	for k := to; k < len(c.s) && k-to < 90; k += runeLen(c.s, k) {
		if strings.HasPrefix(c.s[k:], "의 ") || isTopic(josaAt(c.s, k)) && strings.HasPrefix(c.s[k+len("는"):], " ") {
			return k
		}
		if k == to && !strings.HasPrefix(c.s[k:], "와 ") && !strings.HasPrefix(c.s[k:], "과 ") {
			return 0
		}
	}
	return 0
}
