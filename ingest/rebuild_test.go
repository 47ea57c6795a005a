//go:build unix

package ingest

import (
	"os"
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
