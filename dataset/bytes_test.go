package dataset

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/dataset/disk"
	"injeung/schema"
)

// TestSameRowsSameBytes: shuffled rows, evidence said twice, one processor and
// another day give the same folder.
func TestSameRowsSameBytes(t *testing.T) {
	base := memoryDir(t)
	rapid.Check(t, func(t *rapid.T) {
		rows := draw(t)
		o := Options{Program: "0.1.0", PartitionByYear: rapid.Bool().Draw(t, "by year")}
		first := writtenSums(t, filepath.Join(base, "first"), rows, o)
		shuffle(&rows, rapid.Uint64().Draw(t, "seed"))
		rows.Evidence = append(rows.Evidence, rows.Evidence[:len(rows.Evidence)/2]...)
		before := runtime.GOMAXPROCS(1)
		second := writtenSums(t, filepath.Join(base, "second"), rows, o)
		runtime.GOMAXPROCS(before)
		if first != second {
			t.Fatalf("differs:\n%s\n%s", first, second)
		}
	})
}

func shuffle(rows *schema.Dataset, seed uint64) {
	r := rand.New(rand.NewPCG(seed, seed))
	v := reflect.ValueOf(rows).Elem()
	for i := range v.NumField() {
		if v.Field(i).Len() > 0 {
			r.Shuffle(v.Field(i).Len(), reflect.Swapper(v.Field(i).Interface()))
		}
	}
}

// writtenSums writes rows and gives the name and hash of every file.
func writtenSums(t fataler, dir string, rows schema.Dataset, o Options) string {
	t.Helper()
	ds, err := New(rows)
	if err != nil {
		t.Fatal(err)
	}
	if err := write(t.Context(), disk.Disk{}, dir, ds, o); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	err = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		fmt.Fprintf(&all, "%x %s\n", sha256.Sum256(data), name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

// TestNewLeavesItsRowsAlone: the caller's tables keep order and NULLs.
func TestNewLeavesItsRowsAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := draw(t)
		copied := rows
		v := reflect.ValueOf(&copied).Elem()
		for i := range v.NumField() {
			f := v.Field(i)
			f.Set(reflect.AppendSlice(reflect.MakeSlice(f.Type(), 0, f.Len()), f))
		}
		if _, err := New(rows); err != nil {
			t.Fatal(err)
		}
		for i := range v.NumField() {
			got := reflect.ValueOf(rows).Field(i)
			for j := range got.Len() {
				if !reflect.DeepEqual(got.Index(j).Interface(), v.Field(i).Index(j).Interface()) {
					t.Fatalf("changed: %+v", got.Index(j))
				}
			}
		}
	})
}
