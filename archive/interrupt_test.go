package archive

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"injeung/dataset/disk"
)

var errFull = errors.New("no space left on device")

// attempt creates with a fault at the nth change of the disk: a failure of that
// one, or a kill, after which nothing is done any more.
func attempt(archive string, p Plan, n int, kill bool) (steps int, err error) {
	d := disk.Disk{Before: func(string, string) error {
		steps++
		if steps == n || kill && steps > n {
			return errFull
		}
		return nil
	}}
	_, err = create(context.Background(), d, archive, p, time.Now)
	return steps, err
}

// TestInterruptedAnywhere: wherever it fails or is killed, there is a whole
// snapshot or none, and the next attempt succeeds.
func TestInterruptedAnywhere(t *testing.T) {
	p := plan(t, "2025", 1)
	total, err := attempt(filepath.Join(t.TempDir(), "archive"), p, -1, false)
	must(t, err)
	if total < 50 {
		t.Fatalf("only %d changes of the disk were seen", total)
	}
	for _, kill := range []bool{false, true} {
		for n := 1; n <= total; n++ {
			archive := filepath.Join(t.TempDir(), "archive")
			_, err := attempt(archive, p, n, kill)
			found, _ := List(archive)
			switch {
			case len(found) == 1 && found[0].Err == nil:
				if bad := problems(t, found[0].Dir); len(bad) > 0 {
					t.Fatalf("step %d, kill %v: a snapshot that is not whole: %v", n, kill, bad)
				}
				continue // killed after it had its name
			case len(found) > 0:
				t.Fatalf("step %d, kill %v: something looks like a snapshot: %v", n, kill, found)
			case err == nil:
				t.Fatalf("step %d, kill %v: no error and no snapshot", n, kill)
			}
			for name := range visible(t, archive) {
				t.Fatalf("step %d, kill %v: %s was left in sight", n, kill, name)
			}
			clearedAway(t, archive, n)
			if n == total/2 {
				_, err = attempt(archive, p, -1, false)
				must(t, err)
			}
		}
	}
}

// clearedAway checks that the next attempt removes what was left, and what was
// not killed left nothing.
func clearedAway(t *testing.T, archive string, n int) {
	t.Helper()
	if !exists(archive) {
		return
	}
	must(t, disk.Disk{}.ClearAway(rooms(archive)))
	inside, err := os.ReadDir(archive)
	must(t, err)
	for _, e := range inside {
		t.Fatalf("step %d: %s was not cleared away", n, e.Name())
	}
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// visible gives the files of an archive that are in no hidden folder.
func visible(t *testing.T, archive string) map[string]string {
	if !exists(archive) {
		return nil
	}
	all := contents(t, archive)
	for name := range all {
		if strings.HasPrefix(name, ".") {
			delete(all, name)
		}
	}
	return all
}

// TestCancelled: Ctrl-C leaves nothing at all.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	archive := filepath.Join(t.TempDir(), "archive")
	n := 0
	d := disk.Disk{Before: func(string, string) error {
		if n++; n == 30 {
			cancel()
		}
		return nil
	}}
	if _, err := create(ctx, d, archive, plan(t, "2025", 2), time.Now); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	if exists(archive) {
		t.Error("something was left")
	}
}
