package hangul

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Key gives the spelling of s for identity: folded, lower case, without
// spaces, punctuation and symbols. "스마트 도시(Smart-City)" and
// "스마트도시 smart city" have one key. Letters, marks and numbers stay.
func Key(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range strings.ToLower(FoldString(s)) {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			b.WriteRune(r)
		}
	}
	if key := b.String(); composed(key) {
		return key
	}
	return norm.NFC.String(b.String())
}

// Squeeze makes every run of white space in s one plain space and trims both
// ends.
func Squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// NoSpace drops every white space of s.
func NoSpace(s string) string { return strings.Join(strings.Fields(s), "") }
