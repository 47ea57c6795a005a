package archive

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"injeung/dataset/disk"

	"github.com/google/go-cmp/cmp"
)

// bagOf makes a bag of files by their path below data/.
func bagOf(t testing.TB, files map[string]string) string {
	t.Helper()
	root := filepath.Join(t.TempDir(), "2025")
	m := newMaker(disk.Disk{}, root, Plan{})
	m.snapshot = &Snapshot{ID: "2025", Date: day}
	for name, text := range files {
		at := filepath.Join(root, "data", filepath.FromSlash(name))
		must(t, os.MkdirAll(filepath.Dir(at), 0o777))
		must(t, os.WriteFile(at, []byte(text), 0o666))
		sum := newSums()
		sum.Write([]byte(text))
		m.payload = append(m.payload, sum.entry(payloadFolder+name, int64(len(text))))
	}
	must(t, m.seal(context.Background()))
	return root
}

// TestOneOfFiveThousand: one flipped bit, one missing and one extra file among
// 5,000 are found and named, and nothing else is.
func TestOneOfFiveThousand(t *testing.T) {
	files := map[string]string{}
	for i := range 5000 {
		files[fmt.Sprintf("%02d/원문 %04d.txt", i%70, i)] = fmt.Sprintf("text of number %d", i)
	}
	dir := bagOf(t, files)
	if p := problems(t, dir); len(p) > 0 {
		t.Fatalf("whole, but: %v", p)
	}
	at := func(name string) string { return filepath.Join(dir, "data", filepath.FromSlash(name)) }
	data := []byte(files["21/원문 1421.txt"])
	data[3] ^= 4
	must(t, os.WriteFile(at("21/원문 1421.txt"), data, 0o666))
	must(t, os.Rename(at("33/원문 4933.txt"), filepath.Join(t.TempDir(), "away")))
	must(t, os.WriteFile(at("00/원문 0000.txt.bak"), []byte("text of number 4933"), 0o666))
	want := []Problem{
		{Kind: Extra, Path: "data/00/원문 0000.txt.bak"},
		{Kind: Changed, Path: "data/21/원문 1421.txt"},
		{Kind: Missing, Path: "data/33/원문 4933.txt"},
	}
	if diff := cmp.Diff(want, problems(t, dir)); diff != "" {
		t.Error(diff) // one byte more or less would be a wrong Payload-Oxum too
	}
}

// TestEverySpoiledFileIsNamed: whichever file of a bag is changed, cut or
// taken away, it is named; tag files too.
func TestEverySpoiledFileIsNamed(t *testing.T) {
	dir := frozenBag(t, 2)
	seal, err := sealOf(os.DirFS(dir))
	must(t, err)
	for name, text := range contents(t, dir) {
		at := filepath.Join(dir, filepath.FromSlash(name))
		must(t, os.Chmod(at, 0o666))
		for way, data := range map[string]*string{"changed": flipped(text), "cut": cut(text), "gone": nil} {
			if data == nil {
				must(t, os.Remove(at))
			} else {
				must(t, os.WriteFile(at, []byte(*data), 0o666))
			}
			r, err := Verify(context.Background(), dir)
			must(t, err)
			named := false
			for _, p := range r.Problems {
				named = named || p.Path == name
			}
			// Nothing in a bag names its tag manifests: their seal tells.
			if sealed := name == algorithms()[0].tagManifest() && r.Seal != seal; !named && !sealed {
				t.Errorf("%s %s: not named: %v", name, way, r.Problems)
			}
			must(t, os.WriteFile(at, []byte(text), 0o666))
		}
	}
	if p := problems(t, dir); len(p) > 0 {
		t.Errorf("put back, but: %v", p)
	}
}

func flipped(s string) *string {
	if s == "" {
		s = "\x00"
	}
	b := []byte(s)
	b[len(b)/2] ^= 1
	s = string(b)
	return &s
}

func cut(s string) *string { s = s[:len(s)/2] + strings.Repeat(" ", max(0, 1-len(s))); return &s }

// TestWhatIsNoFile: links are named and never followed, strangers too.
func TestWhatIsNoFile(t *testing.T) {
	dir := bagOf(t, map[string]string{"a": "1", "b": "2"})
	outside := filepath.Join(t.TempDir(), "a")
	must(t, os.WriteFile(outside, []byte("1"), 0o666))
	must(t, os.Remove(filepath.Join(dir, "data", "a")))
	if err := os.Symlink(outside, filepath.Join(dir, "data", "a")); err != nil {
		t.Skipf("skipped: this system makes no links: %v", err)
	}
	must(t, os.WriteFile(filepath.Join(dir, ".DS_Store"), nil, 0o666))
	var got []string
	for _, p := range problems(t, dir) {
		got = append(got, string(p.Kind)+" "+p.Path)
	}
	want := []string{"extra .DS_Store", "malformed bag-info.txt", "irregular data/a", "missing data/a"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestManifestsThatLie: paths that lead out, doubled lines, sums that are none.
func TestManifestsThatLie(t *testing.T) {
	sum := strings.Repeat("ab", 64)
	for line, want := range map[string]string{
		sum + "  ../outside":                 "leads out",
		sum + "  data/../../x":               "leads out",
		sum + "  /etc/passwd":                "leads out",
		sum + "  data/a\\..\\b":              "leads out",
		sum + "  C:/x":                       "leads out",
		sum + "  bagit.txt":                  "not for it to name",
		"zz" + sum[2:] + "  data/a":          "does not begin with",
		"data/a":                             "does not begin with",
		sum + "  data/a\n" + sum + " data/a": "stands twice",
	} {
		dir := bagOf(t, map[string]string{"a": "1"})
		at := filepath.Join(dir, "manifest-sha512.txt")
		must(t, os.Chmod(at, 0o666))
		must(t, os.WriteFile(at, []byte(line+"\n"), 0o666))
		if got := fmt.Sprint(problems(t, dir)); !strings.Contains(got, want) {
			t.Errorf("%q: %s, want %q", line, got, want)
		}
	}
}

// TestNoBag is an error, not a report.
func TestNoBag(t *testing.T) {
	for _, dir := range []string{t.TempDir(), filepath.Join(t.TempDir(), "not there")} {
		if _, err := Verify(context.Background(), dir); err == nil {
			t.Errorf("%s was verified", dir)
		}
	}
}

// TestLogOfChecks: every check is noted beside the bag, and a bag that was made
// again is told from the one that was frozen.
func TestLogOfChecks(t *testing.T) {
	dir := frozenBag(t, 1)
	archive := filepath.Dir(dir)
	check := func(n int) *Report {
		t.Helper()
		r, noteErr, err := CheckBag(context.Background(), dir, "1.2.3", time.Unix(int64(n), 0))
		must(t, err)
		must(t, noteErr)
		log, err := Log(archive)
		must(t, err)
		if last := log[len(log)-1]; len(log) != n || last.OK != (len(r.Problems) == 0) || last.Found != len(r.Problems) {
			t.Fatalf("%d lines, the last is %+v", len(log), last)
		}
		return r
	}
	if r := check(2); len(r.Problems) > 0 {
		t.Fatalf("whole, but: %v", r.Problems)
	}
	f, err := os.OpenFile(filepath.Join(archive, LogName), os.O_APPEND|os.O_WRONLY, 0)
	must(t, err)
	_, err = f.WriteString(`{"at":"2025-03`) // killed while it wrote
	must(t, err)
	must(t, f.Close())
	check(3)
	must(t, os.RemoveAll(dir))
	must(t, os.Rename(bagOf(t, map[string]string{"a": "1"}), dir))
	r := check(4)
	if len(r.Problems) != 1 || r.Problems[0].Kind != Remade {
		t.Errorf("made again: %v", r.Problems)
	}
	all, err := List(archive)
	must(t, err)
	if len(all) != 1 || all[0].Last == nil || all[0].Last.OK {
		t.Errorf("listed: %+v", all)
	}
}
