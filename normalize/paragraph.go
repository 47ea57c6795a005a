package normalize

import (
	"slices"

	"injeung/normalize/hangul"
)

// paragraph is what the release prints outside its tables, folded.
type paragraph struct {
	s      string
	key    string       // as hangul.Key spells it
	before bool         // tells of what was before
	note   bool         // a note begins it
	class  string       // words of a class that it prints
	grade  string       // and of a grade
	told   bool         // has some of toldMarked
	making bool         // has some of makingMarks
	held   *hangul.Held // nil where few words are looked for
}

// holds says that the paragraph has one of some words.
func (p *paragraph) holds(words []string) bool {
	if p.held == nil {
		return containsAny(p.s, words)
	}
	return p.held.Any(words)
}

// partMay says that some of the paragraph may match one of some patterns.
func (p *paragraph) partMay(patterns ...*hangul.Pattern) bool {
	return p.held == nil || slices.ContainsFunc(patterns, p.held.PartMay)
}

// prose are the paragraphs of the document, read once.
func (w *work) prose() []paragraph {
	if w.paragraphs != nil {
		return w.paragraphs
	}
	out := make([]paragraph, 0, len(w.doc.Blocks))
	for i := range w.doc.Blocks {
		if b := &w.doc.Blocks[i]; b.Table == nil && !b.Text.Empty() {
			s := w.folded(i)
			p := paragraph{s: s, key: hangul.Key(s), note: beginsAside(b.Bullet.S) || beginsAside(s), held: hangul.HeldBy(s)}
			p.class, p.grade = p.classIn(), p.gradeIn()
			p.before, p.told, p.making = p.holds(toldBefore), p.holds(toldMarked), p.holds(makingMarks)
			out = append(out, p)
		}
	}
	w.paragraphs = out
	return out
}

// folded gives the words of a block in folded spelling. Most doubts look at those of the same few blocks for every place.
func (w *work) folded(block int) string {
	if w.blocks == nil {
		w.blocks = make([]string, len(w.doc.Blocks))
	}
	if s := &w.blocks[block]; *s == "" {
		*s = hangul.FoldString(w.doc.Blocks[block].Text.S)
	}
	return w.blocks[block]
}
