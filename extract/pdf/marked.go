package pdf

import (
	"strings"
	"unicode/utf8"

	lib "github.com/ledongthuc/pdf"

	"injeung/extract/doc"
)

// mark is marked content entered (ISO 32000-1, 14.6).
type mark struct {
	hides  bool
	actual bool   // text replaces what is drawn
	text   string // the replacement
	first  int    // glyph with which it began
}

// maxMarks bounds marked content in each other.
const maxMarks = 1 << 12

func (r *reader) beginMarked(o []operand) {
	var m mark
	if n := len(o); n >= 2 {
		tag := -1
		for i := range o {
			if o[i].kind == tokName {
				tag = i
				break
			}
		}
		if tag >= 0 && tag+1 < n {
			m = r.markOf(string(r.raw(&o[tag])), o[tag+1:])
		}
	}
	r.enter(m)
}

// enter puts a mark on the stack.
func (r *reader) enter(m mark) {
	if len(r.marks) >= maxMarks {
		r.extra++
		return
	}
	if m.hides {
		r.hide++
	}
	m.first = len(r.page.Glyphs)
	r.marks = append(r.marks, m)
}

// markOf reads the properties of marked content.
func (r *reader) markOf(tag string, props []operand) (m mark) {
	if props[0].kind == tokName {
		if r.res == nil {
			return m
		}
		v := r.res.lookup("Properties", r.raw(&props[0]))
		if tag == "OC" {
			m.hides = r.doc.layers.hides(v)
		} else if a := v.Key("ActualText"); a.Kind() == lib.String {
			m.actual, m.text = true, textString([]byte(a.RawString()))
		}
		return m
	}
	depth := 0
	for i := range props {
		switch props[i].kind {
		case tokDictOpen:
			depth++
		case tokDictClose:
			depth--
		case tokName:
			if depth == 1 && string(r.raw(&props[i])) == "ActualText" && i+1 < len(props) {
				switch p := &props[i+1]; p.kind {
				case tokString:
					m.actual, m.text = true, textString(appendLiteral(nil, r.raw(p)))
				case tokHex:
					m.actual, m.text = true, textString(appendHex(nil, r.raw(p)))
				}
			}
		}
	}
	return m
}

// textString decodes a text string: UTF-16 with a mark, UTF-8 with a mark,
// else PDFDocEncoding as far as it is Latin-1 (ISO 32000-2, 7.9.2.2).
func textString(b []byte) string {
	switch {
	case len(b) >= 2 && b[0] == 0xfe && b[1] == 0xff:
		return string(utf16Long(b[2:]))
	case len(b) >= 2 && b[0] == 0xff && b[1] == 0xfe:
		s := make([]byte, len(b)-2)
		for i := 0; i+1 < len(s); i += 2 {
			s[i], s[i+1] = b[i+3], b[i+2]
		}
		return string(utf16Long(s))
	case len(b) >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf:
		return strings.ToValidUTF8(string(b[3:]), "\uFFFD")
	}
	rs := make([]rune, 0, len(b))
	for _, c := range b {
		rs = append(rs, winBaseOr(c))
	}
	return string(rs)
}

func winBaseOr(c byte) rune {
	if c < 0x80 {
		return rune(c)
	}
	return winBase.rune(int(c))
}

// utf16Long is utf16Runes for texts of any length.
func utf16Long(b []byte) []rune {
	var out []rune
	for len(b) > 128 {
		n := 128
		if b[n-2] >= 0xd8 && b[n-2] < 0xdc {
			n -= 2
		}
		out = append(out, utf16Runes(b[:n])...)
		b = b[n:]
	}
	if len(b) > 1 {
		out = append(out, utf16Runes(b)...)
	}
	return out
}

func (r *reader) endMarked() {
	n := len(r.marks)
	if n == 0 || r.extra > 0 {
		r.extra = max(0, r.extra-1)
		return
	}
	m := r.marks[n-1]
	r.marks = r.marks[:n-1]
	if m.hides {
		r.hide--
	}
	if m.actual && m.first < len(r.page.Glyphs) {
		r.replace(m)
	}
}

// replace puts the replacement text in the place of what was drawn: nothing
// for an empty text or a soft hyphen, rune for glyph where the numbers agree,
// else one glyph where all stands on one line. Text over several lines is kept
// as drawn.
func (r *reader) replace(m mark) {
	drawn := r.page.Glyphs[m.first:]
	text := tidy(strings.Trim(m.text, "\x00"))
	if text == "" || text == "\u00ad" {
		r.page.Glyphs = r.page.Glyphs[:m.first]
		return
	}
	if utf8.RuneCountInString(text) == len(drawn) {
		for i, c := range []rune(text) {
			drawn[i].Text = string(c)
		}
		return
	}
	box := drawn[0].Box
	for i := range drawn {
		if drawn[i].Base != drawn[0].Base {
			return
		}
		box = box.Union(drawn[i].Box)
	}
	g := drawn[0]
	g.Text, g.Box = text, box
	g.Flags |= drawn[len(drawn)-1].Flags & doc.RunEnd
	r.page.Glyphs = append(r.page.Glyphs[:m.first], g)
}
