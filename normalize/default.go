package normalize

import (
	"injeung/extract/doc"
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

// yieldStatements gives names of statements that print no status to the
// decision whose status another statement prints without names: ten are said
// to be renewed, and a table headed with neither status lists ten. A decision
// that is printed to be new keeps its names.
func (w *work) yieldStatements() {
	for _, g := range w.groups {
		if g.status != schema.New || g.printsStatus() {
			continue
		}
		if to := w.nameless(g); to != nil {
			to.take(g)
		}
	}
}

// printsStatus says that a statement of the decision, or the row of a name,
// prints its status.
func (g *group) printsStatus() bool {
	for _, s := range g.stated {
		if !s.StatusBy.Words.Empty() {
			return true
		}
	}
	for _, m := range g.mentions {
		if !m.words.Empty() {
			return true
		}
	}
	return false
}

// nameless is the one decision of the same scheme and year whose status is
// printed, that counts as many as g names, and that names nobody beside these;
// nil where there is none, or several.
func (w *work) nameless(g *group) (to *group) {
	if w.headedNew() {
		return nil // an equal number of earlier holders is told beside them
	}
	named := g.holders()
	for _, o := range w.groups {
		if len(named) == 0 || o == g || o.scheme != g.scheme || o.year != g.year || g.batch > 0 && o.batch != g.batch {
			continue
		}
		if !o.printsStatus() || g.keeps(o) || g.besides(o) || g.toldBeside(o, len(named)) || !o.counts(len(named)) && !o.countsAs(g) || !within(o.holders(), named) {
			continue
		}
		if to != nil {
			return nil
		}
		to = o
	}
	return to
}

// headedNew says that the title tells that its holders are new ones: 밤길도시 두 곳 새로 뽑혀.
func (w *work) headedNew() bool {
	heads := w.heads()
	return len(heads) > 0 && newPrinted.MatchString(heads[0].s) && !toldAgain.MatchString(heads[0].s)
}

// holders are the identities of all that the decision names; a name that could
// not be placed is one by its words.
func (g *group) holders() map[string]bool {
	out := map[string]bool{}
	for _, m := range g.mentions {
		ids := m.identities()
		if len(ids) == 0 {
			ids = []string{sameWords(m.h.Words)}
		}
		for _, id := range ids {
			out[id] = true
		}
	}
	return out
}

// countsAs says that a statement of each of two decisions declares the same
// number of holders.
func (g *group) countsAs(o *group) bool {
	for _, s := range g.stated {
		for _, t := range o.stated {
			if len(t.Holders) > 0 && sameCount(s, t) {
				return true
			}
		}
	}
	return false
}

func within(part, whole map[string]bool) bool {
	for id := range part {
		if !whole[id] {
			return false
		}
	}
	return true
}

// counts says that a statement of the decision declares n.
func (g *group) counts(n int) bool {
	for _, s := range g.stated {
		for _, c := range s.Counts {
			if n > 0 && c.N == n && c.Class.Empty() {
				return true
			}
		}
	}
	return false
}

// take moves all that another decision says and names to this one, with the
// words that print this one's status.
func (g *group) take(from *group) {
	var words doc.Text
	for _, s := range g.stated {
		if words.Empty() {
			words = s.StatusBy.Words
		}
	}
	for _, m := range from.mentions {
		m.status, m.words = g.status, words
	}
	g.mentions = append(g.mentions, from.mentions...)
	g.stated = append(g.stated, from.stated...)
	from.mentions, from.stated = nil, nil
}
