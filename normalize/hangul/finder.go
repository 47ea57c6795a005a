package hangul

// finder looks for any of its words in one walk over a text.
type finder struct {
	words  []string
	first  letters // those of words
	second letters // the ones behind them
	marks  Marks   // of words, for a text that knows its letters
}

// firstBits is the number of first letters told apart: nearly all syllables
// that a release is written in.
const firstBits = 1024

// newFinder makes a finder of words, none of them empty.
func newFinder(words []string) *finder {
	return &finder{words: words, first: lettersAt(words, firstOf), second: secondOf(words), marks: MarksOf(words)}
}

// secondOf is the set of the second letters of words: all, where one has none.
func secondOf(words []string) (l letters) {
	for _, w := range words {
		n := letterLen(w)
		if n == len(w) {
			return anyLetter()
		}
		l.add(firstOf(w[n:]))
	}
	return l
}

// firstOf maps the first letter of s, which is not empty, to a number below
// firstBits.
func firstOf(s string) uint {
	if len(s) > 2 && s[0] >= 0xE0 {
		return uint(s[1]&0xF)<<6 | uint(s[2]&0x3F)
	}
	return uint(s[0])
}

// lastOf maps the last letter of s, which is not empty, as firstOf its first.
func lastOf(s string) uint {
	if n := len(s); n > 2 && s[n-3] >= 0xE0 {
		return firstOf(s[n-3:])
	}
	return uint(s[len(s)-1])
}

// fewWords is the number of words from which one walk is faster than a search for each.
const fewWords = 8

// in tells whether one of the words stands in s.
func (f *finder) in(s string) bool {
	if len(f.words) < fewWords {
		return containsOne(s, f.words)
	}
	return f.walk(s)
}

// walk is in, one letter of s after the other.
func (f *finder) walk(s string) bool {
	for i := 0; i < len(s); {
		k, n := uint(s[i]), 1
		if k >= 0xE0 && i+2 < len(s) { // firstOf and letterLen, without asking what the two behind are
			k = uint(s[i+1]&0xF)<<6 | uint(s[i+2]&0x3F)
			if s[i] < 0xF0 {
				n = 3
			}
		}
		at := i
		i += n
		if f.first.has(k) && (i >= len(s) || f.second.has(firstOf(s[i:]))) && f.at(s[at:]) {
			return true
		}
	}
	return false
}

func (f *finder) at(s string) bool {
	for _, w := range f.words {
		if starts(s, w) {
			return true
		}
	}
	return false
}

// letterLen is 3 for a letter of three bytes, as syllables are, and 1 for any
// other: rare letters are walked byte by byte, and so are bytes that are none.
func letterLen(s string) int {
	if len(s) > 2 && s[0]&0xF0 == 0xE0 && s[1]&0xC0 == 0x80 && s[2]&0xC0 == 0x80 {
		return 3
	}
	return 1
}
