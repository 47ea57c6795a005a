package dataset

import (
	"path/filepath"
	"testing"

	"injeung/dataset/disk"
	"injeung/schema"
)

// TestEarlierVersionsLoad: a dataset that an earlier version of the schema
// wrote loads; what it does not have is NULL, and no table is lost when it is
// written again.
func TestEarlierVersionsLoad(t *testing.T) {
	for _, c := range []struct {
		version string
		places  int
	}{{"1.0.0", 0}, {"1.1.0", 404}} {
		dir := filepath.Join("testdata", "v"+c.version)
		m, err := ReadManifest(dir)
		if err != nil || m.SchemaVersion != c.version || m.NoContacts() {
			t.Fatalf("%s: %+v %v", dir, m, err)
		}
		ds, err := Load(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		if len(ds.Releases) != 2 || len(ds.Cities) != 7 || len(ds.Services) != 5 || len(ds.Places) != c.places {
			t.Errorf("%s: %d releases, %d cities, %d services, %d places", c.version, len(ds.Releases), len(ds.Cities), len(ds.Services), len(ds.Places))
		}
		for _, r := range ds.Releases {
			if r.Licence != nil || r.LicenceRaw != nil || r.Attribution != nil || r.Title == nil {
				t.Errorf("%s: release %+v", c.version, r)
			}
		}
		again(t, ds)
	}
}

// again writes rows with this version and loads them.
func again(t *testing.T, rows *schema.Dataset) {
	t.Helper()
	ds, err := New(*rows)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "again")
	if err := write(t.Context(), disk.Disk{}, dir, ds, Options{}); err != nil {
		t.Fatal(err)
	}
	got, err := Load(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	same(t, ds.Rows(), got)
}
