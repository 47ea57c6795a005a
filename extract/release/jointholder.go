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
	r.siteTogether()
	series := r.hyphenSeries()
	for i := len(r.entries) - 2; i >= 0; i-- {
		if e := &r.entries[i]; e.tight && r.entries[i+1].together && !r.endsBefore(i) {
			e.together = true // 가나·다라·마바시 공동
		}
	}
	for i := 0; i+1 < len(r.entries); i++ {
		if a, b := &r.entries[i], &r.entries[i+1]; a.hyphen && !series || b.together && (a.tight || b.site) && !r.endsBefore(i) {
			bind(i)
		}
	}
	if r.count == nil || r.joint || r.groupsTold(r.count.n) {
		if r.joint || r.groupsTold(told) || r.count != nil {
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

// siteTogether makes the names before one with its site hold that together with it, where the number counts
// the sites: 가나, 다라의 마바특구와 사아의 자차특구 등 2개.
func (r *run) siteTogether() {
	sites := 0
	for i := range r.entries {
		if r.entries[i].site {
			sites++
		}
	}
	if r.count == nil || sites < 2 || r.count.n != sites || sites == len(r.entries) || !r.entries[len(r.entries)-1].site {
		return
	}
	for i := 1; i < len(r.entries); i++ {
		if r.entries[i].site && !r.entries[i-1].site {
			r.entries[i].together = true
		}
	}
}

// jointLists marks the names joined by dots in lists of one predicate, of which only
// the last has a number, as held together, where it counts the groups between
// commas: 가나시, 다라·마바군과 사아군, … 차카·타파시 등 5곳.
func jointLists(all []governed, told int) {
	uncounted(all, told)
	names, groups, n := 0, 0, 0
	for i := range all {
		l := all[i].list
		if l == nil || len(l.runs) != 1 || l.total != nil || all[i].by != all[0].by || n > 0 {
			return
		}
		r := &l.runs[0]
		names, groups = names+len(r.entries), groups+r.groups()
		if r.count != nil {
			n = r.count.n
		}
	}
	if len(all) < 2 || n != groups || groups == names {
		return
	}
	for i := range all {
		all[i].list.runs[0].joint = true
	}
}

// uncounted does the same for lists without a number beside others that have one,
// where both make up what the title declares.
func uncounted(all []governed, told int) {
	sum, names, counted, each := 0, 0, 0, 0
	for i := range all {
		l := all[i].list
		if l == nil || len(l.runs) != 1 || l.total != nil || all[i].by != all[0].by {
			return
		}
		each += len(l.runs[0].entries)
		if r := &l.runs[0]; r.count != nil {
			sum, names, counted = sum+r.count.n, names+r.count.n, counted+1
			if i > 0 && each == r.count.n {
				return // 시에서 가나시·다라시, 군에서 마바군·사아군 등 모두 4곳: each name counts
			}
		} else {
			sum, names = sum+r.groups(), names+len(r.entries)
		}
	}
	for i := range all {
		if r := &all[i].list.runs[0]; counted > 0 && r.count == nil && sum == told && names > told {
			r.joint = true
		}
	}
}

// jointRuns does the same for a list in several groups (△ 가나시 △ 다라·마바군), by its
// own number, that of the statement that left them out, or that of the title.
func (l *list) jointRuns(ctx *context, declared int) {
	l.totalOfGroups()
	names, groups := 0, 0
	for i := range l.runs {
		r := &l.runs[i]
		if r.count != nil {
			return
		}
		names, groups = names+len(r.entries), groups+r.groups()
	}
	if len(l.runs) < 2 || groups == names {
		return
	}
	told := ctx.toldOr(declared)
	if l.total != nil {
		told = l.total.n
	}
	for i := range l.runs {
		l.runs[i].joint = groups == told
	}
}

// totalOfGroups takes the number behind the last of several groups for that of all of them, where there are as many
// and it is not of the last one's names: ▲가나·다라 ▲마바·사아·자차 등 2개 권역.
func (l *list) totalOfGroups() {
	if len(l.runs) < 2 || l.total != nil {
		return
	}
	last := &l.runs[len(l.runs)-1]
	if last.count == nil || last.count.n != len(l.runs) || governing[last.count.noun] || len(last.entries) == last.count.n && !togetherNouns.has(last.count.noun) {
		return
	}
	for i := range l.runs[:len(l.runs)-1] {
		if l.runs[i].count != nil {
			return
		}
	}
	l.total, last.count = last.count, nil
	if last.class == l.total.class {
		last.class = [2]int{}
	}
	l.total.class = [2]int{}
}

// togetherNouns are what several places make together.
var togetherNouns = setOf("권역", "컨소시엄", "연합체", "벨트", "생활권")

// apart gives holders that are added to others numbers of their own where they hold
// together.
func apart(before, add []Holder) []Holder {
	most := 0
	for i := range before {
		most = max(most, before[i].Joint)
	}
	if most == 0 {
		return add
	}
	out := append([]Holder(nil), add...)
	for i := range out {
		if out[i].Joint > 0 {
			out[i].Joint += most
		}
	}
	return out
}

// groupsTold says that a number counts the groups of names between commas and
// not the names: 세 곳 are 가나·다라, 마바시, 사아-자차.
func (r *run) groupsTold(told int) bool {
	n := r.groups()
	return told > 1 && n == told && n < len(r.entries)
}

// groups is the number of groups that commas part.
func (r *run) groups() int {
	n := len(r.entries)
	for i := 0; i+1 < len(r.entries); i++ {
		if e := &r.entries[i]; e.tight || e.hyphen {
			n--
		}
	}
	return n
}

// toldOr is the number that the statement before names declared of them, without one that of the title.
func (ctx *context) toldOr(declared int) int {
	if declared > 0 {
		return declared
	}
	return ctx.toldOfTitle()
}

// toldOfTitle is the one number of holders that the title declares, 0 where it
// declares none or several.
func (ctx *context) toldOfTitle() int {
	if ctx.header == nil {
		return 0
	}
	told := 0
	for _, c := range ctx.numbersIn(ctx.titleText()) {
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

// hyphenSeries says that hyphens part all the names of a list, three at least, as commas
// do elsewhere, and its number does not say that they are one: 가나-다라-마바.
func (r *run) hyphenSeries() bool {
	for i := 0; i+1 < len(r.entries); i++ {
		if !r.entries[i].hyphen {
			return false
		}
	}
	return len(r.entries) > 2 && (r.count == nil || r.count.n == len(r.entries))
}
