package release

import "injeung/schema"

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
