package layout

import (
	"strings"

	"injeung/extract/doc"
)

// line is a stretch of one line of print (한 줄): glyphs beside each other
// without a wide gap.
type line struct {
	glyphs  []int32
	text    doc.Text // as printed, untrimmed, with spaces inferred where there are none
	box     doc.Box  // of the ink: spaces at the ends left out
	base    float32
	size    float32 // of most glyphs
	bold    bool    // most of it
	mixed   bool    // bold in part
	full    bool    // reaches the right margin
	room    float32 // white between its end and the right margin, in points
	rotated bool
	spaces  bool   // holds drawn spaces
	ends    bool   // ends with a drawn space
	begins  bool   // begins with a drawn space
	raised  []bool // which glyphs are raised; nil for none
	clings  bool   // marks of the word that ends the line before
}

// linesOf joins the glyphs of a region to lines, from top to bottom.
func (s *sheet) linesOf(r *region) []line {
	if len(r.glyphs) == 0 {
		return nil
	}
	runs := s.runs(r.glyphs)
	rows := rowsOf(runs)
	var out []line
	parts := make([][]span, len(rows))
	if r == s.body {
		parts = gutters(rows, r.box.W())
	}
	for i, row := range rows {
		out = s.cutRow(out, r.glyphs, row, parts[i])
	}
	return out
}

// cutRow cuts a row into lines at wide gaps and at gutters.
func (s *sheet) cutRow(out []line, glyphs []int32, row []run, parts []span) []line {
	for i := 0; i < len(row); {
		j := i + 1
		x1 := row[i].x1
		for ; j < len(row); j++ {
			limit := float32(split)
			if row[j-1].space {
				limit = splitSpace
			}
			if row[j].x0-x1 > limit*max(row[j-1].size, row[j].size) || parted(parts, x1, row[j].x0) {
				break
			}
			x1 = max(x1, row[j].x1)
		}
		var ids []int32
		if j == i+1 {
			ids = glyphs[row[i].from:row[i].to:row[i].to]
		} else {
			for k := i; k < j; k++ {
				ids = append(ids, glyphs[row[k].from:row[k].to]...)
			}
		}
		out = append(out, s.newLine(ids, row[i].rotated))
		i = j
	}
	return out
}

// newLine measures glyphs and puts their text together.
func (s *sheet) newLine(ids []int32, rotated bool) line {
	l := line{glyphs: ids, rotated: rotated}
	s.measure(&l)
	n := 0
	for _, i := range ids {
		n += len(s.page.Glyphs[i].Text) + 1
	}
	w := newWriter(n, len(ids))
	wide := s.gapLimits(&l)
	var last *doc.Glyph
	for k, i := range ids {
		g := &s.page.Glyphs[i]
		up := l.up(k)
		if last != nil && !rotated && wide.between(last, g) && !(up && clingsUp(last, g)) {
			w.joint(" ")
		}
		flags := doc.SpanFlags(0)
		if up {
			flags = doc.Raised
		}
		w.printed(g.Text, s.page.Number, g.Box, flags)
		last = g
	}
	l.text = w.text()
	if l.raised != nil {
		l.text.MarkFootnotes()
		lowerWords(&l.text)
	}
	return l
}

// measure sets box, base, size, weight and how spaces are drawn.
func (s *sheet) measure(l *line) {
	inked, bold := 0, 0
	var largest, smallest float32
	own := false
	for _, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		if isSpace(g) {
			l.spaces = true
			continue
		}
		inked++
		l.box = l.box.Union(g.Box)
		if g.Flags&doc.Bold != 0 {
			bold++
		}
		if inked == 1 {
			largest, smallest = g.Size, g.Size
		}
		largest, smallest = max(largest, g.Size), min(smallest, g.Size)
		own = own || superscript(g)
	}
	first, last := &s.page.Glyphs[l.glyphs[0]], &s.page.Glyphs[l.glyphs[len(l.glyphs)-1]]
	l.begins, l.ends = isSpace(first), isSpace(last)
	l.bold, l.mixed = bold*2 > inked, bold > 0 && bold < inked
	l.size, l.base = s.commonSize(l)
	if !l.rotated && (own || smallest < smaller*largest || s.uneven(l)) {
		s.setRaised(l)
	}
	if inked == 0 {
		l.box = first.Box.Union(last.Box)
	}
}

// commonSize is the font size of most glyphs that are not raised, and the
// baseline of those.
func (s *sheet) commonSize(l *line) (size, base float32) {
	n := 0
	for k, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		switch {
		case l.up(k):
		case n == 0:
			size, base, n = g.Size, g.Base, 1
		case abs(g.Size-size) < 0.05*size+0.1:
			n++
		default:
			n--
		}
	}
	return max(size, 1), base
}

// wordWidth is the width of the first word.
func (l *line) wordWidth() float32 {
	from, _ := inner(l.text.S)
	return l.widthOf(from, from+len(firstWord(l.text.S[from:])))
}

// widthOf is how wide the bytes from..to of a line are drawn.
func (l *line) widthOf(from, to int) float32 {
	var x0, x1 float32
	for i, s := range l.text.Spans() {
		if int(s.From) >= to {
			break
		}
		if int(s.From) < from {
			continue
		}
		if x1 == 0 || i == 0 {
			x0 = s.Box.X0
		}
		x1 = s.Box.X1
	}
	return x1 - x0
}

// blank says whether the line holds nothing but spaces.
func (l *line) blank() bool { return strings.TrimSpace(l.text.S) == "" }
