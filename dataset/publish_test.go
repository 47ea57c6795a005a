package dataset

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"injeung/dataset/disk"
	"injeung/schema"
)

// small is a valid dataset that is told from others by n.
func small(t testing.TB, n int) *Dataset {
	t.Helper()
	ds, err := New(schema.Dataset{Issues: []schema.Issue{
		{SourceName: "가.pdf", Code: "no-text", Severity: schema.Refuse, Detail: fmt.Sprint("number ", n)},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return ds
}

// number tells which small dataset is in a folder, 0 where there is none.
func number(t testing.TB, dir string) int {
	t.Helper()
	ds, err := Load(t.Context(), dir)
	if errors.Is(err, fs.ErrNotExist) {
		return 0
	}
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(strings.TrimPrefix(ds.Issues[0].Detail, "number "))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

var errInjected = errors.New("disk full")

// failing makes the n-th change to the disk fail, counting from 1; where the
// file system cannot exchange folders, exchanging is never tried in earnest.
func failing(n int, exchange bool, do func() error) (d disk.Disk, steps *int) {
	var mu sync.Mutex
	count := 0
	return disk.Disk{Before: func(op, _ string) error {
		mu.Lock()
		defer mu.Unlock()
		count++
		if count == n {
			return do()
		}
		if op == "exchange" && !exchange {
			return errors.ErrUnsupported
		}
		return nil
	}}, &count
}

// rooms lists what runs left beside a folder.
func rooms(t testing.TB, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(filepath.Dir(dir), ".*injeung*"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestAFailedStepLeavesTheOldDataset fails every single change to the disk in
// turn: the folder holds the old dataset or, after the last step, the new one.
func TestAFailedStepLeavesTheOldDataset(t *testing.T) {
	for _, exchange := range []bool{true, false} {
		for _, old := range []int{0, 1} {
			t.Run(fmt.Sprintf("exchange=%v old=%d", exchange, old), func(t *testing.T) { failEveryStep(t, exchange, old) })
		}
	}
}

func failEveryStep(t *testing.T, exchange bool, old int) {
	dir := filepath.Join(memoryDir(t), "out")
	for n := 1; ; n++ {
		if number(t, dir) != old {
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
			if old != 0 {
				if err := write(t.Context(), disk.Disk{}, dir, small(t, old), Options{}); err != nil {
					t.Fatal(err)
				}
			}
		}
		d, steps := failing(n, exchange, func() error { return errInjected })
		err := write(t.Context(), d, dir, small(t, 2), Options{})
		got := number(t, dir)
		switch {
		case err == nil && got != 2:
			t.Fatalf("step %d: no error, but dataset %d is there", n, got)
		case err != nil && !errors.Is(err, errInjected):
			t.Fatalf("step %d: %v", n, err)
		case err != nil && got != old && got != 2:
			t.Fatalf("step %d: dataset %d is there after %v", n, got, err)
		case *steps < n:
			return
		}
	}
}

// TestACancelledRunLeavesNothing ends the context at every step.
func TestACancelledRunLeavesNothing(t *testing.T) {
	dir := filepath.Join(memoryDir(t), "out")
	if err := write(t.Context(), disk.Disk{}, dir, small(t, 1), Options{}); err != nil {
		t.Fatal(err)
	}
	for n := 1; ; n++ {
		ctx, cancel := context.WithCancel(t.Context())
		d, steps := failing(n, true, func() error { cancel(); return nil })
		err := write(ctx, d, dir, small(t, 2), Options{})
		cancel()
		if left := rooms(t, dir); len(left) > 0 {
			t.Fatalf("step %d: left %v", n, left)
		}
		got := number(t, dir)
		if err != nil && (got != 1 || !errors.Is(err, context.Canceled)) || err == nil && got != 2 {
			t.Fatalf("step %d: dataset %d is there after %v", n, got, err)
		}
		if err == nil {
			if *steps < n {
				return
			}
			if err := write(t.Context(), disk.Disk{}, dir, small(t, 1), Options{}); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// The environment of a process that is to be killed while it writes.
const (
	killDir  = "INJEUNG_TEST_KILL_DIR"
	killStep = "INJEUNG_TEST_KILL_STEP"
	killSwap = "INJEUNG_TEST_KILL_EXCHANGE"
)

// TestKilled is run by TestAKilledRunLeavesTheOldDataset in a process of its
// own, which kills itself at a step.
func TestKilled(t *testing.T) {
	dir := os.Getenv(killDir)
	if dir == "" {
		t.Skip("only run by TestAKilledRunLeavesTheOldDataset")
	}
	n, err := strconv.Atoi(os.Getenv(killStep))
	if err != nil {
		t.Fatal(err)
	}
	d, _ := failing(n, os.Getenv(killSwap) == "true", func() error {
		self, err := os.FindProcess(os.Getpid())
		if err != nil {
			return err
		}
		return self.Kill()
	})
	if err := write(t.Context(), d, dir, small(t, 2), Options{}); err != nil {
		t.Fatal(err)
	}
}

// TestAKilledRunLeavesTheOldDataset kills a run at its steps, as kill -9 or a
// power cut would; the next run finds the old dataset or the new one and
// clears away what was left.
func TestAKilledRunLeavesTheOldDataset(t *testing.T) {
	for _, exchange := range []bool{true, false} {
		t.Run(fmt.Sprint("exchange=", exchange), func(t *testing.T) {
			dir := filepath.Join(memoryDir(t), "out")
			for n, died := 1, true; died; n += stride(n) {
				if err := write(t.Context(), disk.Disk{}, dir, small(t, 1), Options{}); err != nil {
					t.Fatal(err)
				}
				died = kill(t, dir, n, exchange)
				if exchange {
					if got := number(t, dir); got != 1 && got != 2 {
						t.Fatalf("step %d: dataset %d is there", n, got)
					}
				}
				if err := publishable(dir); err != nil { // the next run
					t.Fatal(err)
				}
				if got := number(t, dir); got != 1 && got != 2 {
					t.Fatalf("step %d: dataset %d is there for the next run", n, got)
				}
				if left := rooms(t, dir); len(left) > 0 {
					t.Fatalf("step %d: left %v", n, left)
				}
			}
		})
	}
}

// stride leaves out most of the steps in the middle, which write the files of
// one table like those of another.
func stride(n int) int {
	if n > 8 && n < 60 {
		return 13
	}
	return 1
}

// kill runs TestKilled and says whether it died of it.
func kill(t *testing.T, dir string, step int, exchange bool) bool {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), self, "-test.run=^TestKilled$")
	c.Env = append(os.Environ(), killDir+"="+dir, fmt.Sprint(killStep, "=", step), fmt.Sprint(killSwap, "=", exchange))
	out, err := c.CombinedOutput()
	var exit *exec.ExitError
	if errors.As(err, &exit) && !exit.Success() && exit.ExitCode() == -1 {
		return true
	}
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return false
}

// TestAReaderSeesOneDataset reads without pause while the dataset is replaced.
func TestAReaderSeesOneDataset(t *testing.T) {
	dir := filepath.Join(memoryDir(t), "out")
	if err := (disk.Disk{}).Exchange(dir, dir); errors.Is(err, errors.ErrUnsupported) {
		t.Skip("folders cannot be exchanged here")
	}
	if err := write(t.Context(), disk.Disk{}, dir, small(t, 1), Options{}); err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() {
		defer close(done)
		for n := 2; n < 12; n++ {
			ds, err := New(schema.Dataset{Issues: small(t, n).rows.Issues})
			if err == nil {
				err = write(t.Context(), disk.Disk{}, dir, ds, Options{})
			}
			if err != nil {
				done <- err
				return
			}
		}
	}()
	last := 0
	for {
		got := number(t, dir)
		if got < max(last, 1) {
			t.Errorf("dataset %d came after %d", got, last)
		}
		last = got
		select {
		case err := <-done:
			if err != nil {
				t.Error(err)
			}
			return
		default:
		}
	}
}

// TestAnotherRunIsLeftAlone: the room of a run that is going on is not
// cleared away by another.
func TestAnotherRunIsLeftAlone(t *testing.T) {
	dir := filepath.Join(memoryDir(t), "out")
	to, err := findTarget(dir)
	if err != nil {
		t.Fatal(err)
	}
	other, err := enter(disk.Disk{}, to)
	if err != nil {
		t.Fatal(err)
	}
	if err := write(t.Context(), disk.Disk{}, dir, small(t, 1), Options{}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(other.folder().path); err != nil {
		t.Error(err)
	}
	other.leave()
	if left := rooms(t, dir); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}
