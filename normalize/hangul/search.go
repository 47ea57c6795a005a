package hangul

import (
	"slices"
	"strings"
)

// Index is strings.Index, made for Korean words: it looks for the last byte of one of their first two
// syllables, the one that fewer texts have. The first byte of a syllable, which the library looks for, is that of most others.
func Index(s, word string) int {
	if len(word) < 3 || word[0] < 0xE0 {
		return strings.Index(s, word)
	}
	at := rarerAt(word)
	for i := at; i < len(s); i++ {
		k := strings.IndexByte(s[i:], word[at])
		if k < 0 {
			return -1
		}
		if i += k; s[i-1] == word[at-1] && strings.HasPrefix(s[i-at:], word) {
			return i - at
		}
	}
	return -1
}

// rarerAt is the place of that byte of a word.
func rarerAt(word string) int {
	if len(word) > 5 && word[3] >= 0xE0 && often[word[5]&0x3F] < often[word[2]&0x3F] {
		return 5
	}
	return 2
}

// often is how often the bytes behind the first ones of syllables, by their last six bits, stand among a thousand of releases.
var often = [64]uint8{
	25, 5, 12, 8, 43, 9, 8, 0, 11, 8, 19, 34, 9, 2, 0, 27, 13, 5, 0, 1, 14, 15, 3, 13, 11, 13, 4, 2, 54, 11, 10, 0,
	17, 7, 0, 3, 9, 4, 5, 17, 6, 3, 0, 0, 25, 9, 0, 0, 29, 8, 12, 7, 14, 24, 7, 3, 16, 12, 0, 0, 6, 4, 0, 0,
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
