package dataset

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"
	"pgregory.net/rapid"

	"injeung/dataset/disk"
	"injeung/schema"
)

// TestParquetFiles looks at the files as a reader does: codec, encodings,
// types, statistics, page index, bloom filters, order, and what they say about
// themselves.
func TestParquetFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, oneCity(t), Options{Program: "0.1.0"}); err != nil {
		t.Fatal(err)
	}
	for _, doc := range everyDoc() {
		t.Run(doc.Name, func(t *testing.T) {
			f := openParquet(t, filepath.Join(dir, doc.Name+".parquet"))
			if got := f.Metadata().CreatedBy; got != "injeung version 0.1.0(build schema "+schema.Version+")" {
				t.Errorf("created by %q", got)
			}
			if got, _ := f.Lookup("injeung.schema_version"); got != schema.Version {
				t.Errorf("schema version %q", got)
			}
			if got, _ := f.Lookup("injeung.table"); !strings.Contains(got, doc.LabelKO) || !strings.Contains(got, doc.Columns[0].DescriptionKO) {
				t.Errorf("the table is not described: %s", got)
			}
			checkTypes(t, f.Schema())
			for _, group := range f.Metadata().RowGroups {
				checkSorting(t, doc, f, group)
				for _, c := range group.Columns {
					checkChunk(t, doc, c)
				}
			}
		})
	}
}

func openParquet(t testing.TB, path string) *parquet.File {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := parquet.OpenFile(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// checkTypes: text is STRING, and never ENUM, which Polars cannot read.
func checkTypes(t *testing.T, s *parquet.Schema) {
	t.Helper()
	for _, path := range s.Columns() {
		leaf, _ := s.Lookup(path...)
		logical := leaf.Node.Type().LogicalType()
		text := "none"
		if logical != nil {
			text = logical.String()
		}
		switch kind := leaf.Node.Type().Kind(); {
		case kind == parquet.ByteArray && text != "STRING":
			t.Errorf("%v is %s", path, text)
		case strings.HasSuffix(path[0], "_on") && text != "DATE":
			t.Errorf("%v is %s", path, text)
		case strings.HasSuffix(path[0], "_at") && text != "TIMESTAMP(isAdjustedToUTC=true,unit=MILLIS)":
			t.Errorf("%v is %s", path, text)
		}
	}
}

func checkSorting(t *testing.T, doc schema.TableDoc, f *parquet.File, group format.RowGroup) {
	t.Helper()
	var got []string
	for _, s := range group.SortingColumns {
		if s.Descending {
			t.Error("sorted downwards")
		}
		got = append(got, f.Schema().Columns()[s.ColumnIdx][0])
	}
	if !slices.Equal(got, doc.Key) {
		t.Errorf("says it is sorted by %v, the key is %v", got, doc.Key)
	}
}

func checkChunk(t *testing.T, doc schema.TableDoc, c format.ColumnChunk) {
	t.Helper()
	m := c.MetaData
	name := m.PathInSchema[0]
	if m.Codec != format.Zstd {
		t.Errorf("%s: compressed with %v", name, m.Codec)
	}
	if m.Type == format.ByteArray && !slices.Contains(m.Encoding, format.RLEDictionary) {
		t.Errorf("%s: no dictionary: %v", name, m.Encoding)
	}
	if c.ColumnIndexLength == 0 || c.OffsetIndexLength == 0 {
		t.Errorf("%s: no page index", name)
	}
	column := doc.Columns[slices.IndexFunc(doc.Columns, func(c schema.Column) bool { return c.Name == name })]
	said := m.NumValues > m.Statistics.NullCount
	if said && column.ID != (m.BloomFilterOffset > 0) {
		t.Errorf("%s: an id %v, with a bloom filter at %v", name, column.ID, m.BloomFilterOffset)
	}
	if said && !column.Nullable && len(m.Statistics.MinValue) == 0 {
		t.Errorf("%s: no statistics", name)
	}
}

// TestRowsAreSorted: what sorting_columns claims is so, byte by byte.
func TestRowsAreSorted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ds, err := New(draw(t))
		if err != nil {
			t.Fatal(err)
		}
		keys := func(of func(i int) []string, n int) {
			for i := 1; i < n; i++ {
				if slices.Compare(of(i-1), of(i)) > 0 {
					t.Fatalf("%q stands before %q", of(i-1), of(i))
				}
			}
		}
		ids := func(of func(i int) string, n int) {
			keys(func(i int) []string { return []string{of(i)} }, n)
		}
		r := ds.Rows()
		ids(func(i int) string { return r.Releases[i].ReleaseID }, len(r.Releases))
		ids(func(i int) string { return r.Cities[i].RecordID }, len(r.Cities))
		ids(func(i int) string { return r.Practices[i].RecordID }, len(r.Practices))
		ids(func(i int) string { return r.Tables[i].TableID }, len(r.Tables))
		keys(func(i int) []string { return []string{r.Evidence[i].RecordID, r.Evidence[i].Column} }, len(r.Evidence))
		keys(func(i int) []string { return []string{r.Issues[i].SourceName, r.Issues[i].Code} }, len(r.Issues))
	})
}

// TestManyRows: several pages and row groups, dictionaries given up where
// texts never repeat; every row comes back.
func TestManyRows(t *testing.T) {
	const rows = rowGroup + 5000
	ds, err := New(manyRows(rows))
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, ds, Options{}); err != nil { // compares every row
		t.Fatal(err)
	}
	f := openParquet(t, filepath.Join(dir, "evidence.parquet"))
	if len(f.RowGroups()) != 2 || f.NumRows() != rows {
		t.Errorf("%d row groups, %d rows", len(f.RowGroups()), f.NumRows())
	}
	for i, path := range f.Schema().Columns() {
		index, err := f.RowGroups()[0].ColumnChunks()[i].ColumnIndex()
		if err != nil {
			t.Fatal(err)
		}
		if path[0] == "raw" && index.NumPages() < 5 {
			t.Errorf("%s has %d pages", path, index.NumPages())
		}
	}
}

// TestBloomFilters: every id that is there is found, hardly any other.
func TestBloomFilters(t *testing.T) {
	to := folder{path: t.TempDir()}
	e := &encoder[schema.Round]{spec: keyed[schema.Round](describe("rounds"), nil), to: to, parts: map[int32]*part[schema.Round]{}}
	if err := e.open(); err != nil {
		t.Fatal(err)
	}
	for i := range 1000 {
		if err := e.write(&schema.Round{RecordID: fmt.Sprint("나루/", i), Flags: []string{}}, 1); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := e.finish(); err != nil {
		t.Fatal(err)
	}
	f := openParquet(t, filepath.Join(to.path, "rounds.parquet"))
	filter := f.RowGroups()[0].ColumnChunks()[0].BloomFilter()
	wrong := 0
	for i := range 2000 {
		found, err := filter.Check(parquet.ValueOf(fmt.Sprint("나루/", i)))
		if err != nil {
			t.Fatal(err)
		}
		if i < 1000 && !found {
			t.Errorf("row %d is not found", i)
		}
		if i >= 1000 && found {
			wrong++
		}
	}
	if wrong > 50 {
		t.Errorf("%d of 1000 ids that are not there are found", wrong)
	}
}
