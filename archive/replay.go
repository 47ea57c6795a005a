package archive

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"injeung/dataset"
	"injeung/schema"
)

// Bag is what reading a bag's sources again needs.
type Bag struct {
	Dir      string
	Snapshot *Snapshot
	Sources  []Source
	Rows     *schema.Dataset // as frozen
}

// Reread reads the sources of a bag again, as the run did that is frozen in
// it, and writes the dataset to the folder to.
type Reread func(ctx context.Context, b *Bag, to string) error

// VersionError says that the bag was read by another version of the program
// than the one that is to read it again.
type VersionError struct {
	Need, Have Program
}

func (e *VersionError) Error() string {
	s := fmt.Sprintf("the sources were read by injeung %s (schema %s, reader %s), this is injeung %s (schema %s, reader %s): only the recorded version can prove the bytes",
		e.Need.Version, e.Need.Schema, e.Need.Reader, e.Have.Version, e.Have.Schema, e.Have.Reader)
	if e.Need.File != "" {
		s += "; it lies in the bag as " + e.Need.File
	}
	return s
}

// IncompleteError says that sources are not in the bag, so that nothing can be proved.
type IncompleteError struct{ Names []string }

func (e *IncompleteError) Error() string {
	return fmt.Sprintf("%d sources are not in the bag, the first is %s: what they gave cannot be read again without them (--sources PATH finds those that were left out for their contacts)", len(e.Names), e.Names[0])
}

// Replay reads the sources of the bag in the folder dir again into the folder
// to, which must not exist, and compares every file that the dataset's
// manifest names, and the manifest, byte by byte. It gives the files that
// differ, as paths in the bag; none prove the bag.
//
// An error may be a *VersionError or an *IncompleteError.
func Replay(ctx context.Context, dir string, with Program, to string, read Reread) ([]Problem, error) {
	b, err := openBag(ctx, dir, with)
	if err != nil {
		return nil, err
	}
	if err := read(ctx, b, to); err != nil {
		return nil, fmt.Errorf("reading the sources of %s again: %w", dir, err)
	}
	frozen, err := dataset.ReadManifest(DatasetDir(dir))
	if err != nil {
		return nil, err
	}
	names := []string{dataset.ManifestName}
	for _, f := range frozen.Files() {
		names = append(names, f.Path)
	}
	var differ []Problem
	for _, name := range names {
		if err := sameFile(os.DirFS(DatasetDir(dir)), os.DirFS(to), name); err != nil {
			differ = append(differ, Problem{Changed, datasetRoot + "/" + name, err.Error()})
		}
	}
	return differ, nil
}

// openBag reads what a bag holds and says whether it can be read again.
func openBag(ctx context.Context, dir string, with Program) (*Bag, error) {
	s, err := readSnapshot(os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	need := s.Program
	need.Version, need.Schema = s.Dataset.ProgramVersion, s.Dataset.SchemaVersion
	if need.Version != with.Version || need.Schema != with.Schema || need.Reader != with.Reader {
		return nil, &VersionError{Need: need, Have: with}
	}
	b := &Bag{Dir: dir, Snapshot: s}
	if b.Sources, err = Sources(dir); err != nil {
		return nil, err
	}
	var gone []string
	for _, row := range b.Sources {
		if row.Missing {
			gone = append(gone, row.Name)
		}
	}
	if len(gone) > 0 {
		return nil, &IncompleteError{gone}
	}
	b.Rows, err = dataset.Load(ctx, DatasetDir(dir))
	return b, err
}

// sameFile says how a file differs between two folders.
func sameFile(a, b fs.FS, name string) error {
	x, err := fileSum(a, name)
	if err != nil {
		return errors.New("cannot be read in the bag: " + reason(err))
	}
	y, err := fileSum(b, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("did not come out again")
	case err != nil:
		return errors.New("cannot be read: " + reason(err))
	case x != y:
		return errors.New("came out with other bytes")
	}
	return nil
}

func fileSum(from fs.FS, name string) (string, error) {
	f, err := from.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	return hex.EncodeToString(sum.Sum(nil)), err
}

// NoteReplay notes in the log beside the bag whether its sources gave the same
// bytes again.
func NoteReplay(dir, program string, differ []Problem, now time.Time) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	seal, err := sealOf(os.DirFS(dir))
	if err != nil {
		return err
	}
	return note(filepath.Dir(dir), Check{At: now, Snapshot: filepath.Base(dir), Action: replayed, OK: len(differ) == 0, Seal: seal, Program: program, Problems: differ})
}
