package release

import (
	"slices"

	"injeung/schema"
)

// candidatesTogether makes candidates of all whom a statement without a word of status names,
// where another one names one of them as a candidate of the same programme, and none says that
// any was newly chosen: 가나군, 예비 다라도시에 지정; 다라도시 지정을 신청한 9곳 가운데 가나군을
// 비롯해 마바시 등 6곳을 승인했다.
func (f *Facts) candidatesTogether() {
	said := map[string]map[string]*Decision{} // programme → place → who says that it is a candidate
	decided := map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if f.chosenAmong(d) {
			d.Status, d.StatusBy = schema.New, Value{}
		}
		decided[d.Scheme.ID] = decided[d.Scheme.ID] || d.Status != schema.Candidate && d.StatusBy.Said()
		if d.Status != schema.Candidate || !d.StatusBy.Said() {
			continue
		}
		if said[d.Scheme.ID] == nil {
			said[d.Scheme.ID] = map[string]*Decision{}
		}
		for _, h := range d.Holders {
			said[d.Scheme.ID][nameHeld(&h)] = d
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Status != schema.New || d.StatusBy.Said() || len(d.Holders) < 2 || decided[d.Scheme.ID] {
			continue
		}
		for _, h := range d.Holders {
			by := said[d.Scheme.ID][nameHeld(&h)]
			if by != nil && !f.sortedBeside(by) && !otherYears(by, d) && h.Kind != ServiceHolder && (!d.Batch.Said() || d.Batch.Words.S == by.Batch.Words.S) {
				d.Status, d.StatusBy = schema.Candidate, by.StatusBy
				break
			}
		}
	}
}

// chosenAmong says that a sentence which calls some candidates, and does not count them, goes on with how many were chosen,
// and that another statement names them all as those: 후보는 가나군을 포함하여 9곳이었으며, 최종 3곳이 선정되었다.
func (f *Facts) chosenAmong(by *Decision) bool {
	if by.Status != schema.Candidate || by.Where != InBody || len(by.Counts) > 0 {
		return false
	}
	counted := false
	for i := range f.Decisions {
		d := &f.Decisions[i]
		counted = counted || d.Block == by.Block && d.Where == InBody && len(d.Counts) > 1 && d.Scheme.ID == by.Scheme.ID && d.Status == schema.New
	}
	if !counted {
		return false
	}
	named := map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != by.Scheme.ID || d.Status != schema.New {
			continue
		}
		for k := range d.Holders {
			named[nameHeld(&d.Holders[k])] = true
		}
	}
	return !slices.ContainsFunc(by.Holders, func(h Holder) bool { return !named[nameHeld(&h)] })
}

// otherYears says that two statements tell their years, and not the same: who was a candidate in 2019 was chosen in 2020.
func otherYears(a, b *Decision) bool {
	return a.Year.Said() && b.Year.Said() && a.Year.Words.S != b.Year.Words.S
}

// sortedBeside says that the table which names a candidate has others that are none: it sorts them.
func (f *Facts) sortedBeside(by *Decision) bool {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; by.Where == InTable && d.Where == InTable && d.Block == by.Block && d.Status != by.Status {
			return true
		}
	}
	return false
}
