package timeline

import (
	"slices"

	"injeung/schema"
)

// RewriteOnly is the flag of records that only a rewrite tells. They and their
// base years are claims, from which nothing is concluded for others.
const RewriteOnly = "rewrite-only"

// The rules by which the past of a holder is known.
const (
	RuleEarlierRecord = "timeline.earlier-record" // another record is of an earlier year
	RuleBaseYear      = "timeline.base-year"      // a printed base year is earlier
	RuleSinceStart    = "timeline.since-start"    // every year since the programme began is there, and none has it
)

// Past is what is known of a certified place before one of its records.
type Past struct {
	First       *int32 // first year certified; nil where the dataset does not reach back
	Recertified *bool  // of new certifications: whether it is not the first
	Rule        string
	From        string // record id that First was read from
	Column      string // and its column: year or base_year
}

// Same says whether two rows are of one place: the same, or what the earlier
// one became.
type Same func(earlier, later *schema.City) bool

// Start gives the year in which a scheme first certified; ok is false where it
// is not known.
type Start func(scheme string) (year int32, ok bool)

// Pasts gives the past of every row, in their order.
func Pasts(cities []schema.City, same Same, start Start) []Past {
	years := covered(cities)
	byScheme := map[string][]int{}
	for i := range cities {
		byScheme[cities[i].Scheme] = append(byScheme[cities[i].Scheme], i)
	}
	out := make([]Past, len(cities))
	for i := range cities {
		c := &cities[i]
		if c.Status == schema.Candidate || c.Status == schema.Deferred {
			continue
		}
		out[i] = past(cities, byScheme[c.Scheme], i, same)
		if out[i].First == nil && c.Status == schema.New && reaches(years[c.Scheme], c, start) {
			no, year := false, c.Year
			out[i] = Past{First: &year, Recertified: &no, Rule: RuleSinceStart, From: c.RecordID, Column: "year"}
		}
	}
	return out
}

// past finds the earliest year before row i in which its place was certified.
func past(cities []schema.City, list []int, i int, same Same) (p Past) {
	c := &cities[i]
	earlier := func(year int32, from, column, rule string) {
		if year < c.Year && (p.First == nil || year < *p.First) {
			p = Past{First: &year, Rule: rule, From: from, Column: column}
		}
	}
	for _, j := range list {
		o := &cities[j]
		if slices.Contains(o.Flags, RewriteOnly) || j != i && !same(o, c) && !same(c, o) {
			continue
		}
		if certifies(o.Status) {
			earlier(o.Year, o.RecordID, "year", RuleEarlierRecord)
		}
		if o.BaseYear != nil {
			earlier(*o.BaseYear, o.RecordID, "base_year", RuleBaseYear)
		}
	}
	if p.First != nil && c.Status == schema.New {
		yes := true
		p.Recertified = &yes
	}
	return p
}

func certifies(s schema.Status) bool {
	return s == schema.New || s == schema.Renewed || s == schema.Changed
}

// covered gives the years of each scheme in which the dataset has new
// certifications.
func covered(cities []schema.City) map[string]map[int32]bool {
	out := map[string]map[int32]bool{}
	for i := range cities {
		c := &cities[i]
		if c.Status != schema.New || slices.Contains(c.Flags, RewriteOnly) {
			continue
		}
		if out[c.Scheme] == nil {
			out[c.Scheme] = map[int32]bool{}
		}
		out[c.Scheme][c.Year] = true
	}
	return out
}

// reaches says that the dataset has every year of the scheme from its start to
// the row's own.
func reaches(years map[int32]bool, c *schema.City, start Start) bool {
	first, ok := start(c.Scheme)
	if !ok || first > c.Year {
		return false
	}
	for y := first; y <= c.Year; y++ {
		if !years[y] {
			return false
		}
	}
	return true
}
