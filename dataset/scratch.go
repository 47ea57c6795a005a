package dataset

import (
	"bytes"
	"container/heap"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"

	"injeung/dataset/disk"

	"github.com/klauspost/compress/s2"
)

// scratch is a file of the room that holds sorted runs, as blocks of rows: the
// length of the block, then the block packed with S2; a row is its length and
// its bytes. It is never published and goes with the room.
type scratch struct {
	disk.Disk
	file   *os.File
	name   string
	size   int64
	block  []byte // rows that are not written yet
	packed []byte
}

// blockBytes is how much of each run a merge holds.
const blockBytes = 64 << 10

// scratch makes a file for runs in the room.
func (r *room) scratch(name string) (*scratch, error) {
	dir := filepath.Join(r.Path, runsName)
	if err := r.MkdirAll(dir); err != nil {
		return nil, err
	}
	path := filepath.Join(dir, name)
	if err := r.Check("create", path); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	s := &scratch{Disk: r.Disk, file: f, name: name}
	r.runs = append(r.runs, s)
	return s, nil
}

// put adds a row to the run at hand.
func (s *scratch) put(row []byte) error {
	s.block = append(binary.AppendUvarint(s.block, uint64(len(row))), row...)
	if len(s.block) < blockBytes {
		return nil
	}
	return s.flush()
}

// flush writes the rows that are not written yet.
func (s *scratch) flush() error {
	if len(s.block) == 0 {
		return nil
	}
	if cap(s.packed) < s2.MaxEncodedLen(len(s.block))+4 {
		s.packed = make([]byte, s2.MaxEncodedLen(len(s.block))+4)
	}
	s.packed = s.packed[:cap(s.packed)]
	body := s2.Encode(s.packed[4:], s.block)
	binary.BigEndian.PutUint32(s.packed, uint32(len(body)))
	if err := s.Check("write", s.name); err != nil {
		return err
	}
	n, err := s.file.WriteAt(s.packed[:4+len(body)], s.size)
	s.size += int64(n)
	s.block = s.block[:0]
	return err
}

// runReader reads the rows of one run.
type runReader struct {
	from    *io.SectionReader
	packed  []byte
	block   []byte
	rest    []byte // rows of the block after the one at hand
	current []byte
}

// next goes to the next row; io.EOF is after the last.
func (r *runReader) next() error {
	if len(r.rest) == 0 {
		if err := r.load(); err != nil {
			return err
		}
	}
	n, used := binary.Uvarint(r.rest)
	if used <= 0 || n > uint64(len(r.rest)-used) {
		return errors.New("a row ends beyond its block")
	}
	r.current, r.rest = r.rest[used:used+int(n)], r.rest[used+int(n):]
	return nil
}

func (r *runReader) load() error {
	var head [4]byte
	if _, err := io.ReadFull(r.from, head[:]); err != nil {
		return err
	}
	n := int(binary.BigEndian.Uint32(head[:]))
	if cap(r.packed) < n {
		r.packed = make([]byte, n)
	}
	r.packed = r.packed[:n]
	if _, err := io.ReadFull(r.from, r.packed); err != nil {
		return fmt.Errorf("a block is cut: %w", err)
	}
	var err error
	r.block, err = s2.Decode(r.block[:cap(r.block)], r.packed)
	r.rest = r.block
	return err
}

// readers is a heap of runs, the one with the least row at the top.
type readers []*runReader

func (r readers) Len() int           { return len(r) }
func (r readers) Less(i, j int) bool { return bytes.Compare(r[i].current, r[j].current) < 0 }
func (r readers) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }
func (r *readers) Push(x any)        { *r = append(*r, x.(*runReader)) }
func (r *readers) Pop() any {
	last := (*r)[len(*r)-1]
	*r = (*r)[:len(*r)-1]
	return last
}

// merged gives the rows of several runs in order.
func (s *sorter) merged(runs []run) (rows iter.Seq[[]byte], failed *error) {
	failed = new(error)
	return func(yield func([]byte) bool) {
		var heads readers
		step := func(r *runReader) (more bool) {
			err := r.next()
			if err != nil && err != io.EOF {
				*failed = fmt.Errorf("sorting %s on the disk: reading a run: %w", s.name, err)
			}
			return err == nil
		}
		for _, run := range runs {
			r := &runReader{from: io.NewSectionReader(s.file.file, run.start, run.end-run.start)}
			if step(r) {
				heads = append(heads, r)
			}
		}
		heap.Init(&heads)
		for len(heads) > 0 && *failed == nil {
			if !yield(heads[0].current) {
				return
			}
			if step(heads[0]) {
				heap.Fix(&heads, 0)
			} else {
				heap.Pop(&heads)
			}
		}
	}, failed
}
