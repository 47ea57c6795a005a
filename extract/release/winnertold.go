package release

import "injeung/schema"

// leastTold is how many names a table has of which it is no chance that a programme named elsewhere has them all.
const leastTold = 4

// toldUnderOther says that the statements of the release gave all names of the table to one other programme, and none of them to the one
// that stands nearest over the table, as for prizes told between: the table says again what they told. A note says so.
func (w *winnersTable) toldUnderOther() bool {
	if len(w.holders) < leastTold || len(w.heads) == 0 || w.namedOver(w.scheme()) {
		return false
	}
	id, under := w.scheme().ID, map[string]map[string]bool{}
	for i := range w.f.Decisions {
		d := &w.f.Decisions[i]
		if d.Where == InTable {
			continue
		}
		if under[d.Scheme.ID] == nil {
			under[d.Scheme.ID] = map[string]bool{}
		}
		for _, h := range d.Holders {
			under[d.Scheme.ID][nameStem(h.Words.S)] = true
		}
	}
	if w.someIn(under[id]) {
		return false
	}
	for _, names := range under {
		if w.allIn(names) {
			w.ctx.issues.add("doubled-scheme", schema.Note, "the table lists again those whom the statements give to another programme than the one named nearest to it", w.heads[0].raw)
			return true
		}
	}
	return false
}

// allIn says that all names of the table are among some.
func (w *winnersTable) allIn(names map[string]bool) bool {
	for _, h := range w.holders {
		if h.Kind != CityHolder || !names[nameStem(h.Words.S)] {
			return false
		}
	}
	return true
}

// someIn says that one is.
func (w *winnersTable) someIn(names map[string]bool) bool {
	for _, h := range w.holders {
		if names[nameStem(h.Words.S)] {
			return true
		}
	}
	return false
}
