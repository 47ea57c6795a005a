package pdf

import (
	"math"
	"strings"
	"unicode/utf8"

	lib "github.com/ledongthuc/pdf"
	"golang.org/x/text/encoding/korean"
)

// font is a font of the document as far as reading needs it. It does not
// change once loaded and serves all pages.
type font struct {
	name         string
	bold, italic bool
	// ascent and descent are in text space for size 1, descent negative.
	ascent, descent float64
	composite       *composite // nil for a simple font
	simple          *[256]glyph
	// em is what the size is multiplied with to be that of the characters as
	// seen: 1 but for Type 3 fonts of unusual matrices.
	em    float64
	drawn bool // Type 3: each glyph is drawn by content of its own
}

// glyph is what a code draws: its text, "" where the font says nothing, and
// its advance in text space for size 1.
type glyph struct {
	text  string
	width float64
	cid   uint32
}

// loadFont reads a font dictionary.
func (d *opened) loadFont(inf *inflater, v lib.Value) *font {
	f := &font{name: fontName(v.Key("BaseFont").Name()), em: 1}
	desc := v.Key("FontDescriptor")
	kind := v.Key("Subtype").Name()
	if kind == "Type0" || v.Key("DescendantFonts").Kind() == lib.Array {
		f.composite = d.loadComposite(inf, v)
		f.composite.plain = plainer(f.name)
		desc = v.Key("DescendantFonts").Index(0).Key("FontDescriptor")
	}
	f.style(desc)
	f.extent(desc)
	if f.composite == nil {
		d.loadSimple(inf, f, v, desc, kind)
	}
	if kind == "Type3" {
		f.type3(v)
		f.drawn = true
	}
	return f
}

// fontName drops the subset tag and reads names that Hancom writes as raw
// CP949.
func fontName(s string) string {
	if len(s) > 7 && s[6] == '+' {
		s = s[7:]
	}
	if utf8.ValidString(s) {
		return s
	}
	if t, err := korean.EUCKR.NewDecoder().String(s); err == nil {
		return t
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// style decides bold and italic by descriptor (ISO 32000-1, 9.8.2) and name.
func (f *font) style(desc lib.Value) {
	flags := desc.Key("Flags").Int64()
	low := strings.ToLower(f.name)
	f.bold = flags&(1<<18) != 0 || desc.Key("FontWeight").Float64() >= 600
	for _, w := range [...]string{"bold", "black", "heavy", "extrab", "헤드라인", "견고딕", "견명조", "굵은"} {
		f.bold = f.bold || strings.Contains(low, w)
	}
	f.italic = flags&(1<<6) != 0 || desc.Key("ItalicAngle").Float64() != 0 ||
		strings.Contains(low, "italic") || strings.Contains(low, "oblique")
}

// extent takes ascent and descent, or what fonts commonly have where the
// descriptor is silent or absurd.
func (f *font) extent(desc lib.Value) {
	a, b := desc.Key("Ascent").Float64()/1000, desc.Key("Descent").Float64()/1000
	if b > 0 {
		b = -b
	}
	if !(a >= 0.4 && a <= 1.4) {
		a = 0.86
	}
	if !(b <= -0.02 && b >= -0.7) {
		b = -0.14
	}
	f.ascent, f.descent = a, b
}

// type3 brings widths and extent from glyph space to text space.
func (f *font) type3(v lib.Value) {
	m := v.Key("FontMatrix")
	sx, sy := math.Abs(m.Index(0).Float64()), math.Abs(m.Index(3).Float64())
	if sx == 0 {
		sx = math.Hypot(m.Index(0).Float64(), m.Index(1).Float64())
	}
	if sy == 0 {
		sy = math.Hypot(m.Index(2).Float64(), m.Index(3).Float64())
	}
	if sx == 0 || sy == 0 || !(sx < 1e4) || !(sy < 1e4) {
		sx, sy = 0.001, 0.001
	}
	for i := range f.simple {
		f.simple[i].width *= sx * 1000
	}
	f.ascent, f.descent = 0.86, -0.14
	if box, ok := rectOf(v.Key("FontBBox")); ok {
		a, b := box[3]*sy, box[1]*sy
		if m.Index(3).Float64() < 0 { // Chromium draws OpenType outlines downwards
			a, b = -box[1]*sy, -box[3]*sy
		}
		if h := a - b; h > 0.02 && h < 200 {
			f.em = 1
			if h < 0.5 || h > 2.5 {
				f.em = h
			}
			f.ascent, f.descent = a, b
		}
	}
}
