package archive

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"injeung/dataset/disk"
	"injeung/schema"
)

// Plan says what a snapshot is to be made of.
type Plan struct {
	ID           string              // see ValidID
	Date         schema.Date         // of the freezing
	Note         string              // why; "" for nothing to say
	Dataset      string              // folder of the dataset
	Sources      map[string]Original // by SHA-256 in hex
	AllowMissing bool                // list sources that are not there instead of failing
	Withhold     bool                // list the sources without their bytes, which hold personal contacts
	LeftOutHere  bool                // the contacts were left out of the dataset in order to freeze it
	Files        []File              // further files: schema, gazetteer, run summary
	Program      Program             // that makes the bag; File is filled in
	ProgramFile  string              // its binary, to be put into the bag; "" for not
	ProgramName  string              // what the binary is called there
}

// Original is where the bytes of a source are and what is known of them.
type Original struct {
	Path string
	Seen []byte // sightings as JSON Lines; nil for none
}

// File is a further file of a bag; Path lies below data/.
type File struct {
	Path string
	Data []byte
}

// Made says what was made.
type Made struct {
	Snapshot *Snapshot
	Dir      string
	Files    int
	Bytes    int64
	Seal     string // see Report
}

// Create freezes a snapshot in the folder archive. The bag is written and
// verified in a hidden folder and gets its name last, in one step: when Create
// fails, or ctx ends, or the process is killed, there is no snapshot, and what
// a killed one left is removed by the next. A snapshot that is there is never
// changed.
//
// An error may be a *MissingError.
func Create(ctx context.Context, archive string, p Plan) (*Made, error) {
	return create(ctx, disk.Disk{}, archive, p, time.Now)
}

func create(ctx context.Context, d disk.Disk, archive string, p Plan, now func() time.Time) (*Made, error) {
	archive, err := filepath.Abs(archive)
	if err != nil {
		return nil, err
	}
	if err := free(archive, p); err != nil {
		return nil, err
	}
	r, err := d.Enter(rooms(archive))
	if err != nil {
		return nil, fmt.Errorf("preparing the snapshot in %s: %w", archive, err)
	}
	defer r.Leave()
	m := newMaker(d, bagIn(r), p)
	if err := m.make(ctx, archive); err != nil {
		return nil, fmt.Errorf("making the snapshot %s: %w", p.ID, err)
	}
	seal, err := m.check(ctx)
	if err != nil {
		return nil, fmt.Errorf("making the snapshot %s: %w", p.ID, err)
	}
	if err := publish(d, bagIn(r), archive, p.ID); err != nil {
		return nil, err
	}
	made := &Made{Snapshot: m.snapshot, Dir: filepath.Join(archive, p.ID), Files: len(m.payload), Bytes: total(m.payload), Seal: seal}
	err = note(archive, Check{At: now(), Snapshot: p.ID, Action: created, OK: true, Files: made.Files, Bytes: made.Bytes, Seal: seal, Program: p.Program.Version})
	if err != nil {
		return made, fmt.Errorf("the snapshot %s is made, but not noted in %s: %w", p.ID, LogName, err)
	}
	return made, nil
}

// publish gives the bag its name; a folder that is there already wins.
func publish(d disk.Disk, bag, archive, id string) error {
	at := filepath.Join(archive, id)
	if _, err := os.Lstat(at); !errors.Is(err, fs.ErrNotExist) {
		return taken(archive, id)
	}
	if err := d.Rename(bag, at); err != nil {
		return fmt.Errorf("giving the snapshot %s its name: %w", id, err)
	}
	return d.Sync(archive)
}

// free says whether the snapshot could get its name, before any work is done.
func free(archive string, p Plan) error {
	if !ValidID(p.ID) {
		return fmt.Errorf("%q is no name of a snapshot: give a year or day, as 2025 or 2025-03-31, or a correction of one, as 2025.1", p.ID)
	}
	if _, err := os.Lstat(filepath.Join(archive, p.ID)); !errors.Is(err, fs.ErrNotExist) {
		return taken(archive, p.ID)
	}
	if log, err := Log(archive); err != nil {
		return fmt.Errorf("reading the log of checks: %w", err)
	} else if i := slices.IndexFunc(log, func(c Check) bool { return c.Action == created && c.Snapshot == p.ID }); i >= 0 {
		return fmt.Errorf("%s was made on %s and is gone; its name stays taken, for nobody could tell the two apart: restore it, or take another name",
			p.ID, log[i].At.Format(time.DateOnly))
	}
	if of := Corrects(p.ID); of != "" {
		if _, err := readSnapshot(os.DirFS(filepath.Join(archive, of))); err != nil {
			return fmt.Errorf("%s would correct %s, but that is no snapshot in %s: %w", p.ID, of, archive, err)
		}
	}
	dir, err := filepath.EvalSymlinks(p.Dataset)
	if err != nil {
		return fmt.Errorf("no dataset at %s: %w", p.Dataset, err)
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return err
	}
	real := archive
	if to, err := filepath.EvalSymlinks(archive); err == nil {
		real = to
	}
	if rel, err := filepath.Rel(dir, real); err == nil && filepath.IsLocal(rel) {
		return fmt.Errorf("the archive %s lies in the dataset %s, of which it is to be a copy; name another folder", archive, p.Dataset)
	}
	return nil
}

func taken(archive, id string) error {
	next := Correction(id)
	for {
		if _, err := os.Lstat(filepath.Join(archive, next)); errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%s has %s already, and a snapshot is never changed; make a correction of it: %s", archive, id, next)
		}
		next = Correction(next)
	}
}

// oneCase finds two paths that are one on systems that do not tell capital
// letters apart.
func oneCase(entries []entry) error {
	seen := map[string]string{}
	for _, e := range entries {
		key := strings.ToLower(e.path)
		if other, twice := seen[key]; twice {
			return fmt.Errorf("%s and %s are one name on some systems; rename one", other, e.path)
		}
		seen[key] = e.path
	}
	return nil
}
