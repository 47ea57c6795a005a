package release

import (
	"slices"

	"injeung/schema"
)

// notThrough leaves out those whom a sentence says came through a look (심사를 통과한 곳은) where it was one on the way: it names more
// than are declared, or others than a statement that names as many as that.
func (f *Facts) notThrough() {
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		return len(d.Holders) > 0 && thoseThrough.MatchString(viewOf(d.Words).S) && f.onTheWay(d)
	})
}

// onTheWay says so of the names of one statement.
func (f *Facts) onTheWay(d Decision) bool {
	declared := 0
	for _, o := range f.Decisions {
		if o.Scheme.ID != d.Scheme.ID || o.Words.S == d.Words.S || o.Status == schema.Candidate {
			continue
		}
		for _, n := range o.Counts {
			if n.Class.Empty() {
				declared = max(declared, n.N)
			}
		}
	}
	if declared == 0 {
		return false
	}
	return len(d.Holders) > declared || slices.ContainsFunc(f.Decisions, func(o Decision) bool {
		return o.Scheme.ID == d.Scheme.ID && o.Words.S != d.Words.S && len(o.Holders) >= declared && !namesEveryOf(o, d)
	})
}

// namesEveryOf says that a statement names all whom another one does, by their printed words.
func namesEveryOf(o, d Decision) bool {
	return !slices.ContainsFunc(d.Holders, func(h Holder) bool {
		return !slices.ContainsFunc(o.Holders, func(g Holder) bool { return g.Words.S == h.Words.S })
	})
}
