package archive

import (
	"bufio"
	"context"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// disk makes every change to the file system, so that a test can fail or kill
// the work before any of them.
type disk struct {
	before func(op, path string) error // nil in earnest
}

func (d disk) check(op, path string) error {
	if d.before == nil {
		return nil
	}
	return d.before(op, path)
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

func (d disk) removeAll(path string) error {
	if err := d.check("remove", path); err != nil {
		return err
	}
	return os.RemoveAll(path)
}

// sync makes the names in a folder outlive a power cut. Windows keeps them
// without and cannot sync folders.
func (d disk) sync(path string) error {
	if err := d.check("sync", path); err != nil || runtime.GOOS == "windows" {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// entry is one file of a bag.
type entry struct {
	path           string // within the bag, with slashes
	bytes          int64
	sha256, sha512 string
}

// sums hashes what is written to it in both ways that manifests need.
type sums struct{ short, long hash.Hash }

func newSums() sums { return sums{sha256.New(), sha512.New()} }

func (s sums) Write(p []byte) (int, error) {
	s.short.Write(p)
	return s.long.Write(p)
}

func (s sums) entry(path string, n int64) entry {
	return entry{path, n, hex.EncodeToString(s.short.Sum(nil)), hex.EncodeToString(s.long.Sum(nil))}
}

// put writes one new file of the bag at root, read-only, and says what it is.
func (d disk) put(ctx context.Context, root, name string, mode fs.FileMode, from io.Reader) (entry, error) {
	at := filepath.Join(root, filepath.FromSlash(name))
	if err := d.mkdirAll(filepath.Dir(at)); err != nil {
		return entry{}, err
	}
	if err := d.check("create", at); err != nil {
		return entry{}, err
	}
	f, err := os.OpenFile(at, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return entry{}, err
	}
	sum := newSums()
	out := bufio.NewWriterSize(checked{d, at, f}, 256<<10)
	n, err := io.Copy(io.MultiWriter(out, sum), stoppable{ctx, from})
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = d.check("fsync", at)
	}
	if err == nil {
		err = errors.Join(f.Sync(), f.Chmod(mode))
	}
	return sum.entry(name, n), errors.Join(err, f.Close())
}

// checked is a file whose writes a test can fail: a full disk.
type checked struct {
	disk
	path string
	file *os.File
}

func (c checked) Write(p []byte) (int, error) {
	if err := c.check("write", c.path); err != nil {
		return 0, err
	}
	return c.file.Write(p)
}

// stoppable is a reader that ends with its context.
type stoppable struct {
	ctx  context.Context
	from io.Reader
}

func (s stoppable) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.from.Read(p)
}
