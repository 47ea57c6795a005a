package release

import "injeung/schema"

// statusOfTitle gives a number of the title that tells no status the one that the text has
// for just as many names, where nobody is named without one: 4곳 선정 over a text that
// names four 후보지; but not where the text itself tells that number without a status.
func statusOfTitle(all []Decision) {
	for i := range all {
		d := &all[i]
		if d.Where < InSubtitle || len(d.Holders) > 0 || d.Status != schema.New || d.StatusBy.Said() || declared(d) < 2 {
			continue
		}
		var of *Decision
		for k := range all {
			o := &all[k]
			if o.Scheme.ID == d.Scheme.ID && o.Where == InBody && o.countsOnly() && o.Status == schema.New && !o.StatusBy.Said() && declared(o) == declared(d) {
				of = nil
				break
			}
			if o.Scheme.ID != d.Scheme.ID || len(o.Holders) == 0 {
				continue
			}
			if o.Status == d.Status || of != nil && of.Status != o.Status {
				of = nil
				break
			}
			of = o
		}
		if of != nil && len(heldBy(all, deed{of.Scheme.ID, of.Status})) == declared(d) {
			d.Status, d.StatusBy = of.Status, of.StatusBy
		}
	}
}
