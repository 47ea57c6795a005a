package dataset

import (
	"bytes"
	"context"
	"iter"

	"injeung/schema"
)

// filled is a table of rows of type T that is being filled.
type filled[T any] struct {
	*spec[T]
	w      *Writer
	sorter *sorter
	line   []byte
}

func (s *spec[T]) fill(w *Writer) filling {
	f := &filled[T]{spec: s, w: w, sorter: w.sorter(s.doc.Name)}
	f.sorter.equal = s.merge
	return f
}

func (f *filled[T]) failed() error { return f.sorter.err }

// take checks the rows of the table and keeps them.
func (f *filled[T]) take(d *schema.Dataset) {
	rows := *f.rows(d)
	for i := range rows {
		row := rows[i]
		f.complete(&row)
		f.w.check.Row(&row)
		f.line = f.codec.encode(f.line[:0], &row)
		f.sorter.add(f.line)
	}
}

// each hands over the rows in order, valid until the next, with how many bytes
// they take, and reports keys that stand twice.
func (f *filled[T]) each(ctx context.Context, do func(row *T, size int) error) error {
	rows, failed := f.sorter.rows(ctx)
	var last []byte
	for b := range rows {
		var row T
		key, err := f.codec.decode(b, &row)
		if err != nil {
			return err
		}
		if f.codec.unique > 0 {
			if last != nil && bytes.Equal(last, b[:key]) {
				f.w.check.Twice(&row)
			}
			last = append(last[:0], b[:key]...)
		}
		if err := do(&row, len(b)); err != nil {
			return err
		}
	}
	return *failed
}

// decoded gives the rows of a sorter that are of no table.
func decoded[T any](ctx context.Context, s *sorter) (iter.Seq[T], *error) {
	rows, failed := s.rows(ctx)
	codec := newCodec[T](schema.TableDoc{}, nil, false)
	return func(yield func(T) bool) {
		for b := range rows {
			var row T
			if _, err := codec.decode(b, &row); err != nil {
				*failed = err
				return
			}
			if !yield(row) {
				return
			}
		}
	}, failed
}

// looking gives what looks at the rows of a table as they go by, in order, and
// what ends it: evidence is checked, releases tell of their terms of use.
func (w *Writer) looking(ctx context.Context, table string) (see func(row any), done func() error) {
	switch table {
	case "evidence":
		subjects, failed := decoded[schema.Subject](ctx, w.subjects)
		p := w.check.Proof(subjects)
		return func(row any) { p.Evidence(row.(*schema.Evidence)) }, func() error { p.End(); return *failed }
	case "releases":
		return func(row any) { w.credits.see(row.(*schema.Release)) }, func() error { return nil }
	}
	return func(any) {}, func() error { return nil }
}
