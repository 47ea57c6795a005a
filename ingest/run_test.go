package ingest

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/ingest/ledger"
)

func codes(s *Summary) string {
	var all []string
	for _, a := range s.Alarms {
		all = append(all, a.Code)
	}
	return strings.Join(all, " ")
}

// TestANightWithoutNews publishes nothing and leaves every byte.
func TestANightWithoutNews(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	first := s.night()
	if first.Status != ledger.Published || first.Exit != ExitOK || first.Publication.Rows["rounds"] != 1 {
		t.Fatalf("%+v", first)
	}
	before := s.published()
	second := s.night()
	if second.Status != ledger.NothingNew || second.Exit != ExitOK || second.Documents.Read != 0 || second.Sources[0].Fetched != 0 {
		t.Errorf("%+v", second)
	}
	if diff := cmp.Diff(before, s.published()); diff != "" {
		t.Error(diff)
	}
}

// TestWhateverTheOrder: documents that come in one night or one by one end in
// the same bytes.
func TestWhateverTheOrder(t *testing.T) {
	texts := map[string]string{"a.html": "smart_city 2023 4", "b.html": "smart_city 2024 5", "c.html": "smart_city 2024 5", "d.html": "refuse", "e.txt": "note to self"}
	once, byOne := newStage(t), newStage(t)
	for _, name := range []string{"e.txt", "c.html", "a.html", "d.html", "b.html"} {
		once.drop(name, texts[name])
		byOne.drop(name, texts[name])
		byOne.night()
	}
	once.night()
	if diff := cmp.Diff(once.published(), byOne.published()); diff != "" {
		t.Error(diff)
	}
}

// TestAChangedDocumentIsANewVersion: the new bytes go in, the old ones stay.
func TestAChangedDocumentIsANewVersion(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.night()
	s.drop("a.html", "smart_city 2023 5")
	sum := s.night()
	if sum.Sources[0].Replaced != 1 || sum.Publication == nil {
		t.Errorf("%+v", sum)
	}
	d, err := OpenDesk(t.Context(), s.cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	n := 0
	for sum := range d.Store.All() {
		if _, err := d.Store.Get(sum); err != nil {
			t.Error(err)
		}
		n++
	}
	if n != 2 {
		t.Errorf("%d files in the store", n)
	}
}

// TestAReadableVersionStays: when a new version cannot be read, the one before
// stays published and the new one is in quarantine; nothing is left of that once
// there is a readable one again.
func TestAReadableVersionStays(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.drop("b.html", "smart_city 2024 5")
	s.night()
	before := s.published()
	s.drop("a.html", "refuse")
	sum := s.night()
	if sum.Exit != ExitRefused || sum.Documents.StandIns != 1 || sum.Publication.Rows["rounds"] != 2 || sum.Publication.Rows["releases"] != 2 {
		t.Errorf("exit %d, %+v", sum.Exit, sum.Documents)
	}
	s.opts.Reread.By = RereadAll
	if sum := s.night(); sum.Status != ledger.NothingNew {
		t.Errorf("read again: %s", sum.Status)
	}
	s.drop("a.html", "smart_city 2023 4")
	if sum := s.night(); sum.Exit != ExitOK || sum.Documents.StandIns != 0 || !cmp.Equal(before, s.published()) {
		t.Errorf("mended: exit %d, %+v", sum.Exit, sum.Documents)
	}
}

// TestOnlyWhatIsNeededIsRead: another reader reads all again, --reread what it
// names.
func TestOnlyWhatIsNeededIsRead(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.drop("b.html", "smart_city 2024 5")
	s.night()
	for _, c := range []struct {
		reader, reread string
		want           int
	}{
		{"1", "", 0}, {"2", "", 2}, {"2", "all", 2}, {"2", "version:1", 0}, {"2", "version:2", 2},
		{"2", "source:drop", 2}, {"2", "source:other", 0}, {"2", "code:count-mismatch", 1},
	} {
		s.hand.Reader.Version = c.reader
		s.opts.Reread, _ = ParseReread(c.reread)
		if got := s.night(); got.Documents.Read != c.want {
			t.Errorf("reader %s, --reread %q: %d read, want %d", c.reader, c.reread, got.Documents.Read, c.want)
		}
	}
	for _, bad := range []string{"version", "version:", "all:x", "issue:1"} {
		if _, err := ParseReread(bad); err == nil {
			t.Errorf("--reread %q is taken", bad)
		}
	}
}

// TestRefusedDocumentsAreQuarantined: the rest is published, the night says
// so once, and a person's decision stands.
func TestRefusedDocumentsAreQuarantined(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.drop("bad.html", "refuse")
	s.drop("readme.txt", "note to self")
	if sum := s.night(); sum.Exit != ExitRefused || sum.Documents.Refused != 1 || codes(sum) != "refused" {
		t.Errorf("exit %d, %d refused, %s", sum.Exit, sum.Documents.Refused, codes(sum))
	}
	if sum := s.night(); sum.Exit != ExitOK || len(sum.Alarms) != 0 {
		t.Errorf("the second night: %d %s", sum.Exit, codes(sum))
	}
	s.decide(ledger.Retry)
	if sum := s.night(); sum.Documents.Read != 1 {
		t.Errorf("retry: %d read", sum.Documents.Read)
	}
	s.decide(ledger.Dropped)
	if sum := s.night(); sum.Documents.Dropped != 1 || sum.Exit != ExitOK {
		t.Errorf("drop: %+v", sum.Documents)
	}
}

func (s *stage) decide(decision string) {
	s.t.Helper()
	d, err := OpenDesk(s.t.Context(), s.cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	defer d.Close()
	q, err := d.Ledger.Quarantine(s.t.Context())
	if err != nil || len(q) != 1 {
		s.t.Fatalf("%v %v", q, err)
	}
	if err := d.Decide(s.t.Context(), q[0], decision, "a photograph", s.now); err != nil {
		s.t.Fatal(err)
	}
}

// TestChecksHoldADraftBack: what was published stays, the draft is kept, and a
// person can publish it.
func TestChecksHoldADraftBack(t *testing.T) {
	t.Run("rows shrank", func(t *testing.T) {
		s := newStage(t)
		for _, name := range []string{"a", "b", "c"} {
			s.drop(name+".html", "smart_city_"+name+" 2024 5")
		}
		s.night()
		before := s.published()
		s.drop("a.html", "smart_city_b 2024 5")
		s.drop("b.html", "smart_city_b 2024 5")
		s.held(s.night(), "rows-shrank", before)
		s.held(s.night(), "rows-shrank", before)
		s.opts.Accept = true
		if sum := s.night(); sum.Status != ledger.Published {
			t.Errorf("--accept: %s", sum.Status)
		}
	})
	t.Run("too many refused", func(t *testing.T) {
		s := newStage(t)
		s.drop("a.html", "smart_city 2023 4")
		s.night()
		before := s.published()
		for _, name := range []string{"b", "c", "d", "e"} {
			s.drop(name+".html", "refuse "+name)
		}
		s.held(s.night(), "too-many-refused", before)
		s.held(s.night(), "too-many-refused", before)
	})
	t.Run("no rows", func(t *testing.T) {
		s := newStage(t)
		s.drop("a.html", "smart_city 2023 4")
		s.night()
		before := s.published()
		yes := true
		s.cfg.Sources[0].Required = &yes
		os.Remove(filepath.Join(s.dir, "drop", "a.html"))
		sum := s.night()
		if sum.Exit != ExitHeld || codes(sum) != "source-empty" || !cmp.Equal(before, s.published()) {
			t.Errorf("%d %s", sum.Exit, codes(sum))
		}
	})
}

func (s *stage) held(sum *Summary, code string, before map[string]string) {
	s.t.Helper()
	if sum.Exit != ExitHeld || sum.Status != ledger.Held || !strings.Contains(codes(sum), code) {
		s.t.Errorf("exit %d, %s, %s", sum.Exit, sum.Status, codes(sum))
	}
	if _, err := os.Stat(filepath.Join(sum.Draft, "dataset.json")); err != nil {
		s.t.Error(err)
	}
	if diff := cmp.Diff(before, s.published()); diff != "" {
		s.t.Error(diff)
	}
}

// TestASecondRunLeaves: it says so and changes nothing.
func TestASecondRunLeaves(t *testing.T) {
	s := newStage(t)
	d, err := OpenDesk(t.Context(), s.cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if _, err := s.try(); !errors.Is(err, ErrBusy) {
		t.Errorf("%v", err)
	}
}

// TestForgottenDocumentsGo: the next night publishes without them, and never
// takes the same bytes back.
func TestForgottenDocumentsGo(t *testing.T) {
	s := newStage(t)
	s.cfg.Checks.MaxShrink = 1
	s.drop("a.html", "smart_city 2023 4")
	s.drop("b.html", "smart_city 2024 5")
	s.night()
	d, _ := OpenDesk(t.Context(), s.cfg)
	docs, _ := d.Ledger.Documents(t.Context())
	if err := d.Forget(docs[0].SHA256, "asked by the ministry", s.now); err != nil {
		t.Fatal(err)
	}
	d.Close()
	for range 2 {
		s.night()
		s.drop("again.html", "smart_city 2023 4")
	}
	s.night()
	d, _ = OpenDesk(t.Context(), s.cfg)
	defer d.Close()
	if p, _, _ := d.Ledger.Latest(t.Context()); p.Rows["releases"] != 1 || d.Store.Has(docs[0].SHA256) {
		t.Errorf("%+v", p)
	}
}

// TestDryRunChangesNothing: neither store nor publications.
func TestDryRunChangesNothing(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.opts.DryRun = true
	if sum := s.night(); sum.Status != ledger.DryRun || sum.Sources[0].WouldFetch != 1 || sum.Sources[0].Fetched != 0 {
		t.Errorf("%+v", sum)
	}
	if _, err := os.Stat(s.cfg.Publish); err == nil {
		t.Error("something was published")
	}
	s.opts.DryRun = false
	if sum := s.night(); sum.Sources[0].Fetched != 1 {
		t.Errorf("then: %+v", sum.Sources)
	}
}

// TestOldPublicationsGo: so many are kept as the configuration says.
func TestOldPublicationsGo(t *testing.T) {
	s := newStage(t)
	for _, n := range []string{"1", "2", "3", "4"} {
		s.drop(n+".html", "smart_city 202"+n+" 4")
		s.night()
	}
	if ids := (shelf{s.cfg.Publish}).ids(); len(ids) != 2 || ids[1] != 4 {
		t.Errorf("%v", ids)
	}
}
