package report

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/schema"
)

// payload is the data of a script, read as a browser would.
func payload(t testing.TB, name string, file []byte) any {
	t.Helper()
	head := fmt.Sprintf(`document.dispatchEvent(new CustomEvent("injeung",{detail:{name:%q,data:JSON.parse('`, strings.TrimSuffix(strings.TrimPrefix(name, "data/"), ".js"))
	body, ok := strings.CutPrefix(string(file), head)
	body, end := strings.CutSuffix(body, "')}}));\n")
	if !ok || !end {
		t.Fatalf("%s is no data script: %.80s", name, file)
	}
	if regexp.MustCompile(`(^|[^\\])(\\\\)*'`).MatchString(body) || strings.ContainsAny(body, "\n\r\u2028\u2029") {
		t.Fatalf("%s: its string ends early", name)
	}
	var v any
	if err := json.Unmarshal([]byte(strings.NewReplacer(`\\`, `\`, `\'`, `'`).Replace(body)), &v); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return v
}

const hostileText = `</script><script>alert(1)</script><img src=x onerror=alert(2)>'"\` + "\u2028${alert(3)}`<!--__proto__]]>"

// TestHostileTextStaysText writes a report full of hostile words: no file holds
// markup of theirs, and what a browser parses is the words as they were.
func TestHostileTextStaysText(t *testing.T) {
	files := write(t, fabricated(3, hostileText))
	for name, data := range files {
		if name == "index.html" {
			if strings.Contains(string(data), "onerror") {
				t.Error("index.html holds words of a source")
			}
			continue
		}
		if strings.Contains(string(data), "<") && strings.HasPrefix(name, "data/") {
			t.Errorf("%s holds <", name)
		}
		if !regexp.MustCompile(`^(index\.html|report\.json|data/[a-z0-9/-]+\.js)$`).MatchString(name) {
			t.Errorf("%q is no safe name", name)
		}
		if strings.HasPrefix(name, "data/release/") {
			row := payload(t, name, data).(map[string]any)["row"].(map[string]any)
			if !strings.HasSuffix(row["title"].(string), hostileText) {
				t.Errorf("%s: title %q", name, row["title"])
			}
		}
	}
}

// TestSameBytes writes twice.
func TestSameBytes(t *testing.T) {
	in := samplesInput(t)
	a, b := write(t, in), write(t, in)
	if !maps.EqualFunc(a, b, func(x, y []byte) bool { return string(x) == string(y) }) {
		t.Error("two reports of the same dataset differ")
	}
}

// TestEveryPieceOfEvidenceIsShown follows each piece of evidence of the samples
// to the drawing or passage that the page will light.
func TestEveryPieceOfEvidenceIsShown(t *testing.T) {
	in := samplesInput(t)
	files := write(t, in)
	nodes := nodesOf(t, files)
	shown := 0
	for _, e := range in.Rows.Evidence {
		switch {
		case e.Page != nil:
			if files[fmt.Sprintf("data/page/%s-%d.js", e.ReleaseID, *e.Page)] == nil {
				t.Errorf("%s %s: page %d is not drawn", e.RecordID, e.Column, *e.Page)
			}
		case e.Node != nil:
			if !nodes[e.ReleaseID][*e.Node] {
				t.Errorf("%s %s: %s is not among the passages", e.RecordID, e.Column, *e.Node)
			}
		default:
			continue
		}
		shown++
	}
	if shown < 1000 {
		t.Errorf("only %d pieces of evidence with a place", shown)
	}
	for _, r := range in.Rows.Releases {
		if files["data/release/"+r.ReleaseID+".js"] == nil {
			t.Errorf("release %s has no file", r.ReleaseID)
		}
	}
}

func nodesOf(t *testing.T, files made) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for name, data := range files {
		id, ok := strings.CutPrefix(name, "data/text/")
		if !ok {
			continue
		}
		set := map[string]bool{}
		for _, n := range payload(t, name, data).(map[string]any)["nodes"].([]any) {
			set[n.(string)] = true
		}
		out[strings.TrimSuffix(id, ".js")] = set
	}
	return out
}

// TestMissingSourcesAreSaid writes a report without sources: every release is
// there, and says what it cannot show.
func TestMissingSourcesAreSaid(t *testing.T) {
	in := samplesInput(t)
	in.Read = func(r *schema.Release) (Original, error) {
		if r.ReleaseID[0] < '8' {
			return Original{State: Missing}, nil
		}
		return Original{State: Unreadable}, nil
	}
	files := write(t, in)
	for name := range files {
		if strings.HasPrefix(name, "data/page/") || strings.HasPrefix(name, "data/text/") {
			t.Errorf("%s was written without a source", name)
		}
	}
	states := payload(t, "data/matrix.js", files["data/matrix.js"]).(map[string]any)["states"].([]any)
	for i, r := range in.Rows.Releases {
		want := float64(pageUnreadable)
		if r.ReleaseID[0] < '8' {
			want = pageMissing
		}
		if states[i] != want {
			t.Errorf("%s has state %v, want %v", r.ReleaseID, states[i], want)
		}
	}
}

// TestContactsAreLeftOut hides the people of the samples and looks for them in
// every drawing and passage.
func TestContactsAreLeftOut(t *testing.T) {
	in := samplesInput(t)
	open := write(t, in)
	in.NoContacts = true
	closed := write(t, in)
	seen := 0
	for _, r := range in.Rows.Releases {
		for _, c := range r.Contacts {
			for _, word := range []*string{c.Name, c.Phone} {
				if word == nil || !shows(t, open, r.ReleaseID, *word) {
					continue
				}
				seen++
				if shows(t, closed, r.ReleaseID, *word) {
					t.Errorf("%s still shows %q", r.SourceName, *word)
				}
			}
		}
	}
	if seen < 5 {
		t.Errorf("only %d names and numbers could be looked for", seen)
	}
}

// shows says whether a drawing or passage of a release spells a word.
func shows(t *testing.T, files made, id, word string) bool {
	for name, data := range files {
		if !strings.HasPrefix(name, "data/page/"+id) && name != "data/text/"+id+".js" {
			continue
		}
		if strings.Contains(strings.ReplaceAll(spelled(payload(t, name, data)), " ", ""), strings.ReplaceAll(word, " ", "")) {
			return true
		}
	}
	return false
}

// spelled joins every string within data.
func spelled(v any) string {
	switch x := v.(type) {
	case string:
		return x
	case []any:
		var b strings.Builder
		for _, e := range x {
			b.WriteString(spelled(e))
		}
		return b.String()
	case map[string]any:
		var b strings.Builder
		for _, k := range slices.Sorted(maps.Keys(x)) {
			if k != "nodes" && k != "kind" {
				b.WriteString(spelled(x[k]))
			}
		}
		return b.String()
	}
	return ""
}

// firstLoad is the most that a browser may have to read before the matrix is
// there, in bytes.
const firstLoad = 10e6

// TestWeight writes a dataset of 2,000 releases and weighs it.
func TestWeight(t *testing.T) {
	if testing.Short() {
		t.Skip("2,000 releases are many")
	}
	first, all, page := 0, 0, 0
	err := Write(fabricated(2000, ""), func(f File) error {
		all += len(f.Data)
		if f.Name == "index.html" || f.Name == "data/matrix.js" {
			first += len(f.Data)
		} else if strings.HasPrefix(f.Name, "data/page/") {
			page = max(page, len(f.Data))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("2,000 releases, 14,000 cities: first load %.2f MB, a page %.1f kB, all %.0f MB", float64(first)/1e6, float64(page)/1e3, float64(all)/1e6)
	if first > firstLoad {
		t.Errorf("the first load has %d bytes, at most %d are wanted", first, int(firstLoad))
	}
}

// TestReadErrorsEndTheReport passes on what reading and writing say.
func TestReadErrorsEndTheReport(t *testing.T) {
	in := fabricated(2, "")
	in.Read = func(*schema.Release) (Original, error) { return Original{}, fmt.Errorf("interrupted") }
	if err := Write(in, func(File) error { return nil }); err == nil || err.Error() != "interrupted" {
		t.Errorf("error %v", err)
	}
	if err := Write(fabricated(1, ""), func(File) error { return fmt.Errorf("disk full") }); err == nil {
		t.Error("a failed writing goes unnoticed")
	}
}

// TestOddPagesStayDrawings draws lengths that are no numbers.
func TestOddPagesStayDrawings(t *testing.T) {
	nan := float32(0)
	nan /= nan
	p := &doc.Page{Number: 1, W: nan, H: 1e30, Glyphs: []doc.Glyph{{Text: "가", Box: doc.Box{X0: nan, X1: 1e30}, Size: nan}, {Text: "\x00"}, {Text: "fi", Flags: doc.Rotated}}}
	f := pageFile("0123456789ab", p, Original{})
	payload(t, f.Name, f.Data)
}
