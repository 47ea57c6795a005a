package dataset

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"slices"
)

// sorter puts rows, as a codec writes them, in order without holding them all:
// what does not fit in memory goes to the disk in sorted runs, which are merged
// when the rows are asked for. Rows that are equal byte for byte may be made
// one. The first error is kept and returned by rows.
type sorter struct {
	name   string
	limit  int // bytes of rows in memory
	equal  bool
	open   func(name string) (*scratch, error)
	memory []byte
	ends   []int // of each row in memory
	runs   []run
	file   *scratch // NULL until something does not fit
	err    error
}

// run is sorted rows on the disk.
type run struct {
	level      int // how often its rows were merged already
	start, end int64
}

// fanIn is how many runs of one level are merged to one, so that the last
// merge reads from a bounded number at once.
const fanIn = 64

// add takes a row.
func (s *sorter) add(row []byte) {
	if s.err != nil {
		return
	}
	if len(s.memory)+len(row) > s.limit && len(s.ends) > 0 {
		s.spill()
	}
	s.memory = append(s.memory, row...)
	s.ends = append(s.ends, len(s.memory))
}

// sorted goes through the rows in memory.
func (s *sorter) sorted() iter.Seq[[]byte] {
	at := func(i int) []byte {
		start := 0
		if i > 0 {
			start = s.ends[i-1]
		}
		return s.memory[start:s.ends[i]]
	}
	order := make([]int, len(s.ends))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return bytes.Compare(at(a), at(b)) })
	return func(yield func([]byte) bool) {
		for _, i := range order {
			if !yield(at(i)) {
				return
			}
		}
	}
}

// spill writes the rows in memory to the disk, and merges the last runs where
// there are many of a level.
func (s *sorter) spill() {
	if s.err = s.write(0, s.sorted()); s.err != nil {
		return
	}
	s.memory, s.ends = s.memory[:0], s.ends[:0]
	for n := len(s.runs); s.err == nil && n >= fanIn && s.runs[n-fanIn].level == s.runs[n-1].level; n = len(s.runs) {
		some := slices.Clone(s.runs[n-fanIn:])
		s.runs = s.runs[:n-fanIn]
		merged, failed := s.merged(some)
		if s.err = s.write(some[0].level+1, merged); s.err == nil {
			s.err = *failed
		}
	}
}

// write makes a run of rows that are in order.
func (s *sorter) write(level int, rows iter.Seq[[]byte]) (err error) {
	if s.file == nil {
		if s.file, err = s.open(s.name); err != nil {
			return fmt.Errorf("sorting %s on the disk: %w", s.name, err)
		}
	}
	r := run{level: level, start: s.file.size}
	for row := range rows {
		if err = s.file.put(row); err != nil {
			break
		}
	}
	if err == nil {
		err = s.file.flush()
	}
	if err != nil {
		return fmt.Errorf("sorting %s on the disk: %w", s.name, err)
	}
	r.end = s.file.size
	s.runs = append(s.runs, r)
	return nil
}

// rows gives the rows in order, each valid until the next, as often as it is
// asked. No row may be added any more. The error is known after the last row.
func (s *sorter) rows(ctx context.Context) (rows iter.Seq[[]byte], failed *error) {
	if len(s.runs) > 0 && len(s.ends) > 0 && s.err == nil {
		if s.err = s.write(0, s.sorted()); s.err == nil {
			s.memory, s.ends = nil, nil
		}
	}
	if s.err != nil {
		return func(func([]byte) bool) {}, &s.err
	}
	all, failed := s.sorted(), new(error)
	if len(s.runs) > 0 {
		all, failed = s.merged(s.runs)
	}
	return s.distinct(ctx, all, failed), failed
}

// distinct leaves out rows that are equal to the last where they are one, and
// ends with ctx.
func (s *sorter) distinct(ctx context.Context, all iter.Seq[[]byte], failed *error) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		var last []byte
		n := 0
		for row := range all {
			if n++; n%1024 == 0 && ctx.Err() != nil {
				*failed = ctx.Err()
				return
			}
			if s.equal && n > 1 && bytes.Equal(last, row) {
				continue
			}
			if s.equal {
				last = append(last[:0], row...)
			}
			if !yield(row) {
				return
			}
		}
	}
}
