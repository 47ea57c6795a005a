package timeline

import (
	"slices"

	"injeung/schema"
)

// known is what the dataset says of each scheme and year.
type known struct {
	periods  map[schemeYear][]*schema.Criteria
	renewals map[schemeYear]*renewals
	years    map[string][]int32 // of each scheme with renewals, ascending
}

type schemeYear struct {
	scheme string
	year   int32
}

// renewals is a year's round or rounds of renewals in a scheme.
type renewals struct {
	ids    []string // records of the rounds
	bases  []int32  // base years printed for the rounds or the renewed
	counts int32    // how many the rounds declare
	claims bool     // only a rewrite tells of one of the rounds
	found  int32    // how many renewed the dataset has
}

// learn collects what the rounds and criteria say, and what the decisions of
// one kind of holder do.
func learn(ds *schema.Dataset, all []decision) *known {
	k := &known{
		periods: map[schemeYear][]*schema.Criteria{}, renewals: map[schemeYear]*renewals{},
		years: map[string][]int32{},
	}
	for i := range ds.Criteria {
		c := &ds.Criteria[i]
		at := schemeYear{c.Scheme, c.Year}
		k.periods[at] = append(k.periods[at], c)
	}
	for i := range ds.Rounds {
		r := &ds.Rounds[i]
		if r.Status == schema.Renewed {
			k.addRound(r)
		}
	}
	for _, d := range all {
		if r := k.renewals[schemeYear{d.scheme, d.year}]; r != nil && d.status == schema.Renewed {
			r.found++
			r.base(d.base)
		}
	}
	for _, years := range k.years {
		slices.Sort(years)
	}
	return k
}

func (k *known) addRound(r *schema.Round) {
	at := schemeYear{r.Scheme, r.Year}
	if k.renewals[at] == nil {
		k.renewals[at] = &renewals{}
		k.years[r.Scheme] = append(k.years[r.Scheme], r.Year)
	}
	of := k.renewals[at]
	of.ids = append(of.ids, r.RecordID)
	of.claims = of.claims || slices.Contains(r.Flags, RewriteOnly)
	if r.Selected != nil {
		of.counts += *r.Selected
	}
	of.base(r.BaseYear)
}

func (r *renewals) base(year *int32) {
	if year != nil && !slices.Contains(r.bases, *year) {
		r.bases = append(r.bases, *year)
	}
}

// complete says that every renewed holder of the year is in the dataset, as
// far as the rounds declare: only then absence says something.
func (r *renewals) complete() bool { return !r.claims && r.found > 0 && r.found >= r.counts }

// daysOf gives the release date of each release.
func daysOf(ds *schema.Dataset) map[string]*schema.Date {
	days := map[string]*schema.Date{}
	for i := range ds.Releases {
		days[ds.Releases[i].ReleaseID] = ds.Releases[i].ReleasedOn
	}
	return days
}

// period gives the review period printed for a scheme and year and the
// criteria that print it; nil where none or several are.
func (k *known) period(scheme string, year int32) (years *int32, from []string) {
	for _, c := range k.periods[schemeYear{scheme, year}] {
		switch {
		case c.ReviewPeriodYears == nil:
			continue
		case years != nil && *years != *c.ReviewPeriodYears:
			return nil, nil
		}
		years, from = c.ReviewPeriodYears, append(from, c.RecordID)
	}
	return years, from
}
