package layout

import (
	"cmp"
	"slices"
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

// run is glyphs drawn one after the other on one baseline.
type run struct {
	from, to   int32 // in the region's glyphs
	x0, x1     float32
	y0, y1     float32
	base, size float32
	rotated    bool
	space      bool // ends with a space
}

const (
	// split is the gap, in font sizes, at which two stretches of one line of
	// print are apart; after a drawn space, which a writer may stretch to
	// justify the line, it is wider.
	split      = 1.6
	splitSpace = 2.6
)

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

// runs cuts glyphs in drawing order where the baseline changes or x jumps.
func (s *sheet) runs(glyphs []int32) []run {
	out := make([]run, 0, len(glyphs)/8+1)
	for k, i := range glyphs {
		g := &s.page.Glyphs[i]
		if n := len(out); n > 0 && out[n-1].takes(g) {
			r := &out[n-1]
			r.to = int32(k + 1)
			r.x0, r.x1 = min(r.x0, g.Box.X0), max(r.x1, g.Box.X1)
			r.y0, r.y1 = min(r.y0, g.Box.Y0), max(r.y1, g.Box.Y1)
			r.space = isSpace(g)
			continue
		}
		out = append(out, run{
			from: int32(k), to: int32(k + 1), x0: g.Box.X0, x1: g.Box.X1, y0: g.Box.Y0, y1: g.Box.Y1,
			base: g.Base, size: max(g.Size, 1), rotated: g.Flags&(doc.Rotated|doc.Vertical) != 0, space: isSpace(g),
		})
	}
	return out
}

// takes says whether a glyph goes on where the run ends.
func (r *run) takes(g *doc.Glyph) bool {
	if r.rotated != (g.Flags&(doc.Rotated|doc.Vertical) != 0) {
		return false
	}
	if r.rotated {
		return abs(g.Base-r.base) < 0.2*r.size && g.Box.Y0 < r.y1+r.size && g.Box.Y1 > r.y0-r.size
	}
	gap := g.Box.X0 - r.x1
	return abs(g.Base-r.base) < 0.12*r.size && gap < r.size && gap > -0.6*r.size && abs(g.Size-r.size) < 0.2*r.size
}

// rowsOf groups runs to rows of about one baseline, from top to bottom, each
// from left to right. A small run beside a larger one, raised or lowered, is
// part of its row: a footnote mark.
func rowsOf(runs []run) [][]run {
	slices.SortFunc(runs, func(a, b run) int {
		return cmp.Or(cmp.Compare(a.key(), b.key()), cmp.Compare(a.x0, b.x0), cmp.Compare(a.from, b.from))
	})
	var rows [][]run
	for i := 0; i < len(runs); {
		j := i + 1
		for j < len(runs) && runs[i].level(&runs[j]) {
			j++
		}
		rows = append(rows, runs[i:j:j])
		i = j
	}
	rows = raise(rows)
	for _, row := range rows {
		slices.SortFunc(row, func(a, b run) int { return cmp.Or(cmp.Compare(a.x0, b.x0), cmp.Compare(a.from, b.from)) })
	}
	return rows
}

func (r *run) key() float32 {
	if r.rotated {
		return r.y1
	}
	return r.base
}

func (r *run) level(q *run) bool {
	if r.rotated || q.rotated {
		return false
	}
	return q.base-r.base <= 0.3*min(r.size, q.size)
}

// raise joins rows of footnote marks with the row they stand beside.
func raise(rows [][]run) [][]run {
	out := rows[:0]
	for _, row := range rows {
		if n := len(out); n > 0 {
			switch up := out[n-1]; {
			case beside(up, row):
				out[n-1] = append(up, row...)
				continue
			case beside(row, up):
				out[n-1] = append(row, up...)
				continue
			}
			out[n-1], row = lift(out[n-1], row)
		}
		out = append(out, row)
	}
	return out
}

// beside says whether every run of small is a mark right beside a run of big.
func beside(big, small []run) bool {
	for i := range small {
		if !marks(big, &small[i]) {
			return false
		}
	}
	return true
}

// lift moves those runs of a row that are raised marks right behind words of
// the row below to it; what else stands on their baseline stays.
func lift(up, row []run) (kept, full []run) {
	for i := range up {
		if m := &up[i]; m.to-m.from <= longestRaised && behind(row, m) {
			row = append(row, *m)
			continue
		}
		kept = append(kept, up[i])
	}
	if len(kept) == len(up) {
		return up, row
	}
	return kept, row
}

// behind says whether a run stands raised right behind one of row.
func behind(row []run, m *run) bool {
	for i := range row {
		if b := &row[i]; abs(m.x0-b.x1) < 0.3*b.size && b.base-m.base <= raisedMost*b.size && b.base-m.base >= raisedLeast*b.size {
			return marks(row[i:i+1], m)
		}
	}
	return false
}

func marks(big []run, m *run) bool {
	for i := range big {
		b := &big[i]
		if b.rotated || m.rotated || m.size > smaller*b.size && !lifted(b, m) {
			continue
		}
		mid := (m.y0 + m.y1) / 2
		if mid > b.y0-0.2*b.size && mid < b.y1+0.1*b.size && (abs(m.x0-b.x1) < 0.5*b.size || abs(b.x0-m.x1) < 0.5*b.size) {
			return true
		}
	}
	return false
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
		lowerWords(l.text)
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
	to := from + len(firstWord(l.text.S[from:]))
	var x0, x1 float32
	for i, s := range l.text.Spans {
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
