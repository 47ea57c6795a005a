package layout

import "injeung/extract/doc"

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
