package ingest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"injeung/dataset/disk"
	"injeung/ingest/ledger"
	"injeung/ingest/store"
)

// readings are files that hold what the reader made of each document, so that
// unchanged documents are not read again: a line of JSON, then the draft. What
// is damaged or missing is simply read again.
type readings struct{ dir string }

const readingEnd = ".reading"

// readingHead is the first line.
type readingHead struct {
	ledger.Reading
	Draft string `json:"draft"` // SHA-256 of what follows
}

func (r readings) path(sum string) string {
	return filepath.Join(r.dir, sum[:2], sum+readingEnd)
}

// set writes a reading in one step.
func (r readings) set(of ledger.Reading, draft []byte) error {
	head, err := json.Marshal(readingHead{of, store.Sum(draft)})
	if err != nil {
		return fmt.Errorf("writing the reading of %s: %w", of.SHA256, err)
	}
	if err := writeFile(r.path(of.SHA256), append(append(head, '\n'), draft...), false); err != nil {
		return fmt.Errorf("writing the reading of %s: %w", of.SHA256, err)
	}
	return nil
}

// draft gives the draft of a reading; the error is for one that is to be made
// again.
func (r readings) draft(of ledger.Reading) ([]byte, error) {
	got, draft, err := loadReading(r.path(of.SHA256))
	if err == nil && (got.Reader != of.Reader || got.Name != of.Name || got.URI != of.URI || got.Status != of.Status) {
		err = errors.New("it is another reading")
	}
	return draft, err
}

func (r readings) has(sum string) bool {
	_, err := os.Lstat(r.path(sum))
	return err == nil
}

func (r readings) drop(sum string) error {
	if err := os.Remove(r.path(sum)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

func loadReading(path string) (ledger.Reading, []byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return ledger.Reading{}, nil, err
	}
	line, draft, _ := bytes.Cut(data, []byte{'\n'})
	var head readingHead
	if err := json.Unmarshal(line, &head); err != nil {
		return ledger.Reading{}, nil, fmt.Errorf("%s is damaged: %w", path, err)
	}
	if store.Sum(draft) != head.Draft {
		return ledger.Reading{}, nil, fmt.Errorf("%s is damaged: its draft is not the one it was written with", path)
	}
	return head.Reading, draft, nil
}

// writeFile writes a file beside its place and gives it its name in one step;
// last brings it to the disk first.
func writeFile(path string, data []byte, last bool) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".*.tmp")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	if err == nil && last {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Chmod(0o644), f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil || !last {
		return err
	}
	return disk.Disk{}.Sync(filepath.Dir(path))
}
