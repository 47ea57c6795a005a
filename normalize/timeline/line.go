package timeline

import (
	"cmp"
	"slices"

	"injeung/schema"
)

// The rules by which the span of a decision, or a lapse, is known.
const (
	RuleReviewPeriod = "timeline.review-period"        // the decision's year and the period printed in that year's criteria
	RuleContinued    = "timeline.continued"            // a change: the span of the certification goes on
	RuleNoPeriod     = "timeline.no-period"            // no period is printed for the scheme and year
	RuleNoSpan       = "timeline.no-span"              // the decision certifies nothing
	RuleAbsent       = "timeline.absent-from-renewals" // renewals of the holder's year were read, and it is not among them
)

// decision is a record as a timeline sees it.
type decision struct {
	row    int // index in its table
	scheme string
	holder string
	place  string // code of a place at the time; "" for a service
	name   string // of the place at the time
	year   int32
	day    *schema.Date
	status schema.Status
	base   *int32
	batch  *int32
	id     string
}

// step is a decision of a line with its span, or a lapse after it.
type step struct {
	decision
	lapse                         bool // then the decision is the last before it, year that of the lapse
	period, due, from, until, gap *int32
	rule                          string
	basis                         []string
}

// lines sorts the decisions to one line per scheme and holder, each in order
// of time with its spans and lapses.
func lines(all []decision, k *known) [][]step {
	slices.SortFunc(all, compare)
	var out [][]step
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].scheme == all[0].scheme && all[n].holder == all[0].holder {
			n++
		}
		out = append(out, k.lapses(k.spans(all[:n])))
		all = all[n:]
	}
	return out
}

// compare orders decisions by line and time. Within a year what does not
// certify comes first and what ends a certification last.
func compare(a, b decision) int {
	return cmp.Or(cmp.Compare(a.scheme, b.scheme), cmp.Compare(a.holder, b.holder), cmp.Compare(a.year, b.year),
		cmp.Compare(order(a.status), order(b.status)), compareNull(a.day, b.day), compareNull(a.batch, b.batch), cmp.Compare(a.id, b.id))
}

func order(s schema.Status) int {
	return slices.Index([]schema.Status{schema.Candidate, schema.Deferred, schema.Renewed, schema.New, schema.Changed, schema.Revoked}, s)
}

func compareNull[T cmp.Ordered](a, b *T) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return cmp.Compare(*a, *b)
}

// spans gives the steps of one line: each certification is valid from its year
// until its review is due or the next decision on the same place takes its place, so
// that no two spans of a place overlap. A decision on what several places became takes
// the place of all of theirs.
func (k *known) spans(line []decision) []step {
	out := make([]step, len(line))
	var held []int // the certifications that hold, one a place
	for i, d := range line {
		s := &out[i]
		*s = step{decision: d, rule: RuleNoSpan, basis: []string{d.id}}
		if !certifies(d.status) && d.status != schema.Revoked {
			continue
		}
		last, kept := -1, held[:0] // last is the certification that this one follows
		for _, h := range held {
			if d.beside(&out[h].decision) {
				kept = append(kept, h)
				continue
			}
			out[h].until, last = earlier(out[h].until, d.year), h
		}
		held = kept
		if d.status == schema.Revoked {
			if last >= 0 {
				held = append(held, last)
			}
			continue
		}
		if last >= 0 && out[last].until != nil {
			gap := d.year - *out[last].until
			s.gap = &gap
		}
		k.begin(s, out[:i], last)
		held = append(held, i)
	}
	return out
}

// beside says that two decisions are on places that stood side by side and became one
// later (마산, 진해: 창원): other codes on one day, or other names of which neither is that of
// today. Neither ends what the other holds.
func (d *decision) beside(o *decision) bool {
	if d.place == o.place {
		return false
	}
	if d.year == o.year && d.day != nil && o.day != nil && *d.day == *o.day {
		return true
	}
	return d.place != d.holder && o.place != o.holder && d.name != o.name
}

// begin opens the span of a certification.
func (k *known) begin(s *step, before []step, last int) {
	year := s.year
	s.from = &year
	period, criteria := k.period(s.scheme, s.year)
	switch {
	case s.status == schema.Changed && last >= 0 && before[last].due != nil && *before[last].due >= year:
		s.due, s.rule = before[last].due, RuleContinued
		s.basis = append(s.basis, before[last].id)
	case s.status == schema.Changed || period == nil:
		s.rule = RuleNoPeriod
	default:
		due := year + *period
		s.period, s.due, s.rule = period, &due, RuleReviewPeriod
		s.basis = append(s.basis, criteria...)
	}
	s.until = s.due
}

// earlier is the end of a span that the next decision cuts; what is not known
// stays so.
func earlier(end *int32, next int32) *int32 {
	if end == nil || *end <= next {
		return end
	}
	return &next
}
