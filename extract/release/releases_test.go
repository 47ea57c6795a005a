package release

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write what is read into testdata/releases")

// TestReleases reads every release of testdata/releases, which are our own
// sentences in the notations of many ministries, and compares the facts.
func TestReleases(t *testing.T) {
	files, err := filepath.Glob("testdata/releases/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no releases to read", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(f)
			if err != nil || len(a.Files) != 2 {
				t.Fatal("a release and its facts are needed", err)
			}
			got := factsDrawn(Read(written(string(a.Files[0].Data)), ""))
			if *update {
				a.Files[1].Data = []byte(got)
				if err := os.WriteFile(f, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(a.Files[1].Data), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
