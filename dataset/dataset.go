package dataset

import (
	"errors"
	"fmt"
	"slices"

	"injeung/schema"
)

// Dataset is rows that are in order and valid: every table sorted by its key,
// no piece of evidence twice.
type Dataset struct {
	rows schema.Dataset
}

// Rows gives the rows of the dataset, which the caller is not to change.
func (d *Dataset) Rows() *schema.Dataset { return &d.rows }

// New sorts the rows, drops evidence that stands twice and checks the whole.
// The tables given are not changed. Flags that are NULL become an empty list,
// for a record always says which it has.
//
// An error is an *InvalidError with every fault found.
func New(rows schema.Dataset) (*Dataset, error) {
	rows.Sources = append([]schema.Source(nil), rows.Sources...)
	slices.SortFunc(rows.Sources, compareSources)
	for _, t := range tables() {
		t.prepare(&rows)
	}
	if faults := schema.Validate(&rows); len(faults) > 0 {
		return nil, &InvalidError{Faults: faults}
	}
	return &Dataset{rows: rows}, nil
}

// InvalidError says what is wrong with rows that were to become a dataset.
type InvalidError struct {
	Faults []schema.Fault // one at least
}

// shown is how many faults an error message spells out.
const shown = 5

// Error names the first faults and how many more there are.
func (e *InvalidError) Error() string {
	var list error
	for _, f := range e.Faults[:min(shown, len(e.Faults))] {
		list = errors.Join(list, f)
	}
	if more := len(e.Faults) - shown; more > 0 {
		return fmt.Sprintf("the dataset is not valid:\n%v\nand %d more", list, more)
	}
	return fmt.Sprintf("the dataset is not valid:\n%v", list)
}
