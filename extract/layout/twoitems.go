package layout

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
)

// A list is printed in two columns to save room. Its items are numbered by row, so that no column
// is read by itself, and what stands in one row are items nonetheless, each a paragraph.

// itemsOf parts the lines of a row at white gaps that a number in a circle follows; nil where the
// row is one item, or does not begin with such a number.
func (s *sheet) itemsOf(row []item) []line {
	if countMark(row[0].line) == 0 {
		return nil
	}
	var out []line
	for _, it := range row {
		for _, part := range s.chunksOf(it.line) {
			switch {
			case countMark(&part) > 0:
				out = append(out, part)
			case len(out) > 0:
				out[len(out)-1] = s.newLine(append(append([]int32(nil), out[len(out)-1].glyphs...), part.glyphs...), false)
			}
		}
	}
	for i := 1; i < len(out); i++ {
		if countMark(&out[i]) != countMark(&out[i-1])+1 {
			return nil
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// maxCount is the last number that is printed in a circle.
const maxCount = 20

// countMark is the number in a circle that a line begins with, 0 for none.
func countMark(l *line) int {
	s := strings.TrimLeft(l.text.S, blanks)
	if d, _, _ := doc.BulletOf(s); d != doc.Circle {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	for _, first := range [...]rune{'①', '➊', '❶'} {
		if r >= first && r < first+maxCount {
			return int(r-first) + 1
		}
	}
	return 0
}
