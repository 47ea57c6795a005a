package dataset

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"

	"golang.org/x/sync/errgroup"
)

// verify reads back what was written. The JSON Lines are, byte for byte, what
// memory gave, by their SHA-256; the rows of the Parquet files, written as
// JSON Lines, are those bytes too.
func verify(ctx context.Context, from fs.FS, m *Manifest) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for _, f := range m.Documents {
		g.Go(func() error { return sameSum(from, f) })
	}
	for _, t := range tables() {
		g.Go(func() error {
			if err := t.verify(ctx, from, m.table(t.name()).Files); err != nil {
				return fmt.Errorf("reading back table %s: %w", t.name(), err)
			}
			return nil
		})
	}
	return g.Wait()
}

func (s *spec[T]) verify(ctx context.Context, from fs.FS, files []File) error {
	var text File
	for _, f := range files {
		if f.Format == parquetFormat {
			continue // read below
		}
		if err := sameSum(from, f); err != nil {
			return err
		}
		if f.Format == jsonFormat {
			text = f
		}
	}
	in, err := from.Open(text.Path)
	if err != nil {
		return err
	}
	defer in.Close()
	same := &comparer{want: bufio.NewReader(in)}
	l := newLines(same)
	if files[0].Year == nil {
		err = s.readPart(ctx, from, files[0], func(rows []T) error { return writeLines(l, rows) })
	} else {
		var rows []T
		if rows, err = s.read(ctx, from, files); err == nil {
			err = writeLines(l, rows)
		}
	}
	if err != nil {
		return err
	}
	return same.end()
}

// comparer is a writer that takes only the bytes that want gives.
type comparer struct {
	want   *bufio.Reader
	buffer []byte
	lines  int
}

func (c *comparer) Write(p []byte) (int, error) {
	if cap(c.buffer) < len(p) {
		c.buffer = make([]byte, len(p))
	}
	got := c.buffer[:len(p)]
	c.lines++
	if _, err := io.ReadFull(c.want, got); err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && err != io.EOF {
		return 0, err
	}
	if !bytes.Equal(got, p) {
		return 0, fmt.Errorf("the Parquet row is not the JSON row (line %d)", c.lines)
	}
	return len(p), nil
}

func (c *comparer) end() error {
	if n, err := io.Copy(io.Discard, c.want); err != nil || n > 0 {
		return errors.Join(err, fmt.Errorf("the JSON Lines go on after the last Parquet row (line %d)", c.lines))
	}
	return nil
}
