package ingest

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"injeung/schema"
)

// Change is one thing that differs between two datasets, as a sentence in
// both tongues and as data.
type Change struct {
	Kind   string `json:"kind"`   // added, removed, changed, not-renewed
	Table  string `json:"table"`  // of the record
	Record string `json:"record"` // record_id, or release_id
	Column string `json:"column,omitempty"`
	Before any    `json:"before,omitempty"`
	After  any    `json:"after,omitempty"`
	En     string `json:"en"`
	Ko     string `json:"ko"`
}

// The kinds of a change.
const (
	Added      = "added"
	Removed    = "removed"
	Changed    = "changed"
	NotRenewed = "not-renewed"
)

// Diff says what differs from a to b, in the order of the tables and records:
// records that came, went or changed, and holders of a certification that a
// new round of renewals does not name.
func Diff(a, b *schema.Dataset) []Change {
	var all []Change
	before, after := diffTables(a), diffTables(b)
	for i := range before {
		all = append(all, diffTable(before[i], after[i])...)
	}
	return append(all, notRenewed(a, b)...)
}

// diffRows is the rows of one table by their key.
type diffRows struct {
	name string
	rows map[string]reflect.Value
}

func diffTables(ds *schema.Dataset) []diffRows {
	var all []diffRows
	add := func(name, key string, table any) {
		rows := reflect.ValueOf(table)
		t := diffRows{name: name, rows: make(map[string]reflect.Value, rows.Len())}
		for i := range rows.Len() {
			t.rows[cellOf(rows.Index(i), key).String()] = rows.Index(i)
		}
		all = append(all, t)
	}
	add("releases", "release_id", ds.Releases)
	add("cities", "record_id", ds.Cities)
	add("services", "record_id", ds.Services)
	add("criteria", "record_id", ds.Criteria)
	add("rounds", "record_id", ds.Rounds)
	add("practices", "record_id", ds.Practices)
	add("plans", "record_id", ds.Plans)
	return all
}

func diffTable(a, b diffRows) []Change {
	var all []Change
	keys := map[string]bool{}
	for k := range a.rows {
		keys[k] = true
	}
	for k := range b.rows {
		keys[k] = true
	}
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		x, was := a.rows[k]
		y, is := b.rows[k]
		switch {
		case !was:
			all = append(all, came(a.name, k, y))
		case !is:
			all = append(all, went(a.name, k, x))
		default:
			all = append(all, diffRow(a.name, k, x, y)...)
		}
	}
	return all
}

// diffRow compares two rows column by column; what speaks about the reading
// and not the fact is left out.
func diffRow(table, key string, x, y reflect.Value) []Change {
	var all []Change
	for i := range x.NumField() {
		column := x.Type().Field(i).Tag.Get("json")
		if column == "confidence" || column == "flags" || column == "release_id" && table != "releases" {
			continue
		}
		was, is := plainJSON(x.Field(i).Interface()), plainJSON(y.Field(i).Interface())
		if was == is {
			continue
		}
		all = append(all, Change{
			Kind: Changed, Table: table, Record: key, Column: column, Before: json.RawMessage(was), After: json.RawMessage(is),
			En: fmt.Sprintf("%s: %s changed from %s to %s", nameOf(table, x), columnWord(table, column, false), shortly(x.Field(i), "nothing"), shortly(y.Field(i), "nothing")),
			Ko: fmt.Sprintf("%s: %s 바뀜, %s → %s", nameOf(table, x), columnWord(table, column, true), shortly(x.Field(i), "없음"), shortly(y.Field(i), "없음")),
		})
	}
	return all
}

func came(table, key string, row reflect.Value) Change {
	en, ko := verdict(table, row)
	return Change{Kind: Added, Table: table, Record: key, After: row.Interface(), En: nameOf(table, row) + ": " + en, Ko: nameOf(table, row) + " " + ko}
}

func went(table, key string, row reflect.Value) Change {
	_, ko := verdict(table, row)
	return Change{Kind: Removed, Table: table, Record: key, Before: row.Interface(),
		En: nameOf(table, row) + ": no longer in the dataset", Ko: nameOf(table, row) + " " + strings.TrimSuffix(ko, " 추가") + " 기록이 없어짐"}
}

// columnWord is a column's label.
func columnWord(table, column string, ko bool) string {
	for _, t := range schema.Tables() {
		if t.Name != table {
			continue
		}
		for _, c := range t.Columns {
			if c.Name == column && ko {
				return c.LabelKO
			} else if c.Name == column {
				return c.LabelEN
			}
		}
	}
	return column
}
