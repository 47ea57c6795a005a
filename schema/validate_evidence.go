package schema

import (
	"reflect"
	"strings"
)

// evidence checks that every piece of evidence is for something and that every
// cell which needs evidence has some.
func (c *checker) evidence() {
	table := c.table("evidence")
	for i, e := range c.ds.Evidence {
		s, ok := c.bySubject[e.RecordID]
		if !ok || c.docs[c.subjects[s].table].Name == "tables" {
			c.fault(table, i, "record_id", "there is no record or release %q", e.RecordID)
			continue
		}
		column := c.docs[c.subjects[s].table].index(columnOf(e.Column))
		if column < 0 {
			c.fault(table, i, "column", "%s has no column %q", c.docs[c.subjects[s].table].Name, e.Column)
			continue
		}
		c.subjects[s].said |= 1 << column
	}
	for _, s := range c.subjects {
		c.proven(s)
	}
}

// columnOf gives the column that a path such as providers[0].name leads into.
func columnOf(path string) string {
	if i := strings.IndexAny(path, "[."); i >= 0 {
		return path[:i]
	}
	return path
}

// proven finds the cells of a row that say something without evidence.
func (c *checker) proven(s subject) {
	doc := &c.docs[s.table]
	row := c.rows[s.table].Index(s.row)
	for j := range doc.Columns {
		if s.said&(1<<j) == 0 && needsEvidence(doc, doc.Columns[j].Name) && says(row.Field(j)) {
			c.fault(s.table, s.row, doc.Columns[j].Name, "has no evidence")
		}
	}
}

// needsEvidence: of a record every column that is not about the record itself,
// of a release what is read from its words.
func needsEvidence(doc *TableDoc, column string) bool {
	switch column {
	case "title", "agency", "released_on", "licence", "licence_raw", "attribution":
		return doc.Record || doc.Name == "releases"
	case "record_id", "release_id", "confidence", "flags":
		return false
	}
	return doc.Record
}

// says: NULL and an empty list do not need to be proven.
func says(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer:
		return !v.IsNil()
	case reflect.Slice:
		return v.Len() > 0
	}
	return true
}
