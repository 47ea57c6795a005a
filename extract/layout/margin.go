package layout

import "slices"

const (
	// longLine is the least width, in font sizes, of lines that tell a margin.
	longLine = 15
	// leastLong is how many of them do, farOut how far, in font sizes, the margin
	// that they show lies within what stands farthest out.
	leastLong, farOut = 5, 3
)

// textMargin is the right margin of the running text among lines of which the
// farthest ends at right. Where next to none reaches there, since a menu, a
// table or the foot of a site is wider than the text, it is where most of the
// long lines end.
func textMargin(lines []line, right float32) float32 {
	var ends []float32
	var size float32
	out := 0
	for i := range lines {
		l := &lines[i]
		if l.rotated || l.blank() || l.box.W() < longLine*l.size {
			continue
		}
		size = max(size, l.size)
		ends = append(ends, l.box.X1)
		if l.box.X1 > right-fullRoom*l.size {
			out++
		}
	}
	if len(ends) < leastLong || out > 1 && out*10 > len(ends) {
		return right
	}
	slices.Sort(ends)
	from, best, most := 0, right, 0
	for to := range ends {
		for ends[to]-ends[from] > size {
			from++
		}
		if n := to - from + 1; n > most {
			best, most = ends[to], n
		}
	}
	if most*2 < len(ends) || best > right-farOut*size {
		return right
	}
	return best
}
