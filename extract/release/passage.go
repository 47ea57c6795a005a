package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// passageMemo holds what many readers ask of the words of a passage. It is asked anew where the words are others.
type passageMemo struct {
	asked, cut string // the words that were asked, and those that were cut
	sentence   bool
	ranges     [][2]int
	placed     string // the words whose place is known
	at         doc.Place
	headed     string // the words of which it is known whether they stand in the header
	known      bool
	inHeader   bool
	held       *hangul.Held // the words, with the letters that they have
}

// printedAt is where the words were printed, remembered: a long paragraph has many boxes.
func (p *passage) printedAt() doc.Place {
	if m := &p.memo; m.placed != p.S {
		m.placed = p.S
		m.at, _ = p.raw.At()
	}
	return p.memo.at
}

// isSentence is isSentence of the words, remembered.
func (p *passage) isSentence() bool {
	if m := &p.memo; m.asked != p.S {
		m.asked, m.sentence = p.S, isSentence(p.S)
	}
	return p.memo.sentence
}

// sentences is sentencesOf the words, remembered: no caller changes them.
func (p *passage) sentences() [][2]int {
	if m := &p.memo; m.cut != p.S {
		m.cut, m.ranges = p.S, sentencesOf(p.S)
	}
	return p.memo.ranges
}

// held is the words as a text that knows its letters, remembered: all readers look for words of their own in them.
func (p *passage) held() *hangul.Held {
	if m := &p.memo; m.held == nil || m.held.S != p.S {
		m.held = hangul.HeldBy(p.S)
	}
	return p.memo.held
}

// sentenceOf is held for the words from..to of a passage, a sentence, and for its clause: their readers are asked one after the other.
func (ctx *context) sentenceOf(p *passage, from, to int) *hangul.Held {
	if s := p.S[from:to]; len(s) < len(p.S) {
		return ctx.heldBy(s)
	}
	ctx.last = p.held()
	return ctx.last
}

// heldBy is a text as one that knows its letters, remembered until it is asked for another.
func (ctx *context) heldBy(s string) *hangul.Held {
	if ctx.last == nil || ctx.last.S != s {
		ctx.last = hangul.HeldBy(s)
	}
	return ctx.last
}

// held is the words of the clause as a text that knows its letters, remembered.
func (c *clause) held() *hangul.Held {
	if c.said == nil || c.said.S != c.s {
		c.said = c.ctx.heldBy(c.s)
	}
	return c.said
}
