package store

import (
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"strings"
)

// All gives the names of all bytes that are or were kept, in order.
func (s *Store) All() iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		last := ""
		err := filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			sum, _, _ := strings.Cut(d.Name(), ".")
			whole := strings.HasSuffix(d.Name(), dataEnd) || strings.HasSuffix(d.Name(), goneEnd)
			if d.IsDir() || !whole || !ValidSum(sum) || sum == last {
				return nil
			}
			last = sum
			if !yield(sum, nil) {
				return fs.SkipAll
			}
			return nil
		})
		if err != nil {
			yield("", fmt.Errorf("listing the store: %w", err))
		}
	}
}
