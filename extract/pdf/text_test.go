package pdf

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding/korean"

	"injeung/extract/doc"
)

// What content shows comes out as its characters, in drawing order.
func TestShownText(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"show", "BT /F 10 Tf 20 200 Td (One) Tj ET", "One"},
		{"array", "BT /F 10 Tf 20 200 Td [(O)-50(n) 20 <65>] TJ ET", "One"},
		{"escapes", `BT /F 10 Tf 20 200 Td (a\(b\)\143\
d\\) Tj ET`, `a(b)cd\`},
		{"quote operators", "BT /F 10 Tf 12 TL 20 200 Td (a) Tj (b) ' 1 2 (c) \" ET", "a\nb\nc"},
		{"operators glued", "BT/F 10 Tf 20 200Td(One)Tj ET", "One"},
		{"operator inside an array", "BT /F 10 Tf 20 200 Td [(a) 0 Tc -20 (b)] TJ ET", "ab"},
		{"comment", "BT /F 10 Tf % (no) Tj\n20 200 Td (yes) Tj ET", "yes"},
		{"spaces are kept", "BT /F 10 Tf 20 200 Td (a b ) Tj ET", "a b "},
		{"ligature", "BT /F 10 Tf 20 200 Td (x) Tj ET", "x"},
		{"unmatched Q", "Q Q BT /F 10 Tf 20 200 Td (ok) Tj ET", "ok"},
		{"inline image", "q 10 0 0 10 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID EI\x00\xffEI Q BT /F 10 Tf 20 200 Td (ok) Tj ET", "ok"},
		{"inline image with filter", "BI /W 2 /H 2 /BPC 8 /CS /RGB /F /AHx ID 00112233> EI BT /F 10 Tf 20 200 Td (ok) Tj ET", "ok"},
		{"unknown operator", "BX 1 2 zz EX BT /F 10 Tf 20 200 Td (ok) Tj ET", "ok"},
		{"unterminated string", "BT /F 10 Tf 20 200 Td (ok) Tj (never", "ok"},
		{"unterminated hex", "BT /F 10 Tf 20 200 Td (ok) Tj <41", "ok"},
		{"off the page", "BT /F 10 Tf 20 900 Td (no) Tj 0 -700 Td (yes) Tj ET", "yes"},
		{"invisible beside visible", "BT /F 10 Tf 20 200 Td (a) Tj 3 Tr (no) Tj 0 Tr (b) Tj ET", "ab"},
		{"only invisible", "BT /F 10 Tf 20 200 Td 3 Tr (kept) Tj ET", "kept"},
		{"replacement text", "BT /F 10 Tf 20 200 Td /Span<</ActualText(fi)>>BDC (x) Tj EMC (t) Tj ET", "fit"},
		{"replacement rune for glyph", "BT /F 10 Tf 20 200 Td /Span<</ActualText<FEFFAC00B098>>>BDC (xy) Tj EMC ET", "가나"},
		{"soft hyphen", "BT /F 10 Tf 20 200 Td (a) Tj /Span<</ActualText<FEFF00AD>>>BDC (-) Tj EMC (b) Tj ET", "ab"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := textOf(read(t, simpleFile(c.content))); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A glyph's box is its advance wide and stands where it is seen: crop box and
// rotation applied, origin at the top left.
func TestPlaces(t *testing.T) {
	const show = "BT /F 10 Tf 100 200 Td (0) Tj ET" // 5.56 wide
	for _, c := range []struct {
		name, dict, content string
		w, h                float32
		box                 doc.Box
		flags               doc.GlyphFlags
	}{
		{"plain", "", show, 400, 300, doc.Box{X0: 100, Y0: 91.4, X1: 105.56, Y1: 101.4}, doc.RunEnd},
		{"crop box", "/CropBox[50 50 350 250]", show, 300, 200, doc.Box{X0: 50, Y0: 41.4, X1: 55.56, Y1: 51.4}, doc.RunEnd},
		{"turned by 90", "/Rotate 90", show, 300, 400, doc.Box{X0: 198.6, Y0: 100, X1: 208.6, Y1: 105.56}, doc.RunEnd | doc.Rotated},
		{"turned by 180", "/Rotate 180", show, 400, 300, doc.Box{X0: 294.44, Y0: 198.6, X1: 300, Y1: 208.6}, doc.RunEnd | doc.Rotated},
		{"turned by 270", "/Rotate -90", show, 300, 400, doc.Box{X0: 91.4, Y0: 294.44, X1: 101.4, Y1: 300}, doc.RunEnd | doc.Rotated},
		{"scaled and flipped", "", ".5 0 0 -.5 0 300 cm BT /F 20 Tf 1 0 0 -1 200 200 Tm (0) Tj ET", 400, 300, doc.Box{X0: 100, Y0: 91.4, X1: 105.56, Y1: 101.4}, doc.RunEnd},
		{"stretched", "", "BT /F 10 Tf 50 Tz 100 200 Td (0) Tj ET", 400, 300, doc.Box{X0: 100, Y0: 91.4, X1: 102.78, Y1: 101.4}, doc.RunEnd},
		{"raised", "", "BT /F 10 Tf 4 Ts 100 200 Td (0) Tj ET", 400, 300, doc.Box{X0: 100, Y0: 87.4, X1: 105.56, Y1: 97.4}, doc.RunEnd},
		{"outlined", "", "BT /F 10 Tf 2 Tr 100 200 Td (0) Tj ET", 400, 300, doc.Box{X0: 100, Y0: 91.4, X1: 105.56, Y1: 101.4}, doc.RunEnd | doc.Bold},
		{"askew", "", "BT /F 10 Tf .866 .5 -.5 .866 100 200 Tm (0) Tj ET", 400, 300, doc.Box{X0: 95.7, Y0: 89.77, X1: 105.51, Y1: 101.21}, doc.RunEnd | doc.Rotated | doc.Askew},
		{"slanted", "", "BT /F 10 Tf 1 0 .3 1 100 200 Tm (0) Tj ET", 400, 300, doc.Box{X0: 100, Y0: 91.4, X1: 105.56, Y1: 101.4}, doc.RunEnd | doc.Italic},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDraft()
			d.page(helvetica+c.dict, c.content)
			p := read(t, d.bytes()).Pages[0]
			if p.W != c.w || p.H != c.h {
				t.Errorf("page %g×%g, want %g×%g", p.W, p.H, c.w, c.h)
			}
			if g := p.Glyphs[0]; !near(g.Box, c.box) || g.Flags != c.flags {
				t.Errorf("got %v flags %b, want %v flags %b", g.Box, g.Flags, c.box, c.flags)
			}
			if g := p.Glyphs[0]; abs(g.Size-10) > .01 {
				t.Errorf("size %g, want 10", g.Size)
			}
		})
	}
}

// Character and word spacing and TJ move on without widening boxes.
func TestAdvance(t *testing.T) {
	p := read(t, simpleFile("BT /F 10 Tf 1 Tc 3 Tw 100 200 Td [(0 0)-1000(0)] TJ (0) Tj ET")).Pages[0]
	want := []float32{100, 106.56, 113.34, 129.9, 136.46}
	for i, g := range p.Glyphs {
		if abs(g.Box.X0-want[i]) > .05 {
			t.Errorf("glyph %d at %g, want %g", i, g.Box.X0, want[i])
		}
		if end := g.Flags&doc.RunEnd != 0; end != (i >= 3) {
			t.Errorf("glyph %d: end of run %v", i, end)
		}
	}
}

// Text drawn again with a small shift is one glyph; equal neighbours stay two.
func TestTwice(t *testing.T) {
	p := read(t, simpleFile("BT /F 10 Tf 100 200 Td (all) Tj ET BT /F 10 Tf 100.4 200 Td (all) Tj ET")).Pages[0]
	if len(p.Glyphs) != 3 {
		t.Fatalf("%d glyphs, want 3", len(p.Glyphs))
	}
	for _, g := range p.Glyphs {
		if g.Flags&(doc.Twice|doc.Bold) != doc.Twice|doc.Bold {
			t.Errorf("%q: flags %b", g.Text, g.Flags)
		}
	}
}

// fontFile is a page that shows hex codes in the font that dict describes.
func fontFile(d *draft, font int, hex string) []byte {
	d.page(fmt.Sprintf("/Resources<</Font<</F %d 0 R>>>>", font), "BT /F 10 Tf 20 200 Td <"+hex+"> Tj ET")
	return d.bytes()
}

func hexOf(s string) string { return fmt.Sprintf("%X", s) }

// Codes become characters by ToUnicode, else by the encoding, and advance by
// the font's own widths.
func TestFonts(t *testing.T) {
	uhc, err := korean.EUCKR.NewEncoder().String("인증 1번")
	if err != nil {
		t.Fatal(err)
	}
	type0 := func(d *draft, enc, more, cid string) int {
		return d.add("<</Type/Font/Subtype/Type0/BaseFont/Gulim/Encoding/%s%s/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Gulim/CIDSystemInfo<</Registry(Adobe)/Ordering(Korea1)/Supplement 1>>%s>>]>>", enc, more, cid)
	}
	toUnicode := func(d *draft, body string) string {
		return fmt.Sprintf("/ToUnicode %d 0 R", d.stream("", "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "+body+" endcmap"))
	}
	for _, c := range []struct {
		name  string
		font  func(d *draft) int
		codes string
		want  string
		width float32 // of the first glyph at size 10
	}{
		{"differences", func(d *draft) int {
			return d.add("<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 65/Widths[500 600]/Encoding<</Differences[65/uniC2A4/Euro/f_i]>>>>")
		}, "414243", "스€fi", 5},
		{"ToUnicode wins", func(d *draft) int {
			return d.add("<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 65/Widths[700]/Encoding/WinAnsiEncoding%s>>", toUnicode(d, "1 beginbfchar <41> <AC00> endbfchar"))
		}, "4142", "가B", 7},
		{"standard encoding", func(d *draft) int {
			return d.add("<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 0/Widths[]>>")
		}, "27AE", "’fi", 5.56},
		{"symbol", func(d *draft) int { return d.add("<</Type/Font/Subtype/Type1/BaseFont/Symbol>>") }, "61B7", "α•", 5.56},
		{"dingbats", func(d *draft) int { return d.add("<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>") }, "6E34", "■✔", 5.56},
		{"Wingdings", func(d *draft) int {
			return d.add("<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Wingdings/FirstChar 108/Widths[700]/Encoding/WinAnsiEncoding>>")
		}, "6C6E9FE0FC", "●■•→✓", 7},
		{"symbols in private use", func(d *draft) int {
			return d.add("<</Type/Font/Subtype/Type0/BaseFont/SymbolMT/Encoding/Identity-H%s/DescendantFonts[<</Subtype/CIDFontType2>>]>>", toUnicode(d, "1 beginbfchar <0078> <F0B7> endbfchar"))
		}, "0078", "•", 10},
		{"identity", func(d *draft) int {
			return type0(d, "Identity-H", toUnicode(d, "1 beginbfrange <00FE> <0101> <AC00> endbfrange 1 beginbfrange <0200> <0201> [<0041> <00420043>] endbfrange"), "/DW 900/W[254[300]]")
		}, "00FE00FF010002000201", "가각갂ABC", 3},
		{"range carries past a byte", func(d *draft) int {
			return type0(d, "Identity-H", toUnicode(d, "1 beginbfrange <0001> <0002> <ACFF> endbfrange"), "/W[1 2 450]")
		}, "00010002", "곿관", 4.5},
		{"odd length in a CMap", func(d *draft) int {
			return type0(d, "Identity-H", toUnicode(d, "2 beginbfchar <0001> <AC00B0> <0002> <41> endbfchar"), "")
		}, "00010002", "가A", 10},
		{"no mapping", func(d *draft) int {
			return d.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2>>]>>")
		}, "0041", "\uFFFD", 10},
		{"collection", func(d *draft) int { return type0(d, "Identity-H", "", "") }, "043E0022", "가A", 10},
		{"KSCms-UHC-H", func(d *draft) int { return type0(d, "KSCms-UHC-H", "", "/W[1[250]]") }, hexOf(uhc), "인증 1번", 10},
		{"UniKS-UTF16-H", func(d *draft) int { return type0(d, "UniKS-UTF16-H", "", "") }, "C2A4B9C8D2B8", "스마트", 10},
		{"UniKS-UCS2-V", func(d *draft) int { return type0(d, "UniKS-UCS2-V", "", "") }, "AC00", "가", 10},
		{"embedded CMap", func(d *draft) int {
			m := d.stream("/Type/CMap/CMapName/Own", "1 begincodespacerange <00> <7F> endcodespacerange 1 begincodespacerange <8000> <FFFF> endcodespacerange 1 begincidrange <41> <42> 34 endcidrange 1 begincidchar <8000> 1086 endcidchar")
			return d.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding %d 0 R/DescendantFonts[<</Subtype/CIDFontType0/CIDSystemInfo<</Ordering(Korea1)>>/DW 800>>]>>", m)
		}, "41800042", "A가B", 8},
		{"Type 3", func(d *draft) int {
			return d.add("<</Type/Font/Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/FontBBox[0 -20 100 80]/FirstChar 65/Widths[60]/CharProcs<<>>/Encoding<</Differences[65/A]>>>>")
		}, "41", "A", 6},
		{"font program", func(d *draft) int {
			f := d.stream("", trueType(map[rune]int{'사': 3, '진': 4}))
			return d.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/CIDToGIDMap/Identity/FontDescriptor<</FontFile2 %d 0 R>>>>]>>", f)
		}, "00030004", "사진", 10},
		{"Type 1 program", func(d *draft) int {
			f := d.stream("", "%!PS-AdobeFont\n/Encoding 256 array\ndup 1 /A put dup 8#12 /uniAC00 put readonly def currentfile eexec")
			return d.add("<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 1/Widths[400]/FontDescriptor<</Flags 4/FontFile %d 0 R>>>>", f)
		}, "010A", "A가", 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDraft()
			res := read(t, fontFile(d, c.font(d), c.codes))
			got := strings.ReplaceAll(textOf(res), "\n", "")
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if w := res.Pages[0].Glyphs[0].Box.W(); abs(w-c.width) > .05 {
				t.Errorf("first advance %g, want %g", w, c.width)
			}
		})
	}
}

// TestType3Extent: a glyph's box stands on its baseline, whether the font's outlines are drawn
// upwards or, as Chromium draws those of OpenType fonts, downwards.
func TestType3Extent(t *testing.T) {
	for _, form := range []string{
		"/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 -120 900 880]",
		"/FontMatrix[.001 0 0 -.001 0 0]/FontBBox[43 120 900 -880]",
		"/FontMatrix[.001 0 0 -.001 0 0]/FontBBox[0 -880 900 120]",
	} {
		d := newDraft()
		font := d.add("%s", "<</Type/Font/Subtype/Type3"+form+"/FirstChar 65/Widths[600]/CharProcs<<>>/Encoding<</Differences[65/A]>>>>")
		g := read(t, fontFile(d, font, "41")).Pages[0].Glyphs[0]
		if up, down := g.Base-g.Box.Y0, g.Box.Y1-g.Base; abs(up-.88*g.Size) > .05 || abs(down-.12*g.Size) > .05 {
			t.Errorf("%s: %g above the baseline and %g below it at %g points", form, up, down, g.Size)
		}
	}
}

// trueType is a font file with nothing but a cmap of format 4.
func trueType(glyphs map[rune]int) string {
	var ends, starts, deltas, offs strings.Builder
	put := func(b *strings.Builder, v int) { b.WriteByte(byte(v >> 8)); b.WriteByte(byte(v)) }
	n := 0
	for r := range rune(0xffff) {
		if g, ok := glyphs[r]; ok {
			put(&ends, int(r))
			put(&starts, int(r))
			put(&deltas, g-int(r))
			put(&offs, 0)
			n++
		}
	}
	var sub strings.Builder
	for _, v := range []int{4, 16 + 8*n, 0, 2 * n, 0, 0, 0} {
		put(&sub, v)
	}
	sub.WriteString(ends.String() + "\x00\x00" + starts.String() + deltas.String() + offs.String())
	cmap := "\x00\x00\x00\x01\x00\x03\x00\x01\x00\x00\x00\x0c" + sub.String()
	head := "\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00cmap\x00\x00\x00\x00\x00\x00\x00\x1c"
	return head + "\x00\x00" + string([]byte{byte(len(cmap) >> 8), byte(len(cmap))}) + cmap
}

// Vertical writing goes down.
func TestVertical(t *testing.T) {
	d := newDraft()
	f := d.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/UniKS-UCS2-V/DescendantFonts[<</Subtype/CIDFontType2>>]>>")
	g := read(t, fontFile(d, f, "AC00B098")).Pages[0].Glyphs
	if g[0].Flags&doc.Vertical == 0 || g[1].Box.Y0 <= g[0].Box.Y0 || g[0].Box.X0 != g[1].Box.X0 {
		t.Errorf("glyphs %v", g)
	}
}

// Forms draw where they are placed, also in each other; one that draws itself
// ends.
func TestForms(t *testing.T) {
	d := newDraft()
	inner := d.stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Matrix[1 0 0 1 5 0]", "BT /F 10 Tf 0 0 Td (in) Tj ET")
	self := len(d.objs) + 1
	outer := d.stream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 200 200]/Resources<</XObject<</I %d 0 R/S %d 0 R>>>>", inner, self), "q 1 0 0 1 10 0 cm /I Do Q Q Q /S Do BT /F 10 Tf 0 20 Td (out) Tj ET")
	d.page(fmt.Sprintf("/Resources<</XObject<</O %d 0 R>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>", outer), "q 1 0 0 1 100 100 cm /O Do Q BT /F 10 Tf 7 7 Td (page) Tj ET")
	res := read(t, d.bytes())
	if got := textOf(res); got != "in\nout\npage" {
		t.Fatalf("got %q", got)
	}
	g := res.Pages[0].Glyphs
	if g[0].Box.X0 != 115 || g[2].Box.X0 != 100 || g[5].Box.X0 != 7 {
		t.Errorf("places %v %v %v", g[0].Box, g[2].Box, g[5].Box)
	}
}

// Layers that are off when the document opens are not text.
func TestLayers(t *testing.T) {
	d := newDraft()
	off := d.add("<</Type/OCG/Name(draft)>>")
	d.page(fmt.Sprintf("/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/Properties<</L %d 0 R>>>>", off), "BT /F 10 Tf 20 200 Td /OC/L BDC (no) Tj EMC (yes) Tj ET")
	data := strings.Replace(string(d.bytes()), "/Type/Catalog", fmt.Sprintf("/OCProperties<</OCGs[%d 0 R]/D<</OFF[%d 0 R]>>>>/Type/Catalog", off, off), 1)
	if got := textOf(read(t, []byte(data))); got != "yes" {
		t.Errorf("got %q", got)
	}
}

// What annotations show is on the page, hidden ones are not.
func TestAnnotations(t *testing.T) {
	d := newDraft()
	ap := d.stream("/Type/XObject/Subtype/Form/BBox[0 0 50 10]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>", "BT /F 10 Tf 0 0 Td (field) Tj ET")
	d.page(fmt.Sprintf("/Annots[<</Subtype/Widget/Rect[100 100 200 120]/AP<</N %d 0 R>>>><</Subtype/Widget/F 2/Rect[100 150 200 170]/AP<</N %d 0 R>>>>]", ap, ap), "")
	g := read(t, d.bytes()).Pages[0].Glyphs
	if len(g) != 5 || g[0].Box.X0 != 100 || abs(g[0].Size-20) > .01 {
		t.Errorf("glyphs %v", g)
	}
}
