package layout

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"injeung/extract/doc"
)

var update = flag.Bool("update", false, "write what came out as what is wanted")

// TestDrawings reads each drawing under testdata and compares the blocks with
// those written below it. A file holds pages ("page 1", "page 2", …) and
// "want".
func TestDrawings(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no drawings: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			drawn := drawings(ar)
			got := written(Blocks(drawn, nil))
			want := &ar.Files[len(ar.Files)-1]
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(f, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(want.Data), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func drawings(ar *txtar.Archive) []doc.Page {
	var out []doc.Page
	for _, f := range ar.Files {
		if strings.HasPrefix(f.Name, "page") {
			out = append(out, page(len(out)+1, string(f.Data)))
		}
	}
	return out
}
