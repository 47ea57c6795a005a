package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// A web page that is printed has menus or lists of links in a column beside its text. Their
// lines have nothing to do with those of the text, though some stand on one baseline with
// them: read row by row, the words of both would run into each other. Such a column is narrow,
// its lines stand at a steady distance, and a white strip of the column's height parts it from
// lines of running text, which go on where the next line of the column begins. The labels of a
// list or table do not: where the next one begins, a new text begins beside it.

const (
	// sideRows is the least number of lines of a column beside the text.
	sideRows = 4
	// longSide is how many lines tell a column where the text beside it tells less.
	longSide = 6
	// sideGap is the least white between the column and the text, in points.
	sideGap = 6
	// sideShare is the most that the column takes of the width of both, textShare the least
	// that the text takes.
	sideShare = 0.36
	textShare = 0.5
	// sideTries bounds the places at which a strip is looked for on a page, sideLines the
	// lines of such a page.
	sideTries = 24
	sideLines = 600
)

// bar is what one row of print, or one grid, takes of a page's width and height.
type bar struct {
	box  doc.Box
	size float32
	runs []run // nil for a grid
}

// sideColumn is the box of the column beside the text that has most lines.
func (s *sheet) sideColumn() (doc.Box, bool) {
	rows := rowsOf(s.runs(s.body.glyphs))
	if len(rows) < 2*sideRows || len(rows) > sideLines {
		return doc.Box{}, false
	}
	bars := s.bars(rows)
	var best sideways
	for _, x := range begins(rows) {
		for _, w := range sidesAt(bars, x) {
			if w.n > best.n {
				best = w
			}
		}
	}
	return widened(bars, best).box, best.n > 0
}

// sideways is a column beside the text.
type sideways struct {
	box  doc.Box
	n    int     // lines
	edge float32 // the leftmost place for what stands right of the strip
}

// sidesAt finds the columns beside the text at a strip left of x.
func sidesAt(bars []bar, x float32) []sideways {
	var out []sideways
	for from := 0; from < len(bars); {
		to := from
		for to < len(bars) && !bars[to].crosses(x) {
			to++
		}
		if w := sideIn(bars[from:to], x); w.n > 0 {
			out = append(out, w)
		}
		from = to + 1
	}
	return out
}

// widened looks for more of a column where the strip lies as far left as it may: the first
// line beside it, a title, may begin before those of the text.
func widened(bars []bar, w sideways) sideways {
	for range 3 {
		more := w
		for _, v := range sidesAt(bars, w.edge) {
			if v.n > more.n && v.box.Y0 <= w.box.Y0 && v.box.Y1 >= w.box.Y1 {
				more = v
			}
		}
		if more.n == w.n {
			break
		}
		w = more
	}
	return w
}

// bars are the rows and the grids of a page's body, from top to bottom.
func (s *sheet) bars(rows [][]run) []bar {
	out := make([]bar, 0, len(rows)+len(s.body.grids))
	for _, row := range rows {
		b := bar{runs: row}
		for i := range row {
			b.box = b.box.Union(row[i].box())
			b.size = max(b.size, row[i].size)
		}
		out = append(out, b)
	}
	for _, g := range s.body.grids {
		out = append(out, bar{box: g.box})
	}
	slices.SortStableFunc(out, func(a, b bar) int { return cmp.Compare(a.box.Y0+a.box.Y1, b.box.Y0+b.box.Y1) })
	return out
}

func (r *run) box() doc.Box { return doc.Box{X0: r.x0, Y0: r.y0, X1: r.x1, Y1: r.y1} }

// begins are the places at which most rows have a beginning: right of a strip either the text
// or the column begins.
func begins(rows [][]run) []float32 {
	count := map[int]int{}
	for _, row := range rows {
		for i := range row {
			count[int(row[i].x0+0.5)]++
		}
	}
	var at []int
	for x, n := range count {
		if n >= 2 {
			at = append(at, x)
		}
	}
	slices.SortFunc(at, func(a, b int) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	out := make([]float32, 0, sideTries)
	for _, x := range at[:min(len(at), sideTries)] {
		out = append(out, float32(x))
	}
	return out
}

// crosses says whether something stands in the white strip left of x.
func (b *bar) crosses(x float32) bool {
	if b.runs == nil {
		return b.box.X0 < x-2 && b.box.X1 > x-sideGap
	}
	for i := range b.runs {
		if r := &b.runs[i]; r.rotated || r.x0 < x-2 && r.x1 > x-sideGap {
			return true
		}
	}
	return false
}

// sideIn finds the column among bars that leave the strip left of x white; without lines
// where there is none.
func sideIn(bars []bar, x float32) sideways {
	left, right := halves(bars, x)
	if side, ok := besideText(left, right); ok {
		box := aroundBars(side)
		return sideways{box, len(side), box.X1 + sideGap + 1}
	}
	if side, ok := besideText(right, left); ok {
		return sideways{aroundBars(side), len(side), aroundBars(left).X1 + sideGap + 1}
	}
	return sideways{}
}

// halves parts bars at x.
func halves(bars []bar, x float32) (left, right []bar) {
	for _, b := range bars {
		if b.runs == nil {
			if b.box.X0 < x-2 {
				left = append(left, b)
			} else {
				right = append(right, b)
			}
			continue
		}
		var l, r bar
		for i := range b.runs {
			half := &l
			if b.runs[i].x0 >= x-2 {
				half = &r
			}
			half.runs = append(half.runs, b.runs[i])
			half.box, half.size = half.box.Union(b.runs[i].box()), max(half.size, b.runs[i].size)
		}
		if l.runs != nil {
			left = append(left, l)
		}
		if r.runs != nil {
			right = append(right, r)
		}
	}
	return left, right
}

func aroundBars(bars []bar) doc.Box {
	var b doc.Box
	for i := range bars {
		b = b.Union(bars[i].box)
	}
	return b
}

// besideText gives the lines of a column beside the text: those of side without what stands
// above or below the text, apart from them; false where they are none.
func besideText(side, text []bar) ([]bar, bool) {
	if len(side) < sideRows || len(text) < sideRows || !plainBars(side) || !wordy(side) {
		return nil, false
	}
	step, ok := steady(side)
	if !ok {
		return nil, false
	}
	t := aroundBars(text)
	if !running(text, t) {
		return nil, false
	}
	side = level(side, t, step)
	s := aroundBars(side)
	if all := s.Union(t).W(); len(side) < sideRows || s.W() > sideShare*all || t.W() < textShare*all || isProse(side, s) {
		return nil, false
	}
	switch n := goesOnBeside(side, text, t); {
	case n >= 2:
		return side, true
	case len(side) < longSide || !ownBaselines(side, text):
		return nil, false
	default:
		return side, n > 0 || goesOnBelow(side, text, t)
	}
}

// wordy says whether most lines of a column are words, and not bullets or numbers of items.
func wordy(side []bar) bool {
	n := 0
	for i := range side {
		if side[i].box.W() >= 1.8*side[i].size {
			n++
		}
	}
	return n*3 >= 2*len(side)
}

// running says whether the lines of a text are running text, and not rows of columns: few are
// parted by wide gaps, and some fill most of the width.
func running(text []bar, box doc.Box) bool {
	lines, parted, long := 0, 0, 0
	for i := range text {
		t := &text[i]
		if t.runs == nil {
			continue
		}
		lines++
		if t.gapped() {
			parted++
		} else if t.long(box) {
			long++
		}
	}
	return long >= 2 && parted*4 <= lines
}

// gapped says whether wide gaps part a line.
func (b *bar) gapped() bool {
	for i := 1; i < len(b.runs); i++ {
		if b.runs[i].x0-b.runs[i-1].x1 > split*b.size {
			return true
		}
	}
	return false
}

// long says whether a line is one of running text in a column of text.
func (b *bar) long(box doc.Box) bool {
	return b.runs != nil && b.box.W() > 0.5*box.W() && b.box.W() > 15*b.size && !b.gapped()
}

// plainBars says whether all bars are lines of print.
func plainBars(side []bar) bool {
	return !slices.ContainsFunc(side, func(b bar) bool { return b.runs == nil })
}

// level cuts the lines above and below the text off a column, but for those that follow at the
// distance of its lines.
func level(side []bar, text doc.Box, step float32) []bar {
	from, to := 0, len(side)-1
	for from < to && side[from].box.Y1 < text.Y0 {
		from++
	}
	for to > from && side[to].box.Y0 > text.Y1 {
		to--
	}
	for from > 0 && side[from].base()-side[from-1].base() < 1.3*step {
		from--
	}
	for to+1 < len(side) && side[to+1].base()-side[to].base() < 1.3*step {
		to++
	}
	return side[from : to+1]
}

// isProse says whether most lines of a column fill it, as those of a paragraph do.
func isProse(side []bar, box doc.Box) bool {
	full := 0
	for i := range side {
		if w := side[i].box.W(); w > 12*side[i].size && w > 0.85*box.W() {
			full++
		}
	}
	return full*10 > len(side)*6
}

// steady gives the distance at which at least half of a column's lines follow each other.
func steady(side []bar) (step float32, ok bool) {
	steps := make([]float32, 0, len(side))
	for i := 1; i < len(side); i++ {
		steps = append(steps, side[i].base()-side[i-1].base())
	}
	most := 0
	for _, a := range steps {
		n := 0
		for _, b := range steps {
			if abs(a-b) < 1 {
				n++
			}
		}
		if n > most {
			most, step = n, a
		}
	}
	return step, most*2 >= len(steps)
}

func (b *bar) base() float32 { return b.runs[0].base }

// goesOnBeside counts the places between two lines of a column at which the text beside it
// goes on: within a line of print, or between two of which the upper reaches the margin.
func goesOnBeside(side, text []bar, box doc.Box) int {
	n := 0
	for i := 1; i < len(side); i++ {
		mid := (side[i-1].box.Y1 + side[i].box.Y0) / 2
		for k := range text {
			t := &text[k]
			if !t.long(box) {
				continue
			}
			within := t.box.Y0+0.2*t.size < mid && mid < t.box.Y1-0.2*t.size
			if within || k+1 < len(text) && t.runsOn(&text[k+1], mid, box.X1) {
				n++
				break
			}
		}
	}
	return n
}

// runsOn says whether a height lies between two lines of one paragraph.
func (b *bar) runsOn(next *bar, mid, margin float32) bool {
	return next.runs != nil && b.box.Y1-1 <= mid && mid <= next.box.Y0+1 && next.base()-b.base() < 2.2*b.size && b.box.X1 > margin-2*b.size
}

// ownBaselines says whether most lines of a column stand on no baseline of the text.
func ownBaselines(side, text []bar) bool {
	own := 0
	for i := range side {
		if !slices.ContainsFunc(text, func(t bar) bool { return t.runs != nil && abs(t.base()-side[i].base()) < 0.25*t.size }) {
			own++
		}
	}
	return own*2 >= len(side)
}

// goesOnBelow says whether the text goes on below a column.
func goesOnBelow(side, text []bar, box doc.Box) bool {
	below := 0
	for i := range text {
		if t := &text[i]; t.long(box) && t.box.Y0 > side[len(side)-1].box.Y1 {
			below++
		}
	}
	return below >= 2
}
