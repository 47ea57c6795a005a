package dataset

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/sync/errgroup"

	"injeung/schema"
)

// Options say how a dataset is written.
type Options struct {
	PartitionByYear bool   // tables with a year as <table>/year=<YYYY>/<table>.parquet
	CSV             bool   // CSV twins, datapackage.json and JSON Schemas besides
	NoContacts      bool   // say in the manifest that personal contacts were left out of the rows
	Program         string // version of the program, as it stands in every file
}

// Write publishes a dataset as the folder dir: everything is written beside
// dir, read back and compared, and then put in its place in one step. dir may
// be absent, empty or hold a dataset of ours, which is replaced; files in it
// that are not the dataset's are kept. Anything else in dir is an error, see
// Publishable.
//
// When Write fails or ctx ends, or the process is killed, dir is as it was;
// what a killed run left beside dir is removed by the next.
func Write(ctx context.Context, dir string, ds *Dataset, o Options) error {
	return write(ctx, disk{}, dir, ds, o)
}

func write(ctx context.Context, d disk, dir string, ds *Dataset, o Options) error {
	to, err := findTarget(dir)
	if err != nil {
		return err
	}
	r, err := enter(d, to)
	if err != nil {
		return fmt.Errorf("preparing to write %s: %w", dir, err)
	}
	defer r.leave()
	if err := writeInto(ctx, r.folder(), ds, o); err != nil {
		return fmt.Errorf("writing the dataset for %s: %w", dir, err)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := r.publish(); err != nil {
		return fmt.Errorf("publishing %s: %w", dir, err)
	}
	return nil
}

// writeInto writes every file of the dataset, the manifest last, and checks them.
func writeInto(ctx context.Context, to folder, ds *Dataset, o Options) error {
	m, err := encode(ctx, to, ds, o)
	if err != nil {
		return err
	}
	if err := writeManifest(to, m); err != nil {
		return err
	}
	if err := syncFolders(to, m); err != nil {
		return err
	}
	return verify(ctx, os.DirFS(to.path), m)
}

// encode writes the tables, all at once since they mostly wait for the disk, and
// gives the manifest.
func encode(ctx context.Context, to folder, ds *Dataset, o Options) (*Manifest, error) {
	m := &Manifest{
		Format: manifestFormat, SchemaVersion: schema.Version, Program: "injeung", ProgramVersion: o.Program,
		Sources: append([]schema.Source{}, ds.rows.Sources...),
	}
	if o.NoContacts {
		m.Contacts = contactsLeftOut
	}
	if o.PartitionByYear {
		year := "year"
		m.PartitionBy = &year
	}
	all := tables()
	m.Tables = make([]TableFiles, len(all))
	g, ctx := errgroup.WithContext(ctx)
	for i, t := range all {
		g.Go(func() error {
			files, err := t.encode(ctx, to, &ds.rows, o)
			if err != nil {
				return fmt.Errorf("table %s: %w", t.name(), err)
			}
			m.Tables[i] = TableFiles{Name: t.name(), Rows: t.count(&ds.rows), Files: files}
			return nil
		})
	}
	if err := g.Wait(); err != nil || !o.CSV {
		return m, err
	}
	return m, encodeDocuments(to, m, ds.rows.Releases)
}

func writeManifest(to folder, m *Manifest) error {
	data, err := m.encode()
	if err != nil {
		return err
	}
	f, err := to.create(ManifestName)
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		f.abandon()
		return err
	}
	_, err = f.finish()
	return err
}

// syncFolders syncs every folder that files were made in, and to itself.
func syncFolders(to folder, m *Manifest) error {
	done := map[string]bool{}
	for _, f := range m.Files() {
		for at := filepath.Dir(filepath.FromSlash(f.Path)); at != "." && !done[at]; at = filepath.Dir(at) {
			done[at] = true
			if err := to.sync(filepath.Join(to.path, at)); err != nil {
				return err
			}
		}
	}
	return to.sync(to.path)
}

// encode writes the rows of a table, as Parquet, as JSON Lines and, where
// asked for, as CSV.
func (s *spec[T]) encode(ctx context.Context, to folder, d *schema.Dataset, o Options) ([]File, error) {
	rows := *s.rows(d)
	var files []File
	for _, p := range s.parts(rows, o.PartitionByYear) {
		f, err := s.encodePart(ctx, to, p, o.Program)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.path, err)
		}
		files = append(files, f)
	}
	f, err := s.encodeLines(ctx, to, rows)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Path, err)
	}
	files = append(files, f)
	if !o.CSV {
		return files, nil
	}
	if f, err = s.encodeCSV(ctx, to, rows); err != nil {
		return nil, fmt.Errorf("%s: %w", f.Path, err)
	}
	return append(files, f), nil
}

// part is the rows of one Parquet file.
type part[T any] struct {
	path string
	year *int32 // the year in the path, NULL where the table is one file
	rows []T
}

// parts gives one part, or one a year. A table without rows is one part even
// then, so that its columns can be seen.
func (s *spec[T]) parts(rows []T, split bool) []part[T] {
	whole := part[T]{path: s.doc.Name + ".parquet", rows: rows}
	if !split || s.year == nil || len(rows) == 0 {
		return []part[T]{whole}
	}
	byYear := map[int32][]T{}
	for i := range rows {
		year := *s.year(&rows[i])
		byYear[year] = append(byYear[year], rows[i])
	}
	var parts []part[T]
	for _, year := range slices.Sorted(maps.Keys(byYear)) {
		path := fmt.Sprintf("%s/year=%d/%s.parquet", s.doc.Name, year, s.doc.Name)
		parts = append(parts, part[T]{path: path, year: &year, rows: byYear[year]})
	}
	return parts
}

func (s *spec[T]) encodePart(ctx context.Context, to folder, p part[T], version string) (File, error) {
	out, err := to.create(p.path)
	if err != nil {
		return File{}, err
	}
	w, err := newParquet[T](out, s.doc, version, p.year != nil)
	if err == nil {
		err = errors.Join(inBatches(ctx, p.rows, func(rows []T) error { _, err := w.Write(rows); return err }), w.Close())
	}
	if err != nil {
		out.abandon()
		return File{}, err
	}
	f, err := out.finish()
	f.Format, f.Rows, f.Year = parquetFormat, len(p.rows), p.year
	return f, err
}

func (s *spec[T]) encodeLines(ctx context.Context, to folder, rows []T) (File, error) {
	path := "json/" + s.doc.Name + ".jsonl"
	out, err := to.create(path)
	if err != nil {
		return File{Path: path}, err
	}
	l := newLines(out)
	if err := inBatches(ctx, rows, func(rows []T) error { return writeLines(l, rows) }); err != nil {
		out.abandon()
		return File{Path: path}, err
	}
	f, err := out.finish()
	f.Format, f.Rows = jsonFormat, len(rows)
	return f, err
}

// inBatches hands over rows some at a time, until ctx ends.
func inBatches[T any](ctx context.Context, rows []T, do func([]T) error) error {
	const atOnce = 4096
	for len(rows) > 0 {
		if err := ctx.Err(); err != nil {
			return err
		}
		n := min(atOnce, len(rows))
		if err := do(rows[:n]); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return ctx.Err()
}
