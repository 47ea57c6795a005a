package schema

import (
	"iter"
	"math/bits"
	"reflect"
	"strings"
)

// Subject is a row that evidence may be for, or that a derived row may name.
type Subject struct {
	ID    string
	Table int32  // where its table stands among Tables
	Needs uint64 // bit i: column i says something that needs evidence
}

// needs gives the columns of a row that need evidence.
func needs(doc *TableDoc, row reflect.Value) (columns uint64) {
	for j := range doc.Columns {
		if needsEvidence(doc, doc.Columns[j].Name) && says(row.Field(j)) {
			columns |= 1 << j
		}
	}
	return columns
}

// Proof checks that every piece of evidence is for something and that every
// cell which needs evidence has some.
type Proof struct {
	*Checker
	next func() (Subject, bool)
	stop func()
	at   Subject
	more bool   // there is a subject at hand
	said uint64 // its columns that have evidence

	evidence int // where its table stands
}

// Proof begins to go through the subjects, which come in the order of their
// ids; End ends it.
func (c *Checker) Proof(subjects iter.Seq[Subject]) *Proof {
	p := &Proof{Checker: c, evidence: c.table("evidence")}
	p.next, p.stop = iter.Pull(subjects)
	p.at, p.more = p.next()
	return p
}

// Evidence takes the next piece of evidence, in the order of record_id.
func (p *Proof) Evidence(e *Evidence) {
	for p.more && p.at.ID < e.RecordID {
		p.leave()
	}
	if !p.more || p.at.ID != e.RecordID || p.docs[p.at.Table].Name == "tables" {
		p.fault(p.evidence, p.name(p.evidence, e), "record_id", "there is no record or release %q", e.RecordID)
		return
	}
	column := p.docs[p.at.Table].index(columnOf(e.Column))
	if column < 0 {
		p.fault(p.evidence, p.name(p.evidence, e), "column", "%s has no column %q", p.docs[p.at.Table].Name, e.Column)
		return
	}
	p.said |= 1 << column
}

// leave finds the cells of the subject at hand that have no evidence and goes
// on to the next. A key that stands twice is one subject.
func (p *Proof) leave() {
	for open := p.at.Needs &^ p.said; open != 0; open &= open - 1 {
		doc := &p.docs[p.at.Table]
		p.fault(int(p.at.Table), p.at.ID, doc.Columns[bits.TrailingZeros64(open)].Name, "has no evidence")
	}
	last := p.at.ID
	for p.at, p.more = p.next(); p.more && p.at.ID == last; p.at, p.more = p.next() {
		p.fault(int(p.at.Table), p.at.ID, p.docs[p.at.Table].Key[0], "the key stands twice")
	}
	p.said = 0
}

// End goes through the subjects after the last piece of evidence.
func (p *Proof) End() {
	for p.more {
		p.leave()
	}
	p.stop()
}

// columnOf gives the column that a path such as providers[0].name leads into.
func columnOf(path string) string {
	if i := strings.IndexAny(path, "[."); i >= 0 {
		return path[:i]
	}
	return path
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
