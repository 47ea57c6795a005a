package pdf

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"injeung/extract/doc"
)

// lawful checks what holds for every result, whatever the bytes.
func lawful(t *testing.T, res *Result) {
	for i, p := range res.Pages {
		if int(p.Number) != i+1 || !(p.W > 0) || !(p.H > 0) {
			t.Errorf("page %d: number %d, %g×%g", i, p.Number, p.W, p.H)
		}
		if len(p.Glyphs) > 2*maxGlyphs || len(p.Rules) > maxRules {
			t.Errorf("page %d: %d glyphs, %d rules", i, len(p.Glyphs), len(p.Rules))
		}
		for _, g := range p.Glyphs {
			if g.Text == "" || !utf8.ValidString(g.Text) || int(g.Font) >= len(res.Fonts) || g.Font < 0 || !sound(g.Box) || !finite(g.Base) || !finite(g.Size) {
				t.Fatalf("page %d: glyph %+v of %d fonts", i, g, len(res.Fonts))
			}
		}
		for _, r := range p.Rules {
			if !sound(r.Box) || !(r.Width >= 0) {
				t.Fatalf("page %d: rule %+v", i, r)
			}
		}
		for _, b := range p.Clips {
			if !sound(b) {
				t.Fatalf("page %d: clip %v", i, b)
			}
		}
		for _, s := range p.Shades {
			if !sound(s.Box) {
				t.Fatalf("page %d: shade %v", i, s)
			}
		}
		for _, b := range p.Images {
			if !sound(b) {
				t.Fatalf("page %d: image %v", i, b)
			}
		}
	}
	for _, n := range res.Notes {
		if n.Code == "page-damaged" {
			t.Errorf("the interpreter panicked: %s", n.Detail)
		}
	}
}

func finite(x float32) bool { return !math.IsNaN(float64(x)) && !math.IsInf(float64(x), 0) }

func sound(b doc.Box) bool {
	return finite(b.X0) && finite(b.Y0) && finite(b.X1) && finite(b.Y1) && b.X0 <= b.X1 && b.Y0 <= b.Y1
}

// tried reads bytes under a short deadline and checks the laws.
func tried(t *testing.T, data []byte) {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	res, err := Pages(ctx, data)
	switch {
	case err == nil:
		lawful(t, res)
	case strings.Contains(err.Error(), "runtime error"):
		t.Errorf("panic: %v", err)
	case !errors.Is(err, ErrNotPDF) && !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrEncrypted):
		t.Errorf("a reason that is not told: %v", err)
	}
}

// FuzzPages reads any bytes as a file.
func FuzzPages(f *testing.F) {
	f.Add(sentenceFile())
	f.Add(simpleFile("q 1 0 0 1 5 5 cm 10 10 80 20 re W n BT /F 10 Tf 12 12 Td [(a)-20<62>] TJ ET Q 0 0 m 100 0 l S"))
	d := newDraft()
	m := d.stream("/Filter/FlateDecode", deflate("begincmap 1 begincodespacerange <0000><FFFF> endcodespacerange 1 beginbfrange <0001><0009><AC00> endbfrange endcmap"))
	font := d.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode %d 0 R/DescendantFonts[<</Subtype/CIDFontType2/W[1[500 600]3 9 700]>>]>>", m)
	f.Add(fontFile(d, font, "000100020003"))
	d = newDraft()
	font = d.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor<</FontFile2 %d 0 R>>>>]>>", d.stream("", trueType(map[rune]int{'가': 1, '나': 2})))
	f.Add(fontFile(d, font, "00010002"))
	files, err := filepath.Glob(filepath.Join("testdata", "*.pdf"))
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) { tried(t, data) })
}

// FuzzContent interprets any bytes as the content of a page with fonts, a
// form and a colour space.
func FuzzContent(f *testing.F) {
	for _, s := range []string{
		"BT /F 10 Tf 20 200 Td (One) Tj T* [(a)-50<62>]TJ (c)' 1 2 (d)\" ET",
		"BT /C 10 Tf 1 0 0 -1 20 200 Tm <00410042> Tj 2 Tr 50 Tz 1 Tc 2 Tw 3 Ts 9 TL <0043> Tj ET",
		"q .1 0 0 .1 0 0 cm 5 w 10 10 m 100 10 l 100 100 l h S 0 0 50 50 re f* 1 2 3 4 5 6 c 7 8 9 10 v b Q",
		"q 10 10 50 50 re W* n /X Do /Span<</ActualText(x)>>BDC BT /F 9 Tf (y) Tj ET EMC Q",
		"BI /W 2 /H 2 /BPC 8 /CS /RGB ID abcdefghijkl EI /S cs .5 scn 1 0 0 rg .1 .2 .3 .4 K /OC /L BDC EMC sh",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		d := newDraft()
		x := d.stream("/Type/XObject/Subtype/Form/BBox[0 0 90 90]", "BT /F 10 Tf 5 5 Td (form) Tj ET /X Do")
		c := d.stream("", string(content))
		d.kids = append(d.kids, d.add("<</Type/Page/Parent 2 0 R/Contents %d 0 R/Resources<</XObject<</X %d 0 R>>/ColorSpace<</S[/Separation/Spot/DeviceGray null]>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/C<</Type/Font/Subtype/Type0/Encoding/UniKS-UCS2-V/DescendantFonts[<</Subtype/CIDFontType2>>]>>>>>>>>", c, x))
		tried(t, d.bytes())
	})
}
