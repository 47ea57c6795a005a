package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"injeung/ingest/site/sitetest"
	"injeung/schema"
)

// read makes a release of each folder: its source is the attachment, beside one
// in a format that is only counted.
func read(dir string) ([]sitetest.Release, error) {
	wants, err := filepath.Glob(filepath.Join(dir, "*", "want.txtar"))
	if err != nil {
		return nil, err
	}
	if len(wants) == 0 {
		return nil, fmt.Errorf("%s holds no releases: run this from the root of the project, or give --samples", dir)
	}
	var all []sitetest.Release
	for i, want := range wants {
		r, err := release(filepath.Dir(want), 95000001+i)
		if err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, nil
}

func release(dir string, id int) (sitetest.Release, error) {
	r := sitetest.Release{ID: id, Agency: "국토교통부", Code: "A00006", Feed: "molit", Title: filepath.Base(dir)}
	want, err := os.ReadFile(filepath.Join(dir, "want.txtar"))
	if err != nil {
		return r, err
	}
	year := filepath.Base(dir)[:min(4, len(filepath.Base(dir)))]
	r.Day, _ = schema.ParseDate(year + "-06-30") // where the release says none
	for line := range strings.Lines(string(want)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch key {
		case "title":
			r.Title = value
		case "released":
			if day, err := schema.ParseDate(value); err == nil {
				r.Day = day
			}
		}
	}
	for _, kind := range []string{".pdf", ".html"} {
		data, err := os.ReadFile(filepath.Join(dir, "source"+kind))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return r, err
		}
		r.Files = append(r.Files,
			sitetest.File{Name: "('" + year[2:] + ") " + r.Title + ".hwpx", Data: []byte("PK\x03\x04 a format that is not read")},
			sitetest.File{Name: "('" + year[2:] + ") " + r.Title + kind, Data: data})
	}
	return r, nil
}
