package layout

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
)

// gaps tells at which gap two glyphs of a line are two words.
type gaps struct {
	usual float32 // gap between letters of a word, in points
	wide  float32 // least gap between words, in points
}

const (
	// wordGap is the least gap, in font sizes beyond that between letters,
	// that parts words where the writer draws no spaces. Korean fonts have
	// spaces of 0.25 to 0.5, Latin ones from 0.2 on.
	wordGap = 0.14
	// missedGap is the same on a line that has drawn spaces.
	missedGap = 0.45
	// scriptGap is the same between a letter of an East Asian script and a
	// digit or Latin letter: LibreOffice sets up to 0.21 between them by itself
	// (Asian typography), less than any font's space.
	scriptGap = 0.24
)

// gapLimits measures the gaps between the letters of a line.
func (s *sheet) gapLimits(l *line) gaps {
	limit := float32(wordGap)
	if l.spaces {
		limit = missedGap
	}
	usual := s.usualGap(l)
	return gaps{usual, usual + limit*l.size}
}

// usualGap is the lower quartile of the gaps between inked neighbours: letter
// spacing (자간), which may be negative.
func (s *sheet) usualGap(l *line) float32 {
	var buf [64]float32
	all := buf[:0]
	for k := 1; k < len(l.glyphs) && len(all) < cap(buf); k++ {
		a, b := &s.page.Glyphs[l.glyphs[k-1]], &s.page.Glyphs[l.glyphs[k]]
		if !isSpace(a) && !isSpace(b) {
			all = append(all, b.Box.X0-a.Box.X1)
		}
	}
	if len(all) < 4 {
		return 0
	}
	slices.Sort(all)
	return min(max(all[len(all)/4], -0.3*l.size), 1.2*l.size)
}

// between says whether a space belongs between two neighbours.
func (w gaps) between(a, b *doc.Glyph) bool {
	if isSpace(a) || isSpace(b) {
		return false
	}
	gap := b.Box.X0 - a.Box.X1
	if gap < w.wide || gap < w.usual+scriptGap*min(a.Size, b.Size) && scriptChanges(a.Text, b.Text) {
		return false
	}
	return !closes(b.Text) || gap > w.wide+0.3*b.Size
}

// scriptChanges says whether one of two neighbours is an East Asian letter and
// the other an ASCII letter or digit.
func scriptChanges(a, b string) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	return unbroken(last) && alphanumeric(first) || alphanumeric(last) && unbroken(first)
}

func alphanumeric(r rune) bool {
	return r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// closes says whether a text is punctuation that stands right after a word.
func closes(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	switch r {
	case ',', '.', ')', ']', '」', '』', '”', '’', '》', '>', ';', ':', '%':
		return true
	}
	return unicode.Is(unicode.Pf, r)
}
