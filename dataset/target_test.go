package dataset

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"injeung/dataset/disk"
)

func TestWhereADatasetCanGo(t *testing.T) {
	tests := []struct {
		name    string
		prepare func(t *testing.T, dir string)
		want    string // words of the error, "" for none
	}{
		{"absent", func(*testing.T, string) {}, ""},
		{"absent with its parents", func(t *testing.T, dir string) { remove(t, filepath.Dir(dir)) }, ""},
		{"empty", func(t *testing.T, dir string) { makeDir(t, dir) }, ""},
		{"an old dataset", func(t *testing.T, dir string) { publish(t, dir, 1) }, ""},
		{"a link to an old dataset", func(t *testing.T, dir string) {
			publish(t, dir+"-real", 1)
			link(t, dir+"-real", dir)
		}, ""},
		{"a file", func(t *testing.T, dir string) { put(t, dir, "x") }, "is a file, not a folder"},
		{"somebody's folder", func(t *testing.T, dir string) { put(t, filepath.Join(dir, "a.txt"), "x") }, "holds no dataset (no dataset.json)"},
		{"somebody's dataset.json", func(t *testing.T, dir string) { put(t, filepath.Join(dir, ManifestName), "{}") }, "holds no dataset of injeung"},
		{"a broken dataset.json", func(t *testing.T, dir string) { put(t, filepath.Join(dir, ManifestName), `{"format":"inj`) }, "holds no dataset of injeung"},
		{"a link to nothing", func(t *testing.T, dir string) { link(t, dir+"-gone", dir) }, "is a link that leads nowhere"},
		{"inside a file", func(t *testing.T, dir string) { remove(t, filepath.Dir(dir)); put(t, filepath.Dir(dir), "x") }, "not a directory"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "parent", "out")
			makeDir(t, filepath.Dir(dir))
			test.prepare(t, dir)
			before := snapshot(t, filepath.Dir(filepath.Dir(dir)))
			asked := publishable(dir)
			if test.want == "" {
				if after := snapshot(t, filepath.Dir(filepath.Dir(dir))); after != before {
					t.Errorf("asking changed something:\nbefore:\n%s\nafter:\n%s", before, after)
				}
				if err := errors.Join(asked, write(t.Context(), disk.Disk{}, dir, small(t, 2), Options{})); err != nil {
					t.Fatal(err)
				}
				if n := number(t, dir); n != 2 {
					t.Errorf("dataset %d is there", n)
				}
				return
			}
			for _, err := range []error{asked, write(t.Context(), disk.Disk{}, dir, small(t, 2), Options{})} {
				if err == nil || !strings.Contains(err.Error(), test.want) {
					t.Errorf("want an error with %q, got %v", test.want, err)
				}
			}
			if after := snapshot(t, filepath.Dir(filepath.Dir(dir))); after != before {
				t.Errorf("before:\n%s\nafter:\n%s", before, after)
			}
		})
	}
}

// TestAReadOnlyPlace: where nothing can be made beside the folder, the error
// names it and what is there stays.
func TestAReadOnlyPlace(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everywhere")
	}
	dir := filepath.Join(t.TempDir(), "out")
	publish(t, dir, 1)
	parent := filepath.Dir(dir)
	if err := os.Chmod(parent, 0o555); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(parent, 0o755)
	for _, err := range []error{publishable(dir), write(t.Context(), disk.Disk{}, dir, small(t, 2), Options{})} {
		if !errors.Is(err, os.ErrPermission) || !strings.Contains(err.Error(), dir) {
			t.Errorf("got %v", err)
		}
	}
	if n := number(t, dir); n != 1 {
		t.Errorf("dataset %d is there", n)
	}
}

// TestFilesOfOthersAreKept: what a user put into the folder survives the next
// publication; files of the old dataset do not.
func TestFilesOfOthersAreKept(t *testing.T) {
	for _, exchange := range []bool{true, false} {
		dir := filepath.Join(t.TempDir(), "out")
		ds := oneCity(t)
		if err := write(t.Context(), disk.Disk{}, dir, ds, Options{PartitionByYear: true}); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(filepath.Join(dir, "cities", "year=2024", "cities.parquet")); err != nil {
			t.Fatal(err)
		}
		put(t, filepath.Join(dir, "읽어보기.txt"), "ours")
		put(t, filepath.Join(dir, "json", "deep", "a"), "b")
		link(t, "읽어보기.txt", filepath.Join(dir, "link"))
		if err := os.Chmod(dir, 0o750); err != nil {
			t.Fatal(err)
		}
		d, _ := failing(0, exchange, nil)
		if err := write(t.Context(), d, dir, ds, Options{}); err != nil {
			t.Fatal(err)
		}
		all := snapshot(t, dir)
		for _, want := range []string{"읽어보기.txt ours", "json/deep/a b", "link -> 읽어보기.txt", "cities.parquet"} {
			if !strings.Contains(all, want) {
				t.Errorf("%q is missing in\n%s", want, all)
			}
		}
		if strings.Contains(all, "year=2024") {
			t.Errorf("files of the old dataset are left:\n%s", all)
		}
		if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o750 {
			t.Errorf("the folder's mode is %v, %v", info.Mode(), err)
		}
	}
}

func makeDir(t *testing.T, path string) {
	t.Helper()
	if err := os.MkdirAll(path, 0o755); err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, path, text string) {
	t.Helper()
	makeDir(t, filepath.Dir(path))
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func link(t *testing.T, to, path string) {
	t.Helper()
	if err := os.Symlink(to, path); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
}

func publish(t *testing.T, dir string, n int) {
	t.Helper()
	if err := write(t.Context(), disk.Disk{}, dir, small(t, n), Options{}); err != nil {
		t.Fatal(err)
	}
}

// snapshot lists what is under a folder: names, links and short texts.
func snapshot(t *testing.T, dir string) string {
	t.Helper()
	var all strings.Builder
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(dir, path)
		all.WriteString(filepath.ToSlash(name))
		if e.Type()&os.ModeSymlink != 0 {
			to, _ := os.Readlink(path)
			all.WriteString(" -> " + to)
		} else if data, err := os.ReadFile(path); err == nil && len(data) < 100 {
			all.WriteString(" " + string(data))
		}
		all.WriteString("\n")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}
