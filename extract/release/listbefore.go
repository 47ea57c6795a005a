package release

import "slices"

// decidedBefore is the decision whose names a sentence lists that says nothing
// else: of the sentence before, which told of it without a name, or the only one
// above that counts as many.
func (r *listReader) decidedBefore(i int, lists []unit, said []Decision) (Decision, bool) {
	if r.lead != nil && i-r.led <= 1 {
		return *r.lead, true
	}
	n := r.ctx.declaredBy(lists)
	if len(said) == 0 && i-r.at <= longestBlock {
		said = r.anchor
	}
	for _, d := range said {
		if d.countsOnly() && declared(&d) == n {
			return d, true
		}
	}
	if d, ok := r.theRest(said, n); ok {
		return d, true
	}
	if len(lists) == 1 && r.ctx.countsEach(lists[0].list) {
		return onlyCounted(r.untold, n)
	}
	if !ofProvinces(lists) {
		return Decision{}, false
	}
	for _, all := range [][]Decision{said, r.untold, r.before} {
		for _, d := range all {
			if d.countsOnly() && declared(&d) > n {
				return d, true // the others are told of other 시·도
			}
		}
	}
	return Decision{}, false
}

// ofProvinces says that lists are each of a 시·도 as topic, with the number of its names:
// 가나는 다라시 마바면, 사아군 자차면 등 2곳이다.
func ofProvinces(lists []unit) bool {
	for _, u := range lists {
		for k := range u.list.runs {
			if r := &u.list.runs[k]; !r.group || r.count == nil || r.count.n != len(r.entries) && !(r.open && r.count.n > len(r.entries)) {
				return false
			}
		}
	}
	return len(lists) > 0
}

// theRest is the last decision, where it counts fewer than the release declares by n, which a
// sentence behind it names: (9곳) 가나섬 등 5곳을 선정했다. 또 다라섬 등 4곳이다.
func (r *listReader) theRest(said []Decision, n int) (Decision, bool) {
	if len(said) == 0 {
		return Decision{}, false
	}
	d := said[len(said)-1]
	m := max(declared(&d), len(d.Holders))
	if len(d.Holders) == 0 || n == 0 {
		return Decision{}, false
	}
	for _, all := range [][]Decision{r.untold, r.before} {
		for k := range all {
			if e := &all[k]; e.Scheme.ID == d.Scheme.ID && e.Status == d.Status && declared(e) == m+n {
				return d, true
			}
		}
	}
	return Decision{}, false
}

// onlyCounted is the last of some decisions that declares a number and names none.
func onlyCounted(all []Decision, n int) (Decision, bool) {
	for _, d := range slices.Backward(all) {
		if d.countsOnly() && declared(&d) == n {
			return d, true
		}
	}
	return Decision{}, false
}
