package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// File is a new file that is being written.
type File struct {
	disk Disk
	name string
	file *os.File
}

// Create makes the file name, a path with slashes, in the folder root, with the
// folders above it. It is an error that the file is there.
func (d Disk) Create(root, name string) (*File, error) {
	path := filepath.Join(root, filepath.FromSlash(name))
	if err := d.MkdirAll(filepath.Dir(path)); err != nil {
		return nil, err
	}
	if err := d.Check("create", path); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	return &File{d, name, f}, nil
}

// Write writes at the end of the file.
func (f *File) Write(p []byte) (int, error) {
	if err := f.disk.Check("write", f.name); err != nil {
		return 0, err
	}
	return f.file.Write(p)
}

// Chmod sets the permissions of the file.
func (f *File) Chmod(mode fs.FileMode) error { return f.file.Chmod(mode) }

// Finish brings the file to the disk and closes it.
func (f *File) Finish() error {
	err := f.disk.Check("fsync", f.name)
	if err == nil {
		err = f.file.Sync()
	}
	return errors.Join(err, f.Close())
}

// Close closes a file that need not be whole.
func (f *File) Close() error { return f.file.Close() }
