package release

// joint marks names that hold one certification together: joined by a hyphen,
// or one more than the count says while two of them share an ending
// (진천·음성군).
func joint(r *run, holders []Holder) {
	next, joined := 1, 0
	bind := func(i int) {
		if holders[i].Joint == 0 {
			holders[i].Joint = next
			next++
		}
		holders[i+1].Joint = holders[i].Joint
		joined++
	}
	for i := 0; i+1 < len(r.entries); i++ {
		if a, b := &r.entries[i], &r.entries[i+1]; a.hyphen || b.together && a.tight {
			bind(i)
		}
	}
	if r.count == nil {
		return
	}
	shared := 0
	for i := 0; i+1 < len(r.entries); i++ {
		if r.shares(i) && holders[i+1].Joint == 0 {
			shared++
		}
	}
	if over := len(r.entries) - joined - r.count.n; over <= 0 || shared != over {
		return
	}
	for i := 0; i+1 < len(r.entries); i++ {
		if r.shares(i) && holders[i+1].Joint == 0 {
			bind(i)
		}
	}
}

// shares says that name i is joined to the next by a dot and its ending is
// printed there.
func (r *run) shares(i int) bool { return r.entries[i].ending[1] > 0 && r.entries[i].tight }
