package schema

import (
	"cmp"
	"reflect"
	"slices"
)

// Fault is something about a row that makes a dataset invalid.
type Fault struct {
	Table  string // or "sources"
	Row    string // key of the row, or its number from 1 where it has none
	Column string // "" for the row as a whole
	Reason string
}

// Error says where the fault is and what it is.
func (f Fault) Error() string {
	where := f.Table + " " + f.Row
	if f.Column != "" {
		where += " " + f.Column
	}
	return where + ": " + f.Reason
}

// Validate gives the faults of a dataset that is in memory: keys that stand
// twice, references that lead nowhere, values outside their column's type,
// cells without evidence, printed tables whose cells overlap. They come in the
// order of the tables; a valid dataset has none.
func Validate(ds *Dataset) []Fault {
	var subjects []Subject
	var refs []Reference
	c := NewChecker(func(s Subject) { subjects = append(subjects, s) }, func(r Reference) { refs = append(refs, r) })
	c.Sources(ds.Sources)
	for t, rows := range tablesOf(ds) {
		keys := map[string]bool{}
		for i := range rows.Len() {
			row := rows.Index(i).Addr().Interface()
			c.Row(row)
			if t >= c.derived {
				key := c.wholeKey(t, rows.Index(i))
				if keys[key] {
					c.Twice(row)
				}
				keys[key] = true
			}
		}
	}
	slices.SortStableFunc(subjects, func(a, b Subject) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(refs, func(a, b Reference) int { return cmp.Compare(a.ID, b.ID) })
	proof := c.Proof(slices.Values(subjects))
	for _, e := range byRecord(ds.Evidence) {
		proof.Evidence(e)
	}
	proof.End()
	c.References(slices.Values(subjects), slices.Values(refs))
	return c.Faults()
}

// byRecord gives the evidence in the order of what it is for.
func byRecord(rows []Evidence) []*Evidence {
	order := make([]*Evidence, len(rows))
	for i := range rows {
		order[i] = &rows[i]
	}
	slices.SortStableFunc(order, func(a, b *Evidence) int { return cmp.Compare(a.RecordID, b.RecordID) })
	return order
}

// tablesOf gives the rows of every table, in the order of the descriptions.
func tablesOf(ds *Dataset) (all []reflect.Value) {
	for _, rows := range []any{ds.Releases, ds.Cities, ds.Services, ds.Criteria, ds.Rounds,
		ds.Practices, ds.Plans, ds.Tables, ds.Evidence, ds.Issues,
		ds.CityTimeline, ds.ServiceTimeline, ds.SchemeYears, ds.Places} {
		all = append(all, reflect.ValueOf(rows))
	}
	return all
}
