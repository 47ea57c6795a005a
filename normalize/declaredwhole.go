package normalize

import "injeung/schema"

// isTotal says that a number is the total over several statuses of the scheme
// and year, printed where no status is.
func (w *work) isTotal(g *group, d declared) bool {
	if d.s == nil || d.n == g.found[""] || d.n == g.found[""]+g.others {
		return false
	}
	if !d.s.StatusBy.Words.Empty() { // 신규 사업지 12곳, 2 of them 후보지
		return d.s.Status == schema.New && w.candidates(g) > 0 && g.found[""] > 0 && d.n == g.found[""]+w.candidates(g)
	}
	total, groups := w.overStatuses(g)
	if groups > 1 && d.n == total {
		return true
	}
	reserve := w.candidates(g)
	return reserve > 0 && total > 0 && d.n == total+reserve
}

// candidates is how many candidates were found of the scheme and year, whom a title may
// count with those chosen: 대상 17곳과 예비 3곳 등 20곳.
func (w *work) candidates(g *group) (n int) {
	for _, o := range w.groups {
		if o.scheme == g.scheme && o.year == g.year && o.status == schema.Candidate {
			n += o.found[""]
		}
	}
	return n
}

// overStatuses is how many were found of the scheme and year over the statuses
// that a total counts together, and how many these are. Where no names of a status
// are printed, the number counts that is said of it.
func (w *work) overStatuses(g *group) (total, groups int) {
	for _, o := range w.groups {
		if o.scheme == g.scheme && o.year == g.year && (o.status == schema.New || o.status == schema.Renewed || o.status == schema.Changed) {
			n := o.found[""]
			if n > 0 {
				n += o.others
			} else if o.others == 0 {
				n = o.saidNumber()
			}
			total += n
			groups++
		}
	}
	return total, groups
}

// saidNumber is the first number of a group that stands with words of its status.
func (g *group) saidNumber() int {
	for _, s := range g.stated {
		for _, c := range s.Counts {
			if !s.StatusBy.Words.Empty() && c.Class.Empty() && !c.Whole {
				return c.N
			}
		}
	}
	return 0
}

// compareWhole compares a number of all statuses together with all that were
// found of them.
func (w *work) compareWhole(g *group, d declared) verdict {
	total, groups := w.overStatuses(g)
	switch {
	case d.n == total && groups > 1:
		return agreeing
	case total == 0, w.isOfStatuses(g, d):
		return silent
	case groups > 1 && d.n == total+w.lostOverall(g):
		return explained
	}
	return differing
}

// lostOverall is how many names were lost over the statuses that a total counts
// together.
func (w *work) lostOverall(g *group) (n int) {
	for _, o := range w.groups {
		if o.scheme == g.scheme && o.year == g.year {
			n += len(o.lost(""))
		}
	}
	return n
}
