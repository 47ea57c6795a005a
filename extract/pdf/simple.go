package pdf

import (
	"strings"

	lib "github.com/ledongthuc/pdf"
)

// loadSimple fills the codes of a simple font (ISO 32000-1, 9.6).
func (d *opened) loadSimple(inf *inflater, f *font, v, desc lib.Value, kind string) {
	f.simple = &[256]glyph{}
	enc := d.simpleEncoding(inf, f, v, desc, kind)
	to := d.toUnicode(inf, v)
	for code := range f.simple {
		g := &f.simple[code]
		g.cid = uint32(code)
		if to != nil {
			g.text = to.runes(uint32(code))
		}
		if g.text == "" {
			g.text = enc[code]
		}
		g.text = tidy(g.text)
	}
	if plain := plainer(f.name); plain != nil {
		for code := range f.simple {
			f.simple[code].text = strings.Map(plain, f.simple[code].text)
		}
	}
	if g := &f.simple[' ']; g.text == "" {
		g.text = " " // a glyph that is not there shows nothing
	}
	d.simpleWidths(f, v, desc, enc)
}

// simpleEncoding gives the text of each code by the font's encoding.
func (d *opened) simpleEncoding(inf *inflater, f *font, v, desc lib.Value, kind string) (enc [256]string) {
	e := v.Key("Encoding")
	under := standardBase
	said := false
	if e.Kind() == lib.Name {
		under, said = baseOf(e.Name())
	} else if n := e.Key("BaseEncoding").Name(); n != "" {
		under, said = baseOf(n)
	}
	var own map[int]string // texts by the embedded font's own encoding
	low := strings.ToLower(f.name)
	switch {
	case said:
	case strings.HasPrefix(low, "symbol"):
		under = symbolBase
	case strings.Contains(low, "dingbats"):
		under = dingbatBase
	case kind == "TrueType":
		under = winBase
	case kind == "Type3":
		own = map[int]string{}
	}
	if !said && kind != "Type3" {
		own = d.builtin(inf, desc)
	}
	for code := range enc {
		if s, ok := own[code]; ok {
			enc[code] = s
		} else if r := under.rune(code); r != 0 && (own == nil || under == winBase) {
			enc[code] = string(r)
		}
	}
	diff := differences(e)
	for code, name := range diff {
		enc[code] = textOfName(name, under)
	}
	return enc
}

// textOfName reads a glyph name of an encoding's differences.
func textOfName(name string, under base) string {
	if name == ".notdef" {
		return ""
	}
	if s := runesOfName(name); s != "" {
		return s
	}
	if n, ok := dingbatName(name); ok && under == dingbatBase {
		return string(n)
	}
	// Names made up by writers carry the code of WinAnsi.
	if n, ok := numbered(name); ok && n >= 0x20 && n < 256 {
		if r := winBase.rune(n); r != 0 {
			return string(r)
		}
	}
	return ""
}

// dingbatName reads the names a1 … a206 by their place in the font, as far
// as the place follows the number.
func dingbatName(name string) (rune, bool) {
	n, ok := numbered(name)
	if !ok || name[0] != 'a' || n < 120 || n > 159 {
		return 0, false
	}
	return dingbat(0xac + n - 120), true
}

// ligatures are the presentation forms from U+FB00 on, spelt out.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// tidy spells ligatures out and replaces control characters: those that move
// on are spaces, the others say nothing.
func tidy(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		plain = plain && s[i] >= 0x20 && s[i] != 0x7f && s[i] != 0xef
	}
	if plain {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			b.WriteByte(' ')
		case r < 0x20 || r == 0x7f:
		case r >= 0xfb00 && r <= 0xfb06:
			b.WriteString(ligatures[r-0xfb00])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// simpleWidths sets the advances.
func (d *opened) simpleWidths(f *font, v, desc lib.Value, enc [256]string) {
	missing := desc.Key("MissingWidth").Float64()
	w := v.Key("Widths")
	first := int(v.Key("FirstChar").Float64())
	n := w.Len()
	for code := range f.simple {
		g := &f.simple[code]
		switch i := code - first; {
		case i >= 0 && i < n:
			g.width = w.Index(i).Float64() / 1000
		case n == 0:
			g.width = standardWidth(f.name, enc[code])
		default:
			g.width = missing / 1000
		}
		if !(g.width > -1e4 && g.width < 1e4) {
			g.width = 0
		}
	}
}

// Advances of ASCII from the blank on, in thousandths, of the standard fonts
// (Adobe Core 14 metrics); the bold faces differ by a few per cent.
var (
	helveticaWidths = [95]uint16{278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584}
	timesWidths     = [95]uint16{250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541}
)

// standardWidth is the advance of a character in a font that gives none.
func standardWidth(name, text string) float64 {
	low := strings.ToLower(name)
	if strings.Contains(low, "courier") || strings.Contains(low, "mono") {
		return 0.6
	}
	table := &helveticaWidths
	if strings.Contains(low, "times") || strings.Contains(low, "serif") {
		table = &timesWidths
	}
	if len(text) == 1 && text[0] >= 0x20 && text[0] < 0x7f {
		return float64(table[text[0]-0x20]) / 1000
	}
	return 0.556
}
