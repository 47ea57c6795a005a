package ingest

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"injeung/schema"
)

// The rules under which corrections stand in evidence.
const (
	ruleCorrected = "correction.value"
	codeRejected  = "record-rejected"
	flagAccepted  = "accepted"
	flagCorrected = "corrected"
)

// Correct applies every decision, in the order of the file, and tells what
// became of each. Where contacts were left out of the rows, a decision about
// them is not applied.
func Correct(ds *schema.Dataset, all []Correction, noContacts bool) CorrectionTally {
	f := newFixing(all, noContacts)
	f.apply(ds)
	return f.tally()
}

// fixing applies decisions to the portions of a dataset.
type fixing struct {
	all      []Correction
	rejected map[string]bool    // records
	fates    []*CorrectionTally // what became of each; nil where its row has not come yet
	left     map[int]bool       // that are not applied
}

func newFixing(all []Correction, noContacts bool) *fixing {
	f := &fixing{all: all, rejected: map[string]bool{}, left: map[int]bool{}, fates: make([]*CorrectionTally, len(all))}
	for i, c := range all {
		if c.Reject {
			f.rejected[c.Record] = true
		}
		if noContacts && c.Column == "contacts" {
			f.fates[i] = &CorrectionTally{Unmatched: []string{c.label() + ": contacts are left out of this dataset"}}
			f.left[i] = true
		}
	}
	return f
}

// apply applies every decision about a row of the portion, in the order of the
// file. Evidence and issues may come in an earlier portion than their record.
func (f *fixing) apply(ds *schema.Dataset) {
	if len(f.all) == 0 {
		return
	}
	for i, c := range f.all {
		row := rowOf(ds, c.Record)
		if !row.IsValid() || f.left[i] {
			continue
		}
		t := &CorrectionTally{}
		switch {
		case c.Reject:
			reject(ds, c, row)
			t.Applied++
		case c.Accept:
			accept(row)
			t.Applied++
		default:
			t.column(ds, c, row)
		}
		if f.fates[i] == nil { // a release may come with several portions
			f.fates[i] = t
		}
	}
	f.forget(ds)
}

// forget takes out the evidence of rejected records, and their names out of
// the issues.
func (f *fixing) forget(ds *schema.Dataset) {
	if len(f.rejected) == 0 {
		return
	}
	ds.Evidence = slices.DeleteFunc(ds.Evidence, func(e schema.Evidence) bool { return f.rejected[e.RecordID] })
	for i := range ds.Issues {
		if id := ds.Issues[i].RecordID; id != nil && f.rejected[*id] {
			ds.Issues[i].RecordID = nil
		}
	}
}

// tally tells what became of each decision, in the order of the file.
func (f *fixing) tally() CorrectionTally {
	t := CorrectionTally{Agreed: []string{}, Unmatched: []string{}}
	for i, c := range f.all {
		if f.fates[i] == nil {
			t.Unmatched = append(t.Unmatched, c.label()+": there is no such record")
			continue
		}
		t.Applied += f.fates[i].Applied
		t.Agreed = append(t.Agreed, f.fates[i].Agreed...)
		t.Unmatched = append(t.Unmatched, f.fates[i].Unmatched...)
	}
	return t
}

// Corrected says whether decisions of people are in a dataset.
func Corrected(ds *schema.Dataset) bool {
	if slices.ContainsFunc(ds.Evidence, func(e schema.Evidence) bool { return e.Rule == ruleCorrected }) ||
		slices.ContainsFunc(ds.Issues, func(i schema.Issue) bool { return i.Code == codeRejected }) {
		return true
	}
	for _, table := range recordTables(ds) {
		for i := range table.Len() {
			if flags := cellOf(table.Index(i), "flags").Interface().([]string); slices.Contains(flags, flagAccepted) {
				return true
			}
		}
	}
	return false
}

// column sets one value, and keeps the machine's beside it.
func (t *CorrectionTally) column(ds *schema.Dataset, c Correction, row reflect.Value) {
	cell := cellOf(row, c.Column)
	if !cell.IsValid() {
		t.Unmatched = append(t.Unmatched, c.label()+": there is no such column")
		return
	}
	machine, right := plainJSON(cell.Interface()), plainJSON(c.Value)
	if machine == right {
		t.Agreed = append(t.Agreed, c.label()+": the machine now says "+machine+" too")
		return
	}
	if c.hasWas && plainJSON(c.Was) != machine {
		t.Unmatched = append(t.Unmatched, fmt.Sprintf("%s: decided when the machine said %s, it now says %s; the decision is applied, look at it again", c.label(), plainJSON(c.Was), machine))
	}
	fresh := reflect.New(cell.Type())
	if err := json.Unmarshal([]byte(right), fresh.Interface()); err != nil {
		t.Unmatched = append(t.Unmatched, fmt.Sprintf("%s: %s is no value of this column: %v", c.label(), right, err))
		return
	}
	cell.Set(fresh.Elem())
	quote := c.reason()
	ds.Evidence = append(ds.Evidence, schema.Evidence{
		RecordID: c.Record, Column: c.Column, Raw: &machine, Rule: ruleCorrected, ReleaseID: cellOf(row, "release_id").String(), Quote: &quote,
	})
	addFlag(row, flagCorrected)
	t.Applied++
}

// accept: a person vouches for the record as it is.
func accept(row reflect.Value) {
	if cell := cellOf(row, "confidence"); cell.IsValid() {
		cell.SetFloat(1)
	}
	addFlag(row, flagAccepted)
}

func addFlag(row reflect.Value, flag string) {
	cell := cellOf(row, "flags")
	if !cell.IsValid() {
		return
	}
	flags := slices.Clone(cell.Interface().([]string))
	if i, found := slices.BinarySearch(flags, flag); !found {
		cell.Set(reflect.ValueOf(slices.Insert(flags, i, flag)))
	}
}

// reject takes a record out; an issue says so in its place.
func reject(ds *schema.Dataset, c Correction, row reflect.Value) {
	release, text := cellOf(row, "release_id").String(), plainJSON(row.Interface())
	name := ""
	for _, r := range ds.Releases {
		if r.ReleaseID == release {
			name = r.SourceName
		}
	}
	for _, table := range recordTables(ds) {
		for i := range table.Len() {
			if cellOf(table.Index(i), "record_id").String() == c.Record {
				table.Set(reflect.AppendSlice(table.Slice(0, i), table.Slice(i+1, table.Len())))
				break
			}
		}
	}
	ds.Issues = append(ds.Issues, schema.Issue{
		ReleaseID: &release, SourceName: name, Code: codeRejected, Severity: schema.Note,
		Detail: c.Record + " was rejected by " + c.reason(), Raw: &text,
	})
}

// recordTables are the tables that corrections reach, but the releases.
func recordTables(ds *schema.Dataset) []reflect.Value {
	var all []reflect.Value
	for _, t := range []any{&ds.Cities, &ds.Services, &ds.Criteria, &ds.Rounds, &ds.Practices, &ds.Plans} {
		all = append(all, reflect.ValueOf(t).Elem())
	}
	return all
}

// rowOf finds a record, or a release, that can be set.
func rowOf(ds *schema.Dataset, id string) reflect.Value {
	for _, table := range recordTables(ds) {
		for i := range table.Len() {
			if cellOf(table.Index(i), "record_id").String() == id {
				return table.Index(i)
			}
		}
	}
	for i := range ds.Releases {
		if ds.Releases[i].ReleaseID == id {
			return reflect.ValueOf(&ds.Releases[i]).Elem()
		}
	}
	return reflect.Value{}
}

// cellOf gives the field of a column.
func cellOf(row reflect.Value, column string) reflect.Value {
	for i := range row.NumField() {
		if name, _, _ := strings.Cut(row.Type().Field(i).Tag.Get("json"), ","); name == column {
			return row.Field(i)
		}
	}
	return reflect.Value{}
}
