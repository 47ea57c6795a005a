package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func day(n int) time.Time { return time.Date(2024, 11, n, 2, 0, 0, 0, time.UTC) }

func seen(n int) Sighting {
	return Sighting{At: day(n), Source: "board", Item: fmt.Sprint(n), URL: "https://example.org/" + fmt.Sprint(n), Name: "../../보도'자료.pdf"}
}

// names lists every file of a store.
func names(t *testing.T, dir string) (all []string) {
	t.Helper()
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(dir, path)
			all = append(all, rel)
		}
		return nil
	})
	return all
}

// TestWhatIsPutComesBack: any bytes come back whole, once, with every sighting.
func TestWhatIsPutComesBack(t *testing.T) {
	s, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOf(rapid.Byte()).Draw(t, "data")
		before, _ := s.Sightings(Sum(data))
		sum, _, err := s.Put(data, seen(1))
		if err != nil {
			t.Fatal(err)
		}
		if _, again, err := s.Put(data, seen(2)); err != nil || again {
			t.Fatalf("put twice: new %v, %v", again, err)
		}
		got, err := s.Get(sum)
		if err != nil || string(got) != string(data) {
			t.Fatalf("got %q, %v", got, err)
		}
		if all, _ := s.Sightings(sum); len(all) != len(before)+2 {
			t.Fatalf("%d sightings, had %d", len(all), len(before))
		}
	})
}

// TestNothingOutside: the names that servers give never become paths.
func TestNothingOutside(t *testing.T) {
	outer := t.TempDir()
	s, _ := Open(filepath.Join(outer, "store"))
	if _, _, err := s.Put([]byte("words"), seen(1)); err != nil {
		t.Fatal(err)
	}
	entries, _ := os.ReadDir(outer)
	if len(entries) != 1 {
		t.Errorf("beside the store: %v", entries)
	}
	for _, bad := range []string{"", "../../etc/passwd", Sum(nil)[:63] + "/"} {
		if _, err := s.Get(bad); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("Get(%q): %v", bad, err)
		}
		if s.Forget(bad, "why", day(1)) == nil || s.Has(bad) {
			t.Errorf("%q is taken for a name", bad)
		}
	}
}

// TestForgetLeavesATombstone: the bytes are gone and stay gone, the reason and
// the sightings stay.
func TestForgetLeavesATombstone(t *testing.T) {
	s, _ := Open(t.TempDir())
	sum, _, _ := s.Put([]byte("words"), seen(1))
	for _, why := range []string{"asked by the ministry", "another reason"} {
		if err := s.Forget(sum, why, day(3)); err != nil {
			t.Fatal(err)
		}
	}
	var gone *ForgottenError
	if _, err := s.Get(sum); !errors.As(err, &gone) || gone.Why != "asked by the ministry" {
		t.Errorf("Get: %v", err)
	}
	if _, _, err := s.Put([]byte("words"), seen(4)); !errors.As(err, &gone) {
		t.Errorf("Put: %v", err)
	}
	if all, _ := s.Sightings(sum); len(all) != 1 {
		t.Errorf("%d sightings", len(all))
	}
	if listed := slices.Collect(keys(s)); !slices.Equal(listed, []string{sum}) {
		t.Errorf("listed %v", listed)
	}
}

func keys(s *Store) func(func(string) bool) {
	return func(yield func(string) bool) {
		for sum := range s.All() {
			if !yield(sum) {
				return
			}
		}
	}
}

// TestEveryStepMayFail: whatever step a put fails at, what is named is whole,
// and the next put ends as if nothing had happened.
func TestEveryStepMayFail(t *testing.T) {
	for fail := 0; ; fail++ {
		dir := t.TempDir()
		s, _ := Open(dir)
		steps := 0
		s.disk.Before = func(step, path string) error {
			steps++
			if steps-1 == fail {
				return fmt.Errorf("full at %s", step)
			}
			return nil
		}
		sum, _, err := s.Put([]byte("words"), seen(1))
		if s.Has(sum) {
			if _, err := s.Get(sum); err != nil {
				t.Fatalf("step %d: half a file: %v", fail, err)
			}
		}
		again, _ := Open(dir)
		if _, _, err := again.Put([]byte("words"), seen(1)); err != nil {
			t.Fatalf("step %d: then %v", fail, err)
		}
		if got := names(t, dir); len(got) != 2 {
			t.Fatalf("step %d leaves %v", fail, got)
		}
		if err == nil {
			if fail < 6 {
				t.Fatalf("only %d steps", fail)
			}
			return
		}
	}
}

// TestHalfALineSpoilsNoOther: a sighting cut by a kill is left out.
func TestHalfALineSpoilsNoOther(t *testing.T) {
	s, _ := Open(t.TempDir())
	sum, _, _ := s.Put([]byte("words"), seen(1))
	path := s.path(sum, seenEnd)
	data, _ := os.ReadFile(path)
	os.WriteFile(path, append(data, []byte(`{"at":"2024-`)...), 0o666)
	s.Put([]byte("words"), seen(2))
	all, err := s.Sightings(sum)
	if err != nil || len(all) != 2 || all[1].Item != "2" {
		t.Errorf("%v, %v", all, err)
	}
}

// TestDamageIsSeen: bytes that changed on the disk are not given out, and the
// right ones can come in again.
func TestDamageIsSeen(t *testing.T) {
	s, _ := Open(t.TempDir())
	sum, _, _ := s.Put([]byte("words"), seen(1))
	os.Chmod(s.Path(sum), 0o666)
	os.WriteFile(s.Path(sum), []byte("w0rds"), 0o444)
	var damaged *DamagedError
	if _, err := s.Get(sum); !errors.As(err, &damaged) {
		t.Errorf("Get: %v", err)
	}
	if _, _, err := s.Put([]byte("words"), seen(2)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Get(sum); err != nil {
		t.Errorf("after: %v", err)
	}
}
