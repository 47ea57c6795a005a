package schema

import "fmt"

// Fault is something about a row that makes a dataset invalid.
type Fault struct {
	Table  string
	Row    string // key of the row, or its number
	Column string // "" for the row as a whole
	Reason string
}

// Error says where the fault is and what it is.
func (f Fault) Error() string {
	where := f.Table + " " + f.Row
	if f.Column != "" {
		where += " " + f.Column
	}
	return fmt.Sprintf("%s: %s", where, f.Reason)
}

// Validate gives every fault of a dataset.
func Validate(ds *Dataset) []Fault { return nil }
