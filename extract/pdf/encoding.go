package pdf

import (
	lib "github.com/ledongthuc/pdf"
	"golang.org/x/text/encoding/charmap"
)

// base is the encoding under a simple font's differences.
type base uint8

const (
	standardBase base = iota
	winBase
	macBase
	symbolBase
	dingbatBase
)

// rune gives the character of a code, 0 for none (ISO 32000-1, annex D).
func (e base) rune(code int) rune {
	switch e {
	case winBase:
		switch r := charmap.Windows1252.DecodeByte(byte(code)); {
		case r == '\uFFFD' || r >= 0x80 && r < 0xa0:
			return '•' // unused codes above 0x80 show a bullet
		case r < 0x20:
			return 0
		default:
			return r
		}
	case macBase:
		if code < 0x20 {
			return 0
		}
		return charmap.Macintosh.DecodeByte(byte(code))
	case symbolBase:
		return symbolRune(code)
	case dingbatBase:
		return dingbat(code)
	}
	return standardRune(code)
}

func standardRune(code int) rune {
	switch {
	case code == 0x27:
		return '’'
	case code == 0x60:
		return '‘'
	case code >= 0x20 && code < 0x7f:
		return rune(code)
	case code > 0xa0:
		i := 0xa1
		for _, r := range standardTop {
			if i == code && r != ' ' {
				return r
			}
			i++
		}
	}
	return 0
}

// baseOf names the encoding that a name in a font dictionary asks for.
func baseOf(name string) (base, bool) {
	switch name {
	case "WinAnsiEncoding":
		return winBase, true
	case "MacRomanEncoding":
		return macBase, true
	case "StandardEncoding":
		return standardBase, true
	}
	return standardBase, false
}

// differences gives the glyph names that an encoding dictionary sets.
func differences(enc lib.Value) map[int]string {
	d := enc.Key("Differences")
	out := map[int]string{}
	code := 0
	for i := range min(d.Len(), 4096) {
		switch v := d.Index(i); v.Kind() {
		case lib.Integer, lib.Real:
			code = int(v.Float64())
		case lib.Name:
			if code >= 0 && code < 256 {
				out[code] = v.Name()
			}
			code++
		}
	}
	return out
}
