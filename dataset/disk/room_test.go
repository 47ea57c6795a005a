package disk

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func rooms(in string) Rooms {
	return Rooms{In: in, Prefix: ".out.injeung-", Inside: []string{"new", "old"}}
}

func left(t *testing.T, in string) []string {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(in, ".*"))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestRoom: a room has its folder and is gone after it is left, with the folders
// that were made for it.
func TestRoom(t *testing.T) {
	in := filepath.Join(t.TempDir(), "a", "b")
	r, err := Disk{}.Enter(rooms(in))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(r.Path, "new")); err != nil {
		t.Error(err)
	}
	r.Leave()
	if _, err := os.Stat(filepath.Dir(in)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("left %v", left(t, in))
	}
}

// TestRoomsThatWereLeft: the room of one who is gone is cleared away, once what
// was moved into it is back; that of one who is at work, or of somebody else,
// stays.
func TestRoomsThatWereLeft(t *testing.T) {
	in := t.TempDir()
	atWork, err := Disk{}.Enter(rooms(in))
	if err != nil {
		t.Fatal(err)
	}
	gone := filepath.Join(in, ".out.injeung-1")
	for _, dir := range []string{filepath.Join(gone, "old"), filepath.Join(in, ".other.injeung-1", "new"), filepath.Join(in, "out")} {
		if err := os.MkdirAll(dir, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	var restored []string
	with := rooms(in)
	with.Restore = func(room string) error {
		restored = append(restored, room)
		if _, err := os.Stat(filepath.Join(room, "old")); err != nil {
			t.Error(err)
		}
		return nil
	}
	r, err := Disk{}.Enter(with)
	if err != nil {
		t.Fatal(err)
	}
	r.Leave()
	if len(restored) != 1 || restored[0] != gone {
		t.Errorf("restored %v", restored)
	}
	if all := left(t, in); len(all) != 2 {
		t.Errorf("left %v", all)
	}
	if _, err := os.Stat(atWork.Path); err != nil {
		t.Error(err)
	}
	atWork.Leave()
}

// TestWhatCannotBeRestoredStays: a room whose contents are somebody's only copy is
// not cleared away.
func TestWhatCannotBeRestoredStays(t *testing.T) {
	in := t.TempDir()
	gone := filepath.Join(in, ".out.injeung-1")
	if err := os.MkdirAll(filepath.Join(gone, "old"), 0o777); err != nil {
		t.Fatal(err)
	}
	full := errors.New("disk full")
	with := rooms(in)
	with.Restore = func(string) error { return full }
	if _, err := (Disk{}).Enter(with); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(filepath.Join(gone, "old")); err != nil {
		t.Error(err)
	}
}

// TestEveryChangeIsAsked: what Before refuses is not done.
func TestEveryChangeIsAsked(t *testing.T) {
	in := t.TempDir()
	no := errors.New("no")
	d := Disk{Before: func(string, string) error { return no }}
	a, b := filepath.Join(in, "a"), filepath.Join(in, "b")
	if err := os.WriteFile(a, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	_, entered := d.Enter(rooms(in))
	_, created := d.Create(in, "c")
	for op, err := range map[string]error{
		"mkdir": d.Mkdir(b), "mkdirAll": d.MkdirAll(b), "rename": d.Rename(a, b), "exchange": d.Exchange(a, b), "remove": d.RemoveAll(a),
		"sync": d.Sync(in), "keep": d.Keep(a, b, 0), "enter": entered, "create": created,
	} {
		if !errors.Is(err, no) {
			t.Errorf("%s: %v", op, err)
		}
	}
	if all, _ := os.ReadDir(in); len(all) != 1 || all[0].Name() != "a" {
		t.Errorf("something was done: %v", all)
	}
}
