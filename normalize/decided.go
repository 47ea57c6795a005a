package normalize

import "injeung/schema"

// decided gives evidence for the columns that a record shares with its decision.
func (w *work) decided(g *group, id string, mentions []*mention) {
	for _, m := range mentions {
		d := m.s
		w.citeOr(id, "scheme", d.Scheme.Words, rule(d.Scheme.Rule, "scheme.printed"), "scheme_name", "scheme.id")
		w.citeOr(id, "scheme_name", d.Scheme.Words, rule(d.Scheme.Rule, "scheme.printed"), "scheme", "scheme.name")
		if w.yearOf(m.h.Year) == g.year {
			w.cite(id, "year", m.h.Year, "table.year")
		}
		w.citeOr(id, "year", d.yearWords, rule(d.Year.Rule, "year.printed"), "released_on", rule(d.yearBy, "year.release"))
		if !m.words.Empty() || g.status == schema.New { // else the words stand in another statement
			w.citeOr(id, "status", m.words, rule(d.StatusBy.Rule, "status.printed"), "scheme_name", "status.default")
		}
	}
	if g.batch > 0 {
		w.batch(g, id, mentions)
	}
}

func (w *work) batch(g *group, id string, mentions []*mention) {
	cited := false
	for _, m := range mentions {
		if ordinal(m.s.Batch.Words.S) == g.batch {
			w.cite(id, "batch", m.s.Batch.Words, rule(m.s.Batch.Rule, "batch.printed"))
			cited = true
		}
	}
	if cited {
		return
	}
	w.because(id, batchInherited, "")
	for _, s := range g.stated {
		if ordinal(s.Batch.Words.S) == g.batch {
			w.cite(id, "batch", s.Batch.Words, "batch.same-decision")
			return
		}
	}
	w.derive(id, "batch", "year status", "batch.same-decision")
}
