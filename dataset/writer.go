package dataset

import (
	"context"
	"fmt"
	"os"
	"slices"

	"injeung/dataset/disk"
	"injeung/schema"
)

// Writer makes a dataset of rows that come in any order and any number of
// portions. It holds a few megabytes of each table; what is more lies sorted in
// the room beside the dataset until it is published. A Writer is for one
// goroutine.
type Writer struct {
	dir      string
	options  Options
	room     *room
	memory   int // bytes of rows held of each table
	check    *schema.Checker
	tables   []filling
	sources  []schema.Source
	subjects *sorter // rows that evidence may be for
	refs     *sorter // records that derived rows name
	line     []byte
	credits  credits // of the releases, once they are written
}

// held is how many bytes of the rows of each table are held in memory.
const held = 4 << 20

// filling is a table that is being filled.
type filling interface {
	name() string
	take(rows *schema.Dataset)
	failed() error
	encode(ctx context.Context, to folder, o Options) (written, error)
}

// Create begins a dataset at the folder dir: Publish will put everything that
// was added in its place in one step. dir may be absent, empty or hold a
// dataset of ours, which is replaced; files in it that are not the dataset's
// are kept. Anything else in dir is a *TargetError. Close ends the work, whether
// or not it was published.
//
// When a step fails or its context ends, or the process is killed, dir is as it
// was; what a killed run left beside dir is removed by the next.
func Create(dir string, o Options) (*Writer, error) { return create(disk.Disk{}, dir, o, held) }

func create(d disk.Disk, dir string, o Options, memory int) (*Writer, error) {
	to, err := findTarget(dir)
	if err != nil {
		return nil, err
	}
	r, err := enter(d, to)
	if err != nil {
		return nil, fmt.Errorf("preparing to write %s: %w", dir, err)
	}
	w := &Writer{dir: dir, options: o, room: r, memory: memory}
	subject, reference := newCodec[schema.Subject](schema.TableDoc{}, nil, false), newCodec[schema.Reference](schema.TableDoc{}, nil, false)
	w.subjects, w.refs = w.sorter("subjects"), w.sorter("references")
	w.subjects.equal = true
	w.check = schema.NewChecker(
		func(s schema.Subject) { w.line = subject.encode(w.line[:0], &s); w.subjects.add(w.line) },
		func(f schema.Reference) { w.line = reference.encode(w.line[:0], &f); w.refs.add(w.line) })
	for _, t := range tables() {
		w.tables = append(w.tables, t.fill(w))
	}
	return w, nil
}

func (w *Writer) sorter(name string) *sorter {
	return &sorter{name: name, limit: w.memory, open: w.room.scratch}
}

// Add takes rows and does not change them. Evidence that stands twice is one
// piece, a release that is told of twice one row. What is wrong with the rows
// is said by Publish; an error is of the disk.
func (w *Writer) Add(rows *schema.Dataset) error {
	w.sources = append(w.sources, rows.Sources...)
	for _, t := range w.tables {
		t.take(rows)
		if err := t.failed(); err != nil {
			return fmt.Errorf("writing the dataset for %s: %w", w.dir, err)
		}
	}
	return nil
}

// Publish checks the whole, writes it beside the folder, reads it back and
// puts it in its place in one step. An error may be an *InvalidError.
func (w *Writer) Publish(ctx context.Context) (*Manifest, error) {
	m, err := w.write(ctx)
	if err != nil {
		return nil, fmt.Errorf("writing the dataset for %s: %w", w.dir, err)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if w.room.to, err = findTarget(w.dir); err != nil { // rows may have come for hours
		return nil, err
	}
	if err := w.room.publish(); err != nil {
		return nil, fmt.Errorf("publishing %s: %w", w.dir, err)
	}
	return m, nil
}

// Scratch makes a file in the room for what the caller does not want to hold in
// memory; it goes with the room. The name is the caller's own.
func (w *Writer) Scratch(name string) (*os.File, error) {
	s, err := w.room.scratch("of-" + name)
	if err != nil {
		return nil, fmt.Errorf("preparing to write %s: %w", w.dir, err)
	}
	return s.file, nil
}

// Close removes everything that was not published.
func (w *Writer) Close() { w.room.leave() }

// write writes every file of the dataset, the manifest last, and checks them.
func (w *Writer) write(ctx context.Context) (*Manifest, error) {
	slices.SortFunc(w.sources, compareSources)
	w.check.Sources(w.sources)
	to := w.room.folder()
	m, sums, err := w.encode(ctx, to)
	if err != nil {
		return nil, err
	}
	if err := w.faults(ctx); err != nil {
		return nil, err
	}
	return m, finish(ctx, to, m, sums)
}

// faults says what is wrong with the rows.
func (w *Writer) faults(ctx context.Context) error {
	subjects, err := decoded[schema.Subject](ctx, w.subjects)
	refs, rerr := decoded[schema.Reference](ctx, w.refs)
	w.check.References(subjects, refs)
	if *err != nil || *rerr != nil {
		return firstOf(*err, *rerr)
	}
	if faults := w.check.Faults(); len(faults) > 0 {
		return &InvalidError{Faults: faults}
	}
	return nil
}

func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
