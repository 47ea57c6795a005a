package pdf

import (
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/transform"
)

// charset is how a predefined CMap (ISO 32000-1, table 118) writes codes.
// Codes lead to Unicode directly; CIDs are known only as far as widths need
// them.
type charset struct {
	legacy   encoding.Encoding // nil for Unicode
	jis      bool              // two 7-bit bytes of JIS X 0208
	utf16    bool
	utf32    bool
	utf8     bool
	single   func(b byte) bool // one-byte codes of a legacy charset
	ascii    uint32            // CID of the space for one-byte codes
	vertical bool
}

// legacies are the legacy charsets by a part of the CMap's name, the first
// that matches. KSCms-UHC is CP949, which x/text calls EUC-KR.
var legacies = [...]struct {
	part  string
	code  encoding.Encoding
	first byte // lowest lead byte
	ascii uint32
}{
	{"KSCms-UHC-HW", korean.EUCKR, 0x81, 8094},
	{"KSCms-UHC", korean.EUCKR, 0x81, 1},
	{"KSCpc-EUC", korean.EUCKR, 0x81, 1},
	{"KSC-EUC", korean.EUCKR, 0x81, 8094},
	{"GBK2K", simplifiedchinese.GB18030, 0x81, 1},
	{"GB", simplifiedchinese.GBK, 0x81, 1},
	{"B5", traditionalchinese.Big5, 0x81, 1},
	{"RKSJ", japanese.ShiftJIS, 0x81, 231},
	{"EUC", japanese.EUCJP, 0x8e, 231},
}

// predefined gives the charset of a CMap name; false for Identity and unknown
// names.
func predefined(name string) (charset, bool) {
	c := charset{vertical: strings.HasSuffix(name, "-V") || name == "V", ascii: 1}
	switch {
	case strings.HasPrefix(name, "Identity"):
		return c, false
	case name == "H" || name == "V":
		c.jis, c.legacy = true, japanese.EUCJP
		return c, true
	case strings.Contains(name, "UCS2"), strings.Contains(name, "UTF16"):
		c.utf16 = true
		return c, true
	case strings.Contains(name, "UTF32"):
		c.utf32 = true
		return c, true
	case strings.Contains(name, "UTF8"):
		c.utf8 = true
		return c, true
	}
	for _, l := range legacies {
		if strings.Contains(name, l.part) {
			c.legacy, c.ascii = l.code, l.ascii
			rksj := l.part == "RKSJ"
			c.single = func(b byte) bool { return b < l.first || rksj && b >= 0xa0 && b <= 0xdf || b == 0xff }
			return c, true
		}
	}
	return c, false
}

// next cuts the next code from s.
func (c *charset) next(s []byte) (code uint32, n int) {
	n = 2
	switch {
	case c.utf32:
		n = 4
	case c.utf16:
		if s[0] >= 0xd8 && s[0] < 0xdc && len(s) >= 4 {
			n = 4
		}
	case c.utf8:
		n = utf8Size(s[0])
	case c.jis:
	case c.single(s[0]):
		n = 1
	}
	n = min(n, len(s))
	for _, b := range s[:n] {
		code = code<<8 | uint32(b)
	}
	return code, n
}

func utf8Size(b byte) int {
	switch {
	case b >= 0xf0:
		return 4
	case b >= 0xe0:
		return 3
	case b >= 0xc0:
		return 2
	}
	return 1
}

// runes gives the text of a code of n bytes, "" for none.
func (c *charset) runes(code uint32, n int) string {
	var b []byte
	for i := n - 1; i >= 0; i-- {
		b = append(b, byte(code>>(8*i)))
	}
	switch {
	case c.utf32:
		if code > 0x10ffff {
			return ""
		}
		return string(rune(code))
	case c.utf16:
		return string(utf16Runes(b))
	case c.utf8:
		return string(b)
	case c.jis:
		for i := range b {
			b[i] |= 0x80
		}
	}
	out, _, err := transform.Bytes(c.legacy.NewDecoder(), b)
	if err != nil || strings.ContainsRune(string(out), '\uFFFD') {
		return ""
	}
	return string(out)
}

// cid gives the CID of a code as far as widths need it: the run of ASCII in
// the Adobe collections; other characters are 0, of the standard width.
func (c *charset) cid(code uint32, n int) uint32 {
	if code >= 0x20 && code < 0x7f && (n == 1 || c.utf16 || c.utf32) {
		return c.ascii + code - 0x20
	}
	return 0
}
