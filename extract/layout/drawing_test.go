package layout

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"injeung/extract/doc"
)

var update = flag.Bool("update", false, "write what came out as what is wanted")

// TestDrawings reads each drawing under testdata and compares the blocks with
// those written below it. A file holds pages ("page 1", "page 2", …),
// what is laid over them ("clips 1", "raised 1") and "want".
func TestDrawings(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no drawings: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			drawn := drawings(ar)
			got := written(Blocks(drawn, nil))
			want := &ar.Files[len(ar.Files)-1]
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(f, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(want.Data), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func drawings(ar *txtar.Archive) []doc.Page {
	var out []doc.Page
	for _, f := range ar.Files {
		name, number, _ := strings.Cut(f.Name, " ")
		if name == "page" {
			out = append(out, page(len(out)+1, string(f.Data)))
			continue
		}
		if n, err := strconv.Atoi(number); err == nil && name == "raised" {
			raisedGlyphs(&out[n-1], string(f.Data))
		} else if err == nil {
			overlay(&out[n-1], name, boxes(string(f.Data)))
		}
	}
	return out
}

// raisedGlyphs makes superscripts as writers do: 0.6 of the size, a third of it
// above the baseline, set close. Each line names a word of the page and what
// is raised behind it: "word|raised".
func raisedGlyphs(p *doc.Page, lines string) {
	for line := range strings.Lines(lines) {
		word, up, _ := strings.Cut(strings.TrimSpace(line), "|")
		from := find(p, word+up)
		if from < 0 {
			continue
		}
		from += utf8.RuneCountInString(word)
		x := p.Glyphs[from].Box.X0
		for i := from; i < from+utf8.RuneCountInString(up); i++ {
			g := &p.Glyphs[i]
			g.Box = doc.Box{X0: x, Y0: g.Box.Y0 - 0.5, X1: x + 0.6*g.Box.W(), Y1: g.Box.Y0 + 5.5}
			g.Base, g.Size, x = g.Base-3.3, 0.6*g.Size, g.Box.X1
		}
	}
}

// find gives the first of the glyphs that draw words on one row and are not
// raised yet, or -1.
func find(p *doc.Page, words string) int {
	n := utf8.RuneCountInString(words)
	for i := 0; i+n <= len(p.Glyphs); i++ {
		var b strings.Builder
		for _, g := range p.Glyphs[i : i+n] {
			if g.Size == 10 && g.Base == p.Glyphs[i].Base {
				b.WriteString(g.Text)
			}
		}
		if b.String() == words {
			return i
		}
	}
	return -1
}

// overlay adds what a drawing cannot show: clips, shades, images, close rules.
func overlay(p *doc.Page, kind string, boxes []doc.Box) {
	for _, b := range boxes {
		switch kind {
		case "clips":
			p.Clips = append(p.Clips, b)
		case "rules":
			p.Rules = append(p.Rules, doc.Rule{Box: b, Width: b.H()})
		case "images":
			p.Images = append(p.Images, b)
		case "shades":
			p.Shades = append(p.Shades, doc.Shade{Box: b, RGB: [3]uint8{200, 220, 240}})
		}
	}
}

// boxes reads areas, one a line: left column, top row, right column, bottom
// row, of the drawing.
func boxes(s string) []doc.Box {
	var out []doc.Box
	for line := range strings.Lines(s) {
		var b doc.Box
		if _, err := fmt.Sscan(line, &b.X0, &b.Y0, &b.X1, &b.Y1); err != nil {
			continue
		}
		out = append(out, doc.Box{X0: b.X0 * colW, Y0: b.Y0 * rowH, X1: b.X1 * colW, Y1: b.Y1 * rowH})
	}
	return out
}

// TestClipsStandForRules: with the rules of a table taken away, the clips
// around its cells give the same table.
func TestClipsStandForRules(t *testing.T) {
	for _, name := range []string{"ruled", "open-sides", "over-pages"} {
		ar, err := txtar.ParseFile("testdata/" + name + ".txtar")
		if err != nil {
			t.Fatal(err)
		}
		pages := drawings(ar)
		want := Blocks(pages, nil)
		for i := range pages {
			pages[i].Rules = nil
		}
		for _, g := range want.Grids {
			p := &pages[g.Page-1]
			p.Clips = append(p.Clips, g.Cells...)
		}
		if diff := cmp.Diff(written(want), written(Blocks(pages, nil))); diff != "" {
			t.Errorf("%s (-rules +clips)\n%s", name, diff)
		}
	}
}
