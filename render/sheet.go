package render

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
)

// Run is a stretch of glyphs on one baseline that are drawn as one piece of
// text: the middle of each rune of Text is at its own X, so that a font whose
// glyphs have other widths still sets them where they were printed.
type Run struct {
	Text         string
	X            []float32 // middle of each rune of Text, in points
	Y            float32   // baseline, in points
	Size         float32   // font size in points
	Stretch      float32   // width of the glyphs by their height; 1 for square Hangul
	Bold, Italic bool
}

// Runs gathers the glyphs of a page into runs, in drawing order: fewer and
// smaller pieces than a text for each glyph, in the same places. Glyphs of
// turned lines, and those of several runes, stand alone.
func Runs(p *doc.Page) []Run {
	var out []Run
	var last *doc.Glyph
	for i := range p.Glyphs {
		g := &p.Glyphs[i]
		if !visible(g.Text) {
			continue
		}
		if last != nil && follows(last, g) {
			out[len(out)-1].add(last, g)
		} else {
			out = append(out, runOf(g))
		}
		last = g
	}
	for i := range out {
		out[i].Stretch = min(max(out[i].Stretch, 0.4), 1.6)
	}
	return out
}

func visible(s string) bool {
	return strings.TrimSpace(s) != "" && strings.IndexFunc(s, unicode.IsPrint) >= 0
}

func runOf(g *doc.Glyph) Run {
	r := Run{Text: g.Text, X: []float32{middle(g.Box.X0, g.Box.X1)}, Y: g.Base, Size: g.Size, Stretch: stretch(g),
		Bold: g.Flags&doc.Bold != 0, Italic: g.Flags&doc.Italic != 0}
	if turned(g) {
		r.Y = g.Box.Y1
	}
	return r
}

// follows says whether b goes on the run that a ends.
func follows(a, b *doc.Glyph) bool {
	const flags = doc.Bold | doc.Italic
	gap := b.Box.X0 - a.Box.X1
	return !turned(a) && !turned(b) && single(a) && single(b) && a.Flags&flags == b.Flags&flags &&
		a.Size == b.Size && a.Base == b.Base && gap > -a.Size/2 && gap < 2*a.Size && alike(stretch(a), stretch(b))
}

// add takes b in; a gap that reads as a space becomes one, for whoever copies
// the words.
func (r *Run) add(a, b *doc.Glyph) {
	if b.Box.X0-a.Box.X1 > a.Size*0.2 {
		r.Text += " "
		r.X = append(r.X, middle(a.Box.X1, b.Box.X0))
	}
	r.Text += b.Text
	r.X = append(r.X, middle(b.Box.X0, b.Box.X1))
	if r.Stretch == 1 {
		r.Stretch = stretch(b)
	}
}

func middle(a, b float32) float32 { return (a + b) / 2 }

func turned(g *doc.Glyph) bool { return g.Flags&(doc.Vertical|doc.Rotated) != 0 }

// single says whether a glyph is one rune that a text element addresses as one.
func single(g *doc.Glyph) bool {
	r, n := utf8.DecodeRuneInString(g.Text)
	return n == len(g.Text) && r < 0x10000 && !unicode.Is(unicode.M, r) && !(r >= 0x1100 && r < 0x1200)
}

// stretch is how much wider than high a Hangul glyph is; 1 where the width says
// nothing about the font.
func stretch(g *doc.Glyph) float32 {
	r, _ := utf8.DecodeRuneInString(g.Text)
	if turned(g) || !unicode.Is(unicode.Hangul, r) || g.Size <= 0 || g.Box.W() <= 0 {
		return 1
	}
	return float32(int(20*g.Box.W()/g.Size+0.5)) / 20
}

func alike(a, b float32) bool { return a == b || a == 1 || b == 1 }

// Without gives the page without the glyphs that lie in the boxes, for what is
// not to be shown.
func Without(p doc.Page, hidden []doc.Box) doc.Page {
	if len(hidden) == 0 {
		return p
	}
	p.Glyphs = slices.DeleteFunc(slices.Clone(p.Glyphs), func(g doc.Glyph) bool {
		x, y := (g.Box.X0+g.Box.X1)/2, (g.Box.Y0+g.Box.Y1)/2
		return slices.ContainsFunc(hidden, func(b doc.Box) bool { return b.Contains(x, y) })
	})
	return p
}
