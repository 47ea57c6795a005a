package dataset

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go"

	"injeung/schema"
)

const (
	// rowGroup is how many rows are held in memory before they are written.
	rowGroup = 128 << 10
	// pageBytes is the size at which a page is full; the page index then lets
	// a reader skip it.
	pageBytes = 128 << 10
	// dictionaryBytes is the size at which a column stops growing its
	// dictionary: texts that never repeat are cheaper plain.
	dictionaryBytes = 1 << 20
	// boundBytes is how much of a least or greatest value stands in the page
	// index. Cutting inside a Hangul syllable would leave bytes that are no
	// text, so it is longer than any key.
	boundBytes = 1 << 10
	// bloomBits per value let one look-up in a hundred fail to skip.
	bloomBits = 10
	// batch is how many rows are read at a time.
	batch = 256
)

// noYear leaves the year out of the file; it stands in the path.
func noYear() parquet.SchemaOption { return parquet.StructTag(`parquet:"-"`, "Year") }

// newParquet makes a writer of rows in the order of the table's key.
func newParquet[T any](w io.Writer, doc schema.TableDoc, version string, split bool) (*parquet.GenericWriter[T], error) {
	about, err := json.Marshal(doc)
	if err != nil {
		return nil, fmt.Errorf("describing the columns: %w", err)
	}
	options := []parquet.WriterOption{
		parquet.Compression(&parquet.Zstd),
		parquet.CreatedBy("injeung", version, "schema "+schema.Version),
		parquet.MaxRowsPerRowGroup(rowGroup),
		parquet.PageBufferSize(pageBytes),
		parquet.DictionaryMaxBytes(dictionaryBytes),
		parquet.ColumnIndexSizeLimit(func([]string) int { return boundBytes }),
		parquet.BloomFilters(blooms(doc)...),
		parquet.SortingWriterConfig(parquet.SortingColumns(sorting(doc, split)...)),
		parquet.KeyValueMetadata("injeung.schema_version", schema.Version),
		parquet.KeyValueMetadata("injeung.table", string(about)),
	}
	if split {
		options = append(options, noYear())
	}
	return parquet.NewGenericWriter[T](w, options...), nil
}

func blooms(doc schema.TableDoc) (filters []parquet.BloomFilterColumn) {
	for _, c := range doc.Columns {
		if c.ID {
			filters = append(filters, parquet.SplitBlockFilter(bloomBits, c.Name))
		}
	}
	return filters
}

// sorting is the key without the year where that stands in the path.
func sorting(doc schema.TableDoc, split bool) (columns []parquet.SortingColumn) {
	for _, name := range doc.Key {
		if split && name == "year" {
			continue
		}
		columns = append(columns, parquet.Ascending(name))
	}
	return columns
}

// readParquet hands over the rows of a file in batches that are valid until
// the next. What the library panics at in a damaged file becomes an error.
func readParquet[T any](r io.ReaderAt, size int64, each func([]T) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("damaged: %v", p)
		}
	}()
	f, err := parquet.OpenFile(r, size)
	if err != nil {
		return err
	}
	reader := parquet.NewGenericReader[T](f)
	defer reader.Close()
	for {
		rows := make([]T, batch)
		n, err := reader.Read(rows)
		if n > 0 {
			if err := each(rows[:n]); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
