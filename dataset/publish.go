package dataset

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
)

// A room is a hidden folder beside the dataset's, on the same file system:
//
//	.NAME.injeung-123456/lock   locked as long as the run lives
//	.NAME.injeung-123456/new    the dataset being written
//	.NAME.injeung-123456/runs   rows in sorted runs, see sorter
//	.NAME.injeung-123456/old    what it replaced, where folders cannot be exchanged
//
// The lock tells the room of a run that is going on from one that was left.
type room struct {
	disk
	to   target
	path string
	lock *flock.Flock
	made []string // folders above the target that were made for it, deepest first
	runs []*scratch
}

const (
	lockName = "lock"
	newName  = "new"
	oldName  = "old"
	runsName = "runs"
)

func (r *room) folder() folder { return folder{disk: r.disk, path: filepath.Join(r.path, newName)} }

// enter clears away rooms that were left and makes a new one. Another run that
// clears away at the same moment may take the new room for a left one; then
// the next try succeeds.
func enter(d disk, to target) (*room, error) {
	made := missing(filepath.Dir(to.path))
	if err := d.mkdirAll(filepath.Dir(to.path)); err != nil {
		return nil, err
	}
	if err := clearAway(d, to); err != nil {
		return nil, err
	}
	const tries = 5
	var err error
	for range tries {
		var r *room
		if r, err = newRoom(d, to); err == nil {
			r.made = made
			return r, nil
		}
		if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, errTaken) {
			break
		}
	}
	return nil, err
}

var errTaken = errors.New("another run took the room")

func newRoom(d disk, to target) (*room, error) {
	if err := d.check("mkdir", to.path); err != nil {
		return nil, err
	}
	path, err := os.MkdirTemp(filepath.Dir(to.path), roomPrefix(to.path)+"*")
	if err != nil {
		return nil, err
	}
	r := &room{disk: d, to: to, path: path, lock: flock.New(filepath.Join(path, lockName))}
	ok, err := r.lock.TryLock()
	if err == nil && !ok {
		err = errTaken
	}
	if err == nil {
		err = d.mkdir(filepath.Join(path, newName))
	}
	if err != nil {
		r.leave()
		return nil, err
	}
	return r, nil
}

func roomPrefix(target string) string { return "." + filepath.Base(target) + ".injeung-" }

// leave removes the room. What cannot be removed now is cleared away by the
// next run, so that no error is worth failing for.
func (r *room) leave() {
	for _, s := range r.runs {
		_ = s.file.Close()
	}
	_ = r.removeAll(filepath.Join(r.path, newName))
	_ = r.removeAll(filepath.Join(r.path, oldName))
	_ = r.lock.Close()
	_ = r.removeAll(r.path)
	for _, path := range r.made {
		_ = os.Remove(path) // only where nothing was published into it
	}
}

// missing lists the folders from path upwards that do not exist.
func missing(path string) (all []string) {
	for ; ; path = filepath.Dir(path) {
		if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
			return all
		}
		all = append(all, path)
	}
}

// publish puts the new dataset in its place and makes that last.
func (r *room) publish() error {
	from := filepath.Join(r.path, newName)
	if err := r.keepForeign(from); err != nil {
		return err
	}
	if err := r.sync(from); err != nil {
		return err
	}
	if err := r.swap(from); err != nil {
		return err
	}
	return r.sync(filepath.Dir(r.to.path))
}

func (r *room) swap(from string) error {
	if !r.to.present {
		return r.rename(from, r.to.path)
	}
	if err := os.Chmod(from, r.to.mode); err != nil {
		return err
	}
	err := r.exchange(from, r.to.path)
	if !errors.Is(err, errors.ErrUnsupported) {
		return mountPoint(r.to.path, err)
	}
	return mountPoint(r.to.path, r.swapByRenames(from))
}

// swapByRenames is for file systems that cannot exchange folders: for a moment
// there is no dataset at all. A run that dies in it leaves the dataset in its
// room, and clearAway puts it back.
func (r *room) swapByRenames(from string) error {
	old := filepath.Join(r.path, oldName)
	if err := r.rename(r.to.path, old); err != nil {
		return err
	}
	if err := r.rename(from, r.to.path); err != nil {
		return errors.Join(err, os.Rename(old, r.to.path))
	}
	return nil
}

// clearAway removes rooms whose run is gone. A dataset that such a run was just
// replacing, see swapByRenames, goes back to its place first.
func clearAway(d disk, to target) error {
	beside, err := os.ReadDir(filepath.Dir(to.path))
	if err != nil {
		return err
	}
	for _, e := range beside {
		if e.IsDir() && strings.HasPrefix(e.Name(), roomPrefix(to.path)) {
			if err := clearRoom(d, to, filepath.Join(filepath.Dir(to.path), e.Name())); err != nil {
				return fmt.Errorf("clearing away %s, left by a run that was killed: %w", e.Name(), err)
			}
		}
	}
	return nil
}

func clearRoom(d disk, to target, path string) error {
	lock := flock.New(filepath.Join(path, lockName))
	ok, err := lock.TryLock()
	if errors.Is(err, fs.ErrPermission) {
		return nil // of another user, who may clear it away
	}
	if err != nil || !ok {
		return ignoreMissing(err)
	}
	if err := clearContents(d, to, path); err != nil {
		return errors.Join(err, lock.Close())
	}
	_ = lock.Close() // Windows removes no open file
	return d.removeAll(path)
}

// clearContents puts a dataset that was being replaced back, and removes the
// rest of a room but its lock.
func clearContents(d disk, to target, path string) error {
	if _, err := os.Lstat(to.path); errors.Is(err, fs.ErrNotExist) {
		if err := d.rename(filepath.Join(path, oldName), to.path); ignoreMissing(err) != nil {
			return err
		}
	}
	for _, name := range [...]string{newName, oldName, runsName} {
		if err := d.removeAll(filepath.Join(path, name)); err != nil {
			return err
		}
	}
	return nil
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
