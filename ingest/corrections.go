package ingest

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Correction is one human decision about a record (교정). It survives reading
// again: it is applied to every dataset before it is published.
type Correction struct {
	Record string `yaml:"record"` // record_id, or release_id for a release
	// One of three: a column with its right value, accept, or reject.
	Column string `yaml:"column"`
	Value  any    `yaml:"value"`  // null for "not said"
	Was    any    `yaml:"was"`    // the machine's value when this was decided; checked where given
	Accept bool   `yaml:"accept"` // the record is right as it is
	Reject bool   `yaml:"reject"` // the record is none
	Who    string `yaml:"who"`
	Why    string `yaml:"why"`
	When   Day    `yaml:"when"`

	hasWas bool
}

// ParseCorrections reads corrections.yaml, a list of decisions. An error names
// line and column.
func ParseCorrections(data []byte) ([]Correction, error) {
	var all []Correction
	if err := strictly(data, &all); err != nil {
		return nil, err
	}
	f := &faults{at: placesOf(data)}
	seen := map[string]bool{}
	for i := range all {
		all[i].hasWas = all[i].Was != nil
		f.correction(fmt.Sprintf("$[%d]", i), all[i], seen)
	}
	return all, errors.Join(f.all...)
}

func (f *faults) correction(at string, c Correction, seen map[string]bool) {
	said := 0
	for _, given := range []bool{c.Column != "", c.Accept, c.Reject} {
		if given {
			said++
		}
	}
	if c.Record == "" {
		f.add(at, "record is missing: give a record_id or release_id")
	}
	if said != 1 {
		f.add(at, "give one of column (with value), accept or reject")
	}
	if c.Who == "" || c.Why == "" || c.When.Date == nil {
		f.add(at, "say who decided, why, and when (2024-11-25)")
	}
	if ofIdentity(c.Column) {
		f.add(at+".column", "%s is part of the record's id; reject the record instead", c.Column)
	}
	key := c.Record + " " + c.Column
	if seen[key] {
		f.add(at, "%s is decided twice", strings.TrimSpace(key))
	}
	seen[key] = true
}

// ofIdentity: columns that make a record what it is, or speak about the record
// and not about the fact.
func ofIdentity(column string) bool {
	switch column {
	case "record_id", "release_id", "scheme", "year", "status", "batch", "region_code", "service_id", "confidence", "flags", "sha256", "source_name", "source_uri":
		return true
	}
	return false
}

// reason says who decided, when and why, for evidence.
func (c Correction) reason() string { return fmt.Sprintf("%s (%s): %s", c.Who, c.When, c.Why) }

// label names a correction for a message.
func (c Correction) label() string {
	switch {
	case c.Accept:
		return c.Record + " accept"
	case c.Reject:
		return c.Record + " reject"
	}
	return c.Record + " " + c.Column
}

// plainJSON writes a value of YAML or of a row so that both compare.
func plainJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	var same any
	if json.Unmarshal(b, &same) == nil {
		if again, err := json.Marshal(same); err == nil {
			return string(again)
		}
	}
	return string(b)
}
