package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// wordSet is a vocabulary that one walk over a text looks for, however many words
// it has. Its zero value has none.
type wordSet struct {
	few    uint64 // the last six bits of each startOf: most texts are told by them, what follows lies farther away
	list   []string
	groups [][]string        // the words by startOf, in the order of list
	starts [startBits]uint16 // 1 + the group of a startOf; 0 for none
	marks  hangul.Marks      // of list
}

// startBits is the number of starts told apart; 1024 keep nearly every syllable
// of a release that begins no word of a set from being looked at twice.
const startBits = 1024

// setOf makes a set of words, none of them empty.
func setOf(list ...string) *wordSet {
	w := &wordSet{list: list, marks: hangul.MarksOf(list)}
	for _, s := range list {
		k := startOf(s)
		if w.few |= 1 << (k % 64); w.starts[k] == 0 {
			w.groups = append(w.groups, nil)
			w.starts[k] = uint16(len(w.groups))
		}
		g := &w.groups[w.starts[k]-1]
		*g = append(*g, s)
	}
	return w
}

// startOf maps the first character of s, which is not empty, to a number below
// startBits. It takes bytes, not runes: it looks at every character of a text.
func startOf(s string) uint {
	if len(s) > 2 && s[0] >= 0xE0 {
		return uint(s[1]&0xF)<<6 | uint(s[2]&0x3F)
	}
	return uint(s[0])
}

// characters are those of a text, by startOf.
type characters [startBits / 64]uint64

func charactersOf(s string) (held characters) {
	for i := 0; i < len(s); i += runeLen(s, i) {
		held.add(s[i:])
	}
	return held
}

// add puts in what word, which is not empty, begins with.
func (c *characters) add(word string) {
	k := startOf(word)
	c[k/64] |= 1 << (k % 64)
}

// has says that the text may hold what word, which is not empty, begins with.
func (c *characters) has(word string) bool {
	k := startOf(word)
	return c[k/64]>>(k%64)&1 != 0
}

// begins says quickly that s, which is not empty, may begin with a word of the
// list: its first character begins one.
func (w *wordSet) begins(s string) bool {
	k := startOf(s)
	return w.few>>(k%64)&1 != 0 && w.starts[k] != 0
}

// at is the first word of the list that s begins with; "" where there is none.
func (w *wordSet) at(s string) string {
	if s == "" {
		return ""
	}
	k := startOf(s)
	if w.few>>(k%64)&1 == 0 || w.starts[k] == 0 {
		return ""
	}
	for _, x := range w.groups[w.starts[k]-1] {
		if n := len(x); n <= len(s) && s[n-1] == x[n-1] && s[:n] == x { // most fail by their last byte
			return x
		}
	}
	return ""
}

// find is the first place of s at which a word of the list begins, and that
// word; -1 where there is none.
func (w *wordSet) find(s string) (i int, word string) {
	for i < len(s) {
		c, k, n := s[i], uint(s[i]), 1
		switch {
		case c >= 0xE0:
			if n = 3; c >= 0xF0 {
				n = 4
			}
			if i+2 < len(s) {
				k = uint(s[i+1]&0xF)<<6 | uint(s[i+2]&0x3F) // as startOf
			}
		case c >= utf8.RuneSelf:
			n = 2
		}
		if w.few>>(k%64)&1 != 0 && w.starts[k] != 0 {
			if word = w.at(s[i:]); word != "" {
				return i, word
			}
		}
		i += n
	}
	return -1, ""
}

// in says whether s holds a word of the list.
func (w *wordSet) in(s string) bool {
	i, _ := w.find(s)
	return i >= 0
}

// among is in for a text that knows its letters.
func (w *wordSet) among(h *hangul.Held) bool { return h.AnyOf(w.list, w.marks) }

// has says whether s is a word of the list.
func (w *wordSet) has(s string) bool { return w.at(s) != "" && slices.Contains(w.list, s) }

// mayHold says quickly that s may hold a word of the list, spaces between its
// letters or not: a character of s begins one.
func (w *wordSet) mayHold(s string) bool {
	for i := 0; i < len(s); i += runeLen(s, i) {
		if w.begins(s[i:]) {
			return true
		}
	}
	return false
}

// figured says whether a digit stands right before a word of the list, or with
// one white space between.
func (w *wordSet) figured(s string) bool { return w.figures(s, 1) > 0 }

// figures counts the digits that stand so, up to a number of them.
func (w *wordSet) figures(s string, most int) (n int) {
	for i := 0; i+1 < len(s) && n < most; i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		if w.at(s[i+1:]) != "" || isBlank(s[i+1]) && w.at(s[i+2:]) != "" {
			n++
		}
	}
	return n
}

// syllables is a set of single syllables.
func syllables(s string) *wordSet { return setOf(strings.Split(s, "")...) }
