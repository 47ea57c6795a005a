package scheme

import (
	"strings"
	"testing"
	"testing/fstest"
)

const bookshops = "id: bookshops\nname: 달빛책방고장\ncertifies: city\nspelling: 달빛책방고장\nshort: 달빛고장\n"

// TestFilesOfWords: what is wrong with files of words is refused with the names
// of the files.
func TestFilesOfWords(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       []string // in the error; nil for none
	}{
		{"two programmes", bookshops, "id: tea\nname: 찻집마을\ncertifies: city\nspelling: 찻집마을", nil},
		{"one id", bookshops, "id: bookshops\nname: 찻집마을\ncertifies: city\nspelling: 찻집마을", []string{"words/a.txt and words/b.txt", `"bookshops"`}},
		{"a copy", bookshops, bookshops, []string{"words/a.txt and words/b.txt", `one id`}},
		{"one spelling", bookshops, "id: tea\nname: 찻집마을\ncertifies: city\nspelling: 찻집마을\nspelling: 달빛 책방 고장", []string{"words/a.txt and words/b.txt", `"달빛책방고장"`}},
		{"one name", bookshops, "id: tea\nname: 달빛책방고장\ncertifies: city\nspelling: 찻집마을", []string{"words/a.txt and words/b.txt", `"달빛책방고장"`}},
		{"a spelling that is another's short one", bookshops, "id: tea\nname: 찻집마을\ncertifies: city\nspelling: 달빛고장", []string{"words/a.txt and words/b.txt", `"달빛고장"`}},
		{"shared", bookshops + "shared: 책방·찻집고장", "id: tea\nname: 찻집마을\ncertifies: city\nspelling: 찻집마을\nshared: 책방ㆍ찻집 고장", nil},
		{"shared by one, claimed by the other", bookshops + "shared: 책방·찻집고장", "id: tea\nname: 찻집마을\ncertifies: city\nspelling: 책방·찻집고장", []string{"words/a.txt and words/b.txt", `"책방·찻집고장"`}},
		{"shared with nobody", bookshops + "shared: 책방·찻집고장", "id: tea\nname: 찻집마을\ncertifies: city\nspelling: 찻집마을", []string{"words/a.txt", "with no other file"}},
		{"no subject", bookshops, "id: tea\nname: b\ncertifies: town\nspelling: b", []string{"words/b.txt", "line 3"}},
		{"nothing", bookshops, "", []string{"words/b.txt", "needed"}},
		{"an id alone", bookshops, "id: tea", []string{"words/b.txt", "needed"}},
		{"a key that is none", bookshops, "id: tea\nname: b\ncertifies: city\nspelling: c\ncolour: d", []string{"words/b.txt", "line 5"}},
		{"no key", bookshops, "nothing", []string{"words/b.txt", "line 1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := read(fstest.MapFS{"words/a.txt": {Data: []byte(c.a)}, "words/b.txt": {Data: []byte(c.b)}})
			if c.want == nil {
				if err != nil || len(all) != 2 {
					t.Fatalf("%d programmes, %v", len(all), err)
				}
				return
			}
			for _, w := range c.want {
				if err == nil || !strings.Contains(err.Error(), w) {
					t.Errorf("want an error with %s, got %v", w, err)
				}
			}
		})
	}
}
