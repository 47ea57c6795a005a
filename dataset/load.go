package dataset

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"injeung/schema"
)

// Load reads the dataset in the folder dir. Every file is compared with the
// size and SHA-256 in the manifest, and every row is checked as by New.
//
// A dataset that is replaced while it is read is read again, so that what
// comes back is one dataset and not parts of two.
func Load(ctx context.Context, dir string) (*schema.Dataset, error) { return reload(ctx, dir, nil) }

// LoadRecords reads the releases, the records and what follows from them: what
// a comparison needs. Evidence, printed tables and issues, which are most of a
// dataset, are not read, so that the rows are not checked as a whole.
func LoadRecords(ctx context.Context, dir string) (*schema.Dataset, error) {
	return reload(ctx, dir, func(*schema.Evidence) bool { return false })
}

// LoadFor reads what LoadRecords does, and the evidence of one record or
// release.
func LoadFor(ctx context.Context, dir, id string) (*schema.Dataset, error) {
	return reload(ctx, dir, func(e *schema.Evidence) bool { return e.RecordID == id })
}

// reload reads all, or without some tables and with the evidence that is
// wanted.
func reload(ctx context.Context, dir string, wanted func(*schema.Evidence) bool) (*schema.Dataset, error) {
	const tries = 20 // a reading takes longer than a small dataset's replacement
	for n := 1; ; n++ {
		ds, err := load(ctx, dir, wanted)
		if err == nil || n == tries || !errors.Is(err, fs.ErrNotExist) {
			return ds, err
		}
	}
}

func load(ctx context.Context, dir string, wanted func(*schema.Evidence) bool) (*schema.Dataset, error) {
	// The root stays with the folder it was opened on, whatever takes its name.
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("no dataset at %s: %w", dir, err)
	}
	defer root.Close()
	from := root.FS()
	m, err := readManifest(from)
	if err != nil {
		return nil, fmt.Errorf("no dataset at %s: %w", dir, err)
	}
	var rows schema.Dataset
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for _, t := range tables() {
		if wanted != nil && (t.name() == "tables" || t.name() == "issues") {
			continue
		}
		if evidence, ok := t.(*spec[schema.Evidence]); ok {
			evidence.only = wanted
		}
		g.Go(func() error { return t.load(ctx, from, m.table(t.name()).Files, &rows) })
	}
	for _, f := range m.Documents {
		g.Go(func() error { return sameSum(from, f) })
	}
	if err := g.Wait(); err != nil {
		return nil, fmt.Errorf("reading the dataset at %s: %w", dir, err)
	}
	rows.Sources = m.Sources
	if wanted != nil {
		return &rows, nil
	}
	ds, err := New(rows)
	if err != nil {
		return nil, fmt.Errorf("the dataset at %s: %w", dir, err)
	}
	return ds.Rows(), nil
}

// ReadManifest gives the manifest of the dataset in the folder dir.
func ReadManifest(dir string) (*Manifest, error) { return readManifest(os.DirFS(dir)) }

func readManifest(from fs.FS) (*Manifest, error) {
	data, err := fs.ReadFile(from, ManifestName)
	if err != nil {
		return nil, err
	}
	return parseManifest(data)
}

func (s *spec[T]) load(ctx context.Context, from fs.FS, files []File, d *schema.Dataset) error {
	for _, f := range files {
		if f.Format != parquetFormat {
			if err := sameSum(from, f); err != nil {
				return err
			}
		}
	}
	rows, err := s.read(ctx, from, files)
	*s.rows(d) = rows
	return err
}

// read gives the rows of all Parquet files of a table in order.
func (s *spec[T]) read(ctx context.Context, from fs.FS, files []File) ([]T, error) {
	var rows []T
	split := false
	for _, f := range files {
		if f.Format != parquetFormat {
			continue
		}
		split = split || f.Year != nil
		err := s.readPart(ctx, from, f, func(some []T) error {
			if s.only != nil {
				some = slices.DeleteFunc(some, func(row T) bool { return !s.only(&row) })
			}
			rows = append(rows, some...)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	if split {
		rows = s.sorted(rows)
	}
	return rows, nil
}

// readPart hands over the rows of one Parquet file, with the year of its path.
func (s *spec[T]) readPart(ctx context.Context, from fs.FS, f File, each func([]T) error) error {
	if err := sameSum(from, f); err != nil {
		return err
	}
	in, err := from.Open(f.Path)
	if err != nil {
		return err
	}
	defer in.Close()
	at, ok := in.(io.ReaderAt)
	if !ok {
		return fmt.Errorf("%s cannot be read from any place", f.Path)
	}
	n := 0
	err = readParquet(at, f.Bytes, func(rows []T) error {
		for i := range rows {
			if f.Year != nil && s.year != nil {
				*s.year(&rows[i]) = *f.Year
			}
		}
		n += len(rows)
		return errors.Join(ctx.Err(), each(rows))
	})
	if err == nil && n != f.Rows {
		err = fmt.Errorf("%d rows, the manifest says %d", n, f.Rows)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", f.Path, err)
	}
	return nil
}

// sameSum compares a file with what the manifest says of it.
func sameSum(from fs.FS, f File) error {
	in, err := from.Open(f.Path)
	if err != nil {
		return err
	}
	defer in.Close()
	sum := sha256.New()
	n, err := io.Copy(sum, in)
	if err != nil {
		return fmt.Errorf("%s: %w", f.Path, err)
	}
	if n != f.Bytes || hex.EncodeToString(sum.Sum(nil)) != f.SHA256 {
		return fmt.Errorf("%s was changed after it was published: its SHA-256 is not the manifest's", f.Path)
	}
	return nil
}
