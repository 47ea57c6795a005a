package dataset

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"

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

// finish writes the manifest and checks what was written.
func finish(ctx context.Context, to folder, m *Manifest, sums map[string]string) error {
	if err := writeManifest(to, m); err != nil {
		return err
	}
	if err := syncFolders(to, m); err != nil {
		return err
	}
	return verify(ctx, os.DirFS(to.path), m, sums)
}

// atOnce is how many tables are written at the same time: they mostly wait for
// the disk, and each holds the pages that it is filling.
const atOnce = 2

// encode writes the tables and gives the manifest, and of every Parquet file
// the SHA-256 of its rows as JSON Lines.
func (w *Writer) encode(ctx context.Context, to folder) (*Manifest, map[string]string, error) {
	m := &Manifest{
		Format: manifestFormat, SchemaVersion: schema.Version, Program: "injeung", ProgramVersion: w.options.Program,
		Sources: append([]schema.Source{}, w.sources...),
	}
	if w.options.NoContacts {
		m.Contacts = contactsLeftOut
	}
	if w.options.PartitionByYear {
		year := "year"
		m.PartitionBy = &year
	}
	all := make([]written, len(w.tables))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for i, t := range w.tables {
		g.Go(func() (err error) {
			if all[i], err = t.encode(ctx, to, w.options); err != nil {
				return fmt.Errorf("table %s: %w", t.name(), err)
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, nil, err
	}
	sums := map[string]string{}
	for _, t := range all {
		m.Tables = append(m.Tables, t.TableFiles)
		maps.Copy(sums, t.sums)
	}
	if !w.options.CSV {
		return m, sums, nil
	}
	return m, sums, encodeDocuments(to, m, &w.credits)
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
			if err := to.Sync(filepath.Join(to.path, at)); err != nil {
				return err
			}
		}
	}
	return to.Sync(to.path)
}
