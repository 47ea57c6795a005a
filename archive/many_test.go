package archive

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNeedlesInABagOfFiveThousand: one flipped bit, one missing file and one
// extra file among 5,000 are found and named, and nothing else is.
func TestNeedlesInABagOfFiveThousand(t *testing.T) {
	p := plan(t, "2025", 1)
	for i := range 5000 {
		p.Files = append(p.Files, File{Path: fmt.Sprintf("further/%02d/보기 %d.txt", i%50, i), Data: fmt.Append(nil, "number ", i)})
	}
	made, err := Create(context.Background(), filepath.Join(t.TempDir(), "archive"), p)
	must(t, err)
	if made.Files < 5000 {
		t.Fatalf("%d files", made.Files)
	}
	const flipped, missing, extra = "data/further/17/보기 2517.txt", "data/further/49/보기 4999.txt", "data/further/00/thesis.doc"
	at := func(name string) string { return filepath.Join(made.Dir, filepath.FromSlash(name)) }
	data, err := os.ReadFile(at(flipped))
	must(t, err)
	data[len(data)/2] ^= 1
	must(t, os.Chmod(at(flipped), 0o666))
	must(t, os.WriteFile(at(flipped), data, 0o666))
	gone, err := os.Stat(at(missing))
	must(t, err)
	must(t, os.Remove(at(missing)))
	must(t, os.WriteFile(at(extra), make([]byte, gone.Size()), 0o666)) // the sum of sizes stays
	want := []Problem{{Kind: Extra, Path: extra}, {Kind: Changed, Path: flipped}, {Kind: Missing, Path: missing}}
	if diff := cmp.Diff(want, problems(t, made.Dir)); diff != "" {
		t.Error(diff)
	}
}
