package normalize

import (
	"fmt"
	"reflect"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// combine adds what a less trustworthy source says of a record: cells that are
// empty are filled (never by a rewrite), equal ones gain its evidence, and of
// different ones the more trustworthy stands and an issue says so.
func (m *merger) combine(d *Draft, id string, into, from any) {
	a, b := reflect.ValueOf(into).Elem(), reflect.ValueOf(from).Elem()
	for i := range a.NumField() {
		column := a.Type().Field(i).Tag.Get("json")
		if ownCell(column) {
			continue
		}
		x, y := a.Field(i), b.Field(i)
		switch {
		case silentCell(y):
		case silentCell(x) && d.Releases[0].Origin != schema.Rewrite && fillable(column):
			x.Set(y)
		case folded(x) == folded(y):
		default:
			m.refused[cell{id, column}] = true
			if !silentCell(x) && !spelling(column) {
				m.disagree(d, id, column, x, y)
			}
		}
	}
}

func (m *merger) disagree(d *Draft, id, column string, x, y reflect.Value) {
	first := m.home[id]
	m.report(d, sourcesDisagree, id, fmt.Sprintf("%s: %s says %s, %s says %s; the former is more trustworthy and stands",
		column, first.SourceName, plain(x), d.Releases[0].SourceName, plain(y)))
	m.doubt(id, sourcesDiffer, column)
}

// ownCell: columns that say nothing about the fact itself, or are concluded
// from the whole dataset.
func ownCell(column string) bool {
	switch column {
	case "record_id", "release_id", "confidence", "flags", "recertified", "first_certified_year", "lineage_id":
		return true
	}
	return false
}

// spelling: columns whose difference is one of wording, not of fact, or
// follows from another column or the release's day.
func spelling(column string) bool {
	switch column {
	case "city_raw", "service_raw", "service_name", "service_id", "subject_raw", "subject_name", "group_raw", "launch_raw",
		"scheme_name", "region_code", "city_name", "sido", "sigungu", "batch", "size_class", "selected_large", "selected_small_mid":
		return true
	}
	return false
}

// fillable: the batch is part of the record's id and stays as it is.
func fillable(column string) bool { return column != "batch" }

// silentCell says that a cell is NULL or an empty list.
func silentCell(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer:
		return v.IsNil()
	case reflect.Slice:
		return v.Len() == 0
	}
	return v.IsZero()
}

// folded writes a value so that spelling makes no difference.
func folded(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return ""
		}
		return folded(v.Elem())
	case reflect.Slice:
		var parts []string
		for i := range v.Len() {
			parts = append(parts, folded(v.Index(i)))
		}
		return strings.Join(parts, "\x00")
	case reflect.Struct:
		var parts []string
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") != "raw" {
				parts = append(parts, folded(v.Field(i)))
			}
		}
		return strings.Join(parts, "\x01")
	case reflect.String:
		return hangul.Key(v.String())
	}
	return fmt.Sprint(v.Interface())
}

// plain writes a value for a message.
func plain(v reflect.Value) string {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return "nothing"
		}
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.String:
		return fmt.Sprintf("%q", v.String())
	case reflect.Slice:
		var parts []string
		for i := range v.Len() {
			parts = append(parts, plain(v.Index(i)))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case reflect.Struct:
		var parts []string
		for i := range v.NumField() {
			if !silentCell(v.Field(i)) {
				parts = append(parts, plain(v.Field(i)))
			}
		}
		return strings.Join(parts, " ")
	}
	return fmt.Sprint(v.Interface())
}

// columnOf gives the column that a path such as providers[0].name leads into.
func columnOf(path string) string {
	if i := strings.IndexAny(path, "[."); i >= 0 {
		return path[:i]
	}
	return path
}
