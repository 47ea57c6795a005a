// Package samples holds releases in our own sentences, each with what a
// careful reader takes from it (truth, written by hand) and what every stage
// of reading makes of it (written by make golden, read by people).
package samples

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var (
	update = flag.Bool("update", false, "rewrite the goldens from what is read now")
	truths = flag.Bool("truths", false, "compare only what is published with the truths, no golden")
)

// stages are the goldens beside the truth.
var stages = []string{"text", "tables", "facts", "records"}

// TestSamples reads every sample as a user would and compares the published
// rows with its truth and every stage with its golden.
func TestSamples(t *testing.T) {
	bin := build(t)
	folders, err := filepath.Glob("*/want.txtar")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no samples found: %v", err)
	}
	for _, want := range folders {
		name := filepath.Dir(want)
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			checkSample(t, bin, name)
		})
	}
}

func checkSample(t *testing.T, bin, name string) {
	path := filepath.Join(name, "want.txtar")
	ar, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	source, err := filepath.Glob(filepath.Join(name, "source.*"))
	if err != nil || len(source) != 1 {
		t.Fatalf("want one source in %s, found %v", name, source)
	}
	if diff := differing(section(ar, "truth"), published(t, bin, source[0])); diff != "" {
		t.Errorf("only in the truth (-) or in what was published (+):\n%s", diff)
	}
	if *truths {
		return
	}
	var files []txtar.File
	for _, stage := range stages {
		got := inspect(t, bin, source[0], stage)
		if want := section(ar, stage); !*update && got != want {
			t.Errorf("stage %s differs from its golden (-); look, then make golden:\n%s", stage, cmp.Diff(lines(want), lines(got)))
		}
		files = append(files, txtar.File{Name: stage, Data: []byte(got)})
	}
	if *update {
		ar.Files = append([]txtar.File{{Name: "truth", Data: []byte(section(ar, "truth"))}}, files...)
		if err := os.WriteFile(path, txtar.Format(ar), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// build makes the program once.
func build(t *testing.T) string {
	bin := filepath.Join(t.TempDir(), "injeung")
	if out, err := exec.Command("go", "build", "-o", bin, "injeung/cmd/injeung").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return bin
}

func inspect(t *testing.T, bin, source, stage string) string {
	t.Helper()
	var stderr bytes.Buffer
	cmd := exec.Command(bin, "inspect", source, "--stage", stage, "--lang", "en")
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("inspect --stage %s: %v\n%s", stage, err, stderr.String())
	}
	return string(out)
}

func section(ar *txtar.Archive, name string) string {
	for _, f := range ar.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func lines(s string) []string { return strings.Split(strings.TrimRight(s, "\n"), "\n") }
