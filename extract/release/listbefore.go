package release

// decidedBefore is the decision whose names a sentence lists that says nothing
// else: of the sentence before, which told of it without a name, or the only one
// above that counts as many.
func (r *listReader) decidedBefore(i int, lists []unit, said []Decision) (Decision, bool) {
	if r.lead != nil && i-r.led <= 1 {
		return *r.lead, true
	}
	n := declaredBy(lists)
	if len(said) == 0 && i-r.at <= longestBlock {
		said = r.anchor
	}
	for _, d := range said {
		if d.countsOnly() && declared(&d) == n {
			return d, true
		}
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
