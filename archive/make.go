package archive

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
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

// further freezes the files that the program gives, and the program itself.
func (m *maker) further(ctx context.Context) error {
	for _, f := range m.plan.Files {
		if payloadFolder+f.Path == correctionsFile {
			m.snapshot.Corrections = correctionsFile
		}
		if _, err := m.add(ctx, payloadFolder+f.Path, readOnly, bytes.NewReader(f.Data)); err != nil {
			return err
		}
	}
	if m.plan.ProgramFile == "" {
		return nil
	}
	f, err := os.Open(m.plan.ProgramFile)
	if err != nil {
		return fmt.Errorf("the program cannot be put into the bag: %w", err)
	}
	defer f.Close()
	e, err := m.add(ctx, path.Join(programRoot, SafeName(m.plan.ProgramName)), runnable, f)
	m.snapshot.Program.File = e.path
	return err
}

// describeAll writes snapshot.json and the RO-Crate.
func (m *maker) describeAll(ctx context.Context, archive string) error {
	s := m.snapshot
	s.Sources = Counts{Listed: len(m.rows), Frozen: m.frozen, Missing: []string{}}
	for _, row := range m.rows {
		switch {
		case row.Missing:
			s.Sources.Missing = append(s.Sources.Missing, row.Name)
		case row.Withheld:
			s.Sources.Withheld++
		case row.File == nil:
			s.Sources.Unreadable++
		}
	}
	if s.Corrects != "" {
		var err error
		if s.CorrectsSeal, err = sealOf(os.DirFS(filepath.Join(archive, s.Corrects))); err != nil {
			return fmt.Errorf("the snapshot %s, which this one corrects: %w", s.Corrects, err)
		}
	}
	data, err := encodeJSON(s)
	if err == nil {
		_, err = m.add(ctx, snapshotFile, readOnly, bytes.NewReader(data))
	}
	if err == nil {
		data, err = crate(s, m.payload, m.rows)
	}
	if err == nil {
		_, err = m.add(ctx, crateFile, readOnly, bytes.NewReader(data))
	}
	return err
}

// seal writes the tag files: what says what the payload is, the manifests over
// it, and over these the tag manifests.
func (m *maker) seal(ctx context.Context) error {
	tag := func(name, text string) {
		m.tags = append(m.tags, entry{path: name, bytes: int64(len(text))})
	}
	texts := map[string]string{readmeName: readme(m.snapshot, m.payload), infoName: infoText(m.snapshot, m.payload), declarationName: declaration}
	for _, a := range algorithms() {
		texts[a.manifest()] = string(manifestText(m.payload, a))
	}
	for name, text := range texts {
		tag(name, text)
	}
	slices.SortFunc(m.tags, func(a, b entry) int { return cmp.Compare(a.path, b.path) })
	for i, t := range m.tags {
		e, err := put(ctx, m.disk, m.root, t.path, readOnly, strings.NewReader(texts[t.path]))
		if err != nil {
			return err
		}
		m.tags[i] = e
	}
	for _, a := range algorithms() {
		if _, err := put(ctx, m.disk, m.root, a.tagManifest(), readOnly, bytes.NewReader(manifestText(m.tags, a))); err != nil {
			return err
		}
	}
	return m.syncAll()
}

// syncAll brings every folder of the bag to the disk.
func (m *maker) syncAll() error {
	return filepath.WalkDir(m.root, func(at string, e fs.DirEntry, err error) error {
		if err != nil || !e.IsDir() {
			return err
		}
		return m.disk.Sync(at)
	})
}

// check verifies the bag that was made, as it lies on the disk.
func (m *maker) check(ctx context.Context) (seal string, err error) {
	r, err := Verify(ctx, m.root)
	if err != nil {
		return "", err
	}
	for _, p := range r.Problems {
		err = errors.Join(err, fmt.Errorf("what was written is not what lies on the disk: %s %s", p.Kind, p.Path))
	}
	return r.Seal, err
}
