package layout

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
)

// habits is how the writer of a document breaks lines.
type habits struct {
	// keeps: a space at which a line was broken is still drawn at its end, so
	// a line that ends without one was broken inside a word.
	keeps bool
	// words: lines are broken between words only.
	words bool
	// measured: how lines are filled shows that.
	measured bool
	// leading is the usual distance of baselines in font sizes.
	leading float32
	known   vocabulary
}

// readHabits learns from all pairs of lines that follow each other.
func (d *document) readHabits() {
	var full, spaced int
	var pitches []float32
	var open, bare []pair // ends without a space, among lines with and without drawn spaces
	var filled wrapping
	for _, s := range d.sheets {
		natural := s.naturalSpace(s.body.lines)
		s.eachRegion(func(r *region) {
			left, right := r.sides()
			for _, p := range pairs(r) {
				pitches = append(pitches, (p.b.base-p.a.base)/p.a.size)
				filled.see(s, &p, left, right, natural)
				switch {
				case !p.full:
				case !p.a.spaces && !p.b.spaces:
					bare = append(bare, p)
				case p.a.ends || p.b.begins:
					full++
					spaced++
				default:
					full++
					open = append(open, p)
				}
			}
		})
	}
	h := &d.habits
	h.leading = usualLeading(pitches)
	if len(open)+len(bare) > 0 {
		h.known = d.vocabulary()
	}
	space, inside := h.known.votes(open)
	h.keeps = spaced >= 2 && spaced*20 >= full && (space < 5 || space <= 2*inside)
	switch {
	case h.keeps:
		h.words = spaced*20 >= full*17
	case full == 0:
		space, inside = h.known.votes(bare)
		h.words = space > insideWeight*inside
	default:
		h.words = space > insideWeight*inside
	}
	h.measured = filled.words(spaced > 0)
	h.words = h.words || h.measured
}

// insideWeight is how many ends of lines between known words one inside a word
// outweighs: a writer that breaks lines anywhere also breaks them between words, and
// most words that it cuts stand nowhere else.
const insideWeight = 3

// usualLeading is the median distance of baselines in font sizes.
func usualLeading(pitches []float32) float32 {
	if len(pitches) == 0 {
		return 1.6
	}
	slices.Sort(pitches)
	return min(max(pitches[len(pitches)/2], 1), 2.2)
}

// pair is two lines that follow each other in a region.
type pair struct {
	a, b *line
	full bool // a reaches the right margin
}

// pairs are the lines of a region that follow each other at a usual distance.
func pairs(r *region) []pair {
	var right float32
	for i := range r.lines {
		right = max(right, r.lines[i].box.X1)
	}
	right = textMargin(r.lines, right)
	var out []pair
	for i := 1; i < len(r.lines); i++ {
		a, b := &r.lines[i-1], &r.lines[i]
		pitch := b.base - a.base
		if a.rotated || b.rotated || pitch < 0.8*a.size || pitch > 2.4*a.size || !alike(a, b) {
			continue
		}
		if a.box.X1 < b.box.X0 || b.box.X1 < a.box.X0 {
			continue
		}
		out = append(out, pair{a, b, right-a.box.X1 < 1.5*a.size && a.box.W() > 8*a.size})
	}
	return out
}

// join joins lines to the text of a paragraph, its bullet apart.
func (d *document) join(lines []line) (bullet, text doc.Text, depth doc.Depth) {
	first, from, to := 0, 0, 0
	for ; first < len(lines); first++ {
		if from, to = inner(lines[first].text.S); to > from {
			break
		}
	}
	if first == len(lines) {
		return doc.Text{}, doc.Text{}, doc.NoBullet
	}
	t := &lines[first].text
	depth, size, n := doc.BulletOf(t.S[from:to])
	if depth == doc.NoBullet && to-from <= 3*4 && first+1 < len(lines) {
		return doc.SplitBullet(d.joined(lines[first:], from)) // a bullet may stand alone on its line
	}
	if depth != doc.NoBullet {
		bullet = t.Slice(from, from+size)
		from += n
	}
	return bullet, d.joined(lines[first:], from), depth
}

// joined joins lines, of the first only what stands from a byte on.
func (d *document) joined(lines []line, from int) doc.Text {
	bytes, spans := 0, 0
	last := 0
	for i := range lines {
		bytes += len(lines[i].text.S) + 1
		spans += lines[i].text.SpanCount()
		if !lines[i].blank() {
			last = i
		}
	}
	if t := &lines[0].text; last == 0 && from == 0 {
		if _, to := inner(t.S); to == len(t.S) {
			return *t
		}
	}
	w := newWriter(bytes, spans)
	var prev *line
	raised := false
	for i := range lines[:last+1] {
		l := &lines[i]
		if l.blank() {
			continue
		}
		lo, hi := inner(l.text.S)
		if prev != nil {
			w.joint(d.joint(prev, l))
		} else {
			lo = max(lo, from)
		}
		w.part(&l.text, lo, hi)
		prev, raised = l, raised || l.raised != nil
	}
	t := w.text()
	if raised {
		t.MarkFootnotes() // of one mark in two lines
	}
	return t
}

// joint is what stands between two lines of a paragraph: a space or nothing.
func (d *document) joint(a, b *line) string {
	if a.ends || b.begins {
		return " "
	}
	if b.clings || b.up(0) {
		return "" // a footnote mark of the word that ends the line
	}
	if !a.full {
		return " "
	}
	h := &d.habits
	last, _ := utf8.DecodeLastRuneInString(a.text.S)
	first, _ := utf8.DecodeRuneInString(b.text.S)
	if !unbroken(last) && !unbroken(first) {
		if last == '-' && (unicode.IsLower(first) || hyphenated(a.text.S)) && !isMark(first) {
			return ""
		}
		if cutsNumber(a, b) {
			return ""
		}
		return " "
	}
	if h.keeps && !h.measured && (a.spaces || b.spaces) { // spaces at ends of lines are drawn
		if unicode.IsDigit(first) && completes(lastLetters(a.text.S), firstLetters(b.text.S)) {
			return " " // where the font changes with the script no space is drawn: 접수된 16건
		}
		return ""
	}
	return h.guess(a, b, last, first)
}
