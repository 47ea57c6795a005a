package render

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/extract/doc"
)

// TestRunsKeepEveryGlyphInItsPlace draws pages of random glyphs: the runes of
// the runs are those of the page in order, each at its glyph's middle.
func TestRunsKeepEveryGlyphInItsPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var p doc.Page
		x := float32(0)
		for range rapid.IntRange(0, 30).Draw(t, "glyphs") {
			size := float32(rapid.IntRange(1, 3).Draw(t, "size") * 5)
			x += float32(rapid.IntRange(-10, 40).Draw(t, "step"))
			p.Glyphs = append(p.Glyphs, doc.Glyph{
				Text: rapid.SampledFrom([]string{"가", "힣", "a", " ", "·", "fi", "👍", "ᄒ", "\u0301", ""}).Draw(t, "text"), Size: size, Base: float32(rapid.IntRange(0, 1).Draw(t, "line")) * 20,
				Box: doc.Box{X0: x, X1: x + size*float32(rapid.IntRange(5, 10).Draw(t, "width"))/10, Y1: 10}, Flags: doc.GlyphFlags(rapid.IntRange(0, 15).Draw(t, "flags")),
			})
			x = p.Glyphs[len(p.Glyphs)-1].Box.X1
		}
		type at struct {
			text string
			x    float32
		}
		var want, got []at
		for _, g := range p.Glyphs {
			if visible(g.Text) {
				want = append(want, at{g.Text, middle(g.Box.X0, g.Box.X1)})
			}
		}
		for _, r := range Runs(&p) {
			if len(r.X) == 1 {
				got = append(got, at{r.Text, r.X[0]})
				continue
			}
			letters := []rune(r.Text)
			if len(letters) != len(r.X) {
				t.Fatalf("%q has %d places", r.Text, len(r.X))
			}
			for i, c := range letters {
				if c != ' ' {
					got = append(got, at{string(c), r.X[i]})
				}
			}
		}
		if len(got) != len(want) {
			t.Fatalf("%v runs, %v glyphs", got, want)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("%d: %v, want %v", i, got[i], want[i])
			}
		}
	})
}

// TestWithoutLeavesOutWhatLiesInABox keeps the page that it is given.
func TestWithoutLeavesOutWhatLiesInABox(t *testing.T) {
	p := doc.Page{Glyphs: []doc.Glyph{{Text: "가", Box: doc.Box{X1: 10, Y1: 10}}, {Text: "나", Box: doc.Box{X0: 20, X1: 30, Y1: 10}}}}
	q := Without(p, []doc.Box{{X0: 18, X1: 32, Y1: 10}})
	if len(q.Glyphs) != 1 || q.Glyphs[0].Text != "가" || len(p.Glyphs) != 2 || p.Glyphs[1].Text != "나" {
		t.Errorf("%v left of %v", q.Glyphs, p.Glyphs)
	}
}

// TestRunsReadAsWords joins what stands together and parts what does not.
func TestRunsReadAsWords(t *testing.T) {
	var p doc.Page
	x := float32(0)
	for _, c := range "고양시 신규 인증" {
		if c == ' ' {
			x += 4
			continue
		}
		p.Glyphs = append(p.Glyphs, doc.Glyph{Text: string(c), Size: 10, Base: 10, Box: doc.Box{X0: x, X1: x + 9.5, Y1: 10}})
		x += 9.5
	}
	runs := Runs(&p)
	if len(runs) != 1 || runs[0].Text != "고양시 신규 인증" || strings.TrimSpace(runs[0].Text) != runs[0].Text || runs[0].Stretch != .95 {
		t.Errorf("%+v", runs)
	}
}
