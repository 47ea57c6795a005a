package archive

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"injeung/dataset"
	"injeung/dataset/disk"
	"injeung/schema"
)

// readOnly is the mode of the files of a bag, runnable that of a program.
const (
	readOnly = fs.FileMode(0o444)
	runnable = fs.FileMode(0o555)
)

// maker makes one bag.
type maker struct {
	disk     disk.Disk
	root     string
	plan     Plan
	snapshot *Snapshot
	manifest *dataset.Manifest
	releases map[string]schema.Release // by SHA-256
	seen     map[string]*string        // SHA-256 → path of the sightings
	rows     []Source
	frozen   int
	payload  []entry
	tags     []entry
}

func newMaker(d disk.Disk, root string, p Plan) *maker {
	return &maker{disk: d, root: root, plan: p, releases: map[string]schema.Release{}, seen: map[string]*string{}}
}

// make writes every file of the bag: the payload, then the tag files.
func (m *maker) make(ctx context.Context, archive string) error {
	if err := m.dataset(ctx); err != nil {
		return err
	}
	if err := m.sources(ctx); err != nil {
		return err
	}
	if err := m.further(ctx); err != nil {
		return err
	}
	if err := m.describeAll(ctx, archive); err != nil {
		return err
	}
	if err := oneCase(m.payload); err != nil {
		return err
	}
	return m.seal(ctx)
}

// add writes one file of the payload.
func (m *maker) add(ctx context.Context, name string, mode fs.FileMode, from io.Reader) (entry, error) {
	if err := plainPath(name); err != nil {
		return entry{}, err
	}
	e, err := put(ctx, m.disk, m.root, name, mode, from)
	if err == nil {
		m.payload = append(m.payload, e)
	}
	return e, err
}

// dataset freezes every file of the dataset's folder but hidden ones, compares
// them with its manifest and reads it as a whole. The folder is opened once,
// so that a dataset which takes its name meanwhile does not mix with it.
func (m *maker) dataset(ctx context.Context) error {
	root, err := os.OpenRoot(m.plan.Dataset)
	if err != nil {
		return fmt.Errorf("no dataset at %s: %w", m.plan.Dataset, err)
	}
	defer root.Close()
	ours, err := m.ours()
	if err != nil {
		return err
	}
	err = fs.WalkDir(root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil || name == ".":
			return err
		case strings.HasPrefix(e.Name(), ".") && e.IsDir():
			return fs.SkipDir
		case strings.HasPrefix(e.Name(), ".") || e.IsDir(), ours != nil && !ours[name]:
			return nil
		case !e.Type().IsRegular():
			return fmt.Errorf("%s in %s is a link or no file; a snapshot holds files only", name, m.plan.Dataset)
		}
		f, err := root.Open(filepath.FromSlash(name))
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = m.add(ctx, path.Join(datasetRoot, name), readOnly, f)
		return err
	})
	if err != nil {
		return err
	}
	return m.readDataset(ctx)
}

// ours gives the files of the dataset where others are not to be frozen, for
// nobody knows whether they hold contacts; nil where all are.
func (m *maker) ours() (map[string]bool, error) {
	if !m.plan.Withhold {
		return nil, nil
	}
	manifest, err := dataset.ReadManifest(m.plan.Dataset)
	if err != nil {
		return nil, fmt.Errorf("no dataset at %s: %w", m.plan.Dataset, err)
	}
	names := map[string]bool{dataset.ManifestName: true}
	for _, f := range manifest.Files() {
		names[f.Path] = true
	}
	return names, nil
}

// readDataset reads the copy: every file is compared with the manifest.
func (m *maker) readDataset(ctx context.Context) error {
	at := filepath.Join(m.root, filepath.FromSlash(datasetRoot))
	rows, err := dataset.Load(ctx, at)
	if err == nil {
		m.manifest, err = dataset.ReadManifest(at)
	}
	if err != nil {
		return fmt.Errorf("what is at %s is no whole dataset: %w", m.plan.Dataset, err)
	}
	m.snapshot = &Snapshot{
		Format: snapshotFormat, FormatVersion: snapshotVersion, ID: m.plan.ID, Corrects: Corrects(m.plan.ID),
		Date: m.plan.Date, Note: m.plan.Note, Program: m.plan.Program, Contacts: contactsNone,
	}
	for _, r := range rows.Releases {
		m.releases[r.SHA256] = r
		if len(r.Contacts) > 0 {
			m.snapshot.Contacts = contactsIncluded
		}
	}
	switch {
	case m.plan.LeftOutHere:
		m.snapshot.Contacts = contactsTakenOut
	case m.manifest.NoContacts():
		m.snapshot.Contacts = contactsLeftOut
	}
	if m.plan.Withhold && !m.manifest.NoContacts() {
		return fmt.Errorf("the sources of %s are to be left out for their contacts, but its tables have them", m.plan.Dataset)
	}
	m.snapshot.Dataset = frozen(m.manifest)
	return nil
}

func frozen(from *dataset.Manifest) Frozen {
	f := Frozen{ProgramVersion: from.ProgramVersion, SchemaVersion: from.SchemaVersion}
	if from.PartitionBy != nil {
		f.PartitionBy = *from.PartitionBy
	}
	for _, t := range from.Tables {
		f.Tables = append(f.Tables, TableRows{t.Name, t.Rows})
	}
	return f
}
