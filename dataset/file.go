package dataset

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"

	"injeung/dataset/disk"
)

// folder is the folder that a dataset is being written to.
type folder struct {
	disk.Disk
	path string
}

// file is a new file that counts and hashes what goes through it.
type file struct {
	name   string
	file   *disk.File
	buffer *bufio.Writer
	sum    hash.Hash
	bytes  int64
}

// create makes a file at a path with slashes, with the folders above it.
func (f folder) create(name string) (*file, error) {
	h, err := f.Create(f.path, name)
	if err != nil {
		return nil, err
	}
	out := &file{name: name, file: h, sum: sha256.New()}
	out.buffer = bufio.NewWriterSize(rawFile{out}, 64<<10)
	return out, nil
}

func (f *file) Write(p []byte) (int, error) { return f.buffer.Write(p) }

// rawFile is what lies behind a file's buffer.
type rawFile struct{ *file }

func (f rawFile) Write(p []byte) (int, error) {
	n, err := f.file.file.Write(p)
	f.sum.Write(p[:n])
	f.bytes += int64(n)
	return n, err
}

// finish brings the file to the disk and says what it is.
func (f *file) finish() (File, error) {
	if err := f.buffer.Flush(); err != nil {
		return File{}, errors.Join(err, f.file.Close())
	}
	err := f.file.Finish()
	return File{Path: f.name, Bytes: f.bytes, SHA256: hex.EncodeToString(f.sum.Sum(nil))}, err
}

// abandon closes a file that will not be finished.
func (f *file) abandon() { _ = f.file.Close() }
