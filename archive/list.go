package archive

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// Entry is a snapshot of an archive.
type Entry struct {
	ID       string
	Dir      string
	Snapshot *Snapshot // nil where Err is not
	Err      error     // why the folder of that name is no snapshot
	Last     *Check    // the last check that was noted; nil before the first
}

// List gives the snapshots of an archive in the order of their names. Folders
// with other names, such as of a snapshot that is being made, are none.
func List(archive string) ([]Entry, error) {
	inside, err := os.ReadDir(archive)
	if err != nil {
		return nil, fmt.Errorf("no archive at %s: %w", archive, err)
	}
	log, err := Log(archive)
	if err != nil {
		return nil, err
	}
	var all []Entry
	for _, e := range inside {
		if !ValidID(e.Name()) || !e.IsDir() {
			continue
		}
		one := Entry{ID: e.Name(), Dir: filepath.Join(archive, e.Name())}
		one.Snapshot, one.Err = readSnapshot(os.DirFS(one.Dir))
		for i := range log {
			if log[i].Snapshot == one.ID && log[i].Action == verified {
				one.Last = &log[i]
			}
		}
		all = append(all, one)
	}
	slices.SortFunc(all, func(a, b Entry) int { return compareIDs(a.ID, b.ID) })
	return all, nil
}

// DatasetDir is where the dataset of the bag in the folder dir lies.
func DatasetDir(dir string) string { return filepath.Join(dir, filepath.FromSlash(datasetRoot)) }
