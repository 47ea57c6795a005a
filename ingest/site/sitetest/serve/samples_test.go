package main

import (
	"testing"

	"injeung/ingest/site/sitetest"
)

// TestSamplesAreReleases: each folder is one release with a title, a day and
// its source beside a file that is not read.
func TestSamplesAreReleases(t *testing.T) {
	all, err := read("../../../../samples")
	if err != nil {
		t.Fatal(err)
	}
	ids := map[int]bool{}
	for _, r := range all {
		if r.Title == "" || r.Day == 0 || len(r.Files) < 2 || ids[r.ID] {
			t.Errorf("%+v", sitetest.Release{ID: r.ID, Title: r.Title, Day: r.Day})
		}
		ids[r.ID] = true
	}
	if _, err := read(t.TempDir()); err == nil {
		t.Error("an empty folder is taken")
	}
}
