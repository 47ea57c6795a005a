package ingest

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"injeung/dataset"
	"injeung/dataset/disk"
	"injeung/ingest/ledger"
	"injeung/ingest/store"
)

// shelf is the folder of publications:
//
//	current        a link to the publication that readers use
//	000012/        a dataset
//	000012.json    its number, run, fingerprint and rows
//	draft/         a dataset that is being checked, or was held back
//
// A publication gets its name, then its note, then the link: whoever reads
// current finds one whole dataset at every moment.
type shelf struct{ dir string }

const (
	currentName = "current"
	draftName   = "draft"
)

func (s shelf) draft() string            { return filepath.Join(s.dir, draftName) }
func (s shelf) path(id int64) string     { return filepath.Join(s.dir, fmt.Sprintf("%06d", id)) }
func (s shelf) notePath(id int64) string { return s.path(id) + ".json" }

// Current is the path that readers use.
func (c *Config) Current() string { return filepath.Join(c.Publish, currentName) }

// current gives the publication that readers see, nil before the first.
func (s shelf) current() (*ledger.Publication, error) {
	name, err := os.Readlink(filepath.Join(s.dir, currentName))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("looking at what is published: %w", err)
	}
	id, err := strconv.ParseInt(name, 10, 64)
	if err != nil {
		return nil, fmt.Errorf("%s leads to %q, which is no publication", filepath.Join(s.dir, currentName), name)
	}
	p, err := s.note(id)
	if err == nil {
		return p, nil
	}
	m, err := dataset.ReadManifest(s.path(id))
	if err != nil {
		return nil, nil // what current leads to is gone: it is published anew
	}
	return &ledger.Publication{ID: id, Rows: rowsOf(m)}, nil
}

// rowsOf counts the rows of every table.
func rowsOf(m *dataset.Manifest) map[string]int {
	counts := map[string]int{}
	for _, t := range m.Tables {
		counts[t.Name] = t.Rows
	}
	return counts
}

// note reads what stands beside a publication.
func (s shelf) note(id int64) (*ledger.Publication, error) {
	data, err := os.ReadFile(s.notePath(id))
	if err != nil {
		return nil, fmt.Errorf("looking at what is published: %w", err)
	}
	var p ledger.Publication
	if err := json.Unmarshal(data, &p); err != nil {
		return nil, fmt.Errorf("%s: %w", s.notePath(id), err)
	}
	return &p, nil
}

func (s shelf) setNote(p ledger.Publication) error {
	data, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return err
	}
	return writeFile(s.notePath(p.ID), append(data, '\n'), true)
}

// all gives the publications that have a note, oldest first.
func (s shelf) all() []ledger.Publication {
	var all []ledger.Publication
	for _, id := range s.ids() {
		if p, err := s.note(id); err == nil {
			all = append(all, *p)
		}
	}
	return all
}

// ids gives the numbers of every dataset on the shelf, in order.
func (s shelf) ids() []int64 {
	entries, _ := os.ReadDir(s.dir)
	var ids []int64
	for _, e := range entries {
		if id, err := strconv.ParseInt(e.Name(), 10, 64); err == nil && e.IsDir() {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// manifest is the SHA-256 of a dataset's manifest, which holds that of every
// file: equal manifests are equal bytes. It is "" where there is none.
func manifest(dir string) string {
	data, err := os.ReadFile(filepath.Join(dir, dataset.ManifestName))
	if err != nil {
		return ""
	}
	return store.Sum(data)
}

// publish puts the draft in its place.
func (s shelf) publish(p ledger.Publication) error {
	if err := os.Rename(s.draft(), s.path(p.ID)); err != nil {
		return fmt.Errorf("publishing: %w", err)
	}
	if err := s.setNote(p); err != nil {
		return fmt.Errorf("publishing: %w", err)
	}
	return s.link(p.ID)
}

// link makes current lead to a publication in one step.
func (s shelf) link(id int64) error {
	next := filepath.Join(s.dir, "."+currentName+".next")
	if err := os.Remove(next); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("publishing: %w", err)
	}
	if err := os.Symlink(filepath.Base(s.path(id)), next); err != nil {
		return fmt.Errorf("publishing: %w", err)
	}
	if err := os.Rename(next, filepath.Join(s.dir, currentName)); err != nil {
		return fmt.Errorf("publishing: %w", err)
	}
	return disk.Disk{}.Sync(s.dir)
}

// prune removes all but the last publications up to the current one; what was
// never linked goes too.
func (s shelf) prune(keep int, current int64) error {
	ids := slices.DeleteFunc(s.ids(), func(id int64) bool { return id == current })
	for i, id := range ids {
		_, noted := os.Lstat(s.notePath(id))
		if noted == nil && len(ids)-i < keep {
			continue
		}
		if err := errors.Join(os.RemoveAll(s.path(id)), removeIfThere(s.notePath(id))); err != nil {
			return fmt.Errorf("removing the old publication %d: %w", id, err)
		}
	}
	return nil
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// next is the number of the next publication.
func (s shelf) next(latest int64) int64 {
	for _, id := range s.ids() {
		latest = max(latest, id)
	}
	return latest + 1
}
