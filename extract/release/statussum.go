package release

import "injeung/schema"

// wholeOfStatuses takes a number of those who are new for that of all, where another and the
// number of the renewed make it up: 21곳을 지정, of which 4곳이 새로, 17곳이 다시 지정됐다.
func (f *Facts) wholeOfStatuses() {
	renewed := map[string]int{}
	fresh := map[string]map[int]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for _, n := range d.Counts {
			switch {
			case !n.Class.Empty() || n.Whole:
			case d.Status == schema.Renewed:
				renewed[d.Scheme.ID] = max(renewed[d.Scheme.ID], n.N)
			case d.Status == schema.New:
				if fresh[d.Scheme.ID] == nil {
					fresh[d.Scheme.ID] = map[int]bool{}
				}
				fresh[d.Scheme.ID][n.N] = true
			}
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Counts {
			n := &d.Counts[k]
			if more := renewed[d.Scheme.ID]; d.Status == schema.New && n.Class.Empty() && more > 0 && fresh[d.Scheme.ID][n.N-more] {
				n.Whole = true
			}
		}
	}
}
