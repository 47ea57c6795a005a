package normalize

import (
	"fmt"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// names lists what was found, and where the longest statement of it stands.
func (g *group) names(class string) (names []string, where string) {
	seen := map[string]bool{}
	longest := 0
	for _, m := range g.mentions {
		if n := len(m.s.Holders); n > longest {
			longest, where = n, placeWords(m.h.Words)
		}
		if class != "" && sameClass(m.h.Class) != class {
			continue
		}
		for _, id := range m.identities() {
			if !seen[id] {
				seen[id] = true
				names = append(names, hangul.Squeeze(m.name().S))
			}
		}
	}
	return names, where
}

// identities name what a mention stands for: codes of places, a folded name.
func (m *mention) identities() []string {
	if m.h.Kind != release.CityHolder {
		return []string{serviceKey(m.h.Words.S)}
	}
	var out []string
	for _, s := range m.spots {
		out = append(out, s.code)
	}
	return out
}

// openLists reports a list that says it names only some (등) where nothing
// declares how many there are and nothing names more.
func (w *work) openLists(g *group) {
	if len(g.declared) > 0 || g.found[""] == 0 {
		return
	}
	var open *stated
	for _, s := range g.stated {
		if !s.Open || g.named(s) == 0 {
			continue
		}
		if g.named(s) < g.found[""] {
			return
		}
		open = s
	}
	for _, s := range g.stated {
		if !s.Open && g.named(s) == g.found[""] {
			return
		}
	}
	if open == nil {
		return
	}
	words := open.Words
	if len(open.Holders) > 0 {
		words = open.Holders[len(open.Holders)-1].Words
	}
	w.report(countMismatch, schema.Note, words, "", fmt.Sprintf(
		"the list says that it names only some (등), and no number or other list completes it; found %d", g.found[""]))
	for _, id := range g.records {
		w.because(id, countDiffers, "")
	}
}
