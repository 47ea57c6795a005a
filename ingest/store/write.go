package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// place makes a file that must not be there yet: written under another name,
// brought to the disk, then given its own name in one step.
func (s *Store) place(path string, data []byte, mode fs.FileMode) error {
	dir := filepath.Dir(path)
	if err := s.folder(dir); err != nil {
		return err
	}
	if err := s.disk.Check("create", path); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, "*"+tempEnd)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if err := s.fill(f, data, mode); err != nil {
		return err
	}
	if err := s.disk.Check("name", path); err != nil {
		return err
	}
	if err := giveName(f.Name(), path); err != nil {
		return err
	}
	return s.disk.Sync(dir)
}

func (s *Store) fill(f *os.File, data []byte, mode fs.FileMode) error {
	err := s.disk.Check("write", f.Name())
	if err == nil {
		_, err = f.Write(data)
	}
	if err == nil {
		err = s.disk.Check("fsync", f.Name())
	}
	if err == nil {
		err = errors.Join(f.Chmod(mode), f.Sync())
	}
	return errors.Join(err, f.Close())
}

// giveName never replaces a file: a hard link fails where the name is taken.
// File systems without hard links get a rename, after a look.
func giveName(from, to string) error {
	err := os.Link(from, to)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return nil // the same name means the same bytes
	}
	if _, taken := os.Lstat(to); taken == nil {
		return nil
	}
	return os.Rename(from, to)
}

// folder makes a folder and the names of those above it last.
func (s *Store) folder(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	if err := s.disk.Check("mkdir", dir); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	return errors.Join(s.disk.Sync(filepath.Dir(dir)), s.disk.Sync(s.dir))
}

// sweep removes what killed runs left half written. The names it had, if any,
// are whole: a file gets its name last.
func (s *Store) sweep() error {
	parts, err := filepath.Glob(filepath.Join(s.dir, "??", "??", "*"+tempEnd))
	if err != nil {
		return err
	}
	for _, p := range parts {
		if !strings.HasSuffix(p, dataEnd) {
			os.Remove(p) // in a read-only store it does no harm
		}
	}
	return nil
}
