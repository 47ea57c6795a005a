package schema

import (
	"reflect"
	"strconv"
	"strings"
)

// keys collects what evidence may be for and finds keys that stand twice.
func (c *checker) keys() {
	for t := range c.docs {
		doc := &c.docs[t]
		if !doc.Record && doc.Name != "releases" && doc.Name != "tables" {
			continue
		}
		for i := range c.rows[t].Len() {
			key := c.cell(t, i, doc.Key[0]).String()
			if _, twice := c.bySubject[key]; twice {
				c.fault(t, i, doc.Key[0], "the key stands twice")
				continue
			}
			c.bySubject[key] = len(c.subjects)
			c.subjects = append(c.subjects, subject{table: t, row: i})
		}
	}
}

// release says whether there is such a release.
func (c *checker) release(id string) bool {
	i, ok := c.bySubject[id]
	return ok && c.docs[c.subjects[i].table].Name == "releases"
}

// references checks that every release_id leads to a release.
func (c *checker) references() {
	for t := range c.docs {
		if c.docs[t].Name == "releases" {
			continue
		}
		column := c.docs[t].index("release_id")
		if column < 0 {
			continue
		}
		for i := range c.rows[t].Len() {
			if id, ok := stringOf(c.rows[t].Index(i).Field(column)); ok && !c.release(id) {
				c.fault(t, i, "release_id", "there is no release %q", id)
			}
		}
	}
}

// records checks the ids of releases, records and issues and what every
// record ends with.
func (c *checker) records() {
	for i, r := range c.ds.Releases {
		if len(r.SHA256) != 64 || strings.Trim(r.SHA256, "0123456789abcdef") != "" {
			c.fault(0, i, "sha256", "is not 64 hex digits")
		} else if r.ReleaseID != r.SHA256[:12] {
			c.fault(0, i, "release_id", "is not the first 12 digits of the SHA-256")
		}
		if absolute(r.SourceURI) {
			c.fault(0, i, "source_uri", "is an absolute path, which differs from machine to machine")
		}
	}
	for t := range c.docs {
		if !c.docs[t].Record {
			continue
		}
		for i := range c.rows[t].Len() {
			c.record(t, i)
		}
	}
	issues := c.table("issues")
	for i, r := range c.ds.Issues {
		if !kebab(r.Code) {
			c.fault(issues, i, "code", "%q is not lower-case words joined by hyphens", r.Code)
		}
	}
}

func (c *checker) record(t, i int) {
	if v := c.cell(t, i, "confidence").Float(); !(v >= 0 && v <= 1) {
		c.fault(t, i, "confidence", "%v is outside 0 to 1", v)
	}
	for _, flag := range c.cell(t, i, "flags").Interface().([]string) {
		if !kebab(flag) {
			c.fault(t, i, "flags", "%q is not lower-case words joined by hyphens", flag)
		}
	}
	if code := c.docs[t].index("region_code"); code >= 0 {
		if v, ok := stringOf(c.rows[t].Index(i).Field(code)); ok && !fiveDigits(v) {
			c.fault(t, i, "region_code", "%q is not five digits", v)
		}
	}
	id := c.cell(t, i, "record_id").String()
	stem, batch := idStem(c.rows[t].Index(i).Addr().Interface())
	switch {
	case batch != nil && id != stem+"/"+strconv.Itoa(int(*batch)):
		c.fault(t, i, "record_id", "is not %s/%d, as its columns say", stem, *batch)
	case id != stem && !strings.HasPrefix(id, stem+"/"):
		c.fault(t, i, "record_id", "does not begin with %s, as its columns say", stem)
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
