package pdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/extract/doc"
)

// Every character shown on the page is a glyph of it, in drawing order, each
// run ending once; orders go up.
func TestNothingLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zA-Z0-9 .,]{1,12}`), 0, 20).Draw(t, "words")
		var b strings.Builder
		for i, w := range words {
			fmt.Fprintf(&b, "q BT /F %d Tf %d %d Td (%s) Tj ET Q ", 6+i%5, 10+i%3, 290-14*i, w)
		}
		d := newDraft()
		d.page(helvetica, b.String())
		res, err := Pages(t.Context(), d.bytes())
		if err != nil {
			t.Fatal(err)
		}
		var got strings.Builder
		runs := 0
		for i, g := range res.Pages[0].Glyphs {
			got.WriteString(g.Text)
			if g.Flags&doc.RunEnd != 0 {
				runs++
			}
			if i > 0 && g.Order <= res.Pages[0].Glyphs[i-1].Order {
				t.Errorf("glyph %d: order %d", i, g.Order)
			}
		}
		if want := strings.Join(words, ""); got.String() != want || runs != len(words) {
			t.Errorf("got %q in %d runs, want %q in %d", got.String(), runs, want, len(words))
		}
	})
}

// Merged rules cover what the strokes covered, and merging again changes
// nothing.
func TestMergeLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		strokes := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) rule {
			at := func(name string) float32 { return float32(rapid.IntRange(0, 60).Draw(t, name)) * 5 }
			x, y, n := at("x"), at("y"), at("length")+1
			if rapid.Bool().Draw(t, "upright") {
				return rule{Rule: doc.Rule{Box: doc.Box{X0: x, Y0: y, X1: x + 1, Y1: y + n}, Width: 1}, upright: true}
			}
			return rule{Rule: doc.Rule{Box: doc.Box{X0: x, Y0: y, X1: x + n, Y1: y + 1}, Width: 1}}
		}), 0, 40).Draw(t, "strokes")
		once := mergeRules(slices.Clone(strokes))
		for _, s := range strokes {
			if !slices.ContainsFunc(once, func(r doc.Rule) bool { return r.Box.Union(s.Box) == r.Box }) {
				t.Errorf("stroke %v is covered by no rule of %v", s.Box, once)
			}
		}
		again := make([]rule, len(once))
		for i, r := range once {
			again[i] = rule{Rule: r, upright: r.Box.H() > r.Box.W()}
		}
		if twice := mergeRules(again); !slices.Equal(once, twice) && !hasSquare(once) {
			t.Errorf("once %v, twice %v", once, twice)
		}
	})
}

// hasSquare says whether the direction of a rule cannot be told from its box.
func hasSquare(rules []doc.Rule) bool {
	return slices.ContainsFunc(rules, func(r doc.Rule) bool { return abs(r.Box.H()-r.Box.W()) < .01 })
}
