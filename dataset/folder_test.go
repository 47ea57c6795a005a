package dataset

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// marked takes a folder with the file mark for one of its own.
func marked(dir fs.FS) error {
	_, err := fs.Stat(dir, "mark")
	return err
}

func putAll(files map[string]string) func(func(string, []byte) error) error {
	return func(put func(string, []byte) error) error {
		for name, data := range files {
			if err := put(name, []byte(data)); err != nil {
				return err
			}
		}
		return nil
	}
}

func readFile(t *testing.T, path ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestWriteFolderReplacesAsAWhole writes a folder, then another in its place.
func TestWriteFolderReplacesAsAWhole(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	ctx := context.Background()
	if err := WriteFolder(ctx, dir, marked, putAll(map[string]string{"mark": "", "a/b": "1", "old": "x"})); err != nil {
		t.Fatal(err)
	}
	if err := WriteFolder(ctx, dir, marked, putAll(map[string]string{"mark": "", "a/b": "2"})); err != nil {
		t.Fatal(err)
	}
	if got := readFile(t, dir, "a", "b"); got != "2" {
		t.Errorf("a/b is %q", got)
	}
	if _, err := os.Stat(filepath.Join(dir, "old")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the old file is still there: %v", err)
	}
	onlyEntry(t, filepath.Dir(dir), "site")
}

// TestWriteFolderFailsWithoutATrace leaves what was there, whatever goes wrong.
func TestWriteFolderFailsWithoutATrace(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	first := putAll(map[string]string{"mark": "first"})
	if err := WriteFolder(context.Background(), dir, marked, first); err != nil {
		t.Fatal(err)
	}
	stopped, stop := context.WithCancel(context.Background())
	for name, c := range map[string]struct {
		ctx  context.Context
		fill func(func(string, []byte) error) error
	}{
		"an error": {context.Background(), func(put func(string, []byte) error) error {
			return errors.Join(put("mark", []byte("second")), errors.New("no more"))
		}},
		"an interruption": {stopped, func(put func(string, []byte) error) error {
			stop()
			return put("mark", []byte("second"))
		}},
		"a name outside": {context.Background(), putAll(map[string]string{"../mark": "second"})},
	} {
		if err := WriteFolder(c.ctx, dir, marked, c.fill); err == nil {
			t.Errorf("%s goes unnoticed", name)
		}
		if got := readFile(t, dir, "mark"); got != "first" {
			t.Errorf("after %s the folder holds %q", name, got)
		}
		onlyEntry(t, filepath.Dir(dir), "site")
	}
}

// TestWriteFolderTakesNothingOfOthers refuses a folder with other things in it.
func TestWriteFolderTakesNothingOfOthers(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "diary"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	err := WriteFolder(context.Background(), dir, marked, putAll(map[string]string{"mark": ""}))
	if err == nil || !strings.Contains(err.Error(), "mark") {
		t.Errorf("error %v", err)
	}
	readFile(t, dir, "diary")
}

// onlyEntry checks that nothing was left beside.
func onlyEntry(t *testing.T, dir, name string) {
	t.Helper()
	inside, err := os.ReadDir(dir)
	if err != nil || len(inside) != 1 || inside[0].Name() != name {
		t.Errorf("beside %s: %v, %v", name, inside, err)
	}
}
