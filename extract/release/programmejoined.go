package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// joinProgrammes makes one of two programmes without an id of their own whose names are forms
// of each other and which have the same names or the same number: one list and one number are
// those of one programme. The fuller name stands.
func (ctx *context) joinProgrammes(f *Facts) {
	all := toldSchemes(f)
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			a, b := &all[i], &all[j]
			if a.ID == b.ID || a.Known || b.Known || !ctx.tellOne(a, b) {
				continue
			}
			to, from := a.Scheme, b.Scheme
			if ctx.fuller(b.Scheme, a.Scheme) {
				to, from = from, to
			}
			ctx.call(from.ID, to)
			f.rename(from.ID, to)
			for k := range all {
				if all[k].ID == from.ID {
					all[k].Scheme, all[k].stem = to, formStem(to.ID)
				}
			}
		}
	}
	ctx.partsLed(f)
	f.classesOfTable()
	f.classesOfCounted()
	ctx.partsOfRoof(f)
	f.partRoofs()
}

// toldScheme is what a release tells of one programme: its names and its numbers by status.
type toldScheme struct {
	Scheme
	stem   string // of its name
	places map[string]bool
	counts map[schema.Status]int
}

// toldSchemes gathers the decisions of a release by programme, in printed order.
func toldSchemes(f *Facts) []toldScheme {
	var out []toldScheme
	at := map[string]int{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		k, ok := at[d.Scheme.ID]
		if !ok {
			k = len(out)
			at[d.Scheme.ID] = k
			out = append(out, toldScheme{d.Scheme, formStem(d.Scheme.ID), map[string]bool{}, map[schema.Status]int{}})
		}
		for _, h := range d.Holders {
			out[k].places[placeKey(localName(h.Words))] = true
		}
		if n := declared(d); n > 0 {
			out[k].counts[d.Status] = max(n, out[k].counts[d.Status])
		}
	}
	return out
}

// placeKey is the name of a place without its ending, as titles shorten it.
func placeKey(name string) string {
	name = hangul.NoSpace(name)
	for _, w := range []string{"특별자치시", "특별자치도", "광역시", "특별시", "특례시", "시", "군", "구"} {
		if cut, ok := strings.CutSuffix(name, w); ok && utf8.RuneCountInString(cut) >= 2 {
			return cut
		}
	}
	return name
}

// tellOne says that two programmes are one by their names and by what is told of them.
func (ctx *context) tellOne(a, b *toldScheme) bool {
	if !formsOfOne(a, b) && !shortOfOne(a, b) && !ctx.shortInTitle(a, b) && !toldAlike(a, b) && !beginAlike(a, b) && ctx.isByName(a.Scheme) == ctx.isByName(b.Scheme) {
		return false
	}
	same := len(a.places) > 1 && len(a.places) == len(b.places) && subset(a.places, b.places)
	for status, n := range a.counts {
		if m := b.counts[status]; m > 0 && m != n && !(same && max(m, n) <= len(a.places)) { // of all, and of one of their kinds
			return false
		}
	}
	switch {
	case len(a.places) == 0 && len(b.places) == 0:
		return sameNumber(a.counts, b.counts)
	case len(a.places) == 0:
		return countsAll(a.counts, b)
	case len(b.places) == 0:
		return countsAll(b.counts, a)
	}
	return subset(a.places, b.places) || subset(b.places, a.places)
}

// toldAlike says that two programmes have the same numbers of two statuses, and places in common: 가나지구 공모로
// 다라단지 2곳을 지정하고, 후보지 4곳을 선정 calls one by two names.
func toldAlike(a, b *toldScheme) bool {
	alike := 0
	for status, n := range a.counts {
		if n > 0 && b.counts[status] == n {
			alike++
		}
	}
	return alike > 1 && (len(a.places) > 1 && subset(a.places, b.places) || len(b.places) > 1 && subset(b.places, a.places))
}

// sameNumber says that two programmes have a number alike.
func sameNumber(a, b map[schema.Status]int) bool {
	for status, n := range a {
		if b[status] == n {
			return true
		}
	}
	return false
}

// countsAll says that the numbers of a programme without names are those of one that has
// names.
func countsAll(counts map[schema.Status]int, of *toldScheme) bool {
	sum := 0
	for status, n := range counts {
		if of.counts[status] == n {
			return true
		}
		sum += n
	}
	return sum == len(of.places)
}

// subset says that one set is a part of another.
func subset(a, b map[string]bool) bool {
	for k := range a {
		if !b[k] {
			return false
		}
	}
	return len(a) > 0
}

// rename gives everything that is told of one programme to another.
func (f *Facts) rename(id string, to Scheme) {
	for i := range f.Decisions {
		if f.Decisions[i].Scheme.ID == id {
			f.Decisions[i].Scheme = to
		}
	}
	for i := range f.Criteria {
		if f.Criteria[i].Scheme.ID == id {
			f.Criteria[i].Scheme = to
		}
	}
	for i := range f.Items {
		if f.Items[i].Scheme.ID == id {
			f.Items[i].Scheme = to
		}
	}
	for i := range f.Practices {
		if f.Practices[i].Scheme.ID == id {
			f.Practices[i].Scheme = to
		}
	}
}
