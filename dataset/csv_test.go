package dataset

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"injeung/dataset/disk"

	"pgregory.net/rapid"
)

// TestCSVIsTheTwinOfTheLines: every cell of every CSV file is what the JSON
// Lines say, NULL and an empty list apart, and the file begins as spreadsheets
// need it.
func TestCSVIsTheTwinOfTheLines(t *testing.T) {
	dir := filepath.Join(memoryDir(t), "out")
	rapid.Check(t, func(t *rapid.T) {
		ds, err := New(draw(t))
		if err != nil {
			t.Fatal(err)
		}
		if err := write(t.Context(), disk.Disk{}, dir, ds, Options{CSV: true, PartitionByYear: rapid.Bool().Draw(t, "by year")}); err != nil {
			t.Fatal(err)
		}
		got, err := Load(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		same(t, ds.Rows(), got)
		for _, doc := range everyDoc() {
			twins(t, dir, doc.Name)
		}
	})
}

// twins compares the CSV file of a table with its JSON Lines.
func twins(t fataler, dir, table string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "csv", table+".csv"))
	if err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(string(data), byteOrderMark)
	if !marked {
		t.Fatalf("%s.csv begins without a byte order mark", table)
	}
	records, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatalf("%s.csv: %v", table, err)
	}
	lines, err := os.ReadFile(filepath.Join(dir, "json", table+".jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(lines, []byte("\n")); n != len(records)-1 {
		t.Fatalf("%s: %d records, %d lines", table, len(records)-1, n)
	}
	i := 0
	for line := range bytes.Lines(lines) {
		i++
		var row map[string]json.RawMessage
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatal(err)
		}
		for j, name := range records[0] {
			if got, want := records[i][j], cellText(row[name]); got != want {
				t.Fatalf("%s row %d, %s: %q in CSV, %q in JSON", table, i, name, got, want)
			}
		}
	}
}

// cellText is what stands in CSV for a value of JSON.
func cellText(value json.RawMessage) string {
	var s string
	switch {
	case string(value) == "null":
		return ""
	case json.Unmarshal(value, &s) == nil:
		return s
	}
	return string(value)
}

// TestDataPackage: the package names every CSV file with its size and sum, and
// every column in order; without the option nothing of it is there.
func TestDataPackage(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, oneCity(t), Options{CSV: true}); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, packageName))
	if err != nil {
		t.Fatal(err)
	}
	var p dataPackage
	if err := json.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	m, err := ReadManifest(dir)
	if err != nil || !m.HasCSV() {
		t.Fatal(err, "no CSV in the manifest")
	}
	docs := everyDoc()
	if len(p.Resources) != len(docs) || len(m.Documents) != len(docs)+1 {
		t.Fatalf("%d resources and %d documents for %d tables", len(p.Resources), len(m.Documents), len(docs))
	}
	for i, r := range p.Resources {
		f := m.table(r.Name).Files[2]
		if r.Path != f.Path || r.Bytes != f.Bytes || r.Hash != "sha256:"+f.SHA256 || len(r.Schema.Fields) != len(docs[i].Columns) {
			t.Errorf("%s: %+v, the manifest has %+v", r.Name, r, f)
		}
		for j, field := range r.Schema.Fields {
			if field.Name != docs[i].Columns[j].Name || !strings.Contains(field.Description, docs[i].Columns[j].DescriptionKO) {
				t.Errorf("%s: field %+v", r.Name, field)
			}
		}
	}
	if err := write(t.Context(), disk.Disk{}, dir, oneCity(t), Options{}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{packageName, csvFolder, schemaFolder} {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			t.Errorf("%s is left from the dataset before", name)
		}
	}
}

// TestEarlierVersionLoads: a dataset of version 1.0.0, which has no derived
// tables, is read as it is.
func TestEarlierVersionLoads(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, oneCity(t), Options{}); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, ManifestName)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var m Manifest
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	m.SchemaVersion = "1.0.0"
	for _, t := range m.Tables[10:] {
		for _, f := range t.Files {
			os.Remove(filepath.Join(dir, filepath.FromSlash(f.Path)))
		}
	}
	m.Tables = m.Tables[:10]
	if data, err = m.encode(); err != nil {
		t.Fatal(err)
	}
	put(t, path, string(data))
	rows, err := Load(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(rows.Cities) != 1 || rows.CityTimeline != nil || rows.Places != nil {
		t.Errorf("%d cities, %d steps, %d places", len(rows.Cities), len(rows.CityTimeline), len(rows.Places))
	}
}
