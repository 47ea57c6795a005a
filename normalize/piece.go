package normalize

import (
	"hash/maphash"
	"math"

	"injeung/schema"
)

// pieces tell which pieces of evidence there are: slots hold the number, from 1,
// of one in the draft, or 0. A piece stands in the first free slot from that of
// its hash on.
type pieces struct {
	seed    maphash.Seed
	slots   []int32
	uncited []bool // by number: taken back
}

// roomForEvidence makes room for as many pieces as what was read gives at most, most often.
func (w *work) roomForEvidence() {
	f := w.facts
	n := 32 + 5*len(f.Decisions) + 3*len(f.Criteria) + 5*len(f.Items) + 12*len(f.Practices) + 10*len(f.Plans)
	for i := range f.Decisions {
		n += 9 * len(f.Decisions[i].Holders)
	}
	slots := 64
	for slots*3 < n*4 {
		slots *= 2
	}
	w.out.Evidence = make([]schema.Evidence, 0, n)
	w.pieces = pieces{seed: maphash.MakeSeed(), slots: make([]int32, slots)}
}

func (w *work) addEvidence(e schema.Evidence) {
	p, all := &w.pieces, w.out.Evidence
	at := p.find(&e, all)
	if p.slots[at] != 0 {
		return
	}
	w.out.Evidence = append(all, e)
	p.slots[at] = int32(len(w.out.Evidence))
	if 4*len(w.out.Evidence) > 3*len(p.slots) {
		p.widen(w.out.Evidence)
	}
}

// find gives the slot of a piece, or the free one where it belongs.
func (p *pieces) find(e *schema.Evidence, all []schema.Evidence) uint64 {
	mask := uint64(len(p.slots) - 1)
	at := p.hash(e) & mask
	for p.slots[at] != 0 && !samePiece(e, &all[p.slots[at]-1]) {
		at = (at + 1) & mask
	}
	return at
}

// widen doubles the slots.
func (p *pieces) widen(all []schema.Evidence) {
	p.slots = make([]int32, 2*len(p.slots))
	for i := range all {
		p.slots[p.find(&all[i], all)] = int32(i + 1)
	}
}

// hash is the same for pieces that are the same.
func (p *pieces) hash(e *schema.Evidence) uint64 {
	h := maphash.String(p.seed, e.RecordID)
	h = h*31 + maphash.String(p.seed, e.Column)
	return h*31 + maphash.String(p.seed, value(e.Raw))
}

// samePiece says that two pieces of evidence of a source are one: for the same cell, at the same place, x and y in
// hundredths of a point, and they say the same by the same rule.
func samePiece(a, b *schema.Evidence) bool {
	if a.RecordID != b.RecordID || a.Column != b.Column || a.Rule != b.Rule ||
		value(a.Raw) != value(b.Raw) || value(a.Node) != value(b.Node) || value(a.Page) != value(b.Page) {
		return false
	}
	ax, ay := cornerOf(a)
	bx, by := cornerOf(b)
	return ax == bx && ay == by
}

func cornerOf(e *schema.Evidence) (x, y int64) {
	if len(e.Box) == 4 {
		x, y = int64(math.Round(e.Box[0]*100)), int64(math.Round(e.Box[1]*100))
	}
	return x, y
}

// uncite takes back what was cited for a record that is not made after all; the same is not cited again.
func (w *work) uncite(record string) {
	gone := make([]bool, len(w.out.Evidence))
	copy(gone, w.pieces.uncited)
	for i := range w.out.Evidence {
		gone[i] = gone[i] || w.out.Evidence[i].RecordID == record
	}
	w.pieces.uncited = gone
}

// dropUncited leaves out of the draft what was taken back.
func (w *work) dropUncited() {
	if w.pieces.uncited == nil {
		return
	}
	kept := w.out.Evidence[:0]
	for i, e := range w.out.Evidence {
		if i >= len(w.pieces.uncited) || !w.pieces.uncited[i] {
			kept = append(kept, e)
		}
	}
	clear(w.out.Evidence[len(kept):])
	w.out.Evidence = kept
}
