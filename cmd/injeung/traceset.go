package main

import (
	"encoding/json"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"injeung/schema"
)

// valuesOf gives the cells of a record or release by evidence column
// (providers[0].name), or nil where there is no such record.
func valuesOf(ds *schema.Dataset, id string) map[string]string {
	row := recordOf(ds, id)
	if row == nil {
		return nil
	}
	raw, err := json.Marshal(row)
	if err != nil {
		return nil
	}
	var cells map[string]any
	if err := json.Unmarshal(raw, &cells); err != nil {
		return nil
	}
	values := map[string]string{}
	for name, v := range cells {
		flatten(values, name, v)
	}
	return values
}

// flatten names the leaves of a cell as the evidence table does.
func flatten(values map[string]string, name string, v any) {
	switch x := v.(type) {
	case nil:
	case map[string]any:
		for k, sub := range x {
			flatten(values, name+"."+k, sub)
		}
	case []any:
		whole, _ := marshal(x)
		values[name] = string(whole)
		for i, sub := range x {
			if _, nested := sub.(map[string]any); nested {
				whole, _ := marshal(sub)
				values[fmt.Sprintf("%s[%d]", name, i)] = string(whole)
			}
			flatten(values, fmt.Sprintf("%s[%d]", name, i), sub)
		}
	case string:
		values[name] = x
		if strings.ContainsFunc(x, unicode.IsControl) { // nothing that a terminal would obey
			values[name] = strconv.Quote(x)
		}
	default:
		b, _ := marshal(x)
		values[name] = string(b)
	}
}

// recordOf finds the row with an id in any table; nil where there is none.
func recordOf(ds *schema.Dataset, id string) any {
	for _, row := range []any{
		pickRow(ds.Releases, func(r schema.Release) bool { return r.ReleaseID == id }),
		pickRow(ds.Cities, func(r schema.City) bool { return r.RecordID == id }),
		pickRow(ds.Services, func(r schema.Service) bool { return r.RecordID == id }),
		pickRow(ds.Criteria, func(r schema.Criteria) bool { return r.RecordID == id }),
		pickRow(ds.Rounds, func(r schema.Round) bool { return r.RecordID == id }),
		pickRow(ds.Practices, func(r schema.Practice) bool { return r.RecordID == id }),
		pickRow(ds.Plans, func(r schema.Plan) bool { return r.RecordID == id }),
	} {
		if row != nil {
			return row
		}
	}
	return nil
}

// pickRow is a pointer to the first row that matches, nil for none.
func pickRow[T any](rows []T, match func(T) bool) any {
	for i := range rows {
		if match(rows[i]) {
			return &rows[i]
		}
	}
	return nil
}

// evidenceOf gives the evidence of a record, of one column (with its list
// items) where asked.
func evidenceOf(ds *schema.Dataset, id, column string) []schema.Evidence {
	var rows []schema.Evidence
	for _, e := range ds.Evidence {
		if e.RecordID != id {
			continue
		}
		if column == "" || e.Column == column || strings.HasPrefix(e.Column, column+"[") || strings.HasPrefix(e.Column, column+".") {
			rows = append(rows, e)
		}
	}
	return rows
}

// columnsOf lists the columns of a record that have evidence.
func columnsOf(ds *schema.Dataset, id string) []string {
	seen := map[string]bool{}
	var cols []string
	for _, e := range ds.Evidence {
		if e.RecordID == id && !seen[e.Column] {
			seen[e.Column] = true
			cols = append(cols, e.Column)
		}
	}
	sort.Strings(cols)
	return cols
}
