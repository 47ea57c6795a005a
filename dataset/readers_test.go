package dataset

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/dataset/disk"
	"injeung/schema"
)

// readersFolder holds the scripts that read a dataset as others do.
const readersFolder = "../.ci/readers"

var withReaders = flag.Bool("readers", false, "read datasets with DuckDB, hyparquet and Polars, which npm has installed in .ci/readers")

// TestRealReaders has DuckDB, hyparquet and Polars read what is written: every
// table, with and without years in the path, its types, Korean text, NULL and
// empty lists apart, and every row as in the JSON Lines.
func TestRealReaders(t *testing.T) {
	if !*withReaders {
		t.Skip("only with -readers: needs node and the packages of .ci/readers")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("there is no node here: install Node.js 20 or later")
	}
	if _, err := os.Stat(filepath.Join(readersFolder, "node_modules")); err != nil {
		t.Skip("the readers are not installed: run npm install in .ci/readers")
	}
	for seed := range 3 {
		for _, split := range []bool{false, true} {
			t.Run(fmt.Sprintf("seed=%d by year=%v", seed, split), func(t *testing.T) {
				dir := filepath.Join(t.TempDir(), "out")
				ds, err := New(drawnMany(seed))
				if err != nil {
					t.Fatal(err)
				}
				if err := write(t.Context(), disk.Disk{}, dir, ds, Options{Program: "0.1.0", PartitionByYear: split}); err != nil {
					t.Fatal(err)
				}
				out, err := exec.CommandContext(t.Context(), node, filepath.Join(readersFolder, "check.mjs"), dir).CombinedOutput()
				if t.Log(string(out)); err != nil {
					t.Fatal(err)
				}
			})
		}
	}
}

// drawnMany draws until the dataset has rows in most tables; seed 0 is empty.
func drawnMany(seed int) schema.Dataset {
	for try := seed * 1000; seed > 0; try++ {
		ds := rapid.Custom(draw).Example(try)
		if len(ds.Cities) > 1 && len(ds.Services) > 1 && len(ds.Plans) > 1 && len(ds.Tables) > 0 && len(ds.Issues) > 0 && len(ds.Releases) > 1 {
			lengthen(ds.Evidence)
			return ds
		}
	}
	return schema.Dataset{}
}

// lengthen gives some rows texts that are longer than the bounds of a page
// and that no dictionary holds.
func lengthen(rows []schema.Evidence) {
	for i := range rows {
		if i%3 == 0 {
			long := fmt.Sprint(strings.Repeat("가나다 힣", 300), i)
			rows[i].Raw = &long
		}
	}
}
