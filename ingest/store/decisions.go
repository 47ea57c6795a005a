package store

import (
	"fmt"
	"io/fs"
	"time"
)

// Decision is what a person decided about a file.
type Decision struct {
	At   time.Time `json:"at"`
	What string    `json:"decision"`
	Why  string    `json:"why,omitempty"`
}

// Decide notes a decision beside the bytes, so that whoever copies the store
// has it too. Earlier ones stay; the last one holds.
func (s *Store) Decide(sum string, d Decision) error {
	if !s.Has(sum) {
		return fmt.Errorf("%s is not in the store: %w", sum, fs.ErrNotExist)
	}
	d.At = d.At.UTC()
	if err := s.line(s.path(sum, decidedEnd), d); err != nil {
		return fmt.Errorf("noting a decision about %s: %w", sum, err)
	}
	return nil
}

// Decided gives the decision that holds; ok is false where there is none.
func (s *Store) Decided(sum string) (d Decision, ok bool, err error) {
	if !ValidSum(sum) {
		return d, false, nil
	}
	all, err := lines[Decision](s.path(sum, decidedEnd))
	if err != nil || len(all) == 0 {
		return d, false, err
	}
	return all[len(all)-1], true, nil
}
