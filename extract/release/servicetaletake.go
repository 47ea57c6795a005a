package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// servicesTold adds the services that the running text tells of, one by one, to the decision that counts them, or
// to that of the release where none does.
func (ctx *context) servicesTold(f *Facts, all []tale) {
	if len(all) == 0 {
		return
	}
	ctx.tellProviders(f, all)
	base, room, ok := ctx.baseOfTales(f)
	if !ok {
		return
	}
	held := f.services()
	all = ctx.talesGoingOn(f, slices.DeleteFunc(all, func(t tale) bool { return ctx.heldAlready(held, &t) }))
	got := slices.DeleteFunc(slices.Clone(all), func(t tale) bool { return !ctx.surelyGot(&t) })
	if room >= 0 && len(got) > room {
		got = slices.DeleteFunc(got, func(t tale) bool { return !t.quoted })
	}
	if room >= 0 && len(got) > room {
		return
	}
	got = append(got, ctx.likelyTales(all, room-len(got))...)
	for i := range got {
		ctx.takeTale(f, base, &got[i])
	}
}

// likelyTales are the tales which nothing tells the end of, that there is room for: all that are quoted where they
// are as many, else those that are told as what was decided on is.
func (ctx *context) likelyTales(all []tale, room int) []tale {
	loose := slices.DeleteFunc(slices.Clone(all), func(t tale) bool { return ctx.surelyGot(&t) || !ctx.hasOwner(&t) })
	if len(loose) == room {
		return loose
	}
	likely := slices.DeleteFunc(slices.Clone(all), func(t tale) bool { return ctx.surelyGot(&t) || !ctx.likelyGot(&t) })
	if len(likely) <= room {
		return likely
	}
	return nil
}

// hasOwner says that a tale names who has a service, and that what is named so is surely one: it is quoted, or who
// has it is a company by its form.
func (ctx *context) hasOwner(t *tale) bool {
	p := &ctx.passages[t.at]
	return t.by[1] > 0 && (t.quoted || hasLegal(p.S[t.by[0]:t.by[1]]))
}

// servicesInText are the services that the running text of a release on services tells of, each once.
func (ctx *context) servicesInText(f *Facts) []tale {
	if !ctx.certifiesServices() && !ctx.exempts() && !slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.ofServices() }) {
		return nil
	}
	if f.Header.Kind == schema.Result && f.nothingMissing() {
		return nil
	}
	return ctx.settleTales(ctx.tales())
}

// nothingMissing says that all services that are declared are named, each with a provider, or, where
// none are, all holders, so that the running text need not be asked.
func (f *Facts) nothingMissing() bool {
	services := slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.ofServices() })
	held, most := map[deed]map[string]bool{}, map[deed]int{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if services && !d.ofServices() {
			continue
		}
		at := deed{d.Scheme.ID, d.Status}
		if held[at] == nil {
			held[at] = map[string]bool{}
		}
		for _, h := range d.Holders {
			key := hangul.Key(h.Words.S)
			held[at][key] = held[at][key] || h.Kind != ServiceHolder || len(h.Providers) > 0
		}
		most[at] = max(most[at], declared(d))
	}
	named := false
	for at, names := range held {
		if len(names) < most[at] {
			return false
		}
		for _, provided := range names {
			if !provided {
				return false
			}
			named = true
		}
	}
	return named
}

// settleTales leaves one tale of each service that nothing is told against.
func (ctx *context) settleTales(all []tale) (out []tale) {
	against := map[string]bool{}
	for i := range all {
		if t := &all[i]; t.verdict == turnedDown {
			against[ctx.keyOf(t)] = true
		}
	}
	var keys []taleKey // of out
	for i := range all {
		t := &all[i]
		key := ctx.taleKeyOf(t)
		if t.verdict >= turnedDown || against[key.all] {
			continue
		}
		k := slices.IndexFunc(keys, key.same)
		if k < 0 {
			out, keys = append(out, *t), append(keys, key)
			continue
		}
		if out[k].by[1] == 0 && t.by[1] > 0 || t.quoted && !out[k].quoted && t.by[1] > 0 {
			t.verdict = max(t.verdict, out[k].verdict)
			out[k], keys[k] = *t, key
		} else {
			out[k].verdict = max(t.verdict, out[k].verdict)
		}
	}
	return out
}

func (ctx *context) wordsOf(t *tale) string { return ctx.passages[t.at].S[t.name[0]:t.name[1]] }
func (ctx *context) keyOf(t *tale) string   { return hangul.Key(ctx.wordsOf(t)) }

// surelyGot says that a tale tells that a service got what was asked for, or what is done under an exemption.
func (ctx *context) surelyGot(t *tale) bool {
	switch t.verdict {
	case granted:
		return t.quoted || t.by[1] > 0
	case triedOut:
		s := ctx.passages[t.at].S
		return t.by[1] > 0 && ctx.exempts() && (underExemption.in(s) || strings.Contains(s[min(t.by[1], t.name[0]):t.to], "에서 ")) && !strings.HasPrefix(strings.TrimLeft(s, " "), "한편")
	}
	return false
}

// underExemption tell that what is done is done under an exemption.
var underExemption = setOf("실증", "특례", "허가", "샌드박스")

// likelyGot says that a tale is of a service as those are that were decided on, though nothing says that it was.
func (ctx *context) likelyGot(t *tale) bool {
	return t.by[1] > 0 && (t.quoted && t.leads || t.verdict == askedFor || ctx.inTitles(ctx.keyOf(t)))
}

// inTitles says that the title or a subtitle has the name whose key is given.
func (ctx *context) inTitles(key string) bool {
	return slices.ContainsFunc(ctx.titles(), func(v view) bool { return strings.Contains(hangul.Key(v.S), key) })
}

// heldAlready says that a service of a tale is held, by its name or a shorter form of it.
func (ctx *context) heldAlready(held []keyedHolder, t *tale) bool {
	h := ctx.keyedTale(t)
	return slices.ContainsFunc(held, func(o keyedHolder) bool {
		return o.same(h) || !t.quoted && sharesProvider(o.Holder, h.Holder) // one company has seldom two
	})
}

// tellProviders gives those that the text tells of a service to the one that is held without any.
func (ctx *context) tellProviders(f *Facts, all []tale) {
	var told []keyedHolder // of the tales, once asked for
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind != ServiceHolder || len(h.Providers) > 0 || f.Decisions[i].Where >= InSubtitle {
				continue
			}
			for n := len(told); n < len(all); n++ {
				told = append(told, ctx.keyedTale(&all[n]))
			}
			own := keyedHolder{h, serviceKeyOf(h.Words.S)}
			if n := slices.IndexFunc(told, own.same); n >= 0 {
				h.Providers, h.Unnamed = told[n].Providers, told[n].Unnamed
			}
		}
	}
}

// keyedTale is the service that a tale tells of.
func (ctx *context) keyedTale(t *tale) keyedHolder {
	h := ctx.holderOfTale(t)
	return keyedHolder{&h, serviceKeyOf(h.Words.S)}
}

// holderOfTale makes a service of a tale.
func (ctx *context) holderOfTale(t *tale) Holder {
	p := &ctx.passages[t.at]
	h := Holder{Kind: ServiceHolder, Rule: toldService, Words: unquoted(p.text(t.name[0], t.name[1]))}
	if t.in[1] > 0 {
		h.Partner = p.text(t.in[0], t.in[1])
	}
	if t.by[1] == 0 {
		return h
	}
	c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InBody, rule: h.Rule}
	if all := c.askers(t.by); len(all) > 1 {
		for _, r := range all {
			c.providers(&h, r[0], r[1])
		}
		return h
	}
	c.providers(&h, t.by[0], t.by[1])
	return h
}

// toldService is the rule of services that running text tells of.
const toldService = "sentence.told"

// takeTale adds the service of a tale to what decides on it.
func (ctx *context) takeTale(f *Facts, base *Decision, t *tale) {
	p, d := &ctx.passages[t.at], *base
	d.Holders, d.Counts, d.Applicants, d.Open = []Holder{ctx.holderOfTale(t)}, nil, Value{}, true
	d.Where, d.Block, d.Rule, d.Words = InBody, p.index, toldService, p.raw
	if st, by := ctx.statusOfTale(t); st != "" && st != d.Status {
		d.Status, d.StatusBy = st, by
		if k := slices.IndexFunc(f.Decisions, func(o Decision) bool { return o.Status == st && certifies(o.Scheme) == scheme.Service }); k >= 0 {
			d.Scheme = f.Decisions[k].Scheme
		}
	}
	f.Decisions = append(f.Decisions, d)
}
