package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// countedHead is a head that counts the services of one status below it: 1. 가나서비스 지정 (3건), 2. 가나서비스의
// 지정내용 변경 (2건).
type countedHead struct {
	at, n int
	of    Decision
}

// countedAtEnd ends a head with the number of those below it.
var countedAtEnd = hangul.MustCompile(`[가-힣]\s?\(\s?(?:총\s)?(\d{1,2})\s?[건개]\s?\)\s*$`)

// servicesUnderHeads reads the services under numbered heads that count them, as many as each says: [1] 가나 결제 (다라), or in quotes at
// the beginning of a line of its own, with who has it and since when in a bracket. Nothing else need count them.
func (ctx *context) servicesUnderHeads(f *Facts) {
	for i := range ctx.passages {
		h, ok := ctx.headOfCounted(i)
		if !ok {
			continue
		}
		all, at := ctx.numberedBelow(h)
		if all == nil {
			all, at = ctx.quotedWithDay(h)
		}
		if len(all) != h.n {
			continue
		}
		if anyHeld(f, all) {
			for held, k := heldOfStatus(f.Decisions, h.of.Status), 0; k < len(all); k++ {
				held.addMakers(hangul.Key(all[k].Words.S), &all[k]) // a statement named them alone
			}
			continue
		}
		if !f.countsDeed(&h.of) {
			f.Decisions = append(f.Decisions, h.of)
		}
		for k := range all {
			d, p := h.of, &ctx.passages[at[k]]
			d.Holders, d.Counts = []Holder{all[k]}, nil
			d.Where, d.Block, d.Rule, d.Words = InList, p.index, "list.service-series", p.raw
			f.Decisions = append(f.Decisions, d)
		}
	}
}

// headOfCounted reads passage i as a numbered head.
func (ctx *context) headOfCounted(i int) (h countedHead, ok bool) {
	p := &ctx.passages[i]
	m := countedAtEnd.FindStringSubmatchIndex(p.S)
	if m == nil || len(p.S) > longestHeading || ordinalOf(p) == 0 {
		return h, false
	}
	head := headOfSeries(p.view)
	if k := strings.Index(p.S, "기존 "); head.refuse && head.status.OfEarlier() && k >= 0 {
		v := p.view
		v.S = blank(v.S, k, k+len("기존")) // those that there were are what is changed or goes on
		head = headOfSeries(v)
	}
	h.n, _, _ = hangul.Number(p.S[m[2]:m[3]])
	if head.refuse || h.n < 2 || head.count != h.n || !decides.in(p.S) && head.status == "" {
		return h, false
	}
	s, named := ctx.schemeIn(p.view)
	if !named {
		s = ctx.onlyMain(scheme.Service, Scheme{})
	}
	if certifies(s) != scheme.Service {
		return h, false
	}
	st := head.status
	if st == "" {
		st = schema.New
	}
	h.at = i
	h.of = Decision{Scheme: s, Status: st, StatusBy: head.by, Where: InBody, Block: p.index, Rule: "list.service-series", Words: p.raw}
	h.of.Counts = []Count{{Value: p.value(m[2], m[3], "heading.count"), N: h.n}}
	return h, true
}

// numberedBelow are the services in lines below a head that are numbered in another way than it, one each, with who has it in the
// bracket behind.
func (ctx *context) numberedBelow(h countedHead) (all []Holder, at []int) {
	over, _, _ := itemForm(&ctx.passages[h.at])
	form := ""
	for j := h.at + 1; j < len(ctx.passages) && j-h.at < longestRound; j++ {
		own, n, _ := itemForm(&ctx.passages[j])
		if n > 0 && own == over {
			break
		}
		if n == 0 || form != "" && own != form {
			continue // what is told of the one above
		}
		it, ok := ctx.itemAt(j)
		if form = own; !ok || n != len(all)+1 || it.sign != bracketSign {
			return nil, nil
		}
		s := ctx.holderOf(it, false)
		if len(s.Providers) == 0 || !isServiceWords(s.Words) {
			return nil, nil
		}
		all, at = append(all, s), append(at, j)
	}
	return all, at
}

// withDay follows a name in quotes that begins a line: (‘가나 결제’)(다라, ’19.4.17. 지정)는.
var withDay = hangul.MustCompile(`^\s?\(\s?([^()]{2,60}?),\s?('?(?:20)?\d{2}[.년]\s?\d{1,2}[.월](?:\s?\d{1,2}[.일])?)\s?(?:최초\s)?(?:지정|인증|승인|선정)\s?\)\s?(?:은|는|이|가|을|를|의)?(?:\s|$)`)

// quotedWithDay are the services in quotes at the head of the lines below a head, with who has each and since when in the bracket behind.
func (ctx *context) quotedWithDay(h countedHead) (all []Holder, at []int) {
	form, _, _ := itemForm(&ctx.passages[h.at])
	for j := h.at + 1; j < len(ctx.passages) && j-h.at < longestRound; j++ {
		p := &ctx.passages[j]
		if own, n, _ := itemForm(p); n > 0 && own == form {
			break
		}
		qs := quoted(p.S)
		if len(qs) == 0 || strings.Trim(p.S[:qs[0][0]], " '\"「『") != "" {
			continue
		}
		end := qs[0][1] + quoteAfter(p.S[qs[0][1]:])
		m := withDay.FindStringSubmatchIndex(p.S[end:])
		if m == nil {
			continue
		}
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.service-series"}
		s := Holder{Kind: ServiceHolder, Rule: c.rule, Words: p.text(qs[0][0], qs[0][1]), BaseYear: p.text(end+m[4], end+m[5])}
		if c.providers(&s, end+m[2], end+m[3]); len(s.Providers) == 0 || !isServiceWords(s.Words) {
			return nil, nil
		}
		all, at = append(all, s), append(at, j)
	}
	return all, at
}

// anyHeld says that statements name one of the services already.
func anyHeld(f *Facts, all []Holder) bool {
	for k := range all {
		if heldAny(f.Decisions, hangul.Key(all[k].Words.S)) {
			return true
		}
	}
	return false
}

// countsDeed says that a statement counts what the deed of a decision is.
func (f *Facts) countsDeed(of *Decision) bool {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == of.Scheme.ID && d.Status == of.Status && declared(d) > 0 {
			return true
		}
	}
	return false
}
