package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// note appends a sighting as one line. A line that a killed run left half
// written is closed first, so that it spoils no other.
func (s *Store) note(sum string, seen Sighting) error {
	seen.At = seen.At.UTC()
	line, err := json.Marshal(seen)
	if err != nil {
		return fmt.Errorf("noting a sighting: %w", err)
	}
	path := s.path(sum, seenEnd)
	if err := s.check("note", path); err != nil {
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
	data, err := os.ReadFile(s.path(sum, seenEnd))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the sightings of %s: %w", sum, err)
	}
	var all []Sighting
	for line := range bytes.SplitSeq(data, []byte{'\n'}) {
		var one Sighting
		if len(line) > 0 && json.Unmarshal(line, &one) == nil {
			all = append(all, one)
		}
	}
	return all, nil
}
