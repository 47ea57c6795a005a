package release

import "slices"

// titleOfSeveral takes from a title the number that is the sum of those which the text gives several programmes, of one of
// which the title is read: 가나·다라 상권 8곳, of 가나 상권 3곳 and 다라 상권 5곳.
func (f *Facts) titleOfSeveral() {
	f.Decisions = slices.DeleteFunc(f.Decisions, func(t Decision) bool {
		if t.Where != InTitle && t.Where != InSubtitle || len(t.Counts) != 1 || len(t.Holders) > 0 || !t.Counts[0].Class.Empty() {
			return false
		}
		by, sum := map[string]int{}, 0
		for i := range f.Decisions {
			d := &f.Decisions[i]
			if d.Where == InBody && d.Status == t.Status && len(d.Counts) == 1 && d.Counts[0].Class.Empty() {
				by[d.Scheme.ID] = max(by[d.Scheme.ID], d.Counts[0].N)
			}
		}
		for _, n := range by {
			sum += n
		}
		own := by[t.Scheme.ID]
		return len(by) > 1 && own > 0 && own < t.Counts[0].N && sum == t.Counts[0].N
	})
}
