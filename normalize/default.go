package normalize

import (
	"injeung/extract/release"
	"injeung/schema"
)

// yieldDefaults gives names whose statement prints no status, and so counts as
// new, to the decision in which another statement prints their status: a title
// that names a city whose certification the body extends.
func (w *work) yieldDefaults() {
	said := map[identity][]*group{}
	for _, g := range w.groups {
		for _, m := range g.mentions {
			if !m.words.Empty() {
				for _, id := range m.identities() {
					k := identity{g.scheme, g.year, m.h.Kind, id}
					said[k] = append(said[k], g)
				}
			}
		}
	}
	for _, g := range w.groups {
		if g.status != schema.New {
			continue
		}
		stay := g.mentions[:0:0]
		for _, m := range g.mentions {
			if to := printedElsewhere(g, m, said); to != nil {
				m.status = to.status
				to.mentions = append(to.mentions, m)
				continue
			}
			stay = append(stay, m)
		}
		g.mentions = stay
	}
}

// identity names a holder within the decisions of a scheme and year.
type identity struct {
	scheme string
	year   int32
	kind   release.HolderKind
	id     string
}

// printedElsewhere is the one other decision that prints a status for all that
// the mention stands for; nil where the mention prints its own or there is none.
func printedElsewhere(g *group, m *mention, said map[identity][]*group) (to *group) {
	if !m.words.Empty() {
		return nil
	}
	for _, id := range m.identities() {
		for _, o := range said[identity{g.scheme, g.year, m.h.Kind, id}] {
			if o == g || to != nil && o != to {
				return nil
			}
			to = o
		}
		if to == nil {
			return nil
		}
	}
	return to
}
