package release

import (
	"slices"

	"injeung/schema"
)

// statusOver gives the names of a table without any status that of the sentence right over it, where this counts as many and
// names nobody: (특구 3곳의 계획 변경안도 통과됐다, over a table of three).
func (w *winnersTable) statusOver() {
	for i := range w.holders {
		if w.holders[i].status != "" {
			return
		}
	}
	for i := range w.f.Decisions {
		d := &w.f.Decisions[i]
		if d.Status == schema.New || len(d.Holders) > 0 || !d.StatusBy.Said() || declared(d) != len(w.holders) || !w.rightOver(d.Block) || w.countsOthers(d) {
			continue
		}
		for k := range w.holders {
			w.holders[k].status, w.holders[k].by = d.Status, d.StatusBy.Words
		}
		return
	}
	w.statusTold()
}

// statusTold gives the names the status that the last verb of the sentence right over the table tells, where this counts as many and
// tells no other.
func (w *winnersTable) statusTold() {
	if len(w.heads) == 0 || !w.heads[0].sentence {
		return
	}
	h := w.heads[0]
	all := sentencesOf(h.S)
	at := all[len(all)-1]
	s := h.S[at[0]:at[1]]
	told := w.ctx.predicates(s, false)
	if len(told) == 0 {
		return
	}
	p := told[len(told)-1]
	if p.tense != didPast || p.status == "" || slices.ContainsFunc(told, func(o predicate) bool { return o.tense == didPast && o.status != p.status }) {
		return
	}
	if !slices.ContainsFunc(countsIn(s), func(n countAt) bool { return n.n == len(w.holders) && isHolderUnit(n) }) {
		return
	}
	for k := range w.holders {
		w.holders[k].status, w.holders[k].by = p.status, h.text(at[0]+p.from, at[0]+p.to)
	}
}

// rightOver says that a block stands over the table, with nothing but a short line between them.
func (w *winnersTable) rightOver(block int) bool {
	if block >= w.block || w.block-block > 2 {
		return false
	}
	for i := block + 1; i < w.block; i++ {
		if b := &w.ctx.doc.Blocks[i]; b.Table != nil || isSentence(b.Text.S) {
			return false
		}
	}
	return true
}

// countsOthers says that the same sentence counts others, too, of whom the table may be.
func (w *winnersTable) countsOthers(d *Decision) bool {
	for i := range w.f.Decisions {
		if o := &w.f.Decisions[i]; o.Block == d.Block && o.Status != d.Status && declared(o) > 0 {
			return true
		}
	}
	return false
}
