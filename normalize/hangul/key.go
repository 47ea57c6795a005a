package hangul

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key gives the spelling of s for identity: folded, lower case, without
// spaces, punctuation and symbols. "스마트 도시(Smart-City)" and
// "스마트도시 smart city" have one key. Letters, marks and numbers stay.
func Key(s string) string {
	n := keptAhead(s)
	if n == len(s) {
		return s
	}
	var few [128]byte // most are shorter
	b := few[:0]
	if len(s) > len(few) {
		b = make([]byte, 0, len(s))
	}
	if plain(s[n:]) {
		return string(appendPlainKey(append(b, s[:n]...), s[n:]))
	}
	s = FoldString(s)
	for i := 0; i < len(s); {
		if n := plainAhead(s[i:]); n > 0 {
			b, i = appendPlainKey(b, s[i:i+n]), i+n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r = unicode.ToLower(r); unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			b = utf8.AppendRune(b, r)
		}
		i += n
	}
	if key := string(b); composed(key) {
		return key
	}
	return norm.NFC.String(string(b))
}

// keptAhead is how many bytes at the beginning of s stand in its key as they are.
func keptAhead(s string) int {
	i := 0
	for i+3 < len(s) {
		if syllable(s[i : i+4]) {
			i += 3
		} else if s[i] < 0x80 && keptByte(s[i]) {
			i++
		} else {
			return i
		}
	}
	for i < len(s) {
		switch c := s[i]; {
		case c >= 0xEA && i+2 < len(s) && syllableBytes(c, s[i+1], s[i+2]):
			i += 3
		case c < 0x80 && keptByte(c):
			i++
		default:
			return i
		}
	}
	return i
}

// appendPlainKey adds the key of a plain string.
func appendPlainKey(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		from := i
		for i < len(s) && keptByte(s[i]) {
			i++
		}
		if b = append(b, s[from:i]...); i == len(s) {
			break
		}
		switch c := s[i]; {
		case c == "·"[0]:
			i++
		case c >= 'A' && c <= 'Z':
			b = append(b, c-'A'+'a')
		}
	}
	return b
}

// keptByte says that a byte of a plain string stands in its key: a small letter,
// a digit, a byte of a syllable.
func keptByte(c byte) bool {
	return c >= 0x80 && c != "·"[0] || c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
}

// Squeeze makes every run of white space in s one plain space and trims both
// ends.
func Squeeze(s string) string {
	if squeezed(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// squeezed says that the only white space of s are single spaces within it.
func squeezed(s string) bool {
	after := byte(' ')
	for i := range len(s) {
		c := s[i]
		if c == ' ' && after == ' ' || c != ' ' && asciiSpace(c) {
			return false
		}
		after = c
	}
	return after != ' ' && !wideSpace(s)
}

// NoSpace drops every white space of s.
func NoSpace(s string) string {
	i, rest := firstSpace(s), s
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) - 1)
	for {
		b.WriteString(rest[:i])
		if rest = rest[i:]; rest == "" {
			return b.String()
		}
		for i = 0; i < len(rest) && asciiSpace(rest[i]); i++ {
		}
		if i == 0 {
			return strings.Join(strings.Fields(s), "") // white space beyond ASCII
		}
		rest = rest[i:]
		i = firstSpace(rest)
	}
}

// firstSpace is where the first white space of s begins, its length where there is none.
func firstSpace(s string) (i int) {
	for i < len(s) {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			if asciiSpace(c) {
				return i
			}
			i++
		case c > 0xE3 && i+2 < len(s) && s[i+1]^0x80 < 0x40 && s[i+2]^0x80 < 0x40:
			i += 3 // a syllable, most often
		case wideSpaceAt(s, i):
			return i
		default:
			i++
		}
	}
	return i
}

func asciiSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// wideSpace says that s has white space beyond ASCII. All of it begins with one
// of four bytes, which few letters of Korean text do.
func wideSpace(s string) bool {
	for i := firstSpace(s); i < len(s); i = firstSpace(s) {
		if !asciiSpace(s[i]) {
			return true
		}
		s = s[i+1:]
	}
	return false
}

func wideSpaceAt(s string, i int) bool {
	if c := s[i]; c != 0xC2 && (c < 0xE1 || c > 0xE3) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsSpace(r)
}
