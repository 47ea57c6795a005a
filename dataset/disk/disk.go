package disk

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Disk makes changes to the file system. Its zero value makes them in earnest.
type Disk struct {
	// Before is asked before every change, in tests; its error is the change's.
	// op is mkdir, create, write, fsync, rename, exchange, remove, sync or keep, or
	// what a caller of Check calls a change of its own.
	Before func(op, path string) error
}

// Check asks whether a change may be made that the caller makes himself.
func (d Disk) Check(op, path string) error {
	if d.Before == nil {
		return nil
	}
	return d.Before(op, path)
}

// Mkdir makes a folder.
func (d Disk) Mkdir(path string) error {
	if err := d.Check("mkdir", path); err != nil {
		return err
	}
	return os.Mkdir(path, 0o777)
}

// MkdirAll makes a folder with those above it.
func (d Disk) MkdirAll(path string) error {
	if err := d.Check("mkdir", path); err != nil {
		return err
	}
	return os.MkdirAll(path, 0o777)
}

// Rename moves a file or folder.
func (d Disk) Rename(from, to string) error {
	if err := d.Check("rename", to); err != nil {
		return err
	}
	return os.Rename(from, to)
}

// Exchange swaps two folders in one step, or says errors.ErrUnsupported.
func (d Disk) Exchange(a, b string) error {
	if err := d.Check("exchange", b); err != nil {
		return err
	}
	return exchange(a, b)
}

// RemoveAll removes a file, or a folder with all that is in it.
func (d Disk) RemoveAll(path string) error {
	if err := d.Check("remove", path); err != nil {
		return err
	}
	return os.RemoveAll(path)
}

// Sync makes the names in a folder outlive a power cut.
func (d Disk) Sync(path string) error {
	if err := d.Check("sync", path); err != nil {
		return err
	}
	return syncFolder(path)
}

// Keep puts a file of somebody else into another folder as well, by a second name
// where the file system has them and by a copy where it has not. The folder is
// made where there is none.
func (d Disk) Keep(from, to string, mode fs.FileMode) error {
	if err := d.Check("keep", to); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	if mode&fs.ModeSymlink != 0 {
		where, err := os.Readlink(from)
		if err != nil {
			return err
		}
		return os.Symlink(where, to)
	}
	if err := os.Link(from, to); err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	return copyFile(from, to, mode)
}

func copyFile(from, to string, mode fs.FileMode) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode.Perm())
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}
