package release

import (
	"strings"

	"injeung/schema"
)

// appliedForOnly gives statements of how many applied, which name no status, that of
// the only one that the release decides on for their programme.
func (ctx *context) appliedForOnly(f *Facts) {
	for i := range f.Decisions {
		a := &f.Decisions[i]
		if a.Rule != "sentence.applicants" || a.StatusBy.Said() {
			continue
		}
		of := f.onlyDecided(a, true)
		if of == nil {
			of = f.onlyDecided(a, false)
		}
		if of != nil && !(of.Status == schema.Candidate && f.countsNew(a)) {
			a.Status, a.StatusBy = of.Status, of.StatusBy
			if !a.Batch.Said() {
				a.Batch = of.Batch
			}
			continue
		}
		ctx.appliedBeside(a)
	}
}

// countsNew says that a statement of the text counts those newly chosen, whose names stand elsewhere: who is named as a
// candidate is one beside them.
func (f *Facts) countsNew(a *Decision) bool {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID == a.Scheme.ID && d.Status == schema.New && d.Rule == "sentence.selected" && d.countsOnly() {
			return true
		}
	}
	return false
}

// appliedBeside gives such a statement the status of candidates where the paragraph has told
// of nobody else before it: 예비 가나도시는 …이다. 공모에는 30곳이 신청했다.
func (ctx *context) appliedBeside(a *Decision) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.index != a.Block {
			continue
		}
		k := strings.Index(p.S, viewOf(a.Words).S)
		if k <= 0 {
			return
		}
		all := statusesIn(p.S[:k])
		for _, s := range all {
			if s.status != schema.Candidate {
				return
			}
		}
		if len(all) > 0 {
			a.Status, a.StatusBy = schema.Candidate, p.value(all[0].from, all[0].to, "sentence.status")
		}
		return
	}
}

// counted says that a statement of the text decides on a number, whose names stand elsewhere,
// with a word for the status.
func (d *Decision) counted() bool {
	return d.Rule == "sentence.selected" && d.StatusBy.Said() && d.countsOnly()
}

// onlyDecided is a decision on the programme of a statement where all that name holders
// (named), or count them too, have one status; nil where there are two or none.
func (f *Facts) onlyDecided(a *Decision, named bool) (of *Decision) {
	for k := range f.Decisions {
		d := &f.Decisions[k]
		if d.Scheme.ID != a.Scheme.ID || len(d.Holders) == 0 && (named && !d.counted() || len(d.Counts) == 0) || d.Status == schema.Revoked || d.Status == schema.Deferred {
			continue // nobody applies for a loss or a delay
		}
		if of != nil && d.Status != of.Status {
			return nil
		}
		of = d
	}
	return of
}
