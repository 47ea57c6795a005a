package layout

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"injeung/extract/doc"
)

// seen gives an upright page as it is seen when it is set in another direction.
func seen(p doc.Page, to direction) doc.Page {
	t := turn{to, p.W, p.H}
	if to == downwards || to == upwards {
		t.w, t.h = p.H, p.W
	}
	p.W, p.H = t.w, t.h
	for i := range p.Glyphs {
		t.glyphBack(&p.Glyphs[i])
	}
	for i := range p.Rules {
		p.Rules[i].Box = t.back(p.Rules[i].Box)
	}
	for i := range p.Clips {
		p.Clips[i] = t.back(p.Clips[i])
	}
	for i := range p.Shades {
		p.Shades[i].Box = t.back(p.Shades[i].Box)
	}
	for i := range p.Images {
		p.Images[i] = t.back(p.Images[i])
	}
	return p
}

// TestTurned reads every drawing set sideways and upside down as it reads it
// upright, and says of every word where it is seen.
func TestTurned(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, f := range files {
		if filepath.Base(f) == "side-by-side.txtar" {
			continue // its words are single letters, which tell no direction
		}
		ar, err := txtar.ParseFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for to, name := range map[direction]string{downwards: "downwards", upwards: "upwards", leftwards: "upside down"} {
			pages := drawings(ar)
			for i := range pages {
				pages[i] = seen(pages[i], to)
			}
			got := Blocks(pages, nil)
			if diff := cmp.Diff(string(ar.Files[len(ar.Files)-1].Data), written(got)); diff != "" {
				t.Errorf("%s %s (-upright +turned)\n%s", filepath.Base(f), name, diff)
			}
			for i := range got.Blocks {
				placed(t, pages, got.Blocks[i].Lines)
			}
		}
	}
}

// placed checks that each letter stands where a glyph of the page does.
func placed(t *testing.T, pages []doc.Page, lines []doc.Text) {
	t.Helper()
	for _, l := range lines {
		for _, s := range l.Spans() {
			found := false
			for _, g := range pages[s.Page-1].Glyphs {
				found = found || g.Text == l.S[s.From:s.To] && abs(g.Box.X0-s.Box.X0)+abs(g.Box.Y1-s.Box.Y1) < 0.01
			}
			if !found {
				t.Fatalf("%q is said to stand at %v, where no such glyph is", l.S[s.From:s.To], s.Place)
			}
		}
	}
}
