package archive

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"injeung/schema"
)

// day is when the bags of the tests are frozen.
const day = schema.Date(20178) // 2025-03-31

// plan makes a small dataset of so many sources, and the plan to freeze it.
func plan(t testing.TB, id string, sources int) Plan {
	t.Helper()
	dir := t.TempDir()
	rows := schema.Dataset{}
	found := map[string]Original{}
	for i := range sources {
		text := fmt.Sprintf("<p>보도자료 %d</p>", i)
		raw := sha256.Sum256([]byte(text))
		sum := hex.EncodeToString(raw[:])
		name := fmt.Sprintf("보도/자료 %d.html", i)
		at := filepath.Join(dir, "sources", fmt.Sprint(i))
		must(t, os.MkdirAll(filepath.Dir(at), 0o777))
		must(t, os.WriteFile(at, []byte(text), 0o666))
		rows.Sources = append(rows.Sources, schema.Source{Name: name, SHA256: sum, Status: schema.SourceRead})
		rows.Releases = append(rows.Releases, schema.Release{
			ReleaseID: sum[:12], SourceName: name, SourceURI: name, SHA256: sum, MediaType: "text/html",
			Bytes: int64(len(text)), Origin: schema.Original, Kind: schema.Other,
		})
		if i == 0 {
			prints(&rows, sum[:12])
		}
		found[sum] = Original{Path: at}
	}
	out := filepath.Join(dir, "dataset")
	must(t, writeRows(context.Background(), &rows, out))
	return Plan{
		ID: id, Date: day, Dataset: out, Sources: found,
		Program: Program{Name: "injeung", Version: "1.2.3", Schema: schema.Version, Reader: "7"},
		Files:   []File{{Path: "schema/dictionary.en.md", Data: []byte("# Words\n")}},
	}
}

// prints gives the last release a licence, with its evidence.
func prints(rows *schema.Dataset, id string) {
	r := &rows.Releases[len(rows.Releases)-1]
	code, raw, name := "KOGL-1", "공공누리 제1유형", "환경부"
	r.Licence, r.LicenceRaw, r.Attribution = &code, &raw, &name
	for _, column := range []string{"licence", "licence_raw", "attribution"} {
		rows.Evidence = append(rows.Evidence, schema.Evidence{RecordID: id, Column: column, Raw: &raw, Rule: "licence.words", ReleaseID: id})
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// frozenBag freezes a small dataset and gives the folder of the bag.
func frozenBag(t testing.TB, sources int) string {
	t.Helper()
	made, err := Create(context.Background(), filepath.Join(t.TempDir(), "archive"), plan(t, "2025", sources))
	must(t, err)
	return made.Dir
}

// contents gives every file below a folder.
func contents(t testing.TB, root string) map[string]string {
	t.Helper()
	all := map[string]string{}
	must(t, filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		data, err := os.ReadFile(path)
		all[filepath.ToSlash(rel)] = string(data)
		return err
	}))
	return all
}

func problems(t testing.TB, dir string) []Problem {
	t.Helper()
	r, err := Verify(context.Background(), dir)
	must(t, err)
	return r.Problems
}
