package release

import (
	"strings"

	"injeung/schema"
)

// termsOfChanges takes a term that a sentence lengthens for a part of what was changed, where each place that it names is
// one whose change the release tells elsewhere: (변경) 가나군, 다라시. 가나군의 특구는 기간을 4년 연장한다.
func (f *Facts) termsOfChanges() {
	changed := map[string]*Decision{} // programme and place → who says that it was changed
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Status == schema.Changed && d.StatusBy.Said() && d.Where != InTitle {
			for _, h := range d.Holders {
				changed[d.Scheme.ID+"/"+localName(h.Words)] = d
			}
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Status != schema.Renewed || d.Where != InBody || len(d.Holders) == 0 || len(d.Counts) > 0 || !lengthensTerm(d) {
			continue
		}
		var by *Decision
		for _, h := range d.Holders {
			if by = changed[d.Scheme.ID+"/"+localName(h.Words)]; by == nil {
				break
			}
		}
		if by != nil {
			d.Status, d.StatusBy = schema.Changed, by.StatusBy
		}
	}
}

// lengthensTerm says that the words of a decision lengthen a term, and renew nothing by name: 기간을 2029년까지 4년 연장.
func lengthensTerm(d *Decision) bool {
	before, _, ok := strings.Cut(d.Words.S, d.StatusBy.Words.S)
	return ok && strings.HasPrefix(d.StatusBy.Words.S, "연장") && strings.Contains(tail(before, 60), "기간")
}
