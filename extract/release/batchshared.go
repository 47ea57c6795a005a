package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// onlyBatch gives statements that name no round of their programme the one that all others of
// their status name, where another status has another: the 지정 and 예비 of a table are the
// 제2차 and 제3차 of the text.
func (f *Facts) onlyBatch() {
	type of struct {
		scheme string
		status schema.Status
	}
	named, several := map[of]Value{}, map[of]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !d.Batch.Said() {
			continue
		}
		k := of{d.Scheme.ID, d.Status}
		if b, ok := named[k]; ok && hangul.Key(b.Words.S) != hangul.Key(d.Batch.Words.S) {
			several[k] = true
		}
		named[k] = d.Batch
	}
	if len(named) < 2 {
		return
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		k := of{d.Scheme.ID, d.Status}
		if b, ok := named[k]; ok && !several[k] && !d.Batch.Said() && !d.Year.Said() && !d.BaseYear.Said() {
			d.Batch = b
		}
	}
}
