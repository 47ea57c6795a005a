package render

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	"injeung/extract/doc"
)

// Mark is a box drawn over a page with a label: a cell, a block, the place of
// a value's evidence.
type Mark struct {
	Box   doc.Box
	Label string
	Kind  MarkKind
}

// MarkKind chooses the colour of a mark.
type MarkKind uint8

// The kinds of mark.
const (
	Cell MarkKind = iota
	Block
	Evidence
	Raised // a superscript
	Footnote
)

// Overlay is what is drawn over a page, the first at the bottom.
type Overlay []Mark

var markColor = [...]string{Cell: "#1565c0", Block: "#2e7d32", Evidence: "#ef6c00", Raised: "#8e24aa", Footnote: "#c62828"}

// PageSVG draws a page as it was read: shades, pictures as crossed boxes,
// clips dashed, rules, and each glyph as text in its box; over them the marks.
// Lengths are points.
func PageSVG(p doc.Page, over Overlay) string {
	var b strings.Builder
	w, h := points(p.W), points(p.H)
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%spt" height="%spt" viewBox="0 0 %s %s" font-family="sans-serif">`+"\n", w, h, w, h)
	b.WriteString(`<rect width="100%" height="100%" fill="#fff"/>` + "\n")
	for _, s := range p.Shades {
		fmt.Fprintf(&b, `<rect class="shade" %s fill="#%02x%02x%02x" fill-opacity=".4"/>`+"\n", rect(s.Box), s.RGB[0], s.RGB[1], s.RGB[2])
	}
	for _, x := range p.Images {
		fmt.Fprintf(&b, `<path class="image" d="M%[1]s %[2]sH%[3]sV%[4]sH%[1]sZL%[3]s %[4]sM%[3]s %[2]sL%[1]s %[4]s" fill="#eee" stroke="#bbb" stroke-width=".5"/>`+"\n",
			points(x.X0), points(x.Y0), points(x.X1), points(x.Y1))
	}
	for _, c := range p.Clips {
		fmt.Fprintf(&b, `<rect class="clip" %s fill="none" stroke="#c8c" stroke-width=".3" stroke-dasharray="2"/>`+"\n", rect(c))
	}
	for _, r := range p.Rules {
		fmt.Fprintf(&b, `<rect class="rule" %s fill="#333"/>`+"\n", rect(thick(r.Box)))
	}
	for i := range p.Glyphs {
		glyph(&b, &p.Glyphs[i])
	}
	for _, m := range over {
		mark(&b, m)
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// thick keeps a hairline visible.
func thick(b doc.Box) doc.Box {
	const least = 0.25
	if b.W() < least {
		b.X1 = b.X0 + least
	}
	if b.H() < least {
		b.Y1 = b.Y0 + least
	}
	return b
}

// glyph draws a character at its baseline, as wide as its box. A glyph of a
// turned line stands at the foot of its box.
func glyph(b *strings.Builder, g *doc.Glyph) {
	if strings.TrimSpace(g.Text) == "" {
		return
	}
	y := g.Base
	if g.Flags&(doc.Vertical|doc.Rotated) != 0 {
		y = g.Box.Y1
	}
	fmt.Fprintf(b, `<text x="%s" y="%s" font-size="%s"`, points(g.Box.X0), points(y), points(g.Size))
	if g.Box.W() > 0 && g.Flags&(doc.Vertical|doc.Rotated) == 0 {
		fmt.Fprintf(b, ` textLength="%s" lengthAdjust="spacingAndGlyphs"`, points(g.Box.W()))
	}
	if g.Flags&doc.Bold != 0 {
		b.WriteString(` font-weight="bold"`)
	}
	if g.Flags&doc.Italic != 0 {
		b.WriteString(` font-style="italic"`)
	}
	b.WriteString(">" + escapeXML(g.Text) + "</text>\n")
}

func mark(b *strings.Builder, m Mark) {
	color := markColor[min(int(m.Kind), len(markColor)-1)]
	fmt.Fprintf(b, `<rect class="mark" %s fill="%s" fill-opacity=".08" stroke="%s" stroke-width=".8"/>`+"\n", rect(m.Box), color, color)
	if m.Label != "" {
		fmt.Fprintf(b, `<text class="label" x="%s" y="%s" font-size="5" fill="%s">%s</text>`+"\n",
			points(m.Box.X0+1), points(m.Box.Y0+5), color, escapeXML(m.Label))
	}
}

func rect(b doc.Box) string {
	return fmt.Sprintf(`x="%s" y="%s" width="%s" height="%s"`, points(b.X0), points(b.Y0), points(max(b.W(), 0)), points(max(b.H(), 0)))
}

// points writes a length with two decimals at most. What is no number becomes
// zero, for a drawing must stay well-formed.
func points(v float32) string {
	if v != v || v > 1e7 || v < -1e7 {
		return "0"
	}
	s := strconv.FormatFloat(float64(v), 'f', 2, 32)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}

// escapeXML escapes text and replaces what XML 1.0 does not allow.
func escapeXML(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return 0xFFFD
		}
		return r
	}, s)
	return html.EscapeString(strings.ToValidUTF8(s, "\uFFFD"))
}
