package ingest

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"injeung/schema"
)

// nameOf names a row as people speak of it.
func nameOf(table string, row reflect.Value) string {
	switch r := row.Interface().(type) {
	case schema.City:
		return r.CityName
	case schema.Service:
		return r.ServiceName
	case schema.Release:
		if r.Title != nil {
			return *r.Title
		}
		return r.SourceName
	case schema.Practice:
		return r.SubjectRaw + " " + r.SchemeName
	case schema.Plan:
		return r.CityName + " " + r.ServiceName
	}
	name, year := cellOf(row, "scheme_name"), cellOf(row, "year")
	return fmt.Sprintf("%s %d %s", name.String(), year.Int(), table)
}

// verdict says what a new row tells, in both tongues.
func verdict(table string, row reflect.Value) (en, ko string) {
	scheme, year := cellOf(row, "scheme_name"), cellOf(row, "year")
	switch table {
	case "releases":
		return "a new release", "보도자료 추가"
	case "cities", "services":
		status := schema.Status(cellOf(row, "status").String())
		en, ko := statusWords(status)
		return fmt.Sprintf("%s, %s %d", en, scheme.String(), year.Int()), fmt.Sprintf("%s(%s %d년)", ko, scheme.String(), year.Int())
	case "plans":
		return "a new planned service", "계획 서비스 추가"
	case "practices":
		return "a new best practice", "우수사례 추가"
	case "criteria":
		return "new criteria", "평가 기준 추가"
	}
	return "a new round", "회차 추가"
}

// statusWords are the words for a decision (판정).
func statusWords(s schema.Status) (en, ko string) {
	switch s {
	case schema.New:
		return "newly certified", "신규"
	case schema.Renewed:
		return "renewed", "연장"
	case schema.Changed:
		return "changed", "변경"
	case schema.Revoked:
		return "revoked", "취소"
	case schema.Candidate:
		return "candidate", "예비"
	case schema.Deferred:
		return "deferred", "유예"
	}
	return string(s), string(s)
}

// shortly writes a value as a sentence bears it: of a list of providers or
// contacts their names, and not more than a line.
func shortly(v reflect.Value, nothing string) string {
	const most = 80
	s := plainly(v)
	if s == "" {
		return nothing
	}
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

func plainly(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return ""
		}
		return plainly(v.Elem())
	case reflect.Slice:
		var parts []string
		for i := range v.Len() {
			parts = append(parts, plainly(v.Index(i)))
		}
		return strings.Join(parts, ", ")
	case reflect.Struct:
		if name := cellOf(v, "name"); name.IsValid() && plainly(name) != "" {
			return plainly(name)
		}
		return plainJSON(v.Interface())
	}
	return fmt.Sprint(v.Interface())
}

// holder is who was certified in which programme and year.
type holder struct {
	scheme, id string
	year       int32
}

// notRenewed finds holders of a certification whose round of renewals is new
// in b and does not name them: a round that renews the year X, and places or
// services certified in X that have no decision in the round's year.
func notRenewed(a, b *schema.Dataset) []Change {
	old := map[string]bool{}
	for _, c := range a.Cities {
		old[c.RecordID] = true
	}
	type key struct {
		scheme string
		base   int32
	}
	renewals := map[key]int32{} // year of the new round
	for _, c := range b.Cities {
		if c.Status == schema.Renewed && c.BaseYear != nil && !old[c.RecordID] {
			k := key{c.Scheme, *c.BaseYear}
			renewals[k] = max(renewals[k], c.Year)
		}
	}
	decided := map[holder]bool{}
	for _, c := range b.Cities {
		decided[holder{c.Scheme, c.RegionCode, c.Year}] = true
	}
	var all []Change
	for _, c := range b.Cities {
		if c.Status != schema.New && c.Status != schema.Renewed {
			continue
		}
		year, due := renewals[key{c.Scheme, c.Year}]
		if !due || decided[holder{c.Scheme, c.RegionCode, year}] {
			continue
		}
		all = append(all, Change{
			Kind: NotRenewed, Table: "cities", Record: c.RecordID, Before: c.Year, After: year,
			En: fmt.Sprintf("%s: no renewal in %d of its certification of %d (%s)", c.CityName, year, c.Year, c.SchemeName),
			Ko: fmt.Sprintf("%s 연장 없음(%d년 인증, %d년 연장 명단에 없음, %s)", c.CityName, c.Year, year, c.SchemeName),
		})
	}
	slices.SortFunc(all, func(x, y Change) int { return cmp.Or(strings.Compare(x.Record, y.Record), strings.Compare(x.En, y.En)) })
	return all
}
