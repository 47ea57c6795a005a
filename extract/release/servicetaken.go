package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// takeSeries adds the services of a series that are not held yet to the decision that counts them.
func (ctx *context) takeSeries(f *Facts, w *soughtServices, s *itemSeries, open bool) {
	seen, held := 0, heldOfStatus(f.Decisions, w.of.Status)
	var out []Decision
	for _, it := range s.items {
		h := ctx.holderOf(it, s.body)
		h.ByForm = s.guessed || it.counted || s.lone && it.sign == noSign && !endsService(h.Words)
		key := hangul.Key(h.Words.S)
		if w.held[key] || len(held.byKey[key]) > 0 || held.shorter(&h) {
			held.addMakers(key, &h)
			seen++
			continue
		}
		d, p := w.of, &ctx.passages[it.at]
		d.Holders, d.Counts, d.Applicants, d.Open = []Holder{h}, nil, Value{}, open
		if s.head.by.Said() && s.head.status == d.Status {
			d.StatusBy = s.head.by
		}
		said := &ctx.passages[it.kindAt()]
		if st, a, b, ok := cellStatus(said.S[it.kind[0]:it.kind[1]]); ok && st != d.Status {
			d.Status, d.StatusBy = st, said.value(it.kind[0]+a, it.kind[0]+b, "list.status") // 가나(다라, 지정조건 변경)
		}
		d.Where, d.Block, d.Rule, d.Words = InList, p.index, "list.service-series", p.raw
		out = append(out, d)
		held.add(&d.Holders[0])
	}
	if seen < len(w.held) && !ctx.listsExamples(f, w, s) && (!s.chosen || s.weak) {
		return
	}
	for _, d := range out {
		w.held[hangul.Key(d.Holders[0].Words.S)] = true
	}
	f.Decisions = append(slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		return !d.Scheme.Known && w.held[hangul.Key(d.Scheme.Name)] // the last of several quoted names, right before their number
	}), out...)
}

// heldElse says that a service has a status in another programme, under which a statement of its own names it.
func heldElse(all []Decision, st schema.Status, key string) bool {
	return slices.ContainsFunc(all, func(d Decision) bool {
		return d.Status == st && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder && hangul.Key(h.Words.S) == key })
	})
}

// holderOf makes a service of an item; body says that its first part is the provider.
func (ctx *context) holderOf(it serviceItem, body bool) Holder {
	n, b := ctx.itemLines(it)
	name, by := it.a, it.b
	if body {
		n, b, name, by = b, n, it.b, it.a
	}
	name, site := ctx.withoutLead(n, name)
	h := Holder{Kind: ServiceHolder, Rule: "list.service-series", Words: unquoted(n.text(name[0], name[1])), Domain: it.domain, Partner: it.partner}
	if site[1] > site[0] && h.Partner.S == "" {
		h.Partner = n.text(site[0], site[1])
	}
	line, _ := ctx.itemLines(it)
	line.labelled(&h, it.label)
	if it.sign == quoteSign && body {
		if m, ok := n.makerClause(name[0] - quoteBefore(n.s[:name[0]])); ok && m.from >= by[0] {
			n.madeIn(&h, m)
			return h
		}
		by = b.makerBeforeQuote(by)
		if site, at := b.pastPlace(by[0], by[1]); site[1] > 0 && at < by[1] {
			if by[0] = at; h.Partner.S == "" {
				h.Partner = b.text(site[0], site[1])
			}
		}
	}
	if it.sign == noSign || by[1] <= by[0] {
		return h
	}
	if who, ok := b.behindSite(by); ok && it.sign == bracketSign {
		if h.Partner.S == "" {
			h.Partner = b.text(by[0], by[1])
		}
		by = who
	} else if who, site := b.bodyAndSite(by); site[1] > site[0] {
		if by = who; h.Partner.S == "" {
			h.Partner = b.text(site[0], site[1])
		}
	}
	if all := b.askers(by); it.several && len(all) > 1 {
		for _, r := range all {
			b.providers(&h, r[0], r[1])
		}
		return h
	}
	b.providers(&h, by[0], by[1])
	return h
}

// furtherServices tells of services beside others: 이 밖에 가나 등 2건도, 2건에 대해서도.
var furtherServices = hangul.MustCompile(`^\s?(?:이|그)\s?(?:밖에|외에)도?\s|(?:건|개)(?:의\s\S+)?(?:에\s대해서?|에)?도\s|[가-힣]도\s\d{1,2}(?:건|개)[\s(]`)

// partsOfServices takes the number of services that a sentence names beside others for a part of the larger
// number of the release.
func (f *Facts) partsOfServices() {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if n := declared(d); n > 0 && certifies(d.Scheme) == scheme.Service && len(d.Holders) <= n && furtherServices.MatchString(hangul.FoldString(d.Words.S)) && f.countsMore(d, n) {
			d.Counts, d.Open = nil, true
		}
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		return d.Open && len(d.Holders)+len(d.Counts) == 0 && !d.Applicants.Said() && certifies(d.Scheme) == scheme.Service
	})
}

// countsMore says that another statement counts more than n for what decision d decides.
func (f *Facts) countsMore(d *Decision, n int) bool {
	return slices.ContainsFunc(f.Decisions, func(o Decision) bool {
		return o.Scheme.ID == d.Scheme.ID && o.Status == d.Status && declared(&o) > n
	})
}

// leaveTitleMakers drops the names that a title takes for services and the text for those who provide one: (제목)
// 가나은행 등 3건 지정.
func (f *Facts) leaveTitleMakers() {
	makes := func(h Holder) bool {
		return h.Kind == ServiceHolder && len(h.Providers) == 0 && slices.ContainsFunc(f.Decisions, func(d Decision) bool {
			return d.Where < InSubtitle && slices.ContainsFunc(d.Holders, func(o Holder) bool { return hasProvider(&o, Provider{Words: h.Words}) })
		})
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Where >= InSubtitle && slices.ContainsFunc(d.Holders, makes) {
			d.Holders, d.Open = slices.DeleteFunc(slices.Clone(d.Holders), makes), true
		}
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		return d.Where >= InSubtitle && d.Open && len(d.Holders)+len(d.Counts) == 0 && !d.Applicants.Said()
	})
}
