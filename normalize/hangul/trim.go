package hangul

import "strings"

// Trim is strings.TrimSpace, which decodes the first and the last letter of all but Latin words: those of most words show by
// their bytes that they are no white space.
func Trim(s string) string {
	if n := len(s); n > 0 && wordByte(s[0]) && (s[n-1] > ' ' && s[n-1] < 0x7F || n > 2 && s[n-3] >= 0xE4 && s[n-2]^0x80 < 0x40 && s[n-1]^0x80 < 0x40) {
		return s
	}
	return strings.TrimSpace(s)
}

// wordByte says that no white space begins with c: what is beyond ASCII does with bytes up to 0xE3.
func wordByte(c byte) bool { return c > ' ' && c < 0x7F || c >= 0xE4 }
