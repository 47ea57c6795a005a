package hangul

import (
	"slices"
	"strings"
)

// Index is strings.Index, made for Korean words: it looks for the last byte of their first
// syllable. The first byte of a syllable, which the library looks for, is that of most others.
func Index(s, word string) int {
	if len(word) < 3 || word[0] < 0xE0 {
		return strings.Index(s, word)
	}
	for i := 2; i < len(s); i++ {
		k := strings.IndexByte(s[i:], word[2])
		if k < 0 {
			return -1
		}
		if i += k; s[i-1] == word[1] && strings.HasPrefix(s[i-2:], word) {
			return i - 2
		}
	}
	return -1
}

// Contains is strings.Contains by Index.
func Contains(s, word string) bool { return Index(s, word) >= 0 }

// ContainsAny says whether s holds one of the words. Many are looked for in one walk.
func ContainsAny(s string, words []string) bool {
	if len(words) < manyWords || slices.Contains(words, "") {
		return containsOne(s, words)
	}
	f := finder{words: words, first: lettersAt(words, firstOf), second: anyLetter()}
	return f.walk(s)
}

// manyWords is the number of words from which a walk that is yet to be made ready is faster than a search for each.
const manyWords = 6

// containsOne looks for each of the words.
func containsOne(s string, words []string) bool {
	for _, w := range words {
		if Contains(s, w) {
			return true
		}
	}
	return false
}

// starts is strings.HasPrefix, which most words fail by their last byte.
func starts(s, word string) bool {
	n := len(word)
	return n <= len(s) && (n == 0 || s[n-1] == word[n-1] && s[:n] == word)
}

// ends is strings.HasSuffix, which most words fail by their first bytes.
func ends(s, word string) bool {
	n, at := len(word), len(s)-len(word)
	return at >= 0 && (n < 3 || s[at+2] == word[2]) && s[at:] == word
}
