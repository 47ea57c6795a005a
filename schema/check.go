package schema

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Checker finds the faults of a dataset whose rows come one at a time and are
// not kept: what a row shows alone at once (Row), what rows say of each other
// once all have come (Proof, References). It remembers the releases, some
// dozens of bytes each, and nothing else that grows with the rows. Once the
// last row has come, Proof and Twice may be used at the same time.
type Checker struct {
	docs     []TableDoc
	derived  int                  // where the derived tables begin among docs
	index    map[reflect.Type]int // of docs, by the type of a row
	rows     []int                // so many rows of each table have come
	read     map[string]bool      // SHA-256 of the sources that were read
	releases map[string]*release
	subject  func(Subject)
	refer    func(Reference)
	taken    []bool // places of the printed table at hand
	mu       sync.Mutex
	faults   []Fault
}

// release is a release, or what is said of one before it comes.
type release struct {
	sha   string // "" until it comes
	table int    // and row that named it first
	row   string
}

// mostFaults is how many faults are kept; who has so many has one mistake.
const mostFaults = 10_000

// NewChecker gives a checker that hands over what rows may be about and which
// records derived rows name: to be put in order, and given to Proof and
// References.
func NewChecker(subject func(Subject), refer func(Reference)) *Checker {
	docs := Tables()
	c := &Checker{docs: append(docs, Derived()...), derived: len(docs), index: map[reflect.Type]int{}, read: map[string]bool{},
		releases: map[string]*release{}, subject: subject, refer: refer}
	for t, rows := range tablesOf(&Dataset{}) {
		c.index[rows.Type().Elem()] = t
	}
	c.rows = make([]int, len(c.docs))
	return c
}

// Faults gives the faults found so far, in the order of the tables. Only after
// the last row is it known which releases are missing.
func (c *Checker) Faults() []Fault {
	c.missing()
	slices.SortStableFunc(c.faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(c.table(a.Table), c.table(b.Table)), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Column, b.Column))
	})
	return c.faults
}

// missing finds releases that rows name and that never came, and those of
// which no source was read.
func (c *Checker) missing() {
	for id, r := range c.releases {
		switch {
		case r.sha == "":
			c.fault(r.table, r.row, "release_id", "there is no release %q", id)
		case !c.read[r.sha]:
			c.fault(0, id, "sha256", "no source that was read has it")
		}
	}
	clear(c.releases)
}

func (c *Checker) fault(table int, row, column, reason string, args ...any) {
	c.add(Fault{c.docs[table].Name, row, column, fmt.Sprintf(reason, args...)})
}

func (c *Checker) add(f Fault) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.faults) < mostFaults {
		c.faults = append(c.faults, f)
	}
}

// table gives where a table stands; -1 for the sources.
func (c *Checker) table(name string) int {
	return slices.IndexFunc(c.docs, func(d TableDoc) bool { return d.Name == name })
}

// Twice reports a row whose key another row has.
func (c *Checker) Twice(row any) {
	t := c.index[reflect.TypeOf(row).Elem()]
	c.fault(t, c.name(t, row), c.docs[t].Key[0], "the key stands twice")
}

// name names a row for a message.
func (c *Checker) name(t int, row any) string {
	switch r := row.(type) {
	case *Evidence:
		return r.RecordID + " " + r.Column
	case *Issue:
		return "of " + r.SourceName + ", number " + strconv.Itoa(c.rows[t])
	}
	v := reflect.ValueOf(row).Elem()
	if key := v.Field(c.docs[t].index(c.docs[t].Key[0])).String(); key != "" {
		return key
	}
	return "number " + strconv.Itoa(c.rows[t])
}

// Row checks a row by itself, given as a pointer.
func (c *Checker) Row(row any) {
	v := reflect.ValueOf(row).Elem()
	t := c.index[v.Type()]
	c.rows[t]++
	for j := range c.docs[t].Columns {
		if name, reason := cellFault(&c.docs[t].Columns[j], v.Field(j)); reason != "" {
			c.fault(t, c.name(t, row), name, "%s", reason)
		}
	}
	switch r := row.(type) {
	case *Release:
		c.release(r)
	case *Table:
		c.printed(t, r)
	case *Issue:
		if !kebab(r.Code) {
			c.fault(t, c.name(t, row), "code", "%q is not lower-case words joined by hyphens", r.Code)
		}
	}
	if c.docs[t].Record {
		c.record(t, v)
	}
	c.links(t, v)
}

// links notes what a row is and which rows it names.
func (c *Checker) links(t int, v reflect.Value) {
	doc := &c.docs[t]
	if doc.Record || doc.Name == "releases" || doc.Name == "tables" {
		c.subject(Subject{ID: v.Field(doc.index(doc.Key[0])).String(), Table: int32(t), Needs: needs(doc, v)})
	}
	if column := doc.index("release_id"); column >= 0 && doc.Name != "releases" {
		if id, ok := stringOf(v.Field(column)); ok && c.releases[id] == nil {
			c.releases[strings.Clone(id)] = &release{table: t, row: c.name(t, v.Addr().Interface())}
		}
	}
	if t >= c.derived {
		c.named(t, v)
	}
}

// Sources checks what became of the inputs.
func (c *Checker) Sources(all []Source) {
	for i, s := range all {
		bad := func(column, reason string) {
			c.add(Fault{"sources", strconv.Itoa(i+1) + " " + s.Name, column, reason})
		}
		switch s.Status {
		case SourceRead:
			c.read[s.SHA256] = true
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
}

// absolute tells paths that hold only on one machine.
func absolute(path string) bool {
	return strings.HasPrefix(path, "/") || len(path) > 2 && path[1] == ':' && path[2] == '\\'
}
