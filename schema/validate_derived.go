package schema

import (
	"fmt"
	"reflect"
	"strings"
)

// derived checks the tables that follow from the records: no key twice, and
// every record they name is there.
func (c *checker) derived() {
	for t := len(Tables()); t < len(c.docs); t++ {
		seen := map[string]bool{}
		for i := range c.rows[t].Len() {
			if key := c.wholeKey(t, i); seen[key] {
				c.fault(t, i, c.docs[t].Key[0], "the key stands twice")
			} else {
				seen[key] = true
			}
			for _, column := range []string{"record_id", "basis", "criteria_ids"} {
				c.named(t, i, column)
			}
		}
	}
}

func (c *checker) wholeKey(t, i int) string {
	var parts []string
	for _, column := range c.docs[t].Key {
		parts = append(parts, fmt.Sprint(c.cell(t, i, column).Interface()))
	}
	return strings.Join(parts, "\x00")
}

// named checks that the records a cell names are there.
func (c *checker) named(t, i int, column string) {
	j := c.docs[t].index(column)
	if j < 0 {
		return
	}
	v := c.rows[t].Index(i).Field(j)
	if v.Kind() != reflect.Slice {
		if id, ok := stringOf(v); ok && !c.hasRecord(id) {
			c.fault(t, i, column, "there is no record %q", id)
		}
		return
	}
	for k := range v.Len() {
		if id := v.Index(k).String(); !c.hasRecord(id) {
			c.fault(t, i, column, "there is no record %q", id)
		}
	}
}

// hasRecord says whether there is such a record.
func (c *checker) hasRecord(id string) bool {
	s, ok := c.bySubject[id]
	return ok && c.docs[c.subjects[s].table].Record
}
