package hangul

// Held is a text that many lists of words and patterns are looked for in. It knows its letters and which stand side by side,
// so that nobody walks over it for words that it has not.
type Held struct {
	S     string
	marks [(firstBits + pairBits) / 64]uint64 // its letters, by firstOf, and behind them its pairs, by pairOf
}

// pairBits is the number of pairs told apart: a long paragraph has a thirtieth of them.
const pairBits = 4096

// HeldBy reads a text.
func HeldBy(s string) *Held {
	h := &Held{S: s}
	last := uint(0)
	for i := 0; i < len(s); {
		k, n := uint(s[i]), 1
		if k >= 0xE0 && i+2 < len(s) { // firstOf and letterLen
			b, c := s[i+1], s[i+2]
			k = uint(b&0xF)<<6 | uint(c&0x3F)
			if s[i] < 0xF0 && b&0xC0 == 0x80 && c&0xC0 == 0x80 {
				n = 3
			}
		}
		h.add(k)
		if i > 0 {
			h.add(pairOf(last, k))
		}
		last = k
		i += n
	}
	return h
}

func (h *Held) add(mark uint) { h.marks[mark/64] |= 1 << (mark % 64) }

func (h *Held) has(mark uint) bool { return h.marks[mark/64]>>(mark%64)&1 != 0 }

// pairOf maps two letters to a number behind those of letters.
func pairOf(a, b uint) uint { return firstBits + (a*41+b)%pairBits }

// markOf is what a text has that holds a word, which is not empty: its first two letters, or its only one.
func markOf(word string) uint {
	mark := firstOf(word)
	if n := letterLen(word); n < len(word) {
		mark = pairOf(mark, firstOf(word[n:]))
	}
	return mark
}

// Marks are what texts have that hold words, one after the other: by them a text is asked for the words again and again.
type Marks []uint16

// MarksOf gives those of words, none of them empty.
func MarksOf(words []string) Marks {
	m := make(Marks, len(words))
	for i, w := range words {
		m[i] = uint16(markOf(w))
	}
	return m
}

// Holds is Contains.
func (h *Held) Holds(word string) bool {
	return word == "" || h.has(markOf(word)) && Contains(h.S, word)
}

// Any is ContainsAny.
func (h *Held) Any(words []string) bool {
	for _, w := range words {
		if h.Holds(w) {
			return true
		}
	}
	return false
}

// AnyOf is Any of words by their marks.
func (h *Held) AnyOf(words []string, marks Marks) bool {
	for i, m := range marks {
		if h.has(uint(m)) && Contains(h.S, words[i]) {
			return true
		}
	}
	return false
}

// May says that the text may hold a match of a pattern: it has the words that one of its ways needs.
func (h *Held) May(p *Pattern) bool {
	if p.bar(h.S) || !p.reach().fits(h.S) {
		return false
	}
	ways := p.ways()
	for i := range ways {
		if ways[i].metByHeld(h) {
			return true
		}
	}
	return false
}

// PartMay says that some part of the text may hold a match of a pattern, as May says it of the whole.
func (h *Held) PartMay(p *Pattern) bool {
	ways := p.ways()
	for i := range ways {
		if ways[i].withinHeld(h) {
			return true
		}
	}
	return false
}

// Matches is MatchString of a pattern.
func (h *Held) Matches(p *Pattern) bool { return h.May(p) && p.MatchString(h.S) }

// FindAll is FindAllStringSubmatchIndex of a pattern, for all matches.
func (h *Held) FindAll(p *Pattern) [][]int {
	if !h.May(p) {
		return nil
	}
	return p.FindAllStringSubmatchIndex(h.S, -1)
}

// Find is FindStringSubmatchIndex of a pattern.
func (h *Held) Find(p *Pattern) []int {
	if !h.May(p) {
		return nil
	}
	return p.FindStringSubmatchIndex(h.S)
}
