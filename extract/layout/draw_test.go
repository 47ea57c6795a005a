package layout

import (
	"fmt"
	"strings"

	"golang.org/x/text/width"

	"injeung/extract/doc"
)

// A drawing is a page in text: "+ - |" are rules, other runes are glyphs (East
// Asian wide ones take two columns), "_" is a drawn space, and a blank is
// white paper. One column is 6 points, one row 12.
const (
	colW = 6
	rowH = 12
)

// page makes a page of a drawing.
func page(number int, drawing string) doc.Page {
	rows := strings.Split(strings.TrimRight(drawing, "\n"), "\n")
	p := doc.Page{Number: int32(number), W: 600, H: float32(len(rows)+2) * rowH}
	grid := make([][]rune, len(rows))
	for r, row := range rows {
		for _, c := range row {
			grid[r] = append(grid[r], c)
			if wide(c) {
				grid[r] = append(grid[r], 0)
			}
		}
	}
	at := func(r, c int) rune {
		if r < 0 || r >= len(grid) || c < 0 || c >= len(grid[r]) {
			return ' '
		}
		return grid[r][c]
	}
	horizontal := func(r, c int) bool {
		x := at(r, c)
		return x == '+' || x == '-' && (at(r, c-1) == '-' || at(r, c-1) == '+' || at(r, c+1) == '-' || at(r, c+1) == '+')
	}
	for r := range grid {
		for c, x := range grid[r] {
			cx, cy := float32(c*colW+colW/2), float32(r*rowH+rowH/2)
			rule := false
			if horizontal(r, c) && horizontal(r, c+1) {
				p.Rules = append(p.Rules, doc.Rule{Box: doc.Box{X0: cx, Y0: cy - 0.2, X1: cx + colW, Y1: cy + 0.2}, Width: 0.4})
				rule = true
			}
			if x == '|' || x == '+' {
				if d := at(r+1, c); d == '|' || d == '+' {
					p.Rules = append(p.Rules, doc.Rule{Box: doc.Box{X0: cx - 0.2, Y0: cy, X1: cx + 0.2, Y1: cy + rowH}, Width: 0.4})
				}
				rule = true
			}
			if rule || horizontal(r, c) || x == ' ' || x == 0 {
				continue
			}
			p.Glyphs = append(p.Glyphs, glyph(r, c, x, len(p.Glyphs)))
		}
	}
	return p
}

func glyph(r, c int, x rune, order int) doc.Glyph {
	w := float32(colW)
	if wide(x) {
		w = 2 * colW
	}
	if x == '_' {
		x = ' '
	}
	x0, y0 := float32(c*colW), float32(r*rowH)
	return doc.Glyph{
		Text: string(x), Box: doc.Box{X0: x0, Y0: y0 + 1, X1: x0 + w, Y1: y0 + 11},
		Base: y0 + 9, Size: 10, Font: -1, Order: int32(order),
	}
}

func wide(r rune) bool {
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return true
	}
	return strings.ContainsRune("□○※◇‧·“”‘’→⇒△▲", r)
}

// written prints blocks as a person would note them down.
func written(r Result) string {
	var b strings.Builder
	writeBlocks(&b, r.Blocks, "")
	for _, f := range r.Furniture {
		fmt.Fprintf(&b, "furniture %s\n", strings.TrimSpace(f.Bullet.S+" "+f.Text.S))
	}
	return b.String()
}

func writeBlocks(b *strings.Builder, blocks []doc.Block, in string) {
	for i := range blocks {
		k := &blocks[i]
		if k.Table != nil {
			writeTable(b, k.Table, in)
			continue
		}
		kind := [...]string{"text", "", "heading", "caption"}[k.Kind]
		if k.Boxed {
			kind = "boxed " + kind
		}
		fmt.Fprintf(b, "%s%s %s\n", in, kind, strings.TrimSpace(k.Bullet.S+" "+marked(k.Text)))
	}
}

// marked is a text with its footnote marks in {} and other raised letters in
// ^^.
func marked(t doc.Text) string {
	var b strings.Builder
	from := 0
	for _, m := range t.Marks() {
		open, shut := "^", "^"
		if m.Flags&doc.FootnoteMark != 0 {
			open, shut = "{", "}"
		}
		b.WriteString(t.S[from:m.From] + open + t.S[m.From:m.To] + shut)
		from = m.To
	}
	return b.String() + t.S[from:]
}

func writeTable(b *strings.Builder, t *doc.Table, in string) {
	fmt.Fprintf(b, "%stable %dx%d", in, t.Rows, t.Cols)
	for _, x := range []struct {
		name string
		n    int
	}{{"header", t.HeaderRows}, {"stub", t.StubCols}} {
		if x.n > 0 {
			fmt.Fprintf(b, " %s %d", x.name, x.n)
		}
	}
	if t.PageLast > t.PageFirst {
		fmt.Fprintf(b, " pages %d-%d", t.PageFirst, t.PageLast)
	}
	if t.Caption.S != "" {
		fmt.Fprintf(b, " caption %q", t.Caption.S)
	}
	if t.Unit.S != "" {
		fmt.Fprintf(b, " unit %q", t.Unit.S)
	}
	b.WriteString("\n")
	for i := range t.Cells {
		c := &t.Cells[i]
		fmt.Fprintf(b, "%s  %d,%d", in, c.Row, c.Col)
		if c.RowSpan > 1 || c.ColSpan > 1 {
			fmt.Fprintf(b, " (%dx%d)", c.RowSpan, c.ColSpan)
		}
		nested := false
		for j := range c.Blocks {
			nested = nested || c.Blocks[j].Table != nil
		}
		if nested {
			b.WriteString("\n")
			writeBlocks(b, c.Blocks, in+"    ")
			continue
		}
		fmt.Fprintf(b, " %s\n", strings.TrimRight(strings.ReplaceAll(marked(c.Text()), "\n", " / "), " "))
	}
}
