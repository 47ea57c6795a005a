//go:build unix

package ingest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/ingest/ledger"
)

// TestADamagedLedgerIsMadeAgain: whatever happens to it, the next night knows
// what the last one knew.
func TestADamagedLedgerIsMadeAgain(t *testing.T) {
	from := eve(t)
	from.night()
	before := from.published()
	for name, harm := range map[string]func(path string){
		"removed":     func(p string) { os.Remove(p) },
		"text":        func(p string) { os.WriteFile(p, []byte("no database at all, just some words"), 0o666) },
		"cut":         func(p string) { os.Truncate(p, 9000) },
		"overwritten": func(p string) { overwrite(p) },
	} {
		s := from.copyOf()
		harm(filepath.Join(s.cfg.Work, ledgerName))
		sum := s.night()
		if sum.Status != ledger.NothingNew || sum.Documents.Read != 0 || !strings.Contains(codes(sum), "ledger-rebuilt") {
			t.Errorf("%s: %s, %d read, %s", name, sum.Status, sum.Documents.Read, codes(sum))
		}
		if diff := cmp.Diff(before, s.published()); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		d, err := OpenDesk(t.Context(), s.cfg)
		if err != nil {
			t.Fatal(err)
		}
		if runs, _ := d.Ledger.Runs(t.Context(), 0); len(runs) != 3 {
			t.Errorf("%s: %d runs are known", name, len(runs))
		}
		d.Close()
	}
}

func overwrite(path string) {
	data, _ := os.ReadFile(path)
	for i := 4096; i < len(data) && i < 30000; i++ {
		data[i] = 0xEE
	}
	os.WriteFile(path, data, 0o666)
}

// TestABackupIsEnough: the store, the publications, the configuration and the
// corrections, as the README says. What people decided comes with them.
func TestABackupIsEnough(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.drop("b.html", "smart_city 2024 5")
	s.drop("bad.html", "refuse")
	s.correct("- record: smart_city/2023/new\n  column: selected\n  value: 7\n" + signed)
	s.night()
	s.decide(ledger.Dropped)
	s.night()
	back := newStage(t)
	for _, name := range []string{"work/store", "published", "corrections.yaml"} {
		to := filepath.Join(back.dir, filepath.Dir(name))
		os.MkdirAll(to, 0o777)
		if out, err := exec.Command("cp", "-a", filepath.Join(s.dir, name), to).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
	}
	sum := back.night()
	if sum.Status != ledger.NothingNew || sum.Documents.Dropped != 1 || sum.Documents.Read != 3 || sum.Exit != ExitOK {
		t.Errorf("%s, exit %d, %+v", sum.Status, sum.Exit, sum.Documents)
	}
	if diff := cmp.Diff(s.published(), back.published()); diff != "" {
		t.Error(diff)
	}
}
