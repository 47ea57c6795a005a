package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// note appends a sighting.
func (s *Store) note(sum string, seen Sighting) error {
	seen.At = seen.At.UTC()
	return s.line(s.path(sum, seenEnd), seen)
}

// line appends one line to a file and brings it to the disk. A line that a
// killed run left half written is closed first, so that it spoils no other.
func (s *Store) line(path string, of any) error {
	line, err := json.Marshal(of)
	if err != nil {
		return err
	}
	if err := s.disk.Check("note", path); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return err
	}
	if !endsInNewline(f) {
		line = append([]byte{'\n'}, line...)
	}
	_, err = f.Write(append(line, '\n'))
	return errors.Join(err, f.Sync(), f.Close())
}

func endsInNewline(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Size() == 0 {
		return true
	}
	last := make([]byte, 1)
	_, err = f.ReadAt(last, info.Size()-1)
	return err != nil || last[0] == '\n'
}

// Sightings gives when and where a file was seen, oldest first. Lines that a
// killed run left half written are left out.
func (s *Store) Sightings(sum string) ([]Sighting, error) {
	if !ValidSum(sum) {
		return nil, nil
	}
	all, err := lines[Sighting](s.path(sum, seenEnd))
	if err != nil {
		return nil, fmt.Errorf("reading the sightings of %s: %w", sum, err)
	}
	return all, nil
}

func lines[T any](path string) (all []T, err error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	for line := range bytes.SplitSeq(data, []byte{'\n'}) {
		var one T
		if len(line) > 0 && json.Unmarshal(line, &one) == nil {
			all = append(all, one)
		}
	}
	return all, err
}
