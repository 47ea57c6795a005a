package dataset

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"injeung/dataset/disk"
	"injeung/schema"
)

// TestWhatIsWrittenIsLoaded: New, a Writer and Load give the same rows, NULL and
// empty lists apart; the JSON Lines hold them too and keep their JSON Schema.
func TestWhatIsWrittenIsLoaded(t *testing.T) {
	schemas := compileSchemas(t)
	dir := filepath.Join(memoryDir(t), "out")
	rapid.Check(t, func(t *rapid.T) {
		ds, err := New(draw(t))
		if err != nil {
			t.Fatal(err)
		}
		o := Options{Program: "0.1.0", PartitionByYear: rapid.Bool().Draw(t, "by year")}
		if err := write(t.Context(), disk.Disk{}, dir, ds, o); err != nil {
			t.Fatal(err)
		}
		got, err := Load(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		same(t, ds.Rows(), got)
		same(t, ds.Rows(), loadLines(t, dir, ds.Rows().Sources))
		for name, s := range schemas {
			checkLines(t, filepath.Join(dir, "json", name+".jsonl"), s)
		}
	})
}

// fataler is what *testing.T and *rapid.T have in common.
type fataler interface {
	Helper()
	Context() context.Context
	Fatal(...any)
	Fatalf(string, ...any)
}

func same(t fataler, want, got *schema.Dataset) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		t.Fatalf("differs (-want +got):\n%s", cmp.Diff(want, got))
	}
}

// loadLines reads a dataset from its JSON Lines alone.
func loadLines(t fataler, dir string, sources []schema.Source) *schema.Dataset {
	ds := &schema.Dataset{Sources: sources}
	of := func(table string, rows any) {
		data, err := os.ReadFile(filepath.Join(dir, "json", table+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		if len(data) == 0 {
			return
		}
		list := "[" + strings.ReplaceAll(strings.TrimSuffix(string(data), "\n"), "\n", ",") + "]"
		if err := json.Unmarshal([]byte(list), rows); err != nil {
			t.Fatal(err)
		}
	}
	of("releases", &ds.Releases)
	of("cities", &ds.Cities)
	of("services", &ds.Services)
	of("criteria", &ds.Criteria)
	of("rounds", &ds.Rounds)
	of("practices", &ds.Practices)
	of("plans", &ds.Plans)
	of("tables", &ds.Tables)
	of("evidence", &ds.Evidence)
	of("issues", &ds.Issues)
	of("city_timeline", &ds.CityTimeline)
	of("service_timeline", &ds.ServiceTimeline)
	of("scheme_years", &ds.SchemeYears)
	of("places", &ds.Places)
	return ds
}

func compileSchemas(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	compiled := map[string]*jsonschema.Schema{}
	for _, doc := range everyDoc() {
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.JSONSchema(doc)))
		if err != nil {
			t.Fatal(err)
		}
		c := jsonschema.NewCompiler()
		c.DefaultDraft(jsonschema.Draft2020)
		c.AssertFormat()
		if err := c.AddResource("urn:row", value); err != nil {
			t.Fatal(err)
		}
		if compiled[doc.Name], err = c.Compile("urn:row"); err != nil {
			t.Fatalf("%s: %v", doc.Name, err)
		}
	}
	return compiled
}

func checkLines(t fataler, path string, s *jsonschema.Schema) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(data) {
		row, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(row); err != nil {
			t.Fatalf("%s: %v\n%s", filepath.Base(path), err, line)
		}
	}
}

// TestSchemaRefuses: the JSON Schemas are not satisfied with just anything.
func TestSchemaRefuses(t *testing.T) {
	schemas := compileSchemas(t)
	for _, line := range []string{
		`{}`, `[]`,
		`{"record_id":"a","column":"b","raw":"","rule":"r","release_id":"x","page":null,"box":null,"node":null,"quote":null}`,
		`{"record_id":"a","column":"b","raw":null,"rule":null,"release_id":"x","page":null,"box":null,"node":null,"quote":null}`,
		`{"record_id":"a","column":"b","raw":null,"rule":"r","release_id":"x","page":1.5,"box":null,"node":null,"quote":null}`,
		`{"record_id":"a","column":"b","raw":null,"rule":"r","release_id":"x","page":1,"box":"0","node":null,"quote":null}`,
		`{"record_id":"a","column":"b","raw":null,"rule":"r","release_id":"x","page":1,"box":null,"node":null}`,
	} {
		row, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		if err != nil {
			t.Fatal(err)
		}
		if schemas["evidence"].Validate(row) == nil {
			t.Errorf("accepted: %s", line)
		}
	}
}

// oneCity is a dataset with one city, of 2024.
func oneCity(t *testing.T) *Dataset {
	t.Helper()
	for seed := range 1000 {
		rows := rapid.Custom(draw).Example(seed)
		if len(rows.Cities) == 1 && rows.Cities[0].Year == 2024 {
			ds, err := New(rows)
			if err != nil {
				t.Fatal(err)
			}
			return ds
		}
	}
	t.Fatal("no such dataset is drawn")
	return nil
}

// memoryDir is a folder in memory where the system has one: writing hundreds
// of datasets to a disk is mostly waiting for it.
func memoryDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "injeung-test-")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}
