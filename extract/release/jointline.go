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
