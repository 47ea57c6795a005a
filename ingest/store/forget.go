package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// Tombstone says that bytes were taken down, when and why.
type Tombstone struct {
	SHA256 string    `json:"sha256"`
	At     time.Time `json:"at"`
	Why    string    `json:"why"`
}

// Tombstone gives the tombstone of a name, if it has one.
func (s *Store) Tombstone(sum string) (Tombstone, bool) {
	if !ValidSum(sum) {
		return Tombstone{}, false
	}
	t := Tombstone{SHA256: sum}
	data, err := os.ReadFile(s.path(sum, goneEnd))
	if err != nil {
		return t, false
	}
	// A tombstone that cannot be read is one all the same.
	if json.Unmarshal(data, &t) != nil || t.SHA256 != sum {
		t = Tombstone{SHA256: sum, Why: "the tombstone cannot be read"}
	}
	return t, true
}

// Forget takes bytes down for good: first the tombstone, then the bytes, so
// that a kill in between forgets no less. The sightings stay. Forgetting twice
// keeps the first reason.
func (s *Store) Forget(sum, why string, at time.Time) error {
	if !ValidSum(sum) {
		return fmt.Errorf("%q is no SHA-256: give all its 64 hex digits", sum)
	}
	if _, gone := s.Tombstone(sum); !gone {
		if !s.Has(sum) {
			return fmt.Errorf("%s is not in the store: %w", sum, fs.ErrNotExist)
		}
		data, err := json.Marshal(Tombstone{SHA256: sum, At: at.UTC(), Why: why})
		if err != nil {
			return err
		}
		if err := s.place(s.path(sum, goneEnd), append(data, '\n'), 0o444); err != nil {
			return fmt.Errorf("writing the tombstone of %s: %w", sum, err)
		}
	}
	if err := s.disk.Check("remove", s.path(sum, dataEnd)); err != nil {
		return err
	}
	if err := os.Remove(s.path(sum, dataEnd)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("taking down %s: %w", sum, err)
	}
	return nil
}
