package dataset

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// disk makes every change to the file system, so that a test can fail or kill
// the run before any of them.
type disk struct {
	before func(op, path string) error // NULL in earnest
}

func (d disk) check(op, path string) error {
	if d.before == nil {
		return nil
	}
	return d.before(op, path)
}

func (d disk) mkdir(path string) error {
	if err := d.check("mkdir", path); err != nil {
		return err
	}
	return os.Mkdir(path, 0o777)
}

func (d disk) mkdirAll(path string) error {
	if err := d.check("mkdir", path); err != nil {
		return err
	}
	return os.MkdirAll(path, 0o777)
}

func (d disk) rename(from, to string) error {
	if err := d.check("rename", to); err != nil {
		return err
	}
	return os.Rename(from, to)
}

// exchange swaps two folders in one step, or says errors.ErrUnsupported.
func (d disk) exchange(a, b string) error {
	if err := d.check("exchange", b); err != nil {
		return err
	}
	return exchange(a, b)
}

func (d disk) removeAll(path string) error {
	if err := d.check("remove", path); err != nil {
		return err
	}
	return os.RemoveAll(path)
}

// sync makes the names in a folder outlive a power cut.
func (d disk) sync(path string) error {
	if err := d.check("sync", path); err != nil {
		return err
	}
	return syncFolder(path)
}

// keep puts a file that is not ours beside ours, by a second name where the
// file system has them and by a copy where it has not.
func (d disk) keep(from, to string, mode fs.FileMode) error {
	if err := d.check("keep", to); err != nil {
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

// folder is the folder that a dataset is being written to.
type folder struct {
	disk
	path string
}

// file is a new file that counts and hashes what goes through it.
type file struct {
	disk
	name   string
	file   *os.File
	buffer *bufio.Writer
	sum    hash.Hash
	bytes  int64
}

// create makes a file at a path with slashes, with the folders above it.
func (f folder) create(name string) (*file, error) {
	path := filepath.Join(f.path, filepath.FromSlash(name))
	if err := f.mkdirAll(filepath.Dir(path)); err != nil {
		return nil, err
	}
	if err := f.check("create", path); err != nil {
		return nil, err
	}
	h, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	out := &file{disk: f.disk, name: name, file: h, sum: sha256.New()}
	out.buffer = bufio.NewWriterSize(rawFile{out}, 64<<10)
	return out, nil
}

func (f *file) Write(p []byte) (int, error) { return f.buffer.Write(p) }

// rawFile is what lies behind a file's buffer.
type rawFile struct{ *file }

func (f rawFile) Write(p []byte) (int, error) {
	if err := f.check("write", f.file.name); err != nil {
		return 0, err
	}
	n, err := f.file.file.Write(p)
	f.sum.Write(p[:n])
	f.bytes += int64(n)
	return n, err
}

// finish brings the file to the disk and says what it is.
func (f *file) finish() (File, error) {
	err := f.buffer.Flush()
	if err == nil {
		err = f.check("fsync", f.name)
	}
	if err == nil {
		err = f.file.Sync()
	}
	err = errors.Join(err, f.file.Close())
	return File{Path: f.name, Bytes: f.bytes, SHA256: hex.EncodeToString(f.sum.Sum(nil))}, err
}

// abandon closes a file that will not be finished.
func (f *file) abandon() { f.file.Close() }
