package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"injeung/schema"
)

// reached finds telephone numbers and e-mail addresses in what was written.
var reached = regexp.MustCompile(`0\d{1,2}[)\-. ]+\d{3,4}[-. ]\d{4}|[\w.]+@\w+\.[\w.]+`)

// street is the name of a street, which may be somebody's as well.
var street = regexp.MustCompile(`시 [가-힣]+대로`)

// TestNoContactsInAnyByte searches all files of a public dataset, of its
// snapshot and of its report for every name and number that the same sources give otherwise.
// Parquet holds the rows of the JSON Lines, which dataset.Write compares.
func TestNoContactsInAnyByte(t *testing.T) {
	inputs := []string{"../../samples"}
	for _, more := range []string{"chromium", "hancom", "web"} {
		if dir := filepath.Join("../../../shared/seeds", more); exists(dir) {
			inputs = append(inputs, dir)
		} else {
			t.Logf("skipped: %s is not there", dir)
		}
	}
	for _, in := range inputs {
		t.Run(filepath.Base(in), func(t *testing.T) { noContacts(t, in) })
	}
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

func noContacts(t *testing.T, in string) {
	dir := t.TempDir()
	full, public, bags, site := filepath.Join(dir, "full"), filepath.Join(dir, "public"), filepath.Join(dir, "bags"), filepath.Join(dir, "site")
	for _, args := range [][]string{
		{"run", in, "--out", full, "--quiet"},
		{"run", in, "--out", public, "--quiet", "--csv", "--no-contacts"},
		{"snapshot", "create", "2025", "--dataset", full, "--to", bags, "--no-contacts"},
		{"report", public, "--sources", in, "--out", site, "--quiet"},
	} {
		var out, err strings.Builder
		if code := run(&out, &err, append(args, "--lang", "en")); code > exitSome {
			t.Fatalf("%v: exit %d: %s%s", args, code, out.String(), err.String())
		}
	}
	forbidden := contactWords(t, full)
	if len(forbidden) < 4 {
		t.Fatalf("only %d contacts to look for", len(forbidden))
	}
	for _, root := range []string{public, bags, site} {
		for name, data := range contents(root) {
			if strings.Contains(name, "gazetteer") || strings.HasSuffix(name, ".parquet") {
				continue
			}
			if root == site { // shows the addresses of other sites too
				data = street.ReplaceAll(data, nil)
			}
			for what, re := range forbidden {
				if m := re.Find(data); m != nil {
					t.Errorf("%s holds %s: %q", name, what, m)
				}
			}
			if m := reached.Find(data); m != nil {
				t.Errorf("%s holds %q", name, m)
			}
		}
	}
}

// contactWords gives the names, in any spacing, and numbers of a dataset.
func contactWords(t *testing.T, dir string) map[string]*regexp.Regexp {
	data, err := os.ReadFile(filepath.Join(dir, "json/releases.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]*regexp.Regexp{}
	for line := range strings.Lines(string(data)) {
		var r schema.Release
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		for _, c := range r.Contacts {
			for _, s := range []*string{c.Name, c.Phone} {
				if s != nil {
					words[*s] = spaced(*s)
				}
			}
		}
	}
	return words
}

// spaced finds a word also where it is printed letter by letter.
func spaced(word string) *regexp.Regexp {
	letters := strings.Split(word, "")
	for i := range letters {
		letters[i] = regexp.QuoteMeta(letters[i])
	}
	return regexp.MustCompile(strings.Join(letters, `\s?`))
}
