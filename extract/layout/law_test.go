package layout

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/extract/doc"
)

// randomPages draws pages of random words, rules, clips, shades and pictures,
// some of them in the shape of tables.
func randomPages(t *rapid.T) []doc.Page {
	pages := make([]doc.Page, rapid.IntRange(1, 3).Draw(t, "pages"))
	for i := range pages {
		pages[i] = randomPage(t, int32(i+1))
	}
	return pages
}

func randomPage(t *rapid.T, number int32) doc.Page {
	p := doc.Page{Number: number, W: 300, H: 400}
	at := rapid.Float32Range(0, 390)
	for range rapid.IntRange(0, 4).Draw(t, "tables") {
		randomGrid(t, &p, at.Draw(t, "x")/2, at.Draw(t, "y")/2)
	}
	for range rapid.IntRange(0, 6).Draw(t, "rules") {
		b := randomBox(t, at)
		p.Rules = append(p.Rules, doc.Rule{Box: b, Width: 0.5})
	}
	for range rapid.IntRange(0, 3).Draw(t, "areas") {
		p.Clips = append(p.Clips, randomBox(t, at))
		p.Shades = append(p.Shades, doc.Shade{Box: randomBox(t, at)})
		p.Images = append(p.Images, randomBox(t, at))
	}
	words := rapid.SampledFrom([]string{"가", "나다라", "□", "-", "ㅇ", "12", "3.5", "end.", " ", "*", "(마)", "\ufffd"})
	for range rapid.IntRange(0, 60).Draw(t, "words") {
		randomWord(t, &p, words.Draw(t, "word"), at.Draw(t, "wx"), at.Draw(t, "wy"))
	}
	return p
}

func randomBox(t *rapid.T, at *rapid.Generator[float32]) doc.Box {
	x, y := at.Draw(t, "bx"), at.Draw(t, "by")
	return doc.Box{X0: x, Y0: y, X1: x + at.Draw(t, "bw"), Y1: y + at.Draw(t, "bh")}
}

func randomGrid(t *rapid.T, p *doc.Page, x, y float32) {
	rows, cols := rapid.IntRange(1, 4).Draw(t, "rows"), rapid.IntRange(1, 4).Draw(t, "cols")
	const w, h = 40, 20
	for r := range rows + 1 {
		for c := range cols {
			if rapid.IntRange(0, 9).Draw(t, "drawn") > 0 {
				x0, y0 := x+float32(c*w), y+float32(r*h)
				p.Rules = append(p.Rules, doc.Rule{Box: doc.Box{X0: x0, Y0: y0, X1: x0 + w, Y1: y0 + 0.3}})
			}
		}
	}
	for r := range rows {
		for c := range cols + 1 {
			if rapid.IntRange(0, 9).Draw(t, "drawn") > 0 {
				x0, y0 := x+float32(c*w), y+float32(r*h)
				p.Rules = append(p.Rules, doc.Rule{Box: doc.Box{X0: x0, Y0: y0, X1: x0 + 0.3, Y1: y0 + h}})
			}
		}
	}
}

func randomWord(t *rapid.T, p *doc.Page, word string, x, y float32) {
	size := rapid.SampledFrom([]float32{6, 10, 10, 10, 14}).Draw(t, "size")
	flags := rapid.SampledFrom([]doc.GlyphFlags{0, 0, 0, doc.Bold, doc.Rotated}).Draw(t, "flags")
	for _, r := range word {
		p.Glyphs = append(p.Glyphs, doc.Glyph{
			Text: string(r), Box: doc.Box{X0: x, Y0: y, X1: x + size, Y1: y + size},
			Base: y + 0.8*size, Size: size, Font: -1, Order: int32(len(p.Glyphs)), Flags: flags,
		})
		x += size
	}
}

// TestNothingIsLost: every glyph of the pages stands in the lines of exactly
// one block, in the furniture, or is loose.
func TestNothingIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pages := randomPages(t)
		conserved(t, pages, Blocks(pages, nil))
	})
}

// TestRemains: what a table without rules leaves of a line that it takes
// words from stays on the page, dots that lead the eye too.
func TestRemains(t *testing.T) {
	word := func(s string, from int) chunk { return chunk{line{text: doc.Text{S: s}}, from} }
	rows := []textRow{
		{chunks: []chunk{word("table", 0)}},
		{chunks: []chunk{word("raised", 0), word("apart", 1)}, leaders: []chunk{word("....", 0)}},
	}
	var got []string
	for _, l := range remains(nil, rows, []bool{true, false}, []bool{true, false}) {
		got = append(got, l.text.S)
	}
	if want := []string{"raised", "...."}; !reflect.DeepEqual(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// fataler is a *testing.T or *rapid.T.
type fataler interface {
	Fatalf(format string, args ...any)
}

// conserved compares the glyphs of pages with those of a result.
func conserved(t fataler, pages []doc.Page, r Result) {
	count := map[string]int{}
	for i := range pages {
		for _, g := range pages[i].Glyphs {
			count[printed(g.Text, pages[i].Number, g.Box)]++
		}
	}
	for _, l := range r.Loose {
		count[printed(l.Glyph.Text, l.Page, l.Glyph.Box)]--
	}
	eachLine(r.Blocks, func(x doc.Text) { subtract(count, x) })
	eachLine(r.Furniture, func(x doc.Text) { subtract(count, x) })
	for k, n := range count {
		if n != 0 {
			t.Fatalf("glyph %s: %+d left over", k, n)
		}
	}
}

func subtract(count map[string]int, x doc.Text) {
	for _, s := range x.Spans() {
		count[printed(x.S[s.From:s.To], s.Page, s.Box)]--
	}
}

func printed(s string, page int32, b doc.Box) string { return fmt.Sprintf("%q %d %v", s, page, b) }

func eachLine(blocks []doc.Block, f func(doc.Text)) {
	for i := range blocks {
		for _, l := range blocks[i].Lines {
			f(l)
		}
		if t := blocks[i].Table; t != nil {
			for j := range t.Cells {
				eachLine(t.Cells[j].Blocks, f)
			}
		}
	}
}

// TestSameBytesTwice: one processor and many give the same blocks.
func TestSameBytesTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pages := randomPages(t)
		many := Blocks(pages, nil)
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
		if one := Blocks(pages, nil); !reflect.DeepEqual(one, many) {
			t.Fatalf("one processor:\n%s\nmany:\n%s", written(one), written(many))
		}
	})
}

// TestTablesAreGrids: cells lie within their table, in row-major order, and
// do not overlap; the text of a block is that of its lines but for spaces.
func TestTablesAreGrids(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wellFormed(t, Blocks(randomPages(t), nil).Blocks)
	})
}

func wellFormed(t fataler, blocks []doc.Block) {
	for i := range blocks {
		b := &blocks[i]
		if b.Table != nil {
			gridOf(t, b.Table)
			continue
		}
		var lines strings.Builder
		for _, l := range b.Lines {
			lines.WriteString(l.S)
		}
		if squeezed(lines.String()) != squeezed(b.Bullet.S+b.Text.S) {
			t.Fatalf("lines %q, text %q %q", lines.String(), b.Bullet.S, b.Text.S)
		}
	}
}

func gridOf(t fataler, x *doc.Table) {
	taken := map[[2]int]bool{}
	last := -1
	for i := range x.Cells {
		c := &x.Cells[i]
		if c.Row < 0 || c.Col < 0 || c.RowSpan < 1 || c.ColSpan < 1 || c.Row+c.RowSpan > x.Rows || c.Col+c.ColSpan > x.Cols {
			t.Fatalf("cell %d,%d (%dx%d) outside of %dx%d", c.Row, c.Col, c.RowSpan, c.ColSpan, x.Rows, x.Cols)
		}
		if at := c.Row*x.Cols + c.Col; at <= last {
			t.Fatalf("cell %d,%d out of order", c.Row, c.Col)
		} else {
			last = at
		}
		for r := range c.RowSpan {
			for k := range c.ColSpan {
				p := [2]int{c.Row + r, c.Col + k}
				if taken[p] {
					t.Fatalf("two cells at %v", p)
				}
				taken[p] = true
			}
		}
		wellFormed(t, c.Blocks)
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }
