package dataset

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"injeung/dataset/disk"
)

// A room is the hidden folder beside the dataset's in which it is written, on the
// same file system:
//
//	.NAME.injeung-123456/lock   locked as long as the run lives
//	.NAME.injeung-123456/new    the dataset being written
//	.NAME.injeung-123456/runs   rows in sorted runs, see sorter
//	.NAME.injeung-123456/old    what it replaced, where folders cannot be exchanged
type room struct {
	*disk.Room
	to   target
	runs []*scratch
}

const (
	newName  = "new"
	oldName  = "old"
	runsName = "runs"
)

// enter makes a room beside the target. A dataset that a run which was killed was
// just replacing, see swapByRenames, goes back to its place first.
func enter(d disk.Disk, to target) (*room, error) {
	in, name := filepath.Split(to.path)
	r, err := d.Enter(disk.Rooms{
		In:     filepath.Clean(in),
		Prefix: "." + name + ".injeung-",
		Inside: []string{newName, oldName, runsName},
		Restore: func(room string) error {
			if _, err := os.Lstat(to.path); !errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			err := d.Rename(filepath.Join(room, oldName), to.path)
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		},
	})
	if err != nil {
		return nil, err
	}
	return &room{Room: r, to: to}, nil
}

func (r *room) folder() folder { return folder{r.Disk, filepath.Join(r.Path, newName)} }

// leave removes the room.
func (r *room) leave() {
	for _, s := range r.runs {
		_ = s.file.Close()
	}
	r.Leave()
}

// publish puts the new dataset in its place and makes that last.
func (r *room) publish() error {
	from := filepath.Join(r.Path, newName)
	if err := r.keepForeign(from); err != nil {
		return err
	}
	if err := r.Sync(from); err != nil {
		return err
	}
	if err := r.swap(from); err != nil {
		return err
	}
	return r.Sync(filepath.Dir(r.to.path))
}

func (r *room) swap(from string) error {
	if !r.to.present {
		return r.Rename(from, r.to.path)
	}
	if err := os.Chmod(from, r.to.mode); err != nil {
		return err
	}
	err := r.Exchange(from, r.to.path)
	if !errors.Is(err, errors.ErrUnsupported) {
		return mountPoint(r.to.path, err)
	}
	return mountPoint(r.to.path, r.swapByRenames(from))
}

// swapByRenames is for file systems that cannot exchange folders: for a moment
// there is no dataset at all. A run that dies in it leaves the dataset in its
// room, and the next puts it back.
func (r *room) swapByRenames(from string) error {
	old := filepath.Join(r.Path, oldName)
	if err := r.Rename(r.to.path, old); err != nil {
		return err
	}
	if err := r.Rename(from, r.to.path); err != nil {
		return errors.Join(err, os.Rename(old, r.to.path))
	}
	return nil
}
