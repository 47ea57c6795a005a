package archive

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

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
