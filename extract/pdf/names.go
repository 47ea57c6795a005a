package pdf

import (
	_ "embed"
	"sort"
	"strconv"
	"strings"
)

// glyphList holds "name hex" lines sorted by name: the Latin, Greek,
// Cyrillic, Hangul and symbol part of the Adobe Glyph List 2.0.
//
//go:embed glyphs.txt
var glyphList string

// listed looks a name up in the glyph list; 0 for none.
func listed(name string) rune {
	s := glyphList
	// The lines differ in length: halve by bytes and step to a line start.
	lo, hi := 0, len(s)
	for lo < hi {
		mid := lo + strings.LastIndexByte(s[lo:(lo+hi)/2+1], '\n') + 1
		if mid > (lo+hi)/2 {
			mid = lo
		}
		end := mid + strings.IndexByte(s[mid:], '\n')
		key, hex, _ := strings.Cut(s[mid:end], " ")
		switch {
		case key == name:
			n, _ := strconv.ParseUint(hex, 16, 32)
			return rune(n)
		case key < name:
			lo = end + 1
		default:
			hi = mid
		}
	}
	return 0
}

// runesOfName gives the text that a glyph name stands for, "" for none, by
// the rules of the Adobe Glyph List Specification 1.7: what follows a point
// is dropped, parts are joined by _, uniXXXX and uXXXXX are code points.
func runesOfName(name string) string {
	if i := strings.IndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	if r := listed(name); r != 0 {
		return string(r)
	}
	var b strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		b.WriteString(runesOfPart(part))
	}
	return b.String()
}

func runesOfPart(name string) string {
	if r := listed(name); r != 0 {
		return string(r)
	}
	if hex, ok := strings.CutPrefix(name, "uni"); ok && len(hex) >= 4 {
		var b strings.Builder
		for ; len(hex) >= 4; hex = hex[4:] {
			n, err := strconv.ParseUint(hex[:4], 16, 32)
			if err != nil || n >= 0xd800 && n < 0xe000 || n == 0 {
				break
			}
			b.WriteRune(rune(n))
		}
		return b.String()
	}
	if hex, ok := strings.CutPrefix(name, "u"); ok && len(hex) >= 4 && len(hex) <= 6 {
		if n, err := strconv.ParseUint(hex, 16, 32); err == nil && n > 0 && n <= 0x10ffff && (n < 0xd800 || n >= 0xe000) {
			return string(rune(n))
		}
	}
	return ""
}

// numbered gives the number in names of the kind that writers make up when
// they subset a font: a prefix of letters and the code (C65, g65, cid65).
func numbered(name string) (int, bool) {
	i := strings.IndexAny(name, "0123456789")
	if i < 1 || i > 5 || len(name)-i > 5 {
		return 0, false
	}
	n, err := strconv.Atoi(name[i:])
	return n, err == nil
}

// standardTop is the upper half of StandardEncoding from 0xA1 on (ISO 32000-1,
// annex D.2); a blank is no character.
const standardTop = "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ" + " –†‡· ¶•‚„”»…‰ ¿" + " `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ" + "—               " + " Æ ª    ŁØŒº    " + " æ   ı  łøœß    "

// symbolLow and symbolTop are the encoding of the Symbol font from 0x20 and
// 0xA0 on (ISO 32000-1, annex D.5).
const (
	symbolLow = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ "
	symbolTop = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ "
)

// symbolRune gives the character of a code of the Symbol font.
func symbolRune(code int) rune {
	s, i := symbolLow, code-0x20
	if code >= 0xa0 {
		s, i = symbolTop, code-0xa0
	}
	rs := []rune(s)
	if i < 0 || i >= len(rs) || i > 0 && rs[i] == ' ' {
		return 0
	}
	return rs[i]
}

// dingbat gives the character of a code of the ZapfDingbats font, whose
// order Unicode took over with gaps filled from other blocks.
func dingbat(code int) rune {
	others := []struct {
		code int
		r    rune
	}{{0x20, ' '}, {0x25, '☎'}, {0x2a, '☛'}, {0x2b, '☞'}, {0x48, '★'}, {0x6c, '●'}, {0x6e, '■'}, {0x73, '▲'}, {0x74, '▼'}, {0x75, '◆'}, {0x77, '◗'}, {0xa8, '♣'}, {0xa9, '♦'}, {0xaa, '♥'}, {0xab, '♠'}, {0xd5, '→'}, {0xd6, '↔'}, {0xd7, '↕'}}
	i := sort.Search(len(others), func(i int) bool { return others[i].code >= code })
	switch {
	case i < len(others) && others[i].code == code:
		return others[i].r
	case code > 0x20 && code < 0x7f:
		return rune(0x2700 + code - 0x20)
	case code > 0xa0 && code <= 0xa7:
		return rune(0x2761 + code - 0xa1)
	case code >= 0xac && code <= 0xb5:
		return rune(0x2460 + code - 0xac)
	case code >= 0xb6 && code < 0xff && code != 0xf0:
		return rune(0x2776 + code - 0xb6)
	}
	return 0
}
