package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var withReaders = flag.Bool("readers", false, "run the README's examples in DuckDB and Polars, which npm has installed in .ci/readers")

// readersBlock is a fenced block of commands that need .ci/readers.
var readersBlock = regexp.MustCompile("(?ms)^```console readers\n(.*?)^```$")

// TestReadmeReaders runs the README's examples in DuckDB and Polars beside a
// dataset of samples/, and compares what they print.
func TestReadmeReaders(t *testing.T) {
	if !*withReaders {
		t.Skip("only with -readers: needs node and the packages of .ci/readers")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(root, ".ci", "readers", "node_modules")); err != nil {
		t.Skip("the readers are not installed: run npm install in .ci/readers")
	}
	work := t.TempDir()
	if out, err := exec.Command("go", "run", ".", "run", "../../samples", "--out", filepath.Join(work, "out", "dataset"), "--quiet").CombinedOutput(); err != nil {
		t.Fatalf("run: %v\n%s", err, out)
	}
	if err := os.Symlink(filepath.Join(root, ".ci"), filepath.Join(work, ".ci")); err != nil {
		t.Skipf("this system makes no symbolic links: %v", err)
	}
	path := filepath.Join(root, "README.md")
	readme, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	got := readersBlock.ReplaceAllStringFunc(string(readme), func(block string) string {
		body := strings.TrimSuffix(strings.TrimPrefix(block, "```console readers\n"), "```")
		return "```console readers\n" + replay(t, work, body) + "```"
	})
	if *update && got != string(readme) {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
