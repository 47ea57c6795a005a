package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// makersHoldNothing takes places off the statements of a programme that chooses things, where all of them are told as makers of
// those things and others of the things are made by companies alone: 대상은 ㈜가나의 ‘다라’와 마바시의 ‘사아’가 받았다, over a
// table of works and who made them. Who made a thing is its provider, and the thing was chosen.
func (f *Facts) makersHoldNothing() {
	for i := range f.Decisions {
		t := &f.Decisions[i]
		if t.Where != InTable {
			continue
		}
		makers := placesAmongMakers(t)
		if len(makers) == 0 || !f.onlyMakers(t, makers) {
			continue
		}
		for k := range f.Decisions {
			if d := &f.Decisions[k]; d.Scheme.ID == t.Scheme.ID && d.Status == t.Status {
				d.Holders = slices.DeleteFunc(slices.Clone(d.Holders), func(h Holder) bool { return h.Kind == CityHolder })
			}
		}
	}
}

// placesAmongMakers are the makers, as they are keyed, that are places, of a table of things of which others have companies for
// makers and no place beside them; none where each thing has its place.
func placesAmongMakers(t *Decision) map[string]bool {
	makers, bodies := map[string]bool{}, 0
	for _, h := range t.Holders {
		if h.Kind != ServiceHolder {
			return nil
		}
		sited := !h.Partner.Empty()
		firm := false
		for _, p := range h.Providers {
			firm = firm || hasLegal(p.Words.S)
			if n, ok := names().placeAt(p.Words.S, 0); ok && n.to == len(p.Words.S) {
				makers[hangul.Key(p.Words.S)], sited = true, true
			}
		}
		if !sited && firm {
			bodies++
		}
	}
	if bodies == 0 {
		return nil
	}
	return makers
}

// onlyMakers says that statements of the programme and status of a table name places, and none but those makers.
func (f *Facts) onlyMakers(t *Decision, makers map[string]bool) bool {
	some := false
	for k := range f.Decisions {
		d := &f.Decisions[k]
		if d.Scheme.ID != t.Scheme.ID || d.Status != t.Status {
			continue
		}
		for _, h := range d.Holders {
			if h.Kind == CityHolder && !makers[hangul.Key(h.Words.S)] {
				return false
			}
			some = some || h.Kind == CityHolder
		}
	}
	return some
}
