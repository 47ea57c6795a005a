package dataset

import (
	"bytes"
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/dataset/disk"
	"injeung/schema"
)

// writeIn writes a dataset with so many bytes of each table in memory, its
// rows in portions.
func writeIn(t testing.TB, d disk.Disk, dir string, rows schema.Dataset, memory int) (*Manifest, error) {
	t.Helper()
	w, err := create(d, dir, Options{Program: "0.1.0"}, memory)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	portion := rows
	for len(portion.Evidence) > 100 {
		if err := w.Add(&schema.Dataset{Evidence: portion.Evidence[:100]}); err != nil {
			return nil, err
		}
		portion.Evidence = portion.Evidence[100:]
	}
	if err := w.Add(&portion); err != nil {
		return nil, err
	}
	return w.Publish(t.Context())
}

// TestRunsGiveTheSameBytes: rows that are sorted on the disk, in runs that are
// merged several times over, give the bytes that memory gives.
func TestRunsGiveTheSameBytes(t *testing.T) {
	rows := manyRows(3000)
	rows.Evidence = append(rows.Evidence, rows.Evidence[:300]...) // stand twice
	slices.Reverse(rows.Evidence)
	var want []byte
	for _, memory := range []int{held, 16 << 10, 1 << 10, 1} {
		dir := filepath.Join(memoryDir(t), "out")
		m, err := writeIn(t, disk.Disk{}, dir, rows, memory)
		if err != nil {
			t.Fatalf("%d bytes: %v", memory, err)
		}
		got, err := os.ReadFile(filepath.Join(dir, ManifestName))
		if err != nil {
			t.Fatal(err)
		}
		if want == nil {
			want = got
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%d bytes: the manifest differs", memory)
		}
		if n := m.table("evidence").Rows; n != 3000 {
			t.Errorf("%d bytes: %d pieces of evidence", memory, n)
		}
		if left := rooms(t, dir); len(left) > 0 {
			t.Errorf("%d bytes: left %v", memory, left)
		}
	}
}

// TestAFullDiskWhileSorting fails every change to the disk of a run that sorts
// on it: the error says so, and nothing is left.
func TestAFullDiskWhileSorting(t *testing.T) {
	dir := filepath.Join(memoryDir(t), "out")
	sorting := 0
	for n := 1; ; n++ {
		d, steps := failing(n, true, func() error { return errInjected })
		_, err := writeIn(t, d, dir, manyRows(700), 10<<10)
		if err == nil && *steps < n {
			break
		}
		if err != nil && !errors.Is(err, errInjected) {
			t.Fatalf("step %d: %v", n, err)
		}
		if err != nil && strings.Contains(err.Error(), "sorting evidence on the disk") {
			sorting++
		}
		clear := publishable(dir)
		if left := rooms(t, dir); clear != nil || len(left) > 0 {
			t.Fatalf("step %d: left %v, %v", n, left, clear)
		}
	}
	if sorting < 5 {
		t.Errorf("only %d of the steps were of sorting", sorting)
	}
}

// TestPortionsAreCheckedAsAWhole: what only the whole shows is found though
// the rows came apart.
func TestPortionsAreCheckedAsAWhole(t *testing.T) {
	whole := oneCity(t).Rows()
	for name, change := range map[string]func(*schema.Dataset){
		"has no evidence":               func(d *schema.Dataset) { d.Evidence = nil },
		"there is no record or release": func(d *schema.Dataset) { d.Evidence[0].RecordID = "없음/2024" },
		"there is no release":           func(d *schema.Dataset) { d.Evidence[0].ReleaseID = "0123456789ab" },
		"the key stands twice":          func(d *schema.Dataset) { d.Cities = append(d.Cities, d.Cities[0]) },
		"no source that was read":       func(d *schema.Dataset) { d.Sources = nil },
		"there is no record \"":         func(d *schema.Dataset) { d.CityTimeline[0].Basis = []string{"없음"} },
	} {
		rows := *whole
		rows.Evidence, rows.CityTimeline = slices.Clone(rows.Evidence), slices.Clone(rows.CityTimeline)
		change(&rows)
		_, err := writeIn(t, disk.Disk{}, filepath.Join(t.TempDir(), "out"), rows, 100)
		var invalid *InvalidError
		if !errors.As(err, &invalid) || !strings.Contains(err.Error(), name) {
			t.Errorf("want a fault with %q: %v", name, err)
		}
	}
}

// TestAReleaseMayBeToldOfTwice: equal rows are one, different ones a fault.
func TestAReleaseMayBeToldOfTwice(t *testing.T) {
	rows := *oneCity(t).Rows()
	n := len(rows.Releases)
	rows.Releases = append(slices.Clone(rows.Releases), rows.Releases[0])
	m, err := writeIn(t, disk.Disk{}, filepath.Join(t.TempDir(), "out"), rows, held)
	if err != nil || m.table("releases").Rows != n {
		t.Fatal(err)
	}
	rows.Releases[n].Bytes++
	if _, err := writeIn(t, disk.Disk{}, filepath.Join(t.TempDir(), "out"), rows, held); err == nil || !strings.Contains(err.Error(), "the key stands twice") {
		t.Error(err)
	}
}

// TestCodec: what is written is read, and bytes compare as values do.
func TestCodec(t *testing.T) {
	c := newCodec[schema.Evidence](describe("evidence"), []string{"raw", "page", "box"}, true)
	rapid.Check(t, func(t *rapid.T) {
		var rows [2]schema.Evidence
		var text [2][]byte
		for i := range rows {
			fill(t, "evidence", &rows[i])
			raw := rapid.SampledFrom([]string{"", "\x00", "\x00\x01", "가", "가\x00", "가\x00\xff나"}).Draw(t, "raw")
			rows[i].Raw = rapid.SampledFrom([]*string{nil, &raw}).Draw(t, "null")
			rows[i].Box = rapid.SampledFrom([][]float64{nil, {}, {-1}, {-2}, {0}, {1.5}, {1.5, -3}, {math.MaxFloat64}}).Draw(t, "box")
			text[i] = c.encode(nil, &rows[i])
			var back schema.Evidence
			if _, err := c.decode(text[i], &back); err != nil || !reflect.DeepEqual(rows[i], back) {
				t.Fatalf("%v came back as %v: %v", rows[i], back, err)
			}
			c.decode(text[i][:len(text[i])/2], &back) // must come back
		}
		want := compareNull(rows[0].Raw, rows[1].Raw)
		if want == 0 {
			want = compareNull(rows[0].Page, rows[1].Page)
		}
		if want == 0 {
			want = compareList(rows[0].Box, rows[1].Box)
		}
		if got := bytes.Compare(text[0], text[1]); want != 0 && got != want {
			t.Fatalf("%v and %v compare as %d, want %d", rows[0], rows[1], got, want)
		}
	})
}
