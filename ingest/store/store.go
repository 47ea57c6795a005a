package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"injeung/dataset/disk"
)

// Store is a folder of files by SHA-256. One process writes at a time.
type Store struct {
	dir  string
	disk disk.Disk
}

// Sighting says when and where a file was seen (목격).
type Sighting struct {
	At        time.Time         `json:"at"`
	Source    string            `json:"source"` // name of the configured source
	Item      string            `json:"item"`   // id of the item within the source
	Title     string            `json:"title,omitempty"`
	Agency    string            `json:"agency,omitempty"`
	Published string            `json:"published,omitempty"` // "2024-11-25"
	ItemURL   string            `json:"item_url,omitempty"`
	Mark      string            `json:"mark,omitempty"` // of the item when it was seen
	URL       string            `json:"url"`
	Name      string            `json:"name"`             // as the site calls the file
	Kind      string            `json:"kind"`             // as the site calls the format
	Header    map[string]string `json:"header,omitempty"` // of the response
	With      []string          `json:"with,omitempty"`   // addresses of all documents that the item had then, its own too
}

// ForgottenError says that the bytes were taken down and are not kept again.
type ForgottenError struct{ Tombstone }

func (e *ForgottenError) Error() string {
	return fmt.Sprintf("%s was taken down on %s: %s", e.SHA256, e.At.Format(time.DateOnly), e.Why)
}

// DamagedError says that a file of the store does not hold the bytes of its
// name.
type DamagedError struct{ Path, Got string }

func (e *DamagedError) Error() string {
	return fmt.Sprintf("%s holds bytes with SHA-256 %s, not those of its name; restore it from a backup", e.Path, e.Got)
}

// Open gives the store in dir and makes the folder where there is none.
func Open(dir string) (*Store, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, fmt.Errorf("opening the store: %w", err)
	}
	s := &Store{dir: dir}
	return s, s.sweep()
}

// Sum is the name of bytes.
func Sum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// ValidSum says whether a name can be one: 64 lower-case hex digits.
func ValidSum(sum string) bool {
	return len(sum) == 64 && strings.Trim(sum, "0123456789abcdef") == ""
}

func (s *Store) path(sum, end string) string {
	return filepath.Join(s.dir, sum[:2], sum[2:4], sum+end)
}

// Path is where the bytes of a name lie, for people and other programs that
// read them.
func (s *Store) Path(sum string) string { return s.path(sum, dataEnd) }

const (
	dataEnd = ".bin"
	seenEnd = ".seen.jsonl"
	goneEnd = ".gone.json"

	decidedEnd = ".decided.jsonl"
	tempEnd    = ".part"
)

// Has says whether the bytes of a name are kept.
func (s *Store) Has(sum string) bool {
	if !ValidSum(sum) {
		return false
	}
	_, err := os.Lstat(s.path(sum, dataEnd))
	return err == nil
}

// Get gives the bytes of a name; the error is fs.ErrNotExist, a
// *ForgottenError or a *DamagedError, wrapped.
func (s *Store) Get(sum string) ([]byte, error) {
	if !ValidSum(sum) {
		return nil, fmt.Errorf("%q is no SHA-256: %w", sum, fs.ErrNotExist)
	}
	data, err := os.ReadFile(s.path(sum, dataEnd))
	if errors.Is(err, fs.ErrNotExist) {
		if t, gone := s.Tombstone(sum); gone {
			return nil, &ForgottenError{t}
		}
	}
	if err != nil {
		return nil, fmt.Errorf("reading %s from the store: %w", sum, err)
	}
	if got := Sum(data); got != sum {
		return nil, &DamagedError{Path: s.path(sum, dataEnd), Got: got}
	}
	return data, nil
}

// Put keeps bytes, where they are not kept yet, and notes the sighting. When
// it returns without error both will outlive a power cut.
func (s *Store) Put(data []byte, seen Sighting) (sum string, isNew bool, err error) {
	sum = Sum(data)
	if t, gone := s.Tombstone(sum); gone {
		return sum, false, &ForgottenError{t}
	}
	isNew, err = s.keep(sum, data)
	if err == nil {
		err = s.note(sum, seen)
	}
	if err != nil {
		return sum, false, fmt.Errorf("keeping %s in the store: %w", sum, err)
	}
	return sum, isNew, nil
}

// Sound says whether the bytes of a name were taken down, or are kept and are
// those of the name.
func (s *Store) Sound(sum string) bool {
	_, err := s.Get(sum)
	var forgotten *ForgottenError
	return err == nil || errors.As(err, &forgotten)
}

// See notes one more sighting of bytes that are kept.
func (s *Store) See(sum string, seen Sighting) error {
	if !s.Has(sum) {
		return fmt.Errorf("%s is not in the store: %w", sum, fs.ErrNotExist)
	}
	if err := s.note(sum, seen); err != nil {
		return fmt.Errorf("noting a sighting of %s: %w", sum, err)
	}
	return nil
}

// keep makes the file of a name, unless it is there whole already. A file that
// does not hold what its name says is set aside, never overwritten.
func (s *Store) keep(sum string, data []byte) (isNew bool, err error) {
	path := s.path(sum, dataEnd)
	if had, err := os.ReadFile(path); err == nil {
		if Sum(had) == sum {
			return false, nil
		}
		if err := os.Rename(path, aside(path)); err != nil {
			return false, err
		}
	}
	return true, s.place(path, data, 0o444)
}

// aside is a name that is not taken for a damaged file.
func aside(path string) string {
	for n := 1; ; n++ {
		to := fmt.Sprintf("%s.damaged-%d", path, n)
		if _, err := os.Lstat(to); err != nil {
			return to
		}
	}
}
