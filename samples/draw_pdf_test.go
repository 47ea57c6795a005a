package samples

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"unicode/utf16"
)

// The page of a printed release, in points: A4 with a margin.
const (
	paperWide, paperHigh = 595, 842
	paperMargin          = 56
	fontSize, lineHigh   = 11, 18
)

// paper prints a release as PDF: its content a page, drawn from the top down.
type paper struct {
	pages []*bytes.Buffer
	y     float64 // of the next line, from the top
}

// pdf prints the release as a PDF of a page or two, as a word processor would:
// a composite font whose codes are UTF-16 and that says so, ruled tables.
func (d *drawn) pdf() []byte {
	p := &paper{}
	p.turn()
	for _, piece := range d.lines() {
		switch {
		case piece.table != nil:
			p.table(piece.table)
		case piece.kind == "title":
			p.paragraph(piece.words, 18)
		default:
			p.paragraph(piece.words, fontSize)
		}
	}
	return p.file()
}

func (p *paper) turn() { p.pages, p.y = append(p.pages, &bytes.Buffer{}), paperMargin }

// room turns the page where what comes next does not fit on it.
func (p *paper) room(high float64) {
	if p.y+high > paperHigh-paperMargin {
		p.turn()
	}
}

func (p *paper) paragraph(words string, size float64) {
	for _, line := range wrap(words, paperWide-2*paperMargin, size) {
		p.room(lineHigh)
		p.show(line, paperMargin, p.y+size, size)
		p.y += lineHigh * size / fontSize
	}
	p.y += 4
}

// show draws words with their baseline y from the top.
func (p *paper) show(words string, x, y, size float64) {
	fmt.Fprintf(p.pages[len(p.pages)-1], "BT /F %g Tf %.2f %.2f Td <%s> Tj ET\n", size, x, paperHigh-y, codes(words))
}

// codes writes words as the font has them: UTF-16, big-endian, in hex.
func codes(words string) string {
	var b strings.Builder
	for _, c := range utf16.Encode([]rune(words)) {
		fmt.Fprintf(&b, "%04X", c)
	}
	return b.String()
}

// width is how wide words are: Hangul a square, ASCII half of one.
func width(words string, size float64) (w float64) {
	for _, r := range words {
		if r < 128 {
			w += size / 2
		} else {
			w += size
		}
	}
	return w
}

// wrap breaks words into lines between words, or within one that is too long.
func wrap(words string, wide, size float64) (lines []string) {
	line := ""
	for _, word := range strings.SplitAfter(words, " ") {
		if line != "" && width(line+strings.TrimRight(word, " "), size) > wide {
			lines, line = append(lines, line), ""
		}
		for width(strings.TrimRight(word, " "), size) > wide {
			n := 0
			for i, r := range word {
				if width(word[:i]+string(r), size) > wide {
					break
				}
				n = i + len(string(r))
			}
			lines, word = append(lines, word[:n]), word[n:]
		}
		line += word
	}
	return append(lines, line)
}

// table draws a ruled table over the width of the page.
func (p *paper) table(g *grid) {
	if g.caption != "" {
		p.paragraph("<"+g.caption+">", fontSize)
	}
	cols := 1
	for _, row := range g.rows {
		cols = max(cols, len(row))
	}
	wide := float64(paperWide-2*paperMargin) / float64(cols)
	high := make([]float64, len(g.rows))
	for r, row := range g.rows {
		high[r] = lineHigh + 4
		for c, words := range row {
			if words != "^" && words != "<" && g.down(r, c) == 1 {
				high[r] = max(high[r], 4+lineHigh*float64(len(wrap(words, wide*float64(g.across(r, c))-8, fontSize))))
			}
		}
	}
	for r, row := range g.rows {
		p.room(high[r])
		for c, words := range row {
			if words != "^" && words != "<" {
				p.cell(words, paperMargin+wide*float64(c), wide*float64(g.across(r, c)), high[r:r+g.down(r, c)])
			}
		}
		p.y += high[r]
	}
	p.y += 10
}

// cell draws a cell and its borders; one over several rows ends with the page.
func (p *paper) cell(words string, x, wide float64, rows []float64) {
	high := 0.0
	for _, h := range rows {
		high += h
	}
	high = min(high, paperHigh-paperMargin-p.y)
	fmt.Fprintf(p.pages[len(p.pages)-1], "%.2f %.2f %.2f %.2f re S\n", x, paperHigh-p.y-high, wide, high)
	for i, line := range wrap(words, wide-8, fontSize) {
		p.show(line, x+4, p.y+lineHigh*float64(i)+fontSize+3, fontSize)
	}
}

// toUnicode says that codes are characters.
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`

// file writes the pages with the font, every stream deflated.
func (p *paper) file() []byte {
	var b bytes.Buffer
	var at []int
	object := func(format string, args ...any) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n", len(at))
		fmt.Fprintf(&b, format, args...)
		b.WriteString("\nendobj\n")
	}
	stream := func(data []byte) {
		var z bytes.Buffer
		w := zlib.NewWriter(&z)
		w.Write(data)
		w.Close()
		object("<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream", z.Len(), z.Bytes())
	}
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	var kids strings.Builder
	for i := range p.pages {
		fmt.Fprintf(&kids, "%d 0 R ", 7+2*i)
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Count %d /Kids [%s] >>", len(p.pages), kids.String())
	object("<< /Type /Font /Subtype /Type0 /BaseFont /Batang /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>")
	object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Batang /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 127 500] >>")
	object("<< /Type /FontDescriptor /FontName /Batang /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80 >>")
	stream([]byte(toUnicode))
	for i, content := range p.pages {
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>", paperWide, paperHigh, 8+2*i)
		stream(content.Bytes())
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}
