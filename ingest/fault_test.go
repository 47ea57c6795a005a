//go:build unix

package ingest

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"injeung/ingest/ledger"
	"injeung/ingest/site/sitetest"
	"injeung/ingest/store"
)

// The child of these tests is this test binary: it runs one night in a folder
// and may kill itself before its nth look at the clock, event or reading.
const (
	childFolder = "INJEUNG_TEST_NIGHT"
	childKillAt = "INJEUNG_TEST_KILL_AT"
	childFiles  = "INJEUNG_TEST_FILE_LIMIT" // largest file in bytes: a full disk
	childUser   = "INJEUNG_TEST_USER"       // whose night it is, where this is root's test
	childSite   = "INJEUNG_TEST_SITE"       // a played site to go through, instead of the drop folder
)

func TestMain(m *testing.M) {
	flag.Parse()
	if dir := os.Getenv(childFolder); dir != "" {
		os.Exit(child(dir))
	}
	os.Exit(m.Run())
}

type failing struct{ testing.TB }

func (failing) Helper()           {}
func (failing) Fatal(args ...any) { panic(fmt.Sprint(args...)) }
func (failing) TempDir() string   { return "" }

func child(dir string) int {
	s := stageIn(failing{}, dir)
	if base := os.Getenv(childSite); base != "" {
		s.visits(base, sitetest.NewClock(s.now))
	}
	if user, _ := strconv.Atoi(os.Getenv(childUser)); user > 0 && os.Geteuid() == 0 {
		if err := errors.Join(syscall.Setgid(user), syscall.Setuid(user)); err != nil {
			panic(err)
		}
	}
	limit, _ := strconv.ParseUint(os.Getenv(childFiles), 10, 64)
	if limit > 0 {
		syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: limit, Max: limit})
	}
	killAt, _ := strconv.Atoi(os.Getenv(childKillAt))
	step := make(chan int, 1)
	step <- 0
	count := func() {
		n := <-step + 1
		if n == killAt {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
		step <- n
	}
	now := s.hand.Now
	s.hand.Now = func() time.Time { count(); return now() }
	s.hand.Tell = func(Event) { count() }
	sum, err := s.try()
	fmt.Println("steps", <-step)
	if err != nil {
		fmt.Println("error", err)
		return ExitUsage
	}
	return sum.Exit
}

// nightInChild runs one night in another process, killed after a while unless
// it ends before.
func nightInChild(t *testing.T, dir string, env []string, killAfter time.Duration) (out string, killed bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(append(os.Environ(), childFolder+"="+dir), env...)
	pipe, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if killAfter > 0 {
		timer := time.AfterFunc(killAfter, func() { cmd.Process.Kill() })
		defer timer.Stop()
	}
	for lines := bufio.NewScanner(pipe); lines.Scan(); {
		out += lines.Text() + "\n"
	}
	cmd.Wait()
	return out, cmd.ProcessState.ExitCode() == -1
}

// eve is a stage after a first night, with news in its drop folder.
func eve(t *testing.T) *stage {
	s := newStage(t)
	for i := range 3 {
		s.drop(fmt.Sprintf("%d.html", i), fmt.Sprintf("scheme_%d 2023 4", i))
	}
	s.night()
	for i := range 5 {
		s.drop(fmt.Sprintf("%d.html", i), fmt.Sprintf("scheme_%d 2024 5", i))
	}
	s.drop("bad.html", "refuse")
	s.cfg.Checks.MaxShrink = 1
	return s
}

// whole checks that what readers find is one of two datasets, and every file
// of the store what its name says.
func (s *stage) whole(at string, allowed ...map[string]string) {
	s.t.Helper()
	got := s.published()
	for _, want := range allowed {
		if cmp.Equal(got, want) {
			s.stored(at)
			return
		}
	}
	s.t.Fatalf("%s: readers find neither the old dataset nor the new one: %v", at, got)
}

func (s *stage) stored(at string) {
	s.t.Helper()
	filepath.WalkDir(filepath.Join(s.cfg.Work, "store"), func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".bin") {
			data, _ := os.ReadFile(path)
			if sum, _, _ := strings.Cut(d.Name(), "."); store.Sum(data) != sum {
				s.t.Fatalf("%s: %s is half", at, path)
			}
		}
		return nil
	})
}

// after runs an undisturbed night and gives what it publishes.
func (s *stage) after() map[string]string {
	s.t.Helper()
	s.night()
	return s.published()
}

// TestKilledAtEveryStep: a night that is killed before any step leaves the old
// dataset or the new one, loses no byte, and the next night ends as one that
// was never disturbed.
func TestKilledAtEveryStep(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts some hundred processes")
	}
	from := eve(t)
	old := from.published()
	undisturbed := from.copyOf().after()
	for n := 1; ; n++ {
		s := from.copyOf()
		out, killed := nightInChild(t, s.dir, []string{childKillAt + "=" + strconv.Itoa(n)}, 0)
		s.whole(fmt.Sprint("step ", n), old, undisturbed)
		if diff := cmp.Diff(undisturbed, s.after()); diff != "" {
			t.Fatalf("step %d: the next night ends elsewhere: %s", n, diff)
		}
		if !killed {
			if n < 40 {
				t.Errorf("only %d steps: %s", n, out)
			}
			t.Logf("%d steps", n)
			return
		}
	}
}

// kills is a hundred in make kills.
var kills = flag.Int("kills", 8, "how many nights TestKilledAtAnyMoment kills")

// TestKilledBetweenRequests: the same where documents come from a site. Every
// step is taken by make kills, some of them otherwise.
func TestKilledBetweenRequests(t *testing.T) {
	t.Parallel()
	p := playSite(t)
	p.show(sitetest.CutOnce)
	calm := p.stage()
	calm.night()
	want := calm.published()
	by := max(1, 60 / *kills)
	for n := 1; ; n += by {
		p.show(sitetest.CutOnce)
		s := p.stage()
		_, killed := nightInChild(t, s.dir, []string{childKillAt + "=" + strconv.Itoa(n), childSite + "=" + p.base}, 0)
		s.whole(fmt.Sprint("step ", n), map[string]string{}, want)
		kept := s.sums()
		if diff := cmp.Diff(want, s.after()); diff != "" {
			t.Fatalf("step %d: the next night ends elsewhere: %s", n, diff)
		}
		if lost := slices.DeleteFunc(kept, func(sum string) bool { return slices.Contains(s.sums(), sum) }); len(lost) > 0 {
			t.Fatalf("step %d: lost %v", n, lost)
		}
		if !killed {
			return
		}
	}
}

// TestKilledAtAnyMoment is the same at moments that nobody chose.
func TestKilledAtAnyMoment(t *testing.T) {
	t.Parallel()
	from := eve(t)
	old := from.published()
	undisturbed := from.copyOf().after()
	start := time.Now()
	nightInChild(t, from.copyOf().dir, nil, 0)
	takes := time.Since(start)
	for n := range *kills {
		s := from.copyOf()
		nightInChild(t, s.dir, nil, 1+time.Duration(rand.Int64N(int64(takes))))
		s.whole(fmt.Sprint("kill ", n), old, undisturbed)
		if diff := cmp.Diff(undisturbed, s.after()); diff != "" {
			t.Fatalf("kill %d: %s", n, diff)
		}
	}
}

// TestKilledWhilePublishing takes the states between the renames one by one.
func TestKilledWhilePublishing(t *testing.T) {
	from := eve(t)
	old := from.published()
	done := from.copyOf()
	undisturbed := done.after()
	note, _ := os.ReadFile(shelf{done.cfg.Publish}.notePath(2))
	for state := range 4 {
		s := from.copyOf()
		sh := shelf{s.cfg.Publish}
		if out, err := exec.Command("cp", "-a", shelf{done.cfg.Publish}.path(2), sh.path(2)).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
		if state >= 1 {
			os.WriteFile(sh.notePath(2), note, 0o666)
		}
		if state >= 2 {
			os.Symlink("000002", filepath.Join(s.cfg.Publish, "."+currentName+".next"))
		}
		if state >= 3 {
			os.Rename(filepath.Join(s.cfg.Publish, "."+currentName+".next"), filepath.Join(s.cfg.Publish, currentName))
		}
		s.whole(fmt.Sprint("state ", state), old, undisturbed)
		if diff := cmp.Diff(undisturbed, s.after()); diff != "" {
			t.Errorf("state %d: %s", state, diff)
		}
		if sum := s.night(); sum.Status != ledger.NothingNew {
			t.Errorf("state %d: the night after is %s", state, sum.Status)
		}
	}
}

// TestAFullDisk: files that cannot grow stand for a disk that is full. What
// was published stays, the night says so, and the next one makes it good.
func TestAFullDisk(t *testing.T) {
	from := eve(t)
	old := from.published()
	undisturbed := from.copyOf().after()
	for _, limit := range []int{16, 300, 4000, 40000} {
		s := from.copyOf()
		out, killed := nightInChild(t, s.dir, []string{childFiles + "=" + strconv.Itoa(limit)}, 0)
		if !killed && !strings.Contains(out, "error") {
			t.Errorf("limit %d: the night says nothing: %s", limit, out)
		}
		s.whole(fmt.Sprint("limit ", limit), old)
		if diff := cmp.Diff(undisturbed, s.after()); diff != "" {
			t.Errorf("limit %d: %s", limit, diff)
		}
	}
}

// TestAReadOnlyStore: nothing can be kept, so nothing new is published, and the
// night says which folder it was. Root writes everywhere, so the night is
// another user's.
func TestAReadOnlyStore(t *testing.T) {
	s := eve(t)
	old := s.published()
	undisturbed := s.copyOf().after()
	for dir := s.dir; dir != filepath.Clean(os.TempDir()) && dir != "/"; dir = filepath.Dir(dir) {
		os.Chmod(dir, 0o777)
	}
	root := filepath.Join(s.cfg.Work, "store")
	filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, _ error) error {
		switch {
		case d.IsDir() && strings.HasPrefix(path, root):
			t.Cleanup(func() { os.Chmod(path, 0o777) })
			defer os.Chmod(path, 0o555)
		case d.IsDir():
			os.Chmod(path, 0o777)
		case !strings.HasPrefix(path, root):
			os.Chmod(path, 0o666)
		}
		return nil
	})
	out, _ := nightInChild(t, s.dir, []string{childUser + "=65534"}, 0)
	if !strings.Contains(out, "error") || !strings.Contains(out, "store") {
		t.Errorf("the night says %s", out)
	}
	s.whole("read-only", old)
	filepath.WalkDir(root, func(path string, d fs.DirEntry, _ error) error { return os.Chmod(path, 0o777) })
	if diff := cmp.Diff(undisturbed, s.after()); diff != "" {
		t.Error(diff)
	}
}
