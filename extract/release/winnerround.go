package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// rowRounds are the rounds that a column tells of each row: 1차(’24.4월), 2차(’24.9월).
type rowRounds struct {
	of    []int // by row, 0 for none
	only  int   // of which the release decides; 0 for all
	names map[int]int
}

// beforeRound says that a row is of another round than the one that the release decides on,
// which its statements name, or of which alone they count as many as the table names.
func (w *winnersTable) beforeRound(row int) bool {
	if w.rounds == nil {
		w.rounds = w.roundsOfRows()
	}
	r := w.rounds
	return r.only > 0 && r.of[row] > 0 && r.of[row] != r.only
}

func (w *winnersTable) roundsOfRows() *rowRounds {
	for c := range w.cols {
		if w.isNames(c) {
			continue
		}
		r, last := w.roundsIn(c), 0
		for n := range r.names {
			last = max(last, n)
		}
		if len(r.names) > 1 && !w.decidesEach(r) && w.decidesRound(last, r) {
			r.only = last
			return r
		}
	}
	return &rowRounds{}
}

// roundsIn reads the rounds of a column, of which every body row has one.
func (w *winnersTable) roundsIn(c int) *rowRounds {
	r := &rowRounds{of: make([]int, w.rowCount), names: map[int]int{}}
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		n := roundNumber(w.words(row, c))
		if n == 0 {
			return &rowRounds{}
		}
		r.of[row] = n
		for _, k := range w.nameCols {
			if w.fresh(row, k) {
				r.names[n] += len(w.namesAt(row, k).holders)
			}
		}
	}
	return r
}

// decidesEach says that statements of the release decide on each of the rounds: 제4차 가나도시 6곳을 지정하고 제5차 8곳을 승인했다.
func (w *winnersTable) decidesEach(r *rowRounds) bool {
	id, told := w.scheme().ID, map[int]bool{}
	for i := range w.f.Decisions {
		if d := &w.f.Decisions[i]; d.Scheme.ID == id && d.Where != InTable {
			if n := roundNumber(d.Batch.Words); r.names[n] > 0 {
				told[n] = true
			}
		}
	}
	return len(told) == len(r.names)
}

// decidesRound says that the statements of the release decide on a round, or count as many as
// it names and not as many as all do.
func (w *winnersTable) decidesRound(last int, r *rowRounds) bool {
	all := 0
	for _, n := range r.names {
		all += n
	}
	id := w.scheme().ID
	for i := range w.f.Decisions {
		d := &w.f.Decisions[i]
		if d.Scheme.ID != id || d.Where == InTable {
			continue
		}
		if roundNumber(d.Batch.Words) == last || declared(d) == r.names[last] && declared(d) != all {
			return true
		}
	}
	return false
}

// roundNumber is the number of a round that words are, but for a bracket: 제2차, 2차(’24.9월).
func roundNumber(t doc.Text) int {
	if len(t.S) > longestValue || !strings.ContainsAny(t.S, "차기회") {
		return 0
	}
	s := strings.TrimSpace(cutBrackets(hangul.FoldString(t.S)))
	b, ok := batchAt(s, 0)
	if !ok || b[1] != len(s) {
		return 0
	}
	n, _, _ := hangul.Number(strings.TrimLeft(strings.TrimPrefix(s, "제"), " "))
	return n
}
