package archive

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"injeung/dataset"
	"injeung/schema"
)

// writeRows writes rows as the frozen run did.
func writeRows(ctx context.Context, rows *schema.Dataset, to string) error {
	w, err := dataset.Create(to, dataset.Options{Program: "1.2.3"})
	if err != nil {
		return err
	}
	defer w.Close()
	if err := w.Add(rows); err != nil {
		return err
	}
	_, err = w.Publish(ctx)
	return err
}

// TestReplay: the same rows prove a bag, others are named, and another version
// or a bag without its sources proves nothing.
func TestReplay(t *testing.T) {
	dir := frozenBag(t, 2)
	ctx := context.Background()
	with := Program{Version: "1.2.3", Schema: schema.Version, Reader: "7"}
	same := func(ctx context.Context, b *Bag, to string) error {
		for _, s := range b.Sources {
			if _, err := os.Stat(filepath.Join(b.Dir, *s.File)); err != nil {
				return err
			}
		}
		return writeRows(ctx, b.Rows, to)
	}
	differ, err := Replay(ctx, dir, with, filepath.Join(t.TempDir(), "to"), same)
	if err != nil || len(differ) > 0 {
		t.Fatalf("the same rows: %v, %v", differ, err)
	}
	other := func(ctx context.Context, b *Bag, to string) error {
		rows := *b.Rows
		rows.Releases = append([]schema.Release{}, rows.Releases...)
		rows.Releases[0].Kind = schema.Event
		return writeRows(ctx, &rows, to)
	}
	differ, err = Replay(ctx, dir, with, filepath.Join(t.TempDir(), "to"), other)
	if err != nil || len(differ) != 3 { // the manifest and both files of releases
		t.Fatalf("other rows: %v, %v", differ, err)
	}
	with.Reader = "8"
	var version *VersionError
	if _, err = Replay(ctx, dir, with, "", nil); !errors.As(err, &version) || version.Need.Reader != "7" {
		t.Errorf("another reader: %v", err)
	}
	with.Reader = "7"
	p := plan(t, "2025", 1)
	p.Sources, p.AllowMissing = nil, true
	made, err := Create(ctx, t.TempDir(), p)
	must(t, err)
	var incomplete *IncompleteError
	if _, err = Replay(ctx, made.Dir, with, "", nil); !errors.As(err, &incomplete) {
		t.Errorf("without sources: %v", err)
	}
}
