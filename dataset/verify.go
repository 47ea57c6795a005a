package dataset

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"

	"golang.org/x/sync/errgroup"
)

// verify reads back what was written. The JSON Lines are, byte for byte, what
// memory gave, by their SHA-256; the rows of each Parquet file, written as
// JSON Lines, have the SHA-256 in sums, which was taken of the rows in memory.
func verify(ctx context.Context, from fs.FS, m *Manifest, sums map[string]string) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for _, f := range m.Documents {
		g.Go(func() error { return sameSum(from, f) })
	}
	for _, t := range tables() {
		g.Go(func() error {
			if err := t.verify(ctx, from, m.table(t.name()).Files, sums); err != nil {
				return fmt.Errorf("reading back table %s: %w", t.name(), err)
			}
			return nil
		})
	}
	return g.Wait()
}

func (s *spec[T]) verify(ctx context.Context, from fs.FS, files []File, sums map[string]string) error {
	for _, f := range files {
		if f.Format != parquetFormat {
			if err := sameSum(from, f); err != nil {
				return err
			}
			continue
		}
		sum := sha256.New()
		l := newLines(sum)
		if err := s.readPart(ctx, from, f, func(rows []T) error { return writeLines(l, rows) }); err != nil {
			return err
		}
		if hex.EncodeToString(sum.Sum(nil)) != sums[f.Path] {
			return fmt.Errorf("%s: the rows are not those that were written", f.Path)
		}
	}
	return nil
}
