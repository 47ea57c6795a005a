package main

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"injeung/archive"
	"injeung/dataset"
	"injeung/normalize/place"
	"injeung/schema"
)

// thisProgram says which program runs.
func thisProgram() archive.Program {
	a := archive.Program{Name: "injeung", Version: version, Schema: schema.Version, Reader: readerVersion, Go: runtime.Version(), Revision: revision}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				a.Revision = s.Value
			}
		}
	}
	return a
}

// originals finds the bytes of sources under a path, by SHA-256.
func originals(ctx context.Context, sources []schema.Source, under string) (map[string]archive.Original, error) {
	want := map[string]bool{}
	for _, s := range sources {
		if s.SHA256 != "" {
			want[s.SHA256] = true
		}
	}
	ins, err := findInputs([]string{under}, "")
	if err != nil {
		return nil, err
	}
	found := map[string]archive.Original{}
	for _, in := range ins {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if len(found) == len(want) {
			break
		}
		if in.err != nil {
			continue
		}
		if sum := fileSum(in.path); want[sum] {
			if _, again := found[sum]; !again {
				found[sum] = archive.Original{Path: in.path, Seen: sightings(in.path)}
			}
		}
	}
	return found, nil
}

// sightings are what the store of the nightly run keeps beside a file: when,
// where and with which headers it was seen.
func sightings(path string) []byte {
	stem, ok := strings.CutSuffix(path, ".bin")
	if !ok {
		return nil
	}
	data, err := os.ReadFile(stem + ".seen.jsonl")
	if err != nil {
		return nil
	}
	return data
}

// frozenFiles are the files of a bag that the program gives: what the tables
// mean, the gazetteer, and what the run gave.
func (p *program) frozenFiles(ctx context.Context, dir string, m *dataset.Manifest) ([]archive.File, error) {
	files, err := p.schemaFiles()
	if err != nil {
		return nil, err
	}
	for _, f := range place.DataFiles() {
		files = append(files, archive.File{Path: "gazetteer/" + f.Name, Data: []byte(f.Text)})
	}
	rows, err := dataset.Load(ctx, dir)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = (&program{out: &b}).showJSON(summaryOf(rows, m))
	return append(files, archive.File{Path: "run/summary.json", Data: b.Bytes()}), err
}

// schemaFiles are what injeung schema prints: the dictionary in both tongues,
// and the JSON Schemas, a file a table.
func (p *program) schemaFiles() (files []archive.File, err error) {
	for _, lang := range []string{"en", "ko"} {
		var b bytes.Buffer
		(&program{out: &b, err: p.err, lang: lang}).dictionary()
		files = append(files, archive.File{Path: "schema/dictionary." + lang + ".md", Data: b.Bytes()})
	}
	var b bytes.Buffer
	if err := (&program{out: &b, err: p.err, lang: "en"}).jsonSchemas(); err != nil {
		return nil, err
	}
	var tables map[string]json.RawMessage
	if err := json.Unmarshal(b.Bytes(), &tables); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(tables)) {
		files = append(files, archive.File{Path: "schema/" + name + ".schema.json", Data: append(tables[name], '\n')})
	}
	return files, nil
}

// summaryOf says of a published dataset what run said when it was made.
func summaryOf(rows *schema.Dataset, m *dataset.Manifest) *summary {
	s := &summary{
		SchemaVersion: m.SchemaVersion, Version: m.ProgramVersion, Sources: len(m.Sources),
		Kinds: map[string]int{}, Rows: map[string]int{}, Issues: map[string]int{}, Problems: []schema.Source{},
	}
	for _, r := range rows.Releases {
		s.Kinds[string(r.Kind)]++
	}
	for _, src := range m.Sources {
		switch src.Status {
		case schema.SourceRead:
			s.Read++
		case schema.SourceRefused:
			s.Refused++
			s.Problems = append(s.Problems, src)
		case schema.SourceDuplicate:
			s.Duplicates++
		case schema.SourceSkipped:
			s.Skipped++
		}
	}
	for _, i := range rows.Issues {
		s.Issues[i.Code]++
	}
	s.count(m)
	return s
}
