package layout

import (
	"slices"

	"injeung/extract/doc"
)

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
