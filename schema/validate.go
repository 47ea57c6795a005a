package schema

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Fault is something about a row that makes a dataset invalid.
type Fault struct {
	Table  string // or "sources"
	Row    string // key of the row, or its number from 1 where it has none
	Column string // "" for the row as a whole
	Reason string
}

// Error says where the fault is and what it is.
func (f Fault) Error() string {
	where := f.Table + " " + f.Row
	if f.Column != "" {
		where += " " + f.Column
	}
	return where + ": " + f.Reason
}

// Validate gives every fault of a dataset: keys that stand twice, references
// that lead nowhere, values outside their column's type, cells without
// evidence, printed tables whose cells overlap. The faults come in the order
// of the tables and rows; a valid dataset has none.
func Validate(ds *Dataset) []Fault {
	c := newChecker(ds)
	c.sources()
	c.keys()
	c.cells()
	c.references()
	c.evidence()
	c.records()
	c.printed()
	c.derived()
	return c.faults
}

// checker goes through a dataset and collects faults.
type checker struct {
	ds     *Dataset
	docs   []TableDoc
	rows   []reflect.Value // the slice of every table of docs
	faults []Fault

	subjects  []subject
	bySubject map[string]int // record or release id → index of subjects
}

// subject is a row that evidence may be for.
type subject struct {
	table, row int
	said       uint64 // bit i: column i has evidence
}

func newChecker(ds *Dataset) *checker {
	c := &checker{ds: ds, docs: append(Tables(), Derived()...), bySubject: map[string]int{}}
	for _, rows := range []any{ds.Releases, ds.Cities, ds.Services, ds.Criteria, ds.Rounds,
		ds.Practices, ds.Plans, ds.Tables, ds.Evidence, ds.Issues,
		ds.CityTimeline, ds.ServiceTimeline, ds.SchemeYears, ds.Places} {
		c.rows = append(c.rows, reflect.ValueOf(rows))
	}
	return c
}

func (c *checker) fault(table int, row int, column, reason string, args ...any) {
	c.faults = append(c.faults, Fault{c.docs[table].Name, c.key(table, row), column, fmt.Sprintf(reason, args...)})
}

// table gives where a table that is known to exist stands.
func (c *checker) table(name string) int {
	return slices.IndexFunc(c.docs, func(d TableDoc) bool { return d.Name == name })
}

// key names a row for a message.
func (c *checker) key(table, row int) string {
	doc := &c.docs[table]
	switch r := c.rows[table].Index(row).Addr().Interface().(type) {
	case *Evidence:
		return r.RecordID + " " + r.Column
	case *Issue:
		return "of " + r.SourceName + ", number " + strconv.Itoa(row+1)
	}
	if key := c.cell(table, row, doc.Key[0]).String(); key != "" {
		return key
	}
	return "number " + strconv.Itoa(row+1)
}

// cell gives the value of a column; columns stand as the fields do.
func (c *checker) cell(table, row int, column string) reflect.Value {
	return c.rows[table].Index(row).Field(c.docs[table].index(column))
}

func (c *checker) sources() {
	read := map[string]bool{}
	for i, s := range c.ds.Sources {
		bad := func(column, reason string) {
			c.faults = append(c.faults, Fault{"sources", strconv.Itoa(i+1) + " " + s.Name, column, reason})
		}
		switch s.Status {
		case SourceRead:
			read[s.SHA256] = true
		case SourceDuplicate:
		case SourceRefused, SourceSkipped:
			if s.Reason == "" {
				bad("reason", "a source that was left out has a reason")
			}
		default:
			bad("status", "is neither read, refused, duplicate nor skipped")
		}
		if s.Name == "" || absolute(s.Name) {
			bad("name", "is not a path relative to the input")
		}
		if absolute(s.Reason) {
			bad("reason", "begins with an absolute path, which differs from machine to machine")
		}
	}
	for i := range c.ds.Releases {
		if !read[c.ds.Releases[i].SHA256] {
			c.fault(0, i, "sha256", "no source that was read has it")
		}
	}
}

// absolute tells paths that hold only on one machine.
func absolute(path string) bool {
	return strings.HasPrefix(path, "/") || len(path) > 2 && path[1] == ':' && path[2] == '\\'
}
