package layout

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
)

const (
	// smaller is the size of raised or lowered letters at most, in sizes of the
	// line's own. Writers shrink superscripts to 0.58 (LibreOffice) to 0.83
	// (the default style of HTML).
	smaller = 0.85
	// raisedLeast and raisedMost bound how far raised letters stand above the
	// baseline, in sizes of the line's own letters: a third is usual.
	raisedLeast, raisedMost = 0.1, 0.75
	// unshrunk is the same for letters raised at full size, which only a
	// larger step tells from an uneven line.
	unshrunk = 0.2
	// longestRaised is how many glyphs are raised in a row at most; more are
	// words set smaller.
	longestRaised = 10
)

// up says whether the glyph at k in the line is raised.
func (l *line) up(k int) bool { return l.raised != nil && l.raised[k] }

// superscript says whether a glyph's character is raised by itself: ¹, ⁾.
func superscript(g *doc.Glyph) bool {
	if len(g.Text) < 2 || g.Text[0] != 0xc2 && g.Text[0] != 0xe2 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(g.Text)
	return doc.Superscript(r)
}

// uneven says whether letters of a line stand on baselines as far apart as
// those raised at full size.
func (s *sheet) uneven(l *line) bool {
	for _, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		if d := abs(g.Base - l.base); d >= unshrunk*l.size && !isSpace(g) {
			return true
		}
	}
	return false
}

// setRaised finds the raised glyphs of a line (위첨자) and measures the line by
// the others. They are told by size and baseline beside the line's largest
// letters, and touch a letter that is not raised; what they say is not asked.
func (s *sheet) setRaised(l *line) {
	size, base := s.letters(l)
	up, any := make([]bool, len(l.glyphs)), false
	for k := 0; k < len(l.glyphs); {
		if !s.above(l.glyphs[k], size, base) {
			k++
			continue
		}
		j := k + 1
		for j < len(l.glyphs) && s.above(l.glyphs[j], size, base) && !s.leap(l.glyphs[j-1], l.glyphs[j], size) {
			j++
		}
		if j-k <= longestRaised && s.touched(l, k, j, size) {
			for i := k; i < j; i++ {
				up[i], any = true, true
			}
		}
		k = j
	}
	if any {
		l.raised = up
		l.size, l.base = s.commonSize(l)
	}
}

// letters are the size and baseline of the line's own letters: of most among
// those that are not clearly smaller than the largest.
func (s *sheet) letters(l *line) (size, base float32) {
	var largest float32
	for _, i := range l.glyphs {
		if g := &s.page.Glyphs[i]; !isSpace(g) {
			largest = max(largest, g.Size)
		}
	}
	n := 0
	for _, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		switch {
		case isSpace(g) || g.Size < smaller*largest:
		case n == 0:
			size, base, n = g.Size, g.Base, 1
		case abs(g.Base-base) < raisedLeast*size:
			n++
		default:
			n--
		}
	}
	return max(size, 1), base
}

// above says whether a glyph is raised beside letters of a size on a baseline.
func (s *sheet) above(i int32, size, base float32) bool {
	g := &s.page.Glyphs[i]
	if isSpace(g) {
		return false
	}
	if superscript(g) {
		return true
	}
	up := (base - g.Base) / size
	if g.Size > smaller*size {
		return up >= unshrunk && up <= raisedMost && g.Size <= 1.02*size
	}
	return up >= raisedLeast && up <= raisedMost
}

// leap says whether white parts two glyphs.
func (s *sheet) leap(i, j int32, size float32) bool {
	return s.page.Glyphs[j].Box.X0-s.page.Glyphs[i].Box.X1 > 0.3*size
}

// touched says whether glyphs k..j of a line stand close to one of its own
// letters: before them, or behind where they begin a line.
func (s *sheet) touched(l *line, k, j int, size float32) bool {
	if k > 0 && !s.leap(l.glyphs[k-1], l.glyphs[k], size) {
		return true
	}
	return j < len(l.glyphs) && !s.leap(l.glyphs[j-1], l.glyphs[j], 2*size)
}

// clingsUp says whether a raised glyph belongs to the word before it though
// the writer left some white: no word begins raised.
func clingsUp(last, g *doc.Glyph) bool {
	return g.Box.X0-last.Box.X1 < missedGap*max(last.Size, g.Size)
}

// lifted says whether m is a few letters at full size raised right behind b.
func lifted(b, m *run) bool {
	up := (b.base - m.base) / b.size
	return up >= unshrunk && up <= raisedMost && m.size <= 1.02*b.size && m.to-m.from <= longestRaised &&
		abs(m.x0-b.x1) < 0.3*b.size && m.x1-m.x0 < 3*b.size
}

// markAlone says whether l is nothing but the footnote marks of the word that
// ends the line before, where they found no room, and notes that. Marks at the
// size of the line before stand alone in cells only.
func (c *composer) markAlone(prev, l *line) bool {
	small := l.size <= smaller*prev.size
	if l.rotated || prev.rotated || !small && !c.cell || prev.ends || l.begins || len(l.glyphs) > longestRaised ||
		prev.room > l.box.W()+0.5*prev.size || l.base-prev.base > 2.2*prev.size {
		return false
	}
	from, to := inner(l.text.S)
	if r, _ := utf8.DecodeLastRuneInString(l.text.S[from:to]); unicode.IsLetter(r) || unicode.IsDigit(r) {
		return false // a word or number
	}
	if r, _ := utf8.DecodeLastRuneInString(prev.text.S); !unicode.IsLetter(r) && r != ')' || !small && r == ')' {
		return false
	}
	t := l.text
	spans := t.OwnSpans()
	for i := range spans {
		spans[i].Flags |= doc.Raised
	}
	t.MarkFootnotes()
	if spans = t.Spans(); len(spans) == 0 || spans[0].Flags&doc.FootnoteMark == 0 {
		return false
	}
	l.clings = true
	if small {
		l.text, l.raised = t, slices.Repeat([]bool{true}, len(l.glyphs))
	}
	return true
}

// lowerWords takes the flag from raised words that are no marks but two
// letters or more of a script without small superscripts: words set smaller
// beside a larger sign.
func lowerWords(t *doc.Text) {
	for _, r := range t.Marks() {
		letters := 0
		for _, c := range t.S[r.From:r.To] {
			if unbroken(c) {
				letters++
			}
		}
		if letters < 2 || r.Flags&doc.FootnoteMark != 0 {
			continue
		}
		spans := t.OwnSpans()
		for i := range spans {
			if s := &spans[i]; int(s.From) >= r.From && int(s.To) <= r.To {
				s.Flags = 0
			}
		}
	}
}
