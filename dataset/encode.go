package dataset

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"maps"
	"slices"

	"github.com/parquet-go/parquet-go"
)

// written is what became of a table.
type written struct {
	TableFiles
	sums map[string]string // Parquet file → SHA-256 of its rows as JSON Lines
}

// encoder writes the rows of a table, as Parquet, as JSON Lines and, where
// asked for, as CSV, while they go by in order.
type encoder[T any] struct {
	*spec[T]
	to      folder
	options Options
	text    *file
	lines   lines
	sum     *tee
	csv     *csvWriter
	csvFile *file
	parts   map[int32]*part[T] // by year; one under 0 where the table is not split
	rows    int
}

// tee hands JSON Lines to the file and to the sum of the part that a row is in.
type tee struct {
	to, part io.Writer
}

func (t *tee) Write(p []byte) (int, error) {
	if n, err := t.part.Write(p); err != nil {
		return n, err
	}
	return t.to.Write(p)
}

func (f *filled[T]) encode(ctx context.Context, to folder, o Options) (written, error) {
	e := &encoder[T]{spec: f.spec, to: to, options: o, parts: map[int32]*part[T]{}}
	see, done := f.w.looking(ctx, f.doc.Name)
	err := e.open()
	if err == nil {
		err = f.each(ctx, func(row *T, size int) error { see(row); return e.write(row, size) })
	}
	if derr := done(); err == nil {
		err = derr
	}
	if err != nil {
		e.abandon()
		return written{}, err
	}
	return e.finish()
}

func (e *encoder[T]) open() (err error) {
	if e.text, err = e.to.create("json/" + e.doc.Name + ".jsonl"); err != nil {
		return err
	}
	e.sum = &tee{to: e.text}
	e.lines = newLines(e.sum)
	if !e.options.CSV {
		return nil
	}
	if e.csvFile, err = e.to.create(csvFolder + "/" + e.doc.Name + ".csv"); err != nil {
		return err
	}
	e.csv = &csvWriter{to: e.csvFile, columns: e.doc.Columns}
	return e.csv.header()
}

// split says whether the table is written as a file a year.
func (e *encoder[T]) split() bool { return e.options.PartitionByYear && e.year != nil }

func (e *encoder[T]) write(row *T, size int) error {
	e.rows++
	year := int32(0)
	if e.split() {
		year = *e.year(row)
	}
	p := e.parts[year]
	if p == nil {
		var err error
		if p, err = e.part(year); err != nil {
			return err
		}
	}
	e.sum.part = p.sum
	if err := e.lines.to.Encode(row); err != nil {
		return fmt.Errorf("%s: row %d: %w", e.text.name, e.rows, err)
	}
	if e.csv != nil {
		if err := e.csv.row(row); err != nil {
			return fmt.Errorf("%s: row %d, %w", e.csvFile.name, e.rows, err)
		}
	}
	return p.add(row, size)
}

// part begins a Parquet file.
func (e *encoder[T]) part(year int32) (*part[T], error) {
	name := e.doc.Name
	p := &part[T]{path: name + ".parquet", sum: sha256.New()}
	if e.split() && e.rows > 0 {
		p.path, p.year = fmt.Sprintf("%s/year=%d/%s.parquet", name, year, name), &year
	}
	var err error
	if p.file, err = e.to.create(p.path); err != nil {
		return nil, err
	}
	if p.to, err = newParquet[T](p.file, e.doc, e.options.Program, p.year != nil); err != nil {
		p.file.abandon()
		return nil, fmt.Errorf("%s: %w", p.path, err)
	}
	e.parts[year] = p
	return p, nil
}

// finish brings every file to the disk. A table without rows is one file even
// where it is split, so that its columns can be seen.
func (e *encoder[T]) finish() (written, error) {
	out := written{TableFiles: TableFiles{Name: e.doc.Name, Rows: e.rows}, sums: map[string]string{}}
	if e.rows == 0 {
		if _, err := e.part(0); err != nil {
			e.abandon()
			return out, err
		}
	}
	for _, year := range slices.Sorted(maps.Keys(e.parts)) {
		f, err := e.parts[year].finish()
		if err != nil {
			e.abandon()
			return out, fmt.Errorf("%s: %w", e.parts[year].path, err)
		}
		out.Files = append(out.Files, f)
		out.sums[f.Path] = hex.EncodeToString(e.parts[year].sum.Sum(nil))
	}
	for _, text := range []*file{e.text, e.csvFile} {
		if text == nil {
			continue
		}
		f, err := text.finish()
		if err != nil {
			return out, fmt.Errorf("%s: %w", text.name, err)
		}
		f.Format, f.Rows = jsonFormat, e.rows
		if text == e.csvFile {
			f.Format = csvFormat
		}
		out.Files = append(out.Files, f)
	}
	return out, nil
}

// abandon closes the files of a table that will not be finished.
func (e *encoder[T]) abandon() {
	for _, p := range e.parts {
		p.file.abandon()
	}
	for _, text := range []*file{e.text, e.csvFile} {
		if text != nil {
			text.abandon()
		}
	}
}

// part is one Parquet file.
type part[T any] struct {
	path  string
	year  *int32 // the year in the path, NULL where the table is one file
	file  *file
	to    *parquet.GenericWriter[T]
	sum   hash.Hash // of the rows as JSON Lines
	rows  int
	batch []T
	bytes int // of the batch
}

// A batch is how many rows Parquet takes at a time, less of big rows: it holds
// them once more while it fills its pages.
const (
	batchRows  = 4096
	batchBytes = 4 << 20
)

func (p *part[T]) add(row *T, size int) error {
	p.rows++
	p.batch = append(p.batch, *row)
	if p.bytes += size; len(p.batch) < batchRows && p.bytes < batchBytes {
		return nil
	}
	return p.flush()
}

func (p *part[T]) flush() error {
	if len(p.batch) == 0 {
		return nil
	}
	_, err := p.to.Write(p.batch)
	clear(p.batch)
	p.batch, p.bytes = p.batch[:0], 0
	if err != nil {
		return fmt.Errorf("%s: %w", p.path, err)
	}
	return nil
}

func (p *part[T]) finish() (File, error) {
	if err := p.flush(); err != nil {
		return File{}, err
	}
	if err := p.to.Close(); err != nil {
		return File{}, err
	}
	f, err := p.file.finish()
	f.Format, f.Rows, f.Year = parquetFormat, p.rows, p.year
	return f, err
}
