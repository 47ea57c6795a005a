package render

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// columns is how many columns of a terminal s takes: two for a wide or full
// width character (UAX #11), none for a combining mark. Characters of
// ambiguous width count one.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += columnsOf(r)
	}
	return n
}

func columnsOf(r rune) int {
	switch {
	case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r) || unicode.Is(unicode.Cf, r):
		return 0
	case r < 0x1100:
		return 1
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// wrap breaks s into lines of at most limit columns, at spaces where there are
// any: a word of Hangul may be broken, as print does.
func wrap(s string, limit int) []string {
	limit = max(limit, 2)
	var out []string
	line, n := "", 0 // columns of line
	for word := range strings.FieldsSeq(s) {
		w := columns(word)
		if n > 0 && n+1+w <= limit {
			line, n = line+" "+word, n+1+w
			continue
		}
		if n > 0 {
			out = append(out, line)
		}
		for w > limit {
			var part string
			part, word = cut(word, limit)
			out = append(out, part)
			w = columns(word)
		}
		line, n = word, w
	}
	if n > 0 || line != "" {
		out = append(out, line)
	}
	return out
}

// cut takes the first characters of s that fit into limit columns, one at
// least.
func cut(s string, limit int) (part, rest string) {
	n := 0
	for i, r := range s {
		if w := columnsOf(r); i > 0 && n+w > limit {
			return s[:i], s[i:]
		} else {
			n += w
		}
	}
	return s, ""
}
