package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestIdentifier: licences are told by their text, and what is not known is
// not guessed.
func TestIdentifier(t *testing.T) {
	for text, want := range map[string]string{
		"Apache License\n  Version 2.0, January 2004":                                                       "Apache-2.0",
		"Permission is hereby granted, free of charge, to any person\nobtaining a copy":                     "MIT",
		"Redistribution and use in source and binary forms … Neither the name of Google":                    "BSD-3-Clause",
		"Redistribution and use in source and binary forms, with or without":                                "BSD-2-Clause",
		"Redistribution and use in source and binary forms, neither the name … Apache License, Version 2.0": "Apache-2.0 AND BSD-3-Clause",
		"You may use this on Tuesdays":                                                                      "",
	} {
		if got := identifier(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestEmptied: an earlier release goes, anything else stays and is an error.
func TestEmptied(t *testing.T) {
	dir := t.TempDir()
	put := func(name string) {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	put("injeung_0.0.9_linux_amd64.tar.gz")
	put(sumsName)
	if err := emptied(dir); err != nil {
		t.Fatal(err)
	}
	put("thesis.doc")
	if err := emptied(dir); err == nil || !strings.Contains(err.Error(), "thesis.doc") {
		t.Errorf("got %v", err)
	}
}

// TestArchivesAreTheSameTwice: no clock gets into an archive.
func TestArchivesAreTheSameTwice(t *testing.T) {
	files := []file{{"injeung", []byte("x"), 0o755}, {"man/injeung.1", []byte("y"), 0o644}}
	for _, write := range []func(*bytes.Buffer, string, []file, time.Time) error{tarball, zipped} {
		var a, b bytes.Buffer
		for _, to := range []*bytes.Buffer{&a, &b} {
			if err := write(to, "stem", files, time.Unix(1700000000, 0).UTC()); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) || a.Len() == 0 {
			t.Error("written twice, other bytes")
		}
	}
}

// installBlock is the README's block that installs a release.
var installBlock = regexp.MustCompile("(?ms)^```console release\n(.*?)^```$")

// TestReadmeInstalls makes the release that the README's lines install, runs
// the lines, and finds in the list of licences every module that the binary
// says it is built of.
func TestReadmeInstalls(t *testing.T) {
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("skipped: the README installs on linux/amd64")
	}
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := release(dir, []string{"linux/amd64"}, false); err != nil {
		t.Fatal(err)
	}
	block := installBlock.FindStringSubmatch(string(readme))
	if block == nil {
		t.Fatal("the README has no block that installs a release")
	}
	for _, step := range strings.Split("\n"+block[1], "\n$ ")[1:] {
		command, want, _ := strings.Cut(step, "\n")
		cmd := exec.Command("bash", "-c", command)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil || strings.TrimRight(string(out), "\n") != strings.TrimRight(want, "\n") {
			t.Errorf("$ %s\nprints %s (%v)\nREADME.md says %s", command, out, err, want)
		}
	}
	licensed(t, filepath.Join(dir, "injeung_0.1.0_linux_amd64"))
}

// licensed compares the list of modules with what the binary says.
func licensed(t *testing.T, root string) {
	list, err := os.ReadFile(filepath.Join(root, "licences", "MODULES.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	built, err := exec.Command("go", "version", "-m", filepath.Join(root, "injeung")).Output()
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(built)) {
		if f := strings.Fields(line); len(f) > 2 && f[0] == "dep" {
			n++
			if !strings.Contains(string(list), f[1]+"\t"+f[2]+"\t") {
				t.Errorf("%s %s is in the binary and not in the list", f[1], f[2])
			}
		}
	}
	if n < 10 || !strings.Contains(string(list), "std\tgo1.") {
		t.Errorf("%d modules:\n%s", n, list)
	}
	for line := range strings.Lines(string(list)) {
		if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 4 {
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(f[3]))); err != nil {
				t.Error(err)
			}
		}
	}
}
