package dataset

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"injeung/dataset/disk"
	"injeung/schema"
)

// TestLoadSeesEveryChange changes one byte of every file in turn.
func TestLoadSeesEveryChange(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, oneCity(t), Options{PartitionByYear: true}); err != nil {
		t.Fatal(err)
	}
	m, err := ReadManifest(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range m.Files() {
		path := filepath.Join(dir, filepath.FromSlash(f.Path))
		was, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		changed := append([]byte("x"), was...)
		if len(was) > 0 {
			changed = append([]byte{was[0] ^ 1}, was[1:]...)
		}
		for _, now := range [][]byte{changed, was[:len(was)/2], nil} {
			if string(now) == string(was) {
				continue
			}
			put(t, path, string(now))
			if _, err := Load(t.Context(), dir); err == nil || !strings.Contains(err.Error(), f.Path) {
				t.Errorf("%s was changed: %v", f.Path, err)
			}
		}
		remove(t, path)
		if _, err := Load(t.Context(), dir); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s was removed: %v", f.Path, err)
		}
		put(t, path, string(was))
	}
	if _, err := Load(t.Context(), dir); err != nil {
		t.Errorf("all is as it was: %v", err)
	}
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	if _, err := Load(t.Context(), filepath.Join(dir, "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if _, err := Load(t.Context(), dir); err == nil || !strings.Contains(err.Error(), "no dataset at") {
		t.Error(err)
	}
	publish(t, filepath.Join(dir, "out"), 1)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Load(ctx, filepath.Join(dir, "out")); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// TestDamagedParquet: what a damaged file makes the library panic at comes
// out as an error.
func TestDamagedParquet(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, oneCity(t), Options{}); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, "evidence.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	count := func(data []byte) (n int, err error) {
		err = readParquet(strings.NewReader(string(data)), int64(len(data)), func(rows []schema.Evidence) error { n += len(rows); return nil })
		return n, err
	}
	if n, err := count(data); err != nil || n == 0 {
		t.Fatalf("%d rows, %v", n, err)
	}
	if _, err := count(data[:len(data)-9]); err == nil {
		t.Error("a file without its end is read")
	}
	for i := 0; i < len(data); i += 1 + len(data)/300 {
		damaged := append([]byte(nil), data...)
		damaged[i] ^= 0x55
		count(damaged) // must come back
	}
}

// TestLoadPart: records alone, and with the evidence of one.
func TestLoadPart(t *testing.T) {
	whole := oneCity(t)
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, whole, Options{PartitionByYear: true}); err != nil {
		t.Fatal(err)
	}
	want := *whole.Rows()
	want.Tables, want.Issues, want.Evidence = nil, nil, nil
	got, err := LoadRecords(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	same(t, &want, got)
	id := want.Cities[0].RecordID
	for _, e := range whole.Rows().Evidence {
		if e.RecordID == id {
			want.Evidence = append(want.Evidence, e)
		}
	}
	if got, err = LoadFor(t.Context(), dir, id); err != nil || len(want.Evidence) == 0 {
		t.Fatal(err)
	}
	same(t, &want, got)
}
