package hangul

// Held is a text that many lists of words are looked for in. It knows its letters and which stand side by side, so that
// nobody walks over it for words that it has not.
type Held struct {
	S     string
	marks [(firstBits + pairBits) / 64]uint64 // its letters, by firstOf, and behind them its pairs, by pairOf
}

// pairBits is the number of pairs told apart: a long paragraph has a tenth of them.
const pairBits = 2048

// HeldBy reads a text.
func HeldBy(s string) *Held {
	h := &Held{S: s}
	for i := 0; i < len(s); {
		k := firstOf(s[i:])
		h.add(k)
		if i += letterLen(s[i:]); i < len(s) {
			h.add(pairOf(k, firstOf(s[i:])))
		}
	}
	return h
}

func (h *Held) add(mark uint) { h.marks[mark/64] |= 1 << (mark % 64) }

// pairOf maps two letters to a number behind those of letters.
func pairOf(a, b uint) uint { return firstBits + (a*41+b)%pairBits }

// may says that the text may hold a word: it has its first two letters.
func (h *Held) may(word string) bool {
	if word == "" {
		return true
	}
	mark := firstOf(word)
	if n := letterLen(word); n < len(word) {
		mark = pairOf(mark, firstOf(word[n:]))
	}
	return h.marks[mark/64]>>(mark%64)&1 != 0
}

// Any is ContainsAny.
func (h *Held) Any(words []string) bool {
	for _, w := range words {
		if h.may(w) && Contains(h.S, w) {
			return true
		}
	}
	return false
}
