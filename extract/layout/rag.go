package layout

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// How a paragraph fills its lines tells where its writer breaks them, also in a document too
// short for its words to tell. At a ragged margin a line that is broken between words ends
// early, by what its next word needed; in justified text its spaces are drawn wider by it. A
// writer that breaks lines at any letter leaves less than a letter.

const (
	// ragWidth is the least part of the measure that a wrapped line fills.
	ragWidth = 0.6
	// leastMeasure is the narrowest measure, in font sizes, whose ends of lines say something:
	// cells of tables are broken as they must.
	leastMeasure = 15
	// wideSlack is the slack of a justified line, in font sizes, that a writer which breaks
	// at any letter does not leave.
	wideSlack = 1.4
	// tabGap is the gap, in font sizes, that no justified line has between two words.
	tabGap = 2.5
)

// wrapping counts what the ends of lines show.
type wrapping struct {
	rag    int // that end early by a word
	full   int // that reach the margin
	gauged int // justified lines whose spaces were measured
	slack  int // of them, those with the slack of a word
}

// see adds a pair of lines of a region between two margins, on a sheet whose narrowest space
// is natural font sizes wide; 0 of one whose text stands in tables, where nothing is gauged.
func (w *wrapping) see(s *sheet, p *pair, left, right, natural float32) {
	if p.wrapsWord(left, right) {
		w.rag++
		return
	}
	if !p.full {
		return
	}
	w.full++
	if slack, ok := s.slackOf(p.a, natural); ok && natural > 0 {
		w.gauged++
		if slack > wideSlack {
			w.slack++
		}
	}
}

// words says that lines are broken between words only: early ends beside not too many full
// lines, or, of a writer that draws no spaces at ends of lines, justified lines that are
// stretched by a word. Hancom's writer, which draws them, also stretches lines that it breaks
// within a word.
func (w *wrapping) words(spaced bool) bool {
	return w.rag >= 2 && w.rag*3 >= w.full || w.rag == 1 && w.full <= 5 && !spaced ||
		w.slack >= 2 && w.slack*4 >= w.gauged && !spaced
}

// wrapsWord says that the first line of a pair ends before the margin, at right, because the
// first word of the second did not fit, and for no other reason that can be seen: in the middle
// of a sentence, of two lines that begin at one margin.
func (p *pair) wrapsWord(left, right float32) bool {
	room := right - p.a.box.X1
	if right-left < leastMeasure*p.a.size || room < 1.5*p.a.size || p.a.box.W() < ragWidth*(right-left) || terminal(p.a) {
		return false
	}
	in := p.a.box.X0 - left
	if in > 1.5*p.a.size && abs(in-room) < 0.5*p.a.size || abs(p.b.box.X0-p.a.box.X0) > 3*p.a.size {
		return false // in the middle
	}
	if is, _ := bulleted(p.b); is {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(p.b.text.S, blanks))
	return unbroken(first) && room < p.b.wordWidth()+0.25*p.a.size
}

// slackOf is how much wider, in font sizes, the spaces of a line are drawn than the narrowest
// ones; false where it holds too few, or tabs.
func (s *sheet) slackOf(l *line, natural float32) (float32, bool) {
	var sum, widest float32
	n := 0
	s.eachGap(l, func(gap float32) {
		sum += gap - natural*l.size
		widest = max(widest, gap)
		n++
	})
	return sum / l.size, n >= 3 && widest < tabGap*l.size
}

// naturalSpace is the narrowest usual gap at a drawn space, in font sizes; 0 for none.
func (s *sheet) naturalSpace(lines []line) float32 {
	var gaps []float32
	for i := range lines {
		l := &lines[i]
		s.eachGap(l, func(gap float32) { gaps = append(gaps, gap/l.size) })
	}
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/20]
}

// eachGap calls f with the gap at each drawn space within a line, in points.
func (s *sheet) eachGap(l *line, f func(gap float32)) {
	if !l.spaces {
		return
	}
	end, spaced := float32(0), false
	for _, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		if isSpace(g) {
			spaced = true
			continue
		}
		if spaced && end > 0 {
			f(g.Box.X0 - end)
		}
		end, spaced = g.Box.X1, false
	}
}

// sides are the leftmost ink of the lines of a region and the margin at their right.
func (r *region) sides() (left, right float32) {
	for i := range r.lines {
		b := &r.lines[i].box
		if i == 0 {
			left, right = b.X0, b.X1
		}
		left, right = min(left, b.X0), max(right, b.X1)
	}
	return left, textMargin(r.lines, right)
}
