package pdf

import (
	"bytes"
	"strconv"
)

// type1Encoding gives the glyph names that the clear text of a Type 1 font
// program sets ("dup 65 /A put"); nil for StandardEncoding or none.
func type1Encoding(data []byte) map[int]string {
	if len(data) > 6 && data[0] == 0x80 { // PFB segment header
		data = data[6:]
	}
	if i := bytes.Index(data, []byte("eexec")); i >= 0 {
		data = data[:i]
	}
	i := bytes.Index(data, []byte("/Encoding"))
	if i < 0 {
		return nil
	}
	l := lexer{src: data, pos: i + len("/Encoding")}
	out := map[int]string{}
	code := -1
	for {
		switch l.next() {
		case tokEnd:
			return out
		case tokNumber:
			code = int(max(-1, min(l.num, 256)))
		case tokName:
			if code >= 0 && code < 256 && string(l.raw()) != ".notdef" {
				out[code] = string(l.raw())
			}
			code = -1
		case tokKeyword:
			if l.raw()[0] == '#' && code > 1 && code <= 36 { // 8#101
				if n, err := strconv.ParseUint(string(l.raw()[1:]), code, 8); err == nil {
					code = int(n)
				}
				continue
			}
			switch string(l.raw()) {
			case "def", "readonly":
				if len(out) > 0 {
					return out
				}
			case "StandardEncoding":
				return nil
			}
		}
	}
}
