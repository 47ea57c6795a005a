package timeline

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"injeung/schema"
)

// SchemeYears gives one row for every scheme and year that the dataset has
// criteria, rounds, cities or services of, with what changed since the last
// earlier year that says the same column.
func SchemeYears(ds *schema.Dataset) []schema.SchemeYear {
	rows := map[schemeYear]*schema.SchemeYear{}
	at := func(scheme, name string, year int32) *schema.SchemeYear {
		key := schemeYear{scheme, year}
		if rows[key] == nil {
			rows[key] = &schema.SchemeYear{Scheme: scheme, SchemeName: name, Year: year}
		}
		row := rows[key]
		row.SchemeName = min(row.SchemeName, name) // the same whatever the order
		return row
	}
	criteria := map[schemeYear][]*schema.Criteria{}
	for i := range ds.Criteria {
		c := &ds.Criteria[i]
		at(c.Scheme, c.SchemeName, c.Year)
		criteria[schemeYear{c.Scheme, c.Year}] = append(criteria[schemeYear{c.Scheme, c.Year}], c)
	}
	for i := range ds.Rounds {
		r := &ds.Rounds[i]
		row := at(r.Scheme, r.SchemeName, r.Year)
		row.Rounds = append(row.Rounds, schema.RoundOfYear{RecordID: r.RecordID, Status: r.Status, BaseYear: r.BaseYear,
			Batch: r.Batch, Applicants: r.Applicants, Selected: r.Selected})
	}
	for i := range ds.Cities {
		if c := &ds.Cities[i]; certifies(c.Status) {
			at(c.Scheme, c.SchemeName, c.Year).Cities++
		}
	}
	for i := range ds.Services {
		if s := &ds.Services[i]; certifies(s.Status) {
			at(s.Scheme, s.SchemeName, s.Year).Services++
		}
	}
	for key, list := range criteria {
		state(rows[key], list)
	}
	return compared(rows)
}

// state fills in what the criteria of the year say, where they agree.
func state(row *schema.SchemeYear, list []*schema.Criteria) {
	slices.SortFunc(list, func(a, b *schema.Criteria) int { return cmp.Compare(a.RecordID, b.RecordID) })
	for _, c := range list {
		row.CriteriaIDs = append(row.CriteriaIDs, c.RecordID)
	}
	row.IndicatorCount = agreed(list, func(c *schema.Criteria) *int32 { return c.IndicatorCount })
	row.PassRatio = agreed(list, func(c *schema.Criteria) *float64 { return c.PassRatio })
	row.TotalPoints = agreed(list, func(c *schema.Criteria) *float64 { return c.TotalPoints })
	row.PassPoints = agreed(list, func(c *schema.Criteria) *float64 { return c.PassPoints })
	row.PopulationThreshold = agreed(list, func(c *schema.Criteria) *int64 { return c.PopulationThreshold })
	row.ReviewPeriodYears = agreed(list, func(c *schema.Criteria) *int32 { return c.ReviewPeriodYears })
	row.Dimensions = agreedList(list, func(c *schema.Criteria) []string { return c.Dimensions })
	row.SizeClasses = agreedList(list, func(c *schema.Criteria) []string { return c.SizeClasses })
	row.Benefits = agreedList(list, func(c *schema.Criteria) []string { return c.Benefits })
}

// agreed is the value that all which say one say; nil where they differ.
func agreed[T comparable](list []*schema.Criteria, of func(*schema.Criteria) *T) (v *T) {
	for _, c := range list {
		switch one := of(c); {
		case one == nil:
		case v != nil && *v != *one:
			return nil
		default:
			v = one
		}
	}
	return v
}

func agreedList(list []*schema.Criteria, of func(*schema.Criteria) []string) (v []string) {
	for _, c := range list {
		switch one := of(c); {
		case one == nil:
		case v != nil && !slices.Equal(v, one):
			return nil
		default:
			v = one
		}
	}
	return v
}

// compared sums the rounds and says what changed, in order.
func compared(rows map[schemeYear]*schema.SchemeYear) []schema.SchemeYear {
	keys := slices.SortedFunc(maps.Keys(rows), func(a, b schemeYear) int {
		return cmp.Or(cmp.Compare(a.scheme, b.scheme), cmp.Compare(a.year, b.year))
	})
	var out []schema.SchemeYear
	said := map[string]told{}
	for _, key := range keys {
		row := rows[key]
		slices.SortFunc(row.Rounds, func(a, b schema.RoundOfYear) int { return cmp.Compare(a.RecordID, b.RecordID) })
		row.Applicants = sum(row.Rounds, schema.New, func(r *schema.RoundOfYear) *int32 { return r.Applicants })
		row.SelectedNew = sum(row.Rounds, schema.New, func(r *schema.RoundOfYear) *int32 { return r.Selected })
		row.SelectedRenewed = sum(row.Rounds, schema.Renewed, func(r *schema.RoundOfYear) *int32 { return r.Selected })
		if n := len(out); n > 0 && out[n-1].Scheme == row.Scheme {
			year := out[n-1].Year
			row.PreviousYear = &year
			row.Changes = []schema.SchemeChange{} // compared, and none so far
		} else {
			clear(said)
		}
		row.Changes = changes(row, said)
		out = append(out, *row)
	}
	return out
}

// sum adds up what the rounds of a status declare; nil where one says nothing.
func sum(rounds []schema.RoundOfYear, s schema.Status, of func(*schema.RoundOfYear) *int32) (all *int32) {
	total := int32(0)
	for i := range rounds {
		if rounds[i].Status != s {
			continue
		}
		one := of(&rounds[i])
		if one == nil {
			return nil
		}
		total += *one
		all = &total
	}
	return all
}

// told is the last year that says a column, and what.
type told struct {
	year int32
	text string
}

// changes compares what the row says with what was said before, and remembers it.
func changes(row *schema.SchemeYear, said map[string]told) []schema.SchemeChange {
	out := row.Changes
	for _, c := range spoken(row) {
		if c.text == "" {
			continue
		}
		if before, ok := said[c.column]; ok && before.text != c.text {
			out = append(out, schema.SchemeChange{Column: c.column, BeforeYear: before.year, Before: before.text, After: c.text})
		}
		said[c.column] = told{row.Year, c.text}
	}
	return out
}

type columnText struct{ column, text string }

// spoken gives the columns that are compared; "" is not said.
func spoken(r *schema.SchemeYear) []columnText {
	return []columnText{
		{"indicator_count", whole(r.IndicatorCount)}, {"pass_ratio", decimal(r.PassRatio)}, {"total_points", decimal(r.TotalPoints)},
		{"pass_points", decimal(r.PassPoints)}, {"population_threshold", whole(r.PopulationThreshold)},
		{"review_period_years", whole(r.ReviewPeriodYears)}, {"dimensions", strings.Join(r.Dimensions, ", ")},
		{"size_classes", strings.Join(r.SizeClasses, ", ")}, {"benefits", strings.Join(r.Benefits, ", ")},
		{"applicants", whole(r.Applicants)}, {"selected_new", whole(r.SelectedNew)}, {"selected_renewed", whole(r.SelectedRenewed)},
	}
}

func whole[T int32 | int64](v *T) string {
	if v == nil {
		return ""
	}
	return strconv.FormatInt(int64(*v), 10)
}

func decimal(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}
