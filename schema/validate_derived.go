package schema

import (
	"fmt"
	"iter"
	"reflect"
	"strings"
)

// Reference is a record that a derived row names.
type Reference struct {
	ID     string // of the record
	Table  int32  // of the row that names it
	Row    string
	Column string
}

// named notes the records that a derived row names.
func (c *Checker) named(t int, row reflect.Value) {
	name := ""
	for _, column := range []string{"record_id", "basis", "criteria_ids"} {
		j := c.docs[t].index(column)
		if j < 0 {
			continue
		}
		if name == "" {
			name = c.name(t, row.Addr().Interface())
		}
		v := row.Field(j)
		if v.Kind() != reflect.Slice {
			if id, ok := stringOf(v); ok {
				c.refer(Reference{id, int32(t), name, column})
			}
			continue
		}
		for k := range v.Len() {
			c.refer(Reference{v.Index(k).String(), int32(t), name, column})
		}
	}
}

// References checks that every record which derived rows name is there. Both
// come in the order of their ids.
func (c *Checker) References(subjects iter.Seq[Subject], refs iter.Seq[Reference]) {
	next, stop := iter.Pull(subjects)
	defer stop()
	at, more := next()
	for r := range refs {
		for more && (at.ID < r.ID || at.ID == r.ID && !c.docs[at.Table].Record) {
			at, more = next()
		}
		if !more || at.ID != r.ID {
			c.fault(int(r.Table), r.Row, r.Column, "there is no record %q", r.ID)
		}
	}
}

// wholeKey joins the columns of a row's key.
func (c *Checker) wholeKey(t int, row reflect.Value) string {
	var parts []string
	for _, column := range c.docs[t].Key {
		parts = append(parts, fmt.Sprint(row.Field(c.docs[t].index(column)).Interface()))
	}
	return strings.Join(parts, "\x00")
}
