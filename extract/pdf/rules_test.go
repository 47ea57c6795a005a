package pdf

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// Straight strokes and thin fills are rules, thick fills are shades, clips
// count where text stands in them.
func TestDrawn(t *testing.T) {
	box := func(x0, y0, x1, y1 float32) doc.Box { return doc.Box{X0: x0, Y0: y0, X1: x1, Y1: y1} }
	for _, c := range []struct {
		name, content        string
		rules, shades, clips []doc.Box
	}{
		{"stroke", "2 w 100 200 m 200 200 l S", []doc.Box{box(100, 99, 200, 101)}, nil, nil},
		{"stroke in another unit", ".1 0 0 .1 0 0 cm 10 w 1000 2000 m 1000 1000 l S", []doc.Box{box(99.5, 100, 100.5, 200)}, nil, nil},
		{"diagonal", "100 200 m 200 100 l S", nil, nil, nil},
		{"rectangle", "1 w 100 100 50 20 re S", []doc.Box{box(100, 199.5, 150, 200.5), box(149.5, 180, 150.5, 200), box(100, 179.5, 150, 180.5), box(99.5, 180, 100.5, 200)}, nil, nil},
		{"closed path", "1 w 100 100 m 150 100 l 150 120 l s", []doc.Box{box(100, 199.5, 150, 200.5), box(149.5, 180, 150.5, 200)}, nil, nil},
		{"thin fill", "100 100 80 1 re f", []doc.Box{box(100, 199, 180, 200)}, nil, nil},
		{"dots of two cells", "100 100 .75 .75 re f 101.5 100 .75 .75 re f 103 100 .75 .75 re f 106 100 .75 .75 re f 107.5 100 .75 .75 re f", []doc.Box{box(100, 199.25, 108.25, 200)}, nil, nil},
		{"fill", ".8 g 100 100 80 20 re f", nil, []doc.Box{box(100, 180, 180, 200)}, nil},
		{"wide stroke", "20 w .8 G 100 100 m 200 100 l S", nil, []doc.Box{box(100, 190, 200, 210)}, nil},
		{"white on paper", "1 g 100 100 80 20 re f 1 G 100 100 m 200 100 l S", nil, nil, nil},
		{"white on a shade", ".5 g 100 100 80 20 re f 1 G 1 w 100 110 m 180 110 l S", []doc.Box{box(100, 189.5, 180, 190.5)}, []doc.Box{box(100, 180, 180, 200)}, nil},
		{"frame", "100 100 80 40 re 101 101 78 38 re f*", []doc.Box{box(100, 160, 180, 161), box(100, 199, 180, 200), box(100, 160, 101, 200), box(179, 160, 180, 200)}, nil, nil},
		{"clip with text", "q 100 100 80 20 re W* n BT /F 10 Tf 105 105 Td (a) Tj ET Q", nil, nil, []doc.Box{box(100, 180, 180, 200)}},
		{"clip of a path in a clip", "q 0 0 150 300 re W n 100 100 m 180 100 l 180 120 l 100 120 l h W n BT /F 10 Tf 105 105 Td (a) Tj ET Q", nil, nil, []doc.Box{box(100, 180, 150, 200)}},
		{"clip without text", "q 100 100 80 20 re W n Q", nil, nil, nil},
		{"clip of the page", "q 0 0 400 300 re W n BT /F 10 Tf 105 105 Td (a) Tj ET Q", nil, nil, nil},
		{"unclosed path without paint", "100 100 m 200 100 l BT ET n", nil, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := read(t, simpleFile(c.content)).Pages[0]
			var rules, shades []doc.Box
			for _, r := range p.Rules {
				rules = append(rules, r.Box)
			}
			for _, s := range p.Shades {
				shades = append(shades, s.Box)
			}
			same(t, "rules", rules, c.rules)
			same(t, "shades", shades, c.shades)
			same(t, "clips", p.Clips, c.clips)
		})
	}
}

func same(t *testing.T, what string, got, want []doc.Box) {
	t.Helper()
	ok := len(got) == len(want)
	for i := 0; ok && i < len(got); i++ {
		ok = near(got[i], want[i])
	}
	if !ok {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// A border of thousands of dots is one rule, however its dots are drawn.
func TestDottedBorders(t *testing.T) {
	for name, dot := range map[string]string{
		"strokes": "%.2f 100 m %.2f 100 l S ",
		"fills":   "%.2f 99.8 .48 .48 re f %% %.2f\n",
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			b.WriteString(".48 w ")
			for x := 50.0; x < 350; x += 1.2 {
				fmt.Fprintf(&b, dot, x, x+.48)
			}
			r := read(t, simpleFile(b.String())).Pages[0].Rules
			if len(r) != 1 || abs(r[0].Box.X0-50) > .1 || r[0].Box.X1 < 349 {
				t.Errorf("%d rules: %v", len(r), r[:min(len(r), 3)])
			}
		})
	}
}

// Rules apart, of other directions or thicknesses are not joined.
func TestNotMerged(t *testing.T) {
	for _, content := range []string{
		"1 w 100 100 m 200 100 l S 202 100 m 300 100 l S",
		"1 w 100 100 m 200 100 l S 100 102 m 200 102 l S",
		"1 w 100 100 m 200 100 l S 200 100 m 200 200 l S",
		"1 w 100 100 m 200 100 l S 4 w 200 100 m 300 100 l S",
	} {
		if r := read(t, simpleFile(content)).Pages[0].Rules; len(r) != 2 {
			t.Errorf("%s: %d rules, want 2", content, len(r))
		}
	}
}

// A colour is what viewers show, as far as hints need it.
func TestColors(t *testing.T) {
	d := newDraft()
	d.page("/Resources<</ColorSpace<</S[/Separation/Spot/DeviceCMYK null]/I[/Indexed/DeviceRGB 1<FF000000FF00>]>>>>",
		"1 0 0 rg 10 10 50 50 re f 0 0 0 .5 k 80 10 50 50 re f /S cs .2 scn 150 10 50 50 re f /I cs 1 sc 220 10 50 50 re f /Pattern cs /P scn 290 10 50 50 re f")
	want := [][3]uint8{{255, 0, 0}, {128, 128, 128}, {204, 204, 204}, {0, 255, 0}, {204, 204, 204}}
	for i, s := range read(t, d.bytes()).Pages[0].Shades {
		if s.RGB != want[i] {
			t.Errorf("shade %d: %v, want %v", i, s.RGB, want[i])
		}
	}
}

// Pictures give their boxes.
func TestImages(t *testing.T) {
	d := newDraft()
	x := d.stream("/Type/XObject/Subtype/Image/Width 1/Height 1/Filter/DCTDecode", "x")
	d.page(fmt.Sprintf("/Resources<</XObject<</X %d 0 R>>>>", x), "q 100 0 0 50 20 30 cm /X Do Q q 10 0 0 10 200 200 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7f EI Q")
	same(t, "images", read(t, d.bytes()).Pages[0].Images, []doc.Box{{X0: 20, Y0: 220, X1: 120, Y1: 270}, {X0: 200, Y0: 90, X1: 210, Y1: 100}})
}
