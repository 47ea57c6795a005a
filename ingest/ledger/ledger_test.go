package ledger

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var noon = time.Date(2024, 11, 25, 12, 0, 0, 0, time.UTC)

func open(t *testing.T) *Ledger {
	t.Helper()
	l, isNew, err := Open(t.Context(), filepath.Join(t.TempDir(), "장부 #1?.sqlite"))
	if err != nil || !isNew {
		t.Fatalf("new %v, %v", isNew, err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func version(sum string) *Document {
	return &Document{Source: "board", Item: "1", URL: "u", SHA256: strings.Repeat(sum, 64), Name: "n", Kind: "pdf", SeenAt: noon}
}

// TestChangedBytesAreANewVersion: the same bytes again are no version, other
// bytes are the next, and returning bytes are one more.
func TestChangedBytesAreANewVersion(t *testing.T) {
	l := open(t)
	for i, c := range []struct {
		sum  string
		want int
	}{{"a", 1}, {"a", 1}, {"b", 2}, {"a", 3}} {
		if err := l.Note(t.Context(), Fetch{Run: 1, URL: "u", At: noon, Outcome: FetchedNew}, version(c.sum)); err != nil {
			t.Fatal(err)
		}
		d, found, err := l.Current(t.Context(), "board", "1", "u")
		if err != nil || !found || d.N != c.want || d.SHA256[:1] != c.sum {
			t.Errorf("step %d: %+v %v", i, d, err)
		}
	}
	if all, _ := l.Documents(t.Context()); len(all) != 1 {
		t.Errorf("%d current versions", len(all))
	}
	all, err := rows(t.Context(), l, scanDocument, "SELECT "+documentColumns+" FROM versions WHERE sha256=?", strings.Repeat("a", 64))
	if err != nil || len(all) != 2 {
		t.Errorf("%d versions had the bytes, %v", len(all), err)
	}
}

// TestAnEarlierLedgerIsBroughtUp: nothing that it knew is lost.
func TestAnEarlierLedgerIsBroughtUp(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.sqlite")
	l, _, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	want := Item{Source: "s", ID: "1", URL: "u", State: ItemFailed, Error: "why", FirstSeen: noon}
	l.SetItem(t.Context(), want)
	if _, err := l.db.Exec(`ALTER TABLE items DROP COLUMN answer; ALTER TABLE items DROP COLUMN times; ALTER TABLE items DROP COLUMN due;
ALTER TABLE sources DROP COLUMN whole; ALTER TABLE sources DROP COLUMN whole_at; PRAGMA user_version = 1`); err != nil {
		t.Fatal(err)
	}
	l.Close()
	for range 2 {
		l, isNew, err := Open(t.Context(), path)
		if err != nil || isNew {
			t.Fatal(isNew, err)
		}
		got, err := l.Items(t.Context(), "s")
		if diff := cmp.Diff(want, got["1"]); diff != "" || err != nil {
			t.Error(err, diff)
		}
		l.Close()
	}
}

// TestReadingsComeBack: what is noted comes out, a retry is done with, a drop
// stays, and publishing marks what stands in it.
func TestReadingsComeBack(t *testing.T) {
	l := open(t)
	r := Reading{SHA256: strings.Repeat("c", 64), Reader: "1", Name: "n", URI: "u", Status: Refused, Code: "no-text", Why: "w", Remedy: "r", Bytes: 3, ReadAt: noon, Issues: map[string]int{"no-text refuse": 1}}
	if err := l.Decide(t.Context(), r.SHA256, Retry, "", noon); err != nil {
		t.Fatal(err)
	}
	if err := l.SetReading(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	got, err := l.Readings(t.Context())
	want := r
	want.Issues = nil
	if diff := cmp.Diff(want, got[r.SHA256]); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if sums, _ := l.WithIssue(t.Context(), "no-text"); len(sums) != 1 {
		t.Errorf("with the issue: %v", sums)
	}
	l.Decide(t.Context(), r.SHA256, Dropped, "a photograph", noon)
	l.SetReading(t.Context(), r)
	l.Publish(t.Context(), Publication{ID: 7, At: noon, Rows: map[string]int{"cities": 2}})
	q, _ := l.Quarantine(t.Context())
	if len(q) != 1 || q[0].Decision != Dropped || q[0].Because != "a photograph" || q[0].PublishedIn != 7 {
		t.Errorf("%+v", q)
	}
	if p, found, _ := l.Latest(t.Context()); !found || p.Rows["cities"] != 2 {
		t.Errorf("%+v", p)
	}
}

// TestRunsThatNeverEndedAreKilled: the next run learns of them.
func TestRunsThatNeverEndedAreKilled(t *testing.T) {
	l := open(t)
	first, _, _ := l.Begin(t.Context(), "v", noon)
	second, killed, err := l.Begin(t.Context(), "v", noon)
	if err != nil || !cmp.Equal(killed, []int64{first}) {
		t.Fatalf("%v %v", killed, err)
	}
	l.End(t.Context(), Run{ID: second, EndedAt: noon, Status: Published, Summary: "{}"})
	all, _ := l.Runs(t.Context(), 0)
	if len(all) != 2 || all[0].Status != Published || all[1].Status != Killed {
		t.Errorf("%+v", all)
	}
}

// TestDamageIsSaid: a file that is no ledger, or was cut or overwritten, is a
// DamagedError and is not changed.
func TestDamageIsSaid(t *testing.T) {
	whole := filepath.Join(t.TempDir(), "l.sqlite")
	l, _, err := Open(t.Context(), whole)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 300 {
		l.SetItem(t.Context(), Item{Source: "s", ID: strings.Repeat("x", i), State: ItemNew, FirstSeen: noon})
	}
	l.Close()
	data, _ := os.ReadFile(whole)
	for name, bytes := range map[string][]byte{
		"text":        []byte("this is no database, it is a sentence of some length"),
		"cut":         data[:len(data)/2],
		"overwritten": append(append(append([]byte{}, data[:5000]...), make([]byte, 20000)...), data[25000:]...),
	} {
		path := filepath.Join(t.TempDir(), "l.sqlite")
		os.WriteFile(path, bytes, 0o666)
		l, _, err := Open(context.Background(), path)
		var damaged *DamagedError
		if !errors.As(err, &damaged) {
			t.Errorf("%s: %v", name, err)
			if l != nil {
				l.Close()
			}
		}
	}
}

// TestAHeldLedgerIsNotDamaged: what passes by is no reason to set it aside.
func TestAHeldLedgerIsNotDamaged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.sqlite")
	l, _, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.db.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	l.Close()
	var damaged *DamagedError
	if _, _, err := Open(t.Context(), path); err == nil || errors.As(err, &damaged) || !strings.Contains(err.Error(), "newer program") {
		t.Errorf("of a newer program: %v", err)
	}
	if _, _, err := Open(t.Context(), filepath.Join(path, "below", "a.sqlite")); err == nil || errors.As(err, &damaged) {
		t.Errorf("of a folder that is none: %v", err)
	}
}
