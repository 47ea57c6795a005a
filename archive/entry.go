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

	"injeung/dataset/disk"
)

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

// put writes one new file of the bag at root, which may not be written to
// again, and says what it is.
func put(ctx context.Context, d disk.Disk, root, name string, mode fs.FileMode, from io.Reader) (entry, error) {
	f, err := d.Create(root, name)
	if err != nil {
		return entry{}, err
	}
	sum := newSums()
	out := bufio.NewWriterSize(f, 256<<10)
	n, err := io.Copy(io.MultiWriter(out, sum), stoppable{ctx, from})
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = f.Chmod(mode)
	}
	if err != nil {
		return entry{}, errors.Join(err, f.Close())
	}
	return sum.entry(name, n), f.Finish()
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
