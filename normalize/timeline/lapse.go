package timeline

import (
	"slices"

	"injeung/schema"
)

// lapses puts a lapse after every certification that nobody ended in words but
// that is not among the renewals of its year.
func (k *known) lapses(line []step) []step {
	var out []step
	var pending *step
	root := int32(0) // year in which the certification that holds began
	for i := range line {
		s := &line[i]
		if pending != nil && pending.year < s.year {
			out, pending = append(out, *pending), nil
		}
		out = append(out, *s)
		if !certifies(s.status) {
			continue
		}
		if s.status == schema.New || root == 0 {
			root = s.year
		}
		pending = k.lapse(s, line[i+1:], root)
	}
	if pending != nil {
		out = append(out, *pending)
	}
	return out
}

// lapse finds the first complete renewals that were to name the holder of s
// and do not. What follows in the line must not show that it went on holding.
func (k *known) lapse(s *step, after []step, root int32) *step {
	for _, year := range k.years[s.scheme] {
		r := k.renewals[schemeYear{s.scheme, year}]
		if year <= s.year || !r.complete() || !r.concerns(s, root, year) {
			continue
		}
		if answered(after, year) {
			return nil
		}
		lapse := *s
		lapse.lapse, lapse.year, lapse.rule = true, year, RuleAbsent
		lapse.basis = append([]string{s.id}, r.ids...)
		return &lapse
	}
	return nil
}

// concerns says that the renewals are of certifications such as s: by their
// printed base year, the decision's own or, when the review is due, the one in
// which it all began; where none is printed by the review that is due.
func (r *renewals) concerns(s *step, root, year int32) bool {
	due := s.due != nil && *s.due == year
	switch {
	case s.due != nil && year < *s.due:
		return false
	case slices.Contains(r.bases, s.year):
		return true
	case slices.Contains(r.bases, root):
		return due
	}
	return due && len(r.bases) == 0
}

// answered says that a decision up to the year of the renewals, or a later
// renewal or change, says what became of the certification.
func answered(after []step, year int32) bool {
	for i := range after {
		switch s := after[i].status; {
		case after[i].year <= year && s != schema.Candidate:
			return true
		case s == schema.New:
			return false
		case s != schema.Candidate:
			return true
		}
	}
	return false
}
