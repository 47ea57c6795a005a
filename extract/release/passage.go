package release

import "injeung/extract/doc"

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
