package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

var withPandas = flag.Bool("pandas", false, "run the README's lines in pandas")

// pandasBlock is a fenced block of commands that need pandas.
var pandasBlock = regexp.MustCompile("(?ms)^```console pandas\n(.*?)^```$")

// TestReadmePandas runs the README's lines in pandas on the CSV twins of
// samples/, and compares what they print.
func TestReadmePandas(t *testing.T) {
	if !*withPandas {
		t.Skip("only with -pandas")
	}
	work := t.TempDir()
	python := pythonWithPandas()
	if python == "" {
		t.Skip("skipped: pandas is missing; install python3-pandas")
	}
	if err := os.Mkdir(filepath.Join(work, "bin"), 0o777); err != nil {
		t.Fatal(err)
	}
	// A script and no link, for Python finds its packages by its own place.
	if err := os.WriteFile(filepath.Join(work, "bin", "python3"), []byte("#!/bin/sh\nexec "+python+" \"$@\"\n"), 0o777); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "run", ".", "run", "../../samples", "--out", filepath.Join(work, "out", "sheets"), "--csv", "--quiet").CombinedOutput(); err != nil {
		t.Fatalf("run: %v\n%s", err, out)
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := pandasBlock.FindAllStringSubmatch(string(readme), -1)
	if len(blocks) == 0 {
		t.Error("the README has no lines for pandas")
	}
	for _, b := range blocks {
		replay(t, work, b[1])
	}
}

// pythonWithPandas is the first Python that has pandas.
func pythonWithPandas() string {
	for _, name := range []string{"python3", "/usr/bin/python3", "python"} {
		if path, err := exec.LookPath(name); err == nil && exec.Command(path, "-c", "import pandas").Run() == nil {
			return path
		}
	}
	return ""
}
