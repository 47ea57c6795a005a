package schema

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// contract lists the columns that users rely on, in order; {} are the fields
// of a struct.
const contract = `
releases: release_id source_name source_uri sha256 media_type bytes pages title subtitles agency bureau division released_on embargo_online_at embargo_print_on edition contacts{role rank name phone} origin original_name kind licence licence_raw attribution
cities: record_id release_id scheme scheme_name year region_code region_code_current sido sigungu city_name city_raw size_class class_raw status base_year grade batch recertified first_certified_year confidence flags
services: record_id release_id scheme scheme_name year service_id lineage_id service_name service_raw domain providers{name raw kind} unnamed_providers partner_region_code partner_name status base_year batch confidence flags
criteria: record_id release_id scheme scheme_name year indicator_count pass_ratio total_points pass_points population_threshold review_period_years dimensions size_classes benefits items{class_raw dimension name count points weight} confidence flags
rounds: record_id release_id scheme scheme_name year status applicants selected selected_large selected_small_mid by_class{class_raw selected} base_year batch confidence flags
practices: record_id release_id scheme scheme_name year subject_kind subject_raw subject_name region_code group_raw title details notes captions confidence flags
plans: record_id release_id scheme scheme_name year region_code city_name strategy domain service_name launch_year launch_raw operator confidence flags
tables: table_id release_id page_first page_last caption header rows cols cells{row col row_span col_span header text page box}
evidence: record_id column raw rule release_id page box node quote
issues: release_id source_name code severity detail raw page box node record_id
city_timeline: timeline_id seq scheme scheme_name place_code region_code sido sigungu city_name size_class grade event inferred event_year decided_on status record_id release_id base_year batch review_period_years review_due_year valid_from_year valid_until_year gap_years rule basis
service_timeline: timeline_id seq scheme scheme_name lineage_id service_id service_name providers partner_region_code partner_name event inferred event_year decided_on status record_id release_id base_year batch review_period_years review_due_year valid_from_year valid_until_year gap_years rule basis
scheme_years: scheme scheme_name year indicator_count pass_ratio total_points pass_points population_threshold review_period_years dimensions size_classes benefits applicants selected_new selected_renewed rounds{record_id status base_year batch applicants selected} cities services previous_year changes{column before_year before after} criteria_ids
places: region_code valid_from_on valid_until_on level sido sigungu full_name current codes_now names_now codes_before aliases{name former from_on until_on}
`

func TestColumnsAreThoseOfTheContract(t *testing.T) {
	var got []string
	for _, doc := range everyTable() {
		got = append(got, doc.Name+": "+names(doc.Columns))
	}
	want := strings.Split(strings.TrimSpace(contract), "\n")
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Fatalf("table %d:\n got %q\nwant %q", i, got[i:], want[i:])
		}
	}
}

func everyTable() []TableDoc { return append(Tables(), Derived()...) }

func names(columns []Column) string {
	var all []string
	for _, c := range columns {
		name := c.Name
		if c.Type == Struct {
			name += "{" + names(c.Fields) + "}"
		}
		all = append(all, name)
	}
	return strings.Join(all, " ")
}

func TestColumnsAgreeWithTheRows(t *testing.T) {
	for i, rows := range tablesOf(&Dataset{}) {
		doc := everyTable()[i]
		t.Run(doc.Name, func(t *testing.T) { agree(t, doc.Columns, rows.Type().Elem()) })
	}
}

func agree(t *testing.T, columns []Column, row reflect.Type) {
	t.Helper()
	if row.NumField() != len(columns) {
		t.Fatalf("%s has %d fields, %d columns are described", row, row.NumField(), len(columns))
	}
	for i, c := range columns {
		f := row.Field(i)
		if name := f.Tag.Get("json"); name != c.Name {
			t.Errorf("%s.%s is %q in JSON, described as %q", row, f.Name, name, c.Name)
		}
		if name, _, _ := strings.Cut(f.Tag.Get("parquet"), ","); name != c.Name {
			t.Errorf("%s.%s is %q in Parquet, described as %q", row, f.Name, name, c.Name)
		}
		agreeType(t, c, f)
	}
}

func agreeType(t *testing.T, c Column, f reflect.StructField) {
	t.Helper()
	typ, options := f.Type, strings.Split(f.Tag.Get("parquet"), ",")[1:]
	element := strings.Split(f.Tag.Get("parquet-element"), ",")
	null := typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice
	if null != c.Nullable {
		t.Errorf("%s: may be NULL in Go %v, described %v", c.Name, null, c.Nullable)
	}
	if list := typ.Kind() == reflect.Slice; list != c.List {
		t.Errorf("%s: list in Go %v, described %v", c.Name, list, c.List)
	} else if list && !slices.Equal(options, []string{"list", "optional"}) {
		t.Errorf("%s: a list is tagged list,optional so that NULL and empty stay apart; it is %v", c.Name, options)
	} else if list {
		options = element[1:]
		if c.Type == Struct || c.Type == Float64 {
			options = nil
		}
	}
	if null {
		typ = typ.Elem()
	}
	want, tags := parquetType(typ)
	if c.Type != want {
		t.Errorf("%s: described as %s, %s in Go", c.Name, c.Type, typ)
	}
	if !slices.Equal(options, tags) {
		t.Errorf("%s: tagged %v for Parquet, want %v", c.Name, options, tags)
	}
	if c.Type == Struct {
		agree(t, c.Fields, typ)
	}
	if enumerated := typ.Kind() == reflect.String && typ.Name() != "string"; enumerated != (len(c.Values) > 0) {
		t.Errorf("%s: %s in Go, %d values described", c.Name, typ, len(c.Values))
	}
}

// parquetType gives the type that a Go type is described as, and its tags.
func parquetType(t reflect.Type) (Type, []string) {
	switch {
	case t == reflect.TypeFor[Date]():
		return Day, []string{"date"}
	case t == reflect.TypeFor[Timestamp]():
		return Instant, []string{"timestamp(millisecond:utc)"}
	case t.Kind() == reflect.String:
		return String, []string{"dict"}
	case t.Kind() == reflect.Struct:
		return Struct, nil
	}
	return Type(t.Kind().String()), nil
}

func TestEveryColumnIsDescribed(t *testing.T) {
	var check func(where string, columns []Column)
	check = func(where string, columns []Column) {
		for _, c := range columns {
			if c.DescriptionEN == "" || !hangul(c.LabelKO+c.DescriptionKO) {
				t.Errorf("%s.%s has no description in both languages", where, c.Name)
			}
			for _, v := range c.Values {
				if v.Name == "" || v.KO == "" {
					t.Errorf("%s.%s: a value without meaning: %+v", where, c.Name, v)
				}
			}
			check(where+"."+c.Name, c.Fields)
		}
	}
	for _, doc := range everyTable() {
		if doc.LabelEN == "" || doc.DescriptionEN == "" || !hangul(doc.LabelKO) || !hangul(doc.DescriptionKO) {
			t.Errorf("%s has no description in both languages", doc.Name)
		}
		for _, key := range doc.Key {
			if i := doc.index(key); i < 0 || doc.Columns[i].Nullable {
				t.Errorf("%s: key %s is no column that always has a value", doc.Name, key)
			}
		}
		check(doc.Name, doc.Columns)
	}
}

func hangul(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= '가' && r <= '힣' })
}

func TestTypeText(t *testing.T) {
	c := column("c", Struct, "가", "나", "c").list().of(column("a", String, "가", "나", "a"), column("b", Float64, "가", "나", "b").list())
	if got, want := c.TypeText(), "list of {a: string, b: list of float64}"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
