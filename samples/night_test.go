//go:build linux

package samples

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// nights is how many documents a night is measured with, by make night.
var nights = flag.Int("night", 0, "measure nights with so many drawn documents, one in five a PDF")

// TestNight measures what nights with many documents cost, each in a process
// of its own: a first night, a night without news, and the same documents by
// run. That the documents are read is checked; what they cost is only told.
func TestNight(t *testing.T) {
	if *nights == 0 {
		t.Skip("needs -night N: make night")
	}
	bin, dir := build(t), t.TempDir()
	drawDocuments(t, filepath.Join(dir, "drop"), *nights)
	config := "work: work\npublish: published\nkeep: 2\nsources:\n  - name: drop\n    kind: folder\n    path: drop\n"
	if err := os.WriteFile(filepath.Join(dir, "injeung.yaml"), []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}
	first := costs(t, dir, bin, "ingest", "--quiet")
	quiet := costs(t, dir, bin, "ingest", "--quiet")
	whole := costs(t, dir, bin, "run", "drop", "--out", "out", "--quiet")
	t.Logf("%d documents, one in five a PDF", *nights)
	t.Logf("first night         %s, %.0f documents a CPU second", first, float64(*nights)/first.cpu.Seconds())
	t.Logf("night without news  %s, %.2f %% of the first's CPU", quiet, 100*quiet.cpu.Seconds()/first.cpu.Seconds())
	t.Logf("run                 %s", whole)
	for _, part := range []string{"drop", "work/store", "work/readings", "work/ledger.sqlite", "published", "out"} {
		t.Logf("%-20s%.0f MB", part, megabytes(filepath.Join(dir, part)))
	}
}

// drawDocuments prints releases of consecutive seeds into a folder, in folders
// of a thousand.
func drawDocuments(t *testing.T, dir string, n int) {
	t.Helper()
	for i := range n {
		d := drawRelease(uint64(i + 1))
		name, data := fmt.Sprintf("%02d/%06d.html", i/1000, i), []byte(d.page())
		if i%5 == 0 {
			name, data = fmt.Sprintf("%02d/%06d.pdf", i/1000, i), d.pdf()
		}
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// cost is what a process took.
type cost struct {
	cpu  time.Duration
	peak float64 // MB of resident memory
}

func (c cost) String() string {
	return fmt.Sprintf("%6.1f CPU seconds, %4.0f MB peak", c.cpu.Seconds(), c.peak)
}

// costs runs the program in dir to its end. Only a refused document is no
// failure.
func costs(t *testing.T, dir, bin string, args ...string) cost {
	t.Helper()
	cmd := exec.Command(bin, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState.ExitCode() != 1 {
		t.Fatalf("injeung %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	used := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return cost{cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), float64(used.Maxrss) / 1024}
}

// megabytes is how much the files under a path hold.
func megabytes(path string) float64 {
	var n int64
	filepath.WalkDir(path, func(_ string, e os.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() {
			if info, err := e.Info(); err == nil {
				n += info.Size()
			}
		}
		return nil
	})
	return float64(n) / 1e6
}
