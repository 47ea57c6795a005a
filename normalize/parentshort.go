package normalize

import (
	"slices"

	"injeung/extract/release"
	"injeung/schema"
)

// A title, or the news, may tell places in short by the 시·도 that they lie in, and the text then names each of them: 전남·세종
// 2곳 지정 … 전남(가나), 세종 등 2곳. The 시·도 is then no holder of its own.

// withoutParents leaves out a 시·도 that one statement names where another one of as many names has in its stead a place within it.
func (w *work) withoutParents() {
	for _, g := range w.groups {
		if len(g.stated) < 2 {
			continue
		}
		named := g.placesNamed()
		for _, s := range g.stated {
			for _, t := range g.stated {
				if names, others := named[s], named[t]; s != t && len(names) == len(others) && len(names) > 1 {
					w.leaveParents(g, names, others)
				}
			}
		}
	}
}

// placesNamed are the places that each statement of a decision names, each of one spot.
func (g *group) placesNamed() map[*stated][]*mention {
	named := map[*stated][]*mention{}
	for _, m := range g.mentions {
		if m.h.Kind == release.CityHolder && len(m.spots) == 1 {
			named[m.s] = append(named[m.s], m)
		}
	}
	return named
}

// leaveParents leaves out of the names of a statement each 시·도 in whose stead the others have one place within it, where all
// other names are alike.
func (w *work) leaveParents(g *group, names, others []*mention) {
	if !slices.ContainsFunc(names, func(m *mention) bool { return m.spots[0].sigungu == "" }) {
		return
	}
	within := map[string]*mention{} // by 시·도
	has := map[string]bool{}
	for _, o := range others {
		has[o.spots[0].code] = true
		if p := o.spots[0]; p.sigungu != "" {
			if within[p.sido] != nil {
				return
			}
			within[p.sido] = o
		}
	}
	short, told := map[*mention]bool{}, map[string]bool{}
	for _, m := range names {
		switch p := m.spots[0]; {
		case has[p.code]:
			told[p.code] = true
		case p.sigungu == "" && within[p.sido] != nil:
			short[m], told[within[p.sido].spots[0].code] = true, true
		default:
			return
		}
	}
	if len(short) == 0 || len(told) < len(others) {
		return
	}
	kept := g.mentions[:0:0]
	for _, m := range g.mentions {
		if !short[m] {
			kept = append(kept, m)
			continue
		}
		w.report(toldShort, schema.Note, m.h.Words, "", "the statement names by its province the place that another one names itself: "+within[m.spots[0].sido].spots[0].name())
	}
	g.mentions = kept
}
