package release

// joint marks names that hold one certification together: joined by a hyphen,
// or one more than the count says while two of them share an ending
// (진천·음성군). told is the number that the title declares for the only list of
// a sentence, 0 for none.
func joint(r *run, holders []Holder, told int) {
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
		if r.groupsTold(told) {
			for i := 0; i+1 < len(r.entries); i++ {
				if r.entries[i].tight && !r.entries[i].hyphen {
					bind(i)
				}
			}
		}
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

// groupsTold says that a number counts the groups of names between commas and
// not the names: 세 곳 are 가나·다라, 마바시, 사아-자차.
func (r *run) groupsTold(told int) bool {
	groups := len(r.entries)
	for i := 0; i+1 < len(r.entries); i++ {
		if e := &r.entries[i]; e.tight || e.hyphen {
			groups--
		}
	}
	return told > 1 && groups == told && groups < len(r.entries)
}

// toldOfTitle is the one number of holders that the title declares, 0 where it
// declares none or several.
func (ctx *context) toldOfTitle() int {
	if ctx.header == nil {
		return 0
	}
	told := 0
	for _, c := range countsIn(viewOf(ctx.header.Title.Words).S) {
		if !isHolderUnit(c) {
			continue
		}
		if told > 0 {
			return 0
		}
		told = c.n
	}
	return told
}
