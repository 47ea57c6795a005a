package release

// jointUnits marks the names joined by dots in the lists of one line, each with a round of its own, as held together
// where the statement over them declares as many as there are groups: (1기) 가나시, 다라·마바군 / (2기) 사아·자차시.
func (r *listReader) jointUnits(i int, units []unit) {
	names, groups, told := 0, 0, 0
	for _, u := range units {
		if u.list == nil || u.list.total != nil {
			return
		}
		d := r.pick(i, u)
		n := declared(&d)
		if told > 0 && n != told {
			return
		}
		told = n
		for k := range u.list.runs {
			run := &u.list.runs[k]
			if run.count != nil {
				return
			}
			names, groups = names+len(run.entries), groups+run.groups()
		}
	}
	if len(units) < 2 || groups == names || groups != told {
		return
	}
	for _, u := range units {
		for k := range u.list.runs {
			u.list.runs[k].joint = true
		}
	}
}

// jointLines does the same for names that stand in several lines under one statement, which declares as many as there are
// groups in all of them: 7곳 over (가형) 나다·라마시, 바사군 / (자형) 차카시, 타파시, 하나군, 두리군 / (세형) 네다·다섯시.
func (r *listReader) jointLines(i int, units []unit) {
	if len(r.anchor) != 1 || !tightIn(units) {
		return
	}
	lines, _ := r.sharedLines(r.at + 1)
	names, groups := 0, 0
	var runs []*run
	for _, l := range lines {
		for _, u := range r.names(l.at).units {
			if u.list == nil || u.list.total != nil {
				return
			}
			for k := range u.list.runs {
				run := &u.list.runs[k]
				if run.count != nil {
					return
				}
				names, groups, runs = names+len(run.entries), groups+run.groups(), append(runs, run)
			}
		}
	}
	if len(lines) < 2 || groups == names || groups != declared(&r.anchor[0]) {
		return
	}
	for _, run := range runs {
		run.joint = true
	}
}

// tightIn says that a dot joins two names of some list.
func tightIn(units []unit) bool {
	for _, u := range units {
		if u.list == nil {
			continue
		}
		for k := range u.list.runs {
			if run := &u.list.runs[k]; run.groups() < len(run.entries) {
				return true
			}
		}
	}
	return false
}

// shares says that name i is joined to the next by a dot and its ending is
// printed there.
func (r *run) shares(i int) bool { return r.entries[i].ending[1] > 0 && r.entries[i].tight }
