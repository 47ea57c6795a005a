package archive

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
)

// room is a hidden folder of the archive in which a bag is made:
//
//	.injeung-XXXX/lock  held while the work goes on
//	.injeung-XXXX/bag   the bag, until it gets its name
//
// The lock tells the room of work that is going on from one that was left.
type room struct {
	disk
	path string
	lock *flock.Flock
	made []string // folders that were made for the archive, deepest first
}

const (
	roomPrefix = ".injeung-"
	lockName   = "lock"
	bagName    = "bag"
)

func (r *room) bag() string { return filepath.Join(r.path, bagName) }

// enter clears away rooms that were left and makes a new one.
func enter(d disk, archive string) (*room, error) {
	made := missing(archive)
	if err := d.mkdirAll(archive); err != nil {
		return nil, err
	}
	if err := clearAway(d, archive); err != nil {
		return nil, err
	}
	if err := d.check("mkdir", archive); err != nil {
		return nil, err
	}
	path, err := os.MkdirTemp(archive, roomPrefix+"*")
	if err != nil {
		return nil, err
	}
	r := &room{disk: d, path: path, made: made, lock: flock.New(filepath.Join(path, lockName))}
	ok, err := r.lock.TryLock()
	if err == nil && !ok {
		err = errors.New("another process took the room for its snapshot; try again")
	}
	if err == nil {
		err = d.mkdirAll(r.bag())
	}
	if err != nil {
		r.leave()
		return nil, err
	}
	return r, nil
}

// leave removes the room; what cannot be removed now is cleared away by the
// next snapshot, so that no error is worth failing for. The bag goes first, so
// that no lock is missing while there is one.
func (r *room) leave() {
	_ = r.removeAll(r.bag())
	_ = r.lock.Close()
	_ = r.removeAll(r.path)
	for _, path := range r.made {
		_ = os.Remove(path) // only where it is empty
	}
}

// missing lists the folders from path upwards that do not exist.
func missing(path string) (all []string) {
	for ; ; path = filepath.Dir(path) {
		if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) || path == filepath.Dir(path) {
			return all
		}
		all = append(all, path)
	}
}

// clearAway removes the rooms of work that was killed.
func clearAway(d disk, archive string) error {
	inside, err := os.ReadDir(archive)
	if err != nil {
		return err
	}
	for _, e := range inside {
		if !e.IsDir() || !strings.HasPrefix(e.Name(), roomPrefix) {
			continue
		}
		if err := clearRoom(d, filepath.Join(archive, e.Name())); err != nil {
			return fmt.Errorf("clearing away %s, left by a snapshot that was killed: %w", e.Name(), err)
		}
	}
	return nil
}

func clearRoom(d disk, path string) error {
	lock := flock.New(filepath.Join(path, lockName))
	ok, err := lock.TryLock()
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, fs.ErrNotExist) || err == nil && !ok {
		return nil // of another user, gone, or still at work
	}
	if err != nil {
		return err
	}
	if err := d.removeAll(filepath.Join(path, bagName)); err != nil {
		return errors.Join(err, lock.Close())
	}
	_ = lock.Close() // Windows removes no open file
	return d.removeAll(path)
}
