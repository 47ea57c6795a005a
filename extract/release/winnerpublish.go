package release

import (
	"slices"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// publish makes one decision of each status, in the order of their first
// holders, and compares the declared numbers that a decision cannot carry.
func (w *winnersTable) publish() {
	if w.standing() || w.toldUnderOther() {
		return
	}
	w.leaveStanding()
	w.accounts()
	w.outOfPool()
	w.statusOver()
	var order []stage
	by := map[stage]*Decision{}
	own := w.scheme()
	column := w.programmeColumn(own)
	for _, h := range w.holders {
		if w.earlierOf(h.row, column) {
			w.noted(h.row, "past-row", "the row is of those chosen before, who are supported on")
			continue
		}
		scheme := w.schemeOfRow(h.row, column)
		of := stage{h.status, h.batch.S, ""}
		if scheme.ID != own.ID {
			of.other = scheme.ID
		}
		d := by[of]
		if d == nil {
			d = w.decision(h.status, h.by)
			d.Scheme = scheme
			if !h.batch.Empty() {
				d.Batch = Value{h.batch, "table.batch"}
			}
			by[of] = d
			order = append(order, of)
		}
		if sameKey(h.Class.S, d.Scheme.Name) {
			h.Class = doc.Text{} // the programme itself, beside its 예비
		}
		if column >= 0 && h.Unread.S == w.words(h.row, column).S {
			h.Unread = doc.Text{} // the programme that its row is about
		}
		d.Holders = append(d.Holders, h.Holder)
	}
	w.declare(order, by)
	for _, st := range order {
		w.f.Decisions = append(w.f.Decisions, *by[st])
	}
}

// ofAnotherProgramme says that the statements of the release decide, and none
// of them on the programme that heads the table.
func (w *winnersTable) ofAnotherProgramme(id string) bool {
	said := false
	for _, d := range w.f.Decisions {
		if d.Where == InTable {
			continue
		}
		if said = true; d.Scheme.ID == id {
			return false
		}
	}
	return said
}

// decision begins the decision of a status.
func (w *winnersTable) decision(st schema.Status, by doc.Text) *Decision {
	d := &Decision{Scheme: w.scheme(), Status: st, Where: InTable, Block: w.block, Rule: "table.winners", Year: w.decidedIn(), Batch: w.batch(), Words: w.headText()}
	if st == "" {
		d.Status = schema.New
	} else {
		d.StatusBy = Value{by, "table.status"}
	}
	return d
}

// headText is the header of the table and the words over it.
func (w *winnersTable) headText() doc.Text {
	var texts []doc.Text
	if len(w.heads) > 0 {
		texts = append(texts, w.heads[0].raw)
	}
	for _, c := range w.cols {
		texts = append(texts, c.words())
	}
	return doc.Join(" | ", texts...)
}

// declare gives each declared number to the decision it counts. A number of a
// province or of several decisions is compared here.
func (w *winnersTable) declare(order []stage, by map[stage]*Decision) {
	if len(w.counts) > 1 && !slices.ContainsFunc(w.counts, func(c tally) bool { return c.N <= len(w.holders) }) {
		return // 시(75개) | 군(82개): of those that were chosen from
	}
	for _, c := range w.counts {
		if d, ok := w.ofProgramme(c, by); ok {
			if d != nil {
				c.Class = doc.Text{}
				d.Counts = append(d.Counts, c.Count)
			}
			continue
		}
		switch {
		case !c.province.Empty():
			in := func(h winner) bool { return h.isIn(c.province.S) }
			if len(order) > 1 && w.holding(func(h winner) bool { return in(h) && h.status == c.status }) == c.N {
				continue // 충북(1) of the candidates
			}
			w.compare(c, in)
		case c.status != "" && by[stage{c.status, c.batch.S, ""}] != nil:
			d := by[stage{c.status, c.batch.S, ""}]
			d.Counts = append(d.Counts, c.Count)
		case len(order) == 1:
			by[order[0]].Counts = append(by[order[0]].Counts, c.Count)
		case c.Class.Empty() && slices.ContainsFunc(order, func(s stage) bool { return len(by[s].Holders) == c.N }): // 지정(5개소) beside 예비지정(6개소)
		default:
			w.compare(c, func(h winner) bool { return c.Class.Empty() || hangul.Key(h.Class.S) == hangul.Key(c.Class.S) })
		}
	}
}

// holding is how many holders of the table something is true of.
func (w *winnersTable) holding(of func(winner) bool) (n int) {
	for _, h := range w.holders {
		if of(h) {
			n++
		}
	}
	return n
}

// compare says where a declared number and the names differ.
func (w *winnersTable) compare(c tally, counts func(winner) bool) {
	if w.holding(counts) != c.N && !w.countsBeside(c) && !w.chosenOnly(c) {
		w.ctx.issues.add("count-mismatch", schema.Note, "the table declares another number of names than it holds", c.Words)
	}
}
