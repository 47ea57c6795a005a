package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"injeung":   main,
		"samefiles": func() { os.Exit(sameFiles(os.Args[1], os.Args[2])) },
	})
}

// TestScripts runs the program as its users do; the scripts read as a manual.
func TestScripts(t *testing.T) {
	samples, err := filepath.Abs("../../samples")
	if err != nil {
		t.Fatal(err)
	}
	bad, err := filepath.Abs("testdata/bad")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAMPLES", samples)
			env.Setenv("BAD", bad)
			env.Setenv("LANG", "C.UTF-8")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"status": wantStatus},
	})
}

// wantStatus is "status N program args...": the program must end with N.
func wantStatus(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if err != nil {
		ee, ok := err.(*exec.ExitError)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = ee.ExitCode()
	}
	if (got == want) == neg {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// sameFiles says whether two folders hold the same files with the same bytes.
func sameFiles(a, b string) int {
	left, right := contents(a), contents(b)
	for name, data := range left {
		if !bytes.Equal(right[name], data) {
			fmt.Fprintf(os.Stderr, "%s differs\n", name)
			return 1
		}
	}
	if len(left) != len(right) || len(left) == 0 {
		fmt.Fprintf(os.Stderr, "%d files and %d files\n", len(left), len(right))
		return 1
	}
	return 0
}

func contents(root string) map[string][]byte {
	all := map[string][]byte{}
	filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(root, path)
			all[rel], _ = os.ReadFile(path)
		}
		return nil
	})
	return all
}
