package release

import (
	"slices"

	"injeung/extract/doc"
	"injeung/schema"
)

// outOfPool takes the word of candidates from the names of a table whose marks part them from others, where all statements
// on its programme name them without such a word: the word is of those who were judged, and the mark says who was chosen
// (예비도시 | 심사 결과, 가나시 | 지정, 다라군 | 미지정).
func (w *winnersTable) outOfPool() {
	if w.marks == nil || *w.marks < 0 || len(w.holders) == 0 || !w.toldWithoutPool() {
		return
	}
	if slices.ContainsFunc(w.holders, func(h winner) bool { return h.status != schema.Candidate }) {
		return
	}
	for k := range w.holders {
		w.holders[k].status, w.holders[k].by = "", doc.Text{}
	}
}

// toldWithoutPool says that statements on the programme of the table name all of its names, and make candidates of none.
func (w *winnersTable) toldWithoutPool() bool {
	id, status := w.scheme().ID, map[string]schema.Status{}
	for i := range w.f.Decisions {
		d := &w.f.Decisions[i]
		if d.Where == InTable || d.Scheme.ID != id {
			continue
		}
		if d.Status == schema.Candidate && len(d.Holders) == 0 {
			return false // 예비도시 4곳 지정
		}
		for k := range d.Holders {
			if n := nameHeld(&d.Holders[k]); status[n] != schema.Candidate {
				status[n] = d.Status
			}
		}
	}
	return !slices.ContainsFunc(w.holders, func(h winner) bool { return status[nameHeld(&h.Holder)] != schema.New })
}
