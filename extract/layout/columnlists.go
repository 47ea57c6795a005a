package layout

import (
	"strings"

	"injeung/extract/doc"
)

// twoLists says how many rows from the first hold, on both sides of a gutter, lines behind one kind of mark that run on in
// lines without: a list set in two columns, whose rows would part its entries. 0 for none.
func twoLists(rows [][]item, at float32) (n int) {
	var l, r entries
	for _, row := range rows {
		left, right, fits := l, r, true
		for _, it := range row {
			e := &right
			if (it.box.X0+it.box.X1)/2 < at {
				e = &left
			}
			fits = fits && it.line != nil && e.add(it)
		}
		if !fits {
			break
		}
		l, r = left, right
		n++
	}
	width := r.hi - l.lo
	if l.mark != r.mark || l.n < 2 || r.n < 2 || l.on+r.on == 0 || l.hi-l.lo < columnShare*width || r.hi-r.lo < columnShare*width {
		return 0
	}
	return n
}

// entries are the lines of one side: those behind a mark, and those that go on.
type entries struct {
	mark   string
	n, on  int
	lo, hi float32
	last   float32 // where the line before ends
}

// add takes one more line; false where the first has no mark, or a line goes on though the one before leaves room.
func (e *entries) add(it item) bool {
	mark := entryMark(it.line.text)
	if e.n == 0 && e.on == 0 {
		if mark == "" {
			return false
		}
		e.mark, e.lo, e.hi = mark, it.box.X0, it.box.X1
	}
	size := it.line.size
	switch {
	case mark == e.mark && abs(it.box.X0-e.lo) < size:
		e.n++
	case mark == "" && it.box.X0-e.lo < 3*size:
		if e.on++; e.last < e.hi-4*size {
			return false
		}
	default:
		return false
	}
	e.lo, e.hi, e.last = min(e.lo, it.box.X0), max(e.hi, it.box.X1), it.box.X1
	return true
}

// entryMark is the mark that a line begins with: its bullet, one number sign for all numbers, "" for none.
func entryMark(t doc.Text) string {
	if b, _, depth := doc.SplitBullet(t); depth != doc.NoBullet {
		if r := []rune(b.S); len(r) == 1 && r[0] >= '①' && r[0] <= '⑳' {
			return "①"
		}
		return b.S
	}
	s := strings.TrimSpace(t.S)
	if rest := strings.TrimLeft(s, "0123456789"); rest != s && len(s)-len(rest) < 3 && rest != "" && (rest[0] == '.' || rest[0] == ')') {
		return "1"
	}
	return ""
}
