package schema

import (
	"reflect"
	"strconv"
	"strings"
)

// release checks the ids of a release and notes that it has come.
func (c *Checker) release(r *Release) {
	if len(r.SHA256) != 64 || strings.Trim(r.SHA256, "0123456789abcdef") != "" {
		c.fault(0, r.ReleaseID, "sha256", "is not 64 hex digits")
	} else if r.ReleaseID != r.SHA256[:12] {
		c.fault(0, r.ReleaseID, "release_id", "is not the first 12 digits of the SHA-256")
	}
	if absolute(r.SourceURI) {
		c.fault(0, r.ReleaseID, "source_uri", "is an absolute path, which differs from machine to machine")
	}
	c.releases[strings.Clone(r.ReleaseID)] = &release{sha: strings.Clone(r.SHA256)}
}

// record checks a record's id and what every record ends with.
func (c *Checker) record(t int, row reflect.Value) {
	doc := &c.docs[t]
	id := row.Field(doc.index("record_id")).String()
	if v := row.Field(doc.index("confidence")).Float(); !(v >= 0 && v <= 1) {
		c.fault(t, id, "confidence", "%v is outside 0 to 1", v)
	}
	for _, flag := range row.Field(doc.index("flags")).Interface().([]string) {
		if !kebab(flag) {
			c.fault(t, id, "flags", "%q is not lower-case words joined by hyphens", flag)
		}
	}
	if code := doc.index("region_code"); code >= 0 {
		if v, ok := stringOf(row.Field(code)); ok && !fiveDigits(v) {
			c.fault(t, id, "region_code", "%q is not five digits", v)
		}
	}
	stem, batch := idStem(row.Addr().Interface())
	switch {
	case batch != nil && id != stem+"/"+strconv.Itoa(int(*batch)):
		c.fault(t, id, "record_id", "is not %s/%d, as its columns say", stem, *batch)
	case id != stem && !strings.HasPrefix(id, stem+"/"):
		c.fault(t, id, "record_id", "does not begin with %s, as its columns say", stem)
	}
}

// idStem gives what a record's id begins with, and the batch it ends with
// where one is printed.
func idStem(row any) (stem string, batch *int32) {
	join := func(parts ...string) string { return strings.Join(parts, "/") }
	year := func(y int32) string { return strconv.Itoa(int(y)) }
	switch r := row.(type) {
	case *City:
		return join(r.Scheme, r.RegionCode, year(r.Year), string(r.Status)), r.Batch
	case *Service:
		return join(r.Scheme, r.ServiceID, year(r.Year), string(r.Status)), r.Batch
	case *Criteria:
		return join(r.Scheme, year(r.Year)), nil
	case *Round:
		return join(r.Scheme, year(r.Year), string(r.Status)), r.Batch
	case *Practice:
		return join(r.Scheme, year(r.Year)), nil
	case *Plan:
		return join(r.RegionCode, year(r.Year)), nil
	}
	return "", nil
}

// stringOf gives a string that may be NULL.
func stringOf(v reflect.Value) (s string, ok bool) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return "", false
		}
		v = v.Elem()
	}
	return v.String(), true
}

func fiveDigits(s string) bool {
	return len(s) == 5 && strings.Trim(s, "0123456789") == ""
}

// kebab says whether s is words of lower-case letters and digits joined by
// single hyphens.
func kebab(s string) bool {
	for word := range strings.SplitSeq(s, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}
