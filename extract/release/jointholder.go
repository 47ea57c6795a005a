package release

// joint marks names that hold one certification together: joined by a hyphen,
// or one more than the count says while two of them share an ending
// (진천·음성군).
func joint(r *run, holders []Holder) {
	next := 1
	for i := 0; i+1 < len(r.entries); i++ {
		if r.entries[i].hyphen {
			holders[i].Joint, holders[i+1].Joint = next, next
			next++
		}
	}
	if next > 1 || r.count == nil || r.count.n >= len(r.entries) {
		return
	}
	over, shared := len(r.entries)-r.count.n, 0
	for i := range r.entries {
		if r.entries[i].ending[1] > 0 && r.entries[i].tight {
			shared++
		}
	}
	if shared != over {
		return
	}
	for i := 0; i+1 < len(r.entries); i++ {
		if r.entries[i].ending[1] > 0 && r.entries[i].tight {
			if holders[i].Joint == 0 {
				holders[i].Joint = next
				next++
			}
			holders[i+1].Joint = holders[i].Joint
		}
	}
}
