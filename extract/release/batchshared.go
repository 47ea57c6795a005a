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

// batchOfWhole gives the round of a number to the statements that part it by status: 제3기 특구 18곳, of whom 6곳 were
// designated again and 12곳 anew.
func (f *Facts) batchOfWhole() {
	for i := range f.Decisions {
		whole := &f.Decisions[i]
		if n := declared(whole); whole.Batch.Said() && n > 1 && f.partedByStatus(whole.Scheme.ID, n) {
			f.shareBatch(whole)
		}
	}
}

// partedByStatus says that what the statements on a programme count for each of several statuses makes up n.
func (f *Facts) partedByStatus(programme string, n int) bool {
	parts, sum := map[schema.Status]int{}, 0
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if k := declared(d); d.Scheme.ID != programme || k == 0 || k == n {
			continue
		} else if was, ok := parts[d.Status]; ok && was != k {
			return false
		} else if !ok {
			parts[d.Status] = k
			sum += k
		}
	}
	return len(parts) > 1 && sum == n
}

// shareBatch gives the round to the statements on the programme that name neither it nor a year.
func (f *Facts) shareBatch(whole *Decision) {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == whole.Scheme.ID && !d.Batch.Said() && !d.Year.Said() && !d.BaseYear.Said() {
			d.Batch = whole.Batch
		}
	}
}
