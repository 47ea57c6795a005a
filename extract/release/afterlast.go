package release

import (
	"strings"
	"unicode/utf8"
)

// afterLast is where the words behind the last of some marks begin in s: 0 where s has
// none. A mark such as the middle dot has two bytes, and no word begins inside it.
func afterLast(s, marks string) int {
	for k := len(s); k > 0; {
		if c := s[k-1]; c < utf8.RuneSelf {
			if strings.IndexByte(marks, c) >= 0 {
				return k
			}
			k--
			continue
		}
		if k >= len("가") && (s[k-3] == 0xEB || s[k-3] == 0xEC) {
			k -= len("가") // a syllable, which no mark is
			continue
		}
		r, n := utf8.DecodeLastRuneInString(s[:k])
		if strings.ContainsRune(marks, r) {
			return k
		}
		k -= n
	}
	return 0
}

// indexSign is strings.IndexAny for signs that are no syllables.
func indexSign(s, signs string) int {
	for i := 0; i < len(s); i += runeLen(s, i) {
		switch c := s[i]; {
		case c >= 0xEA && c <= 0xED: // a syllable
		case c < utf8.RuneSelf:
			if strings.IndexByte(signs, c) >= 0 {
				return i
			}
		case strings.ContainsRune(signs, firstRune(s[i:])):
			return i
		}
	}
	return -1
}
