package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// thingsTwice takes the names off sentences that tell of the things of a table in words of their own, where the table has as
// many as are counted: those without a maker, and those of a maker whose thing the table names otherwise.
func (ctx *context) thingsTwice(f *Facts) {
	for i := range f.Decisions {
		t := f.wholeTable(i)
		if t.Where != InTable || !ctx.things[t.Scheme.ID] || !f.counts(&t, len(t.Holders)) {
			continue
		}
		by, named := makersOf(&t), map[string]bool{}
		for _, h := range t.Holders {
			named[hangul.Key(h.Words.S)] = true
		}
		for k := range f.Decisions {
			d := &f.Decisions[k]
			if d.Where == InTable || d.Scheme.ID != t.Scheme.ID || d.Status != t.Status {
				continue
			}
			d.Holders = slices.DeleteFunc(slices.Clone(d.Holders), func(h Holder) bool {
				return h.Kind == ServiceHolder && !named[hangul.Key(h.Words.S)] && (len(h.Providers) == 0 || by[makerKey(h.Providers[0].Words.S)] != "")
			})
		}
	}
}

// wholeTable is the decision of a table with the names of all that tell of the same status in it: a page may end between its rows.
func (f *Facts) wholeTable(i int) Decision {
	t := f.Decisions[i]
	if t.Where != InTable {
		return t
	}
	var all []Holder
	for k := range f.Decisions {
		if d := &f.Decisions[k]; d.Where == InTable && d.Block == t.Block && d.Scheme.ID == t.Scheme.ID && d.Status == t.Status {
			all = append(all, d.Holders...)
		}
	}
	t.Holders = all
	return t
}

// withoutRoles takes off makers the word for what they do, and from a thing the place that is where it is.
func (ctx *context) withoutRoles(f *Facts) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			h := &d.Holders[k]
			for n := range h.Providers {
				if v := viewOf(h.Providers[n].Words); roleBefore.MatchString(v.S) {
					h.Providers[n].Words = v.text(len(roleBefore.FindString(v.S)), len(v.S))
				}
			}
			if ctx.things[d.Scheme.ID] && len(h.Providers) > 1 {
				h.Providers = slices.DeleteFunc(slices.Clone(h.Providers), func(p Provider) bool { return p.Words.S == h.Partner.S })
			}
		}
	}
}

// roleBefore begins a maker by what it does: 운영 ㈜가나, 개발사 다라.
var roleBefore = hangul.MustCompile(`^(?:운영|개발|제조|제작|보유|공급|생산|시공)(?:사|자|기업|업체)?(?:\s?:\s?|\s)`)

// counts says that a statement on the same programme and status counts n.
func (f *Facts) counts(t *Decision, n int) bool {
	return n > 1 && slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return d.Scheme.ID == t.Scheme.ID && d.Status == t.Status && declared(&d) == n
	})
}

// makersOf are the names of the things of a decision by the first of their makers; nil where two have the same, or one none.
func makersOf(t *Decision) map[string]string {
	by := map[string]string{}
	for _, h := range t.Holders {
		if h.Kind != ServiceHolder || len(h.Providers) == 0 {
			return nil
		}
		key := makerKey(h.Providers[0].Words.S)
		if by[key] != "" || key == "" {
			return nil
		}
		by[key] = hangul.Key(h.Words.S)
	}
	return by
}

// makerKey is the name of a maker without its legal form.
func makerKey(words string) string {
	name, _ := hangul.Company(hangul.FoldString(words))
	return hangul.Key(name)
}
