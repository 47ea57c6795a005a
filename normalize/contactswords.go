package normalize

import (
	"reflect"
	"strings"

	"injeung/schema"
)

// isFreeText says that a column holds words that name no row.
func isFreeText(c *schema.Column) bool {
	switch c.Name {
	case "source_name", "source_uri", "media_type", "sha256", "original_name", "scheme_name", "sido", "sigungu", "city_name",
		"service_name", "service_raw", "subject_raw", "subject_name", "licence", "licence_raw", "attribution":
		return false
	}
	return !c.ID && c.Values == nil && (c.Type == schema.String || c.Type == schema.Struct)
}

// scrub takes contacts out of a value and counts the marks.
func scrub(v reflect.Value, c *schema.Column, find func(string) [][2]int) (n int) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || v.Type().Elem().Kind() != reflect.String {
			return 0
		}
		s, k := marked(v.Elem().String(), find)
		if k > 0 {
			fresh := reflect.New(v.Type().Elem())
			fresh.Elem().SetString(s)
			v.Set(fresh)
		}
		return k
	case reflect.Slice:
		if v.IsNil() {
			return 0
		}
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(fresh, v)
		for i := range v.Len() {
			n += scrub(fresh.Index(i), c, find)
		}
		v.Set(fresh)
	case reflect.Struct:
		for i := range c.Fields {
			if f := &c.Fields[i]; f.Values == nil {
				n += scrub(v.Field(i), f, find)
			}
		}
	case reflect.String:
		s, k := marked(v.String(), find)
		if k > 0 {
			v.SetString(s)
		}
		return k
	}
	return n
}

// marked puts the mark in place of what is found, one for what stands together.
func marked(s string, find func(string) [][2]int) (string, int) {
	parts := find(s)
	if len(parts) == 0 {
		return s, 0
	}
	var b strings.Builder
	at, n := 0, 0
	for _, p := range parts {
		if between := s[at:p[0]]; n == 0 || strings.Trim(between, " \t-.,/·:") != "" {
			b.WriteString(between)
			b.WriteString(schema.ContactMark)
			n++
		}
		at = p[1]
	}
	b.WriteString(s[at:])
	return b.String(), n
}

// words takes contacts out of printed words.
func (r *redactor) words(s *string, id string, find func(string) [][2]int) *string {
	if s == nil {
		return nil
	}
	if t, n := marked(*s, find); n > 0 {
		r.marks[id] += n
		return &t
	}
	return s
}
