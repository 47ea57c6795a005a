package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// listed is what go list says of a package.
type listed struct {
	ImportPath, Name string
	Imports          []string
}

// inHouse is the table of allowed imports: the import graph is the data flow.
var inHouse = map[string][]string{
	"schema":             {},
	"schema/scheme":      {},
	"normalize/hangul":   {},
	"normalize/date":     {},
	"normalize/place":    {"normalize/hangul"},
	"normalize/timeline": {"normalize/hangul", "schema"},
	"extract/doc":        {"schema"},
	"extract/pdf":        {"extract/doc", "schema"},
	"extract/board":      {"extract/doc"},
	"extract/html":       {"extract/doc", "extract/board", "schema"},
	"extract/layout":     {"extract/doc", "schema"},
	"extract/release":    {"extract/doc", "schema", "normalize/hangul", "normalize/date", "normalize/place", "schema/scheme"},
	"extract":            {"extract/doc", "extract/board", "extract/pdf", "extract/html", "extract/layout", "extract/release", "schema"},
	"normalize":          {"normalize/hangul", "normalize/date", "normalize/place", "normalize/timeline", "extract/release", "extract/doc", "schema", "schema/scheme"},
	"render":             {"extract/doc", "schema"},
	"report":             {"render", "schema", "normalize/timeline", "extract/doc"},
	"dataset/disk":       {},
	"dataset":            {"dataset/disk", "schema"},
	"samples":            {},
	"ingest/fetch":       {},
	"ingest/site":        {"ingest/fetch", "schema"},
	"ingest/store":       {"dataset/disk"},
	// The sites played for tests, and a server that plays them for newcomers.
	"ingest/site/sitetest":       {"schema"},
	"ingest/site/sitetest/serve": {"ingest/site/sitetest", "schema"},
	"ingest/ledger":              {},
	"ingest":                     {"ingest/fetch", "ingest/site", "ingest/store", "ingest/ledger", "schema", "dataset", "dataset/disk"},
	"archive":                    {"schema", "dataset", "dataset/disk"},
}

// owners are the outside packages that only some packages may import.
var owners = map[string][]string{
	"github.com/ledongthuc/pdf":        {"extract/pdf"},
	"github.com/PuerkitoBio/goquery":   {"extract/html", "ingest/site"},
	"github.com/parquet-go/parquet-go": {"dataset"},
	"os":                               {"cmd/", "dataset", "dataset/", "ingest", "ingest/", "archive"},
	"net/http":                         {"cmd/", "ingest/fetch", "ingest/site/sitetest", "ingest/site/sitetest/"},
	"modernc.org/sqlite":               {"ingest/ledger"},
	"regexp":                           {"cmd/", "archive", "extract", "extract/board", "extract/html", "extract/layout", "normalize/hangul"}, // others: hangul.MustCompile
	"log":                              {},
	"log/slog":                         {"cmd/"},
}

// TestImportsFollowTheHouse checks that packages import only what the
// architecture lets them, and that I/O stays at the rim.
func TestImportsFollowTheHouse(t *testing.T) {
	for _, p := range packages(t) {
		name := strings.TrimPrefix(p.ImportPath, "injeung/")
		allowed, known := inHouse[name]
		if !known && !strings.HasPrefix(name, "cmd/") {
			t.Errorf("%s: no room of the house; give it a line in the table of allowed imports", name)
		}
		for _, imp := range p.Imports {
			if in, ok := strings.CutPrefix(imp, "injeung/"); ok && known && !slices.Contains(allowed, in) {
				t.Errorf("%s imports %s, which it may not", name, in)
			}
			if by, owned := owners[imp]; owned && !ownedBy(by, name) {
				t.Errorf("%s imports %s, which only %v may", name, imp, by)
			}
		}
	}
}

func ownedBy(owners []string, name string) bool {
	return slices.ContainsFunc(owners, func(o string) bool {
		return name == o || strings.HasSuffix(o, "/") && strings.HasPrefix(name, o)
	})
}

func packages(t *testing.T) []listed {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Name,Imports", "injeung/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var p listed
		if err := dec.Decode(&p); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatalf("go list: %v", err)
		}
		all = append(all, p)
	}
}
