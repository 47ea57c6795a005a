package archive

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFrozenBagIsWhole: what was frozen verifies, holds every source byte for
// byte, and every file is read-only.
func TestFrozenBagIsWhole(t *testing.T) {
	dir := frozenBag(t, 3)
	if p := problems(t, dir); len(p) > 0 {
		t.Fatalf("a new bag has problems: %v", p)
	}
	rows, err := Sources(dir)
	must(t, err)
	if len(rows) != 3 {
		t.Fatalf("%d sources", len(rows))
	}
	for _, s := range rows {
		e, err := fileSum(os.DirFS(dir), *s.File)
		if err != nil || e != s.SHA256 {
			t.Errorf("%s: %s, %v", s.Name, e, err)
		}
	}
	for name := range contents(t, dir) {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Mode().Perm()&0o222 != 0 {
			t.Errorf("%s can be written: %v %v", name, info.Mode(), err)
		}
	}
}

// TestCoreutilsAgree: plain sha512sum and sha256sum say the same.
func TestCoreutilsAgree(t *testing.T) {
	dir := frozenBag(t, 3)
	for _, a := range algorithms() {
		tool, err := exec.LookPath(a.name + "sum")
		if err != nil {
			t.Skipf("skipped: %ssum is missing", a.name)
		}
		for _, m := range []string{a.manifest(), a.tagManifest()} {
			c := exec.Command(tool, "-c", "--strict", m)
			c.Dir = dir
			out, err := c.CombinedOutput()
			if err != nil || strings.Count(string(out), ": OK\n") == 0 {
				t.Errorf("%s -c %s: %v\n%s", tool, m, err, out)
			}
		}
	}
}

// TestSameBagTwice: the same dataset on the same day gives the same bytes; the
// day stands in bag-info, README, snapshot.json and RO-Crate alone.
func TestSameBagTwice(t *testing.T) {
	p := plan(t, "2025", 4)
	freeze := func(p Plan) map[string]string {
		made, err := Create(context.Background(), t.TempDir(), p)
		must(t, err)
		return contents(t, made.Dir)
	}
	first := freeze(p)
	if diff := cmp.Diff(first, freeze(p)); diff != "" {
		t.Fatalf("frozen twice:\n%s", diff)
	}
	p.Date++
	for name, data := range freeze(p) {
		switch {
		case name == infoName, name == readmeName, name == snapshotFile, name == crateFile, strings.Contains(name, "manifest-"):
		case data != first[name]:
			t.Errorf("%s depends on the day", name)
		}
	}
}

// TestSnapshotIsNeverChanged: a name is used once, and a correction needs what
// it corrects.
func TestSnapshotIsNeverChanged(t *testing.T) {
	archive := t.TempDir()
	p := plan(t, "2025.1", 1)
	try := func(id, want string) {
		t.Helper()
		p.ID = id
		before := contents(t, archive)
		_, err := Create(context.Background(), archive, p)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Fatalf("%s: %v, want %q", id, err, want)
		}
		if diff := cmp.Diff(before, contents(t, archive)); diff != "" {
			t.Fatalf("%s changed the archive:\n%s", id, diff)
		}
	}
	try("2025.1", "no snapshot")
	for _, id := range []string{"2025", "2025.1"} {
		p.ID = id
		_, err := Create(context.Background(), archive, p)
		must(t, err)
	}
	try("2025", "2025.2")
	try("2025.3", "2025.2")
	for _, bad := range []string{"", "..", "../2025", "2025/x", "25", "2025.0", "2025.01", "2025\n"} {
		try(bad, "no name of a snapshot")
	}
	s, err := readSnapshot(os.DirFS(filepath.Join(archive, "2025.1")))
	must(t, err)
	seal, err := sealOf(os.DirFS(filepath.Join(archive, "2025")))
	must(t, err)
	if s.Corrects != "2025" || s.CorrectsSeal != seal {
		t.Errorf("2025.1 corrects %q with seal %q", s.Corrects, s.CorrectsSeal)
	}
	must(t, os.RemoveAll(filepath.Join(archive, "2025.1")))
	try("2025.1", "stays taken")
}

// TestMissingSourcesAreNamed, and listed where that is allowed.
func TestMissingSourcesAreNamed(t *testing.T) {
	archive := t.TempDir()
	p := plan(t, "2025", 3)
	var gone string
	for sum := range p.Sources {
		gone = sum
	}
	delete(p.Sources, gone)
	_, err := Create(context.Background(), archive, p)
	var missing *MissingError
	if !errors.As(err, &missing) || len(missing.Sources) != 1 || missing.Sources[0].SHA256 != gone {
		t.Fatalf("got %v", err)
	}
	if len(contents(t, archive)) > 0 {
		t.Error("something was left")
	}
	p.AllowMissing = true
	made, err := Create(context.Background(), archive, p)
	must(t, err)
	if n := made.Snapshot.Sources; n.Frozen != 2 || len(n.Missing) != 1 {
		t.Errorf("got %+v", n)
	}
	if data := contents(t, made.Dir)[readmeName]; !strings.Contains(data, made.Snapshot.Sources.Missing[0]) {
		t.Error("the README does not name the missing source")
	}
}

// TestCrateDescribesEveryFile: the crate's ids are unique, every reference
// leads to an entity, and every file of the payload is one.
func TestCrateDescribesEveryFile(t *testing.T) {
	files := contents(t, frozenBag(t, 3))
	var doc struct {
		Graph []map[string]any `json:"@graph"`
	}
	must(t, json.Unmarshal([]byte(files[crateFile]), &doc))
	ids := map[string]bool{}
	for _, e := range doc.Graph {
		id := e["@id"].(string)
		if ids[id] {
			t.Errorf("%s stands twice", id)
		}
		ids[id] = true
	}
	for name := range files {
		if inPayload(name) && name != crateFile && !ids[crateID(name)] {
			t.Errorf("%s is not described", name)
		}
	}
	for _, e := range doc.Graph {
		for key, v := range e {
			all, _ := v.([]any)
			for _, one := range append(all, v) {
				if r, ok := one.(map[string]any); ok && !ids[r["@id"].(string)] && key != "conformsTo" {
					t.Errorf("%s of %s leads nowhere: %v", key, e["@id"], r)
				}
			}
		}
	}
}

// TestFoldersThatAreNoDataset are refused, with nothing left behind.
func TestFoldersThatAreNoDataset(t *testing.T) {
	for name, spoil := range map[string]func(p *Plan){
		"changed file":  func(p *Plan) { must(t, os.WriteFile(filepath.Join(p.Dataset, "cities.parquet"), []byte("x"), 0o666)) },
		"link":          func(p *Plan) { must(t, os.Symlink("/etc/passwd", filepath.Join(p.Dataset, "link"))) },
		"name":          func(p *Plan) { must(t, os.WriteFile(filepath.Join(p.Dataset, "100%.txt"), nil, 0o666)) },
		"one case":      func(p *Plan) { must(t, os.WriteFile(filepath.Join(p.Dataset, "DATASET.json"), nil, 0o666)) },
		"no folder":     func(p *Plan) { p.Dataset += "-not" },
		"path goes out": func(p *Plan) { p.Files[0].Path = "../../x" },
		"changed source": func(p *Plan) {
			for sum := range p.Sources {
				must(t, os.WriteFile(p.Sources[sum].Path, []byte("x"), 0o666))
			}
		},
		"vanished source": func(p *Plan) {
			for sum := range p.Sources {
				must(t, os.Remove(p.Sources[sum].Path))
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := plan(t, "2025", 1)
			spoil(&p)
			archive := filepath.Join(t.TempDir(), "archive")
			if _, err := Create(context.Background(), archive, p); err == nil {
				t.Fatal("frozen all the same")
			}
			if _, err := os.Lstat(archive); err == nil {
				t.Error("the folder of the archive was left")
			}
		})
	}
	p := plan(t, "2025", 1)
	if _, err := Create(context.Background(), filepath.Join(p.Dataset, "archive"), p); err == nil || !strings.Contains(err.Error(), "lies in the dataset") {
		t.Errorf("an archive in its dataset: %v", err)
	}
}

// TestLicenceGoesAlong: what a source says of its use stands in sources.jsonl
// and, as an entity with the address of the terms, in the RO-Crate.
func TestLicenceGoesAlong(t *testing.T) {
	dir := frozenBag(t, 2)
	rows, err := Sources(dir)
	must(t, err)
	licensed := 0
	for _, s := range rows {
		if s.Licence != nil {
			licensed++
			if *s.Licence != "KOGL-1" || *s.LicenceRaw != "공공누리 제1유형" || *s.Credit != "환경부" {
				t.Errorf("%s: %s %s %s", s.Name, *s.Licence, *s.LicenceRaw, *s.Credit)
			}
		}
	}
	if licensed != 1 {
		t.Errorf("%d of 2 sources have a licence, 1 prints one", licensed)
	}
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(crateFile)))
	must(t, err)
	var c crateDoc
	must(t, json.Unmarshal(data, &c))
	const terms = "https://www.kogl.or.kr/info/licenseType1.do"
	told, used := 0, 0
	for _, e := range c.Graph {
		if e.ID == terms && e.Identifier == "KOGL-1" {
			told++
		}
		if e.License != nil && e.License.ID == terms {
			used++
		}
	}
	if told != 1 || used != 1 {
		t.Errorf("the licence is told %d times and used by %d files", told, used)
	}
}
