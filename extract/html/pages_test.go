package html

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"injeung/extract/doc"
)

var update = flag.Bool("update", false, "write the goldens anew")

func pages(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/*.html")
	if err != nil || len(names) == 0 {
		t.Fatal("no pages in testdata", err)
	}
	return names
}

func read(t *testing.T, name string) ([]byte, *doc.Document) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	d, err := Document(data, "")
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return data, d
}

// Each page reads as its golden says.
func TestPages(t *testing.T) {
	for _, name := range pages(t) {
		_, d := read(t, name)
		golden := strings.TrimSuffix(name, ".html") + ".want"
		got := dump(d)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// The pages say themselves what they are made of, by data-want: every word of
// a "text" is in the blocks, none of a "chrome", and a "hidden" one nowhere.
func TestEveryWordFindsItsPlace(t *testing.T) {
	for _, name := range pages(t) {
		data, d := read(t, name)
		text, _ := decode(data, "")
		root, err := html.Parse(strings.NewReader(string(text)))
		if err != nil {
			t.Fatal(err)
		}
		blocks, furniture := squeezed(d.Blocks), squeezed(d.Furniture)
		for _, w := range wants(root, "", nil) {
			inText, inRest := strings.Contains(blocks, w.words), strings.Contains(furniture, w.words)
			switch {
			case w.want == "text" && !inText:
				t.Errorf("%s: not in the text: %s", name, w.words)
			case w.want == "text" && inRest && len([]rune(w.words)) > 12:
				t.Errorf("%s: read twice: %s", name, w.words)
			case w.want == "chrome" && inText:
				t.Errorf("%s: chrome in the text: %s", name, w.words)
			case w.want == "chrome" && !inRest:
				t.Errorf("%s: chrome lost: %s", name, w.words)
			case w.want == "hidden" && (inText || inRest):
				t.Errorf("%s: hidden words read: %s", name, w.words)
			}
		}
	}
}

// No letter that a page draws is lost, and none is read twice.
func TestNothingLost(t *testing.T) {
	for _, name := range pages(t) {
		data, d := read(t, name)
		text, _ := decode(data, "")
		root, err := parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if err := whole(newPage(root), d); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type want struct{ want, words string }

func wants(n *html.Node, as string, out []want) []want {
	if n.Type == html.ElementNode {
		if v := attr(n, "data-want"); v != "" {
			as = v
		}
		if silent(n) {
			return out
		}
	}
	if n.Type == html.TextNode && as != "" {
		if s := squeeze(drawn(n.Data)); len([]rune(s)) > 1 {
			out = append(out, want{as, s})
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		out = wants(c, as, out)
	}
	return out
}

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// squeezed is all words of blocks, tables with caption and unit, no spaces.
func squeezed(blocks []doc.Block) string {
	var b strings.Builder
	for i := range blocks {
		k := &blocks[i]
		b.WriteString(squeeze(k.Bullet.S + k.Text.S))
		if k.Table != nil {
			b.WriteString(squeeze(k.Table.Caption.S + k.Table.Unit.S))
			for j := range k.Table.Cells {
				b.WriteString(squeezed(k.Table.Cells[j].Blocks))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}
