package normalize

import (
	"slices"
	"sort"

	"injeung/schema"
)

// record is what rows of all record tables have in common, by reference.
type record struct {
	id, release *string
	confidence  *float64
	flags       *[]string
	year        int32
}

// eachRecord visits every row of the record tables.
func eachRecord(d *schema.Dataset, visit func(record)) {
	for i := range d.Cities {
		r := &d.Cities[i]
		visit(record{&r.RecordID, &r.ReleaseID, &r.Confidence, &r.Flags, r.Year})
	}
	for i := range d.Services {
		r := &d.Services[i]
		visit(record{&r.RecordID, &r.ReleaseID, &r.Confidence, &r.Flags, r.Year})
	}
	for i := range d.Criteria {
		r := &d.Criteria[i]
		visit(record{&r.RecordID, &r.ReleaseID, &r.Confidence, &r.Flags, r.Year})
	}
	for i := range d.Rounds {
		r := &d.Rounds[i]
		visit(record{&r.RecordID, &r.ReleaseID, &r.Confidence, &r.Flags, r.Year})
	}
	for i := range d.Practices {
		r := &d.Practices[i]
		visit(record{&r.RecordID, &r.ReleaseID, &r.Confidence, &r.Flags, r.Year})
	}
	for i := range d.Plans {
		r := &d.Plans[i]
		visit(record{&r.RecordID, &r.ReleaseID, &r.Confidence, &r.Flags, r.Year})
	}
}

// flag adds a flag to a row's flags, sorted, once.
func flag(flags *[]string, name string) {
	if i, found := slices.BinarySearch(*flags, name); !found {
		*flags = slices.Insert(*flags, i, name)
	}
}

// sortRecords puts every table of records into the order of its key; evidence
// and issues stay in the order they were found.
func sortRecords(d *schema.Dataset) {
	sort.SliceStable(d.Releases, func(i, j int) bool { return d.Releases[i].ReleaseID < d.Releases[j].ReleaseID })
	sort.SliceStable(d.Cities, func(i, j int) bool { return d.Cities[i].RecordID < d.Cities[j].RecordID })
	sort.SliceStable(d.Services, func(i, j int) bool { return d.Services[i].RecordID < d.Services[j].RecordID })
	sort.SliceStable(d.Criteria, func(i, j int) bool { return d.Criteria[i].RecordID < d.Criteria[j].RecordID })
	sort.SliceStable(d.Rounds, func(i, j int) bool { return d.Rounds[i].RecordID < d.Rounds[j].RecordID })
	sort.SliceStable(d.Practices, func(i, j int) bool { return d.Practices[i].RecordID < d.Practices[j].RecordID })
	sort.SliceStable(d.Plans, func(i, j int) bool { return d.Plans[i].RecordID < d.Plans[j].RecordID })
}
