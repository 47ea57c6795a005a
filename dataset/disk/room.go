package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
)

// Rooms says where rooms are and what is made in them.
type Rooms struct {
	In     string   // the folder that they are in
	Prefix string   // of their names: .out.injeung-
	Inside []string // what may lie in one beside its lock; the first is made with it
	// Restore, where there is one, is asked before a room that was left is cleared
	// away, and puts back what its maker had only moved into it.
	Restore func(room string) error
}

// Room is a hidden folder in which something is made:
//
//	.out.injeung-123456/lock   locked as long as its maker lives
//	.out.injeung-123456/new    what is being made, the first of Inside
//
// The lock tells the room of work that is going on from one that was left.
type Room struct {
	Disk
	Path  string
	rooms Rooms
	lock  *flock.Flock
	made  []string // folders above the room that were made for it, deepest first
}

const lockName = "lock"

var errTaken = errors.New("another run took the room; try again")

// Enter clears away rooms that were left and makes a new one. Another run that
// clears away at the same moment may take the new room for a left one; then the
// next try succeeds.
func (d Disk) Enter(rooms Rooms) (*Room, error) {
	made := missing(rooms.In)
	if err := d.MkdirAll(rooms.In); err != nil {
		return nil, err
	}
	if err := d.ClearAway(rooms); err != nil {
		return nil, err
	}
	const tries = 5
	var err error
	for range tries {
		var r *Room
		if r, err = d.newRoom(rooms); err == nil {
			r.made = made
			return r, nil
		}
		if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, errTaken) {
			break
		}
	}
	return nil, err
}

func (d Disk) newRoom(rooms Rooms) (*Room, error) {
	if err := d.Check("mkdir", filepath.Join(rooms.In, rooms.Prefix)); err != nil {
		return nil, err
	}
	path, err := os.MkdirTemp(rooms.In, rooms.Prefix+"*")
	if err != nil {
		return nil, err
	}
	r := &Room{Disk: d, Path: path, rooms: rooms, lock: flock.New(filepath.Join(path, lockName))}
	ok, err := r.lock.TryLock()
	if err == nil && !ok {
		err = errTaken
	}
	if err == nil {
		err = d.Mkdir(filepath.Join(path, rooms.Inside[0]))
	}
	if err != nil {
		r.Leave()
		return nil, err
	}
	return r, nil
}

// Leave removes the room. What cannot be removed now is cleared away by the next
// run, so that no error is worth failing for. The lock goes last, so that none
// is missing while there is something else.
func (r *Room) Leave() {
	for _, name := range r.rooms.Inside {
		_ = r.RemoveAll(filepath.Join(r.Path, name))
	}
	_ = r.lock.Close()
	_ = r.RemoveAll(r.Path)
	for _, path := range r.made {
		_ = os.Remove(path) // only where nothing was published into it
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

// ClearAway removes the rooms whose maker is gone.
func (d Disk) ClearAway(rooms Rooms) error {
	inside, err := os.ReadDir(rooms.In)
	if err != nil {
		return err
	}
	for _, e := range inside {
		if !e.IsDir() || !strings.HasPrefix(e.Name(), rooms.Prefix) {
			continue
		}
		if err := d.clear(rooms, filepath.Join(rooms.In, e.Name())); err != nil {
			return fmt.Errorf("clearing away %s, left by a run that was killed: %w", e.Name(), err)
		}
	}
	return nil
}

func (d Disk) clear(rooms Rooms, path string) error {
	lock := flock.New(filepath.Join(path, lockName))
	ok, err := lock.TryLock()
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, fs.ErrNotExist) || err == nil && !ok {
		return nil // of another user, who may clear it away; gone; or still at work
	}
	if err != nil {
		return err
	}
	if err := d.empty(rooms, path); err != nil {
		return errors.Join(err, lock.Close())
	}
	_ = lock.Close() // Windows removes no open file
	return d.RemoveAll(path)
}

// empty removes what is in a room but its lock, once what belongs elsewhere is
// back there.
func (d Disk) empty(rooms Rooms, path string) error {
	if rooms.Restore != nil {
		if err := rooms.Restore(path); err != nil {
			return err
		}
	}
	for _, name := range rooms.Inside {
		if err := d.RemoveAll(filepath.Join(path, name)); err != nil {
			return err
		}
	}
	return nil
}
