package layout

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"injeung/extract/doc"
)

const (
	// marginLines is how many lines from the top and the bottom of a page may
	// be furniture.
	marginLines = 3
	// marginShare is the share of the page's height at top and bottom in
	// which a page number stands.
	marginShare = 0.14
	// sameSpot is how far apart, in points, the same header stands on two pages.
	sameSpot = 4
)

// setFurniture takes page numbers and repeated headers and footers (쪽 번호,
// 머리말, 꼬리말) out of the bodies of the pages.
func (d *document) setFurniture() {
	marks := make([][]int, len(d.sheets))
	seen := map[string][]spot{}
	for i, s := range d.sheets {
		marks[i] = s.margins()
		for _, k := range marks[i] {
			l := &s.body.lines[k]
			key := folded(l.text.S)
			seen[key] = append(seen[key], spot{i, l.box.X0, l.base, numberIn(l.text.S)})
		}
	}
	for i, s := range d.sheets {
		drop := map[int]bool{}
		for _, k := range marks[i] {
			l := &s.body.lines[k]
			me := spot{i, l.box.X0, l.base, numberIn(l.text.S)}
			if s.numbers(l) || repeated(me, seen[folded(l.text.S)], len(d.sheets)) {
				drop[k] = true
			}
		}
		s.alongside(drop)
		s.setApart(drop)
	}
}

// spot is where a line at a margin stands.
type spot struct {
	sheet   int
	x, base float32
	number  int
}

// margins are the indexes of the first and last lines of a page.
func (s *sheet) margins() []int {
	lines := s.body.lines
	idx := make([]int, 0, len(lines))
	for i := range lines {
		if !lines[i].blank() {
			idx = append(idx, i)
		}
	}
	slices.SortStableFunc(idx, func(a, b int) int {
		switch {
		case lines[a].box.Y0 < lines[b].box.Y0:
			return -1
		case lines[a].box.Y0 > lines[b].box.Y0:
			return 1
		}
		return 0
	})
	if len(idx) <= 2*marginLines {
		return idx
	}
	return append(slices.Clone(idx[:marginLines]), idx[len(idx)-marginLines:]...)
}

// alongside adds the lines right beside or above a page number that white
// parts from the text: the name of the house at the foot of a page.
func (s *sheet) alongside(drop map[int]bool) {
	for k := range s.body.lines {
		n := &s.body.lines[k]
		if !drop[k] || n.box.Y0 < s.page.H/2 {
			continue
		}
		for i := range s.body.lines {
			l := &s.body.lines[i]
			if !drop[i] && !l.blank() && l.box.Y0 > (1-marginShare)*s.page.H &&
				abs(l.base-n.base) < 2*l.size && s.whiteAbove(l, i, 2.2*l.size) {
				drop[i] = true
			}
		}
	}
}

// whiteAbove says whether nothing stands within a distance above a line.
func (s *sheet) whiteAbove(l *line, at int, dist float32) bool {
	for i := range s.body.lines {
		o := &s.body.lines[i]
		if i != at && o.base < l.base-0.5*l.size && o.box.Y1 > l.box.Y0-dist {
			return false
		}
	}
	for _, g := range s.grids {
		if g.box.Y0 < l.box.Y0 && g.box.Y1 > l.box.Y0-dist {
			return false
		}
	}
	return true
}

// setApart moves lines from the body to the furniture.
func (s *sheet) setApart(drop map[int]bool) {
	if len(drop) == 0 {
		return
	}
	kept := make([]line, 0, len(s.body.lines))
	for i := range s.body.lines {
		l := &s.body.lines[i]
		if !drop[i] {
			kept = append(kept, *l)
			continue
		}
		s.furniture = append(s.furniture, doc.Block{
			Text: l.text.Trim(), Lines: []doc.Text{l.text}, Size: l.size, Bold: l.bold,
			At: doc.Place{Page: s.page.Number, Box: l.box},
		})
	}
	s.body.lines = kept
}

// numbers says whether a line is a page number: digits with dashes or a slash
// about them, alone near the top or bottom edge.
func (s *sheet) numbers(l *line) bool {
	h := s.page.H
	if l.box.Y0 > marginShare*h && l.box.Y1 < (1-marginShare)*h {
		return false
	}
	digits := 0
	for _, r := range l.text.S {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case !strings.ContainsRune(" -–—―/|·~ⅠⅡⅢ", r):
			return false
		}
	}
	if digits == 0 || digits > 6 {
		return false
	}
	// A number alone within text, as in a list, has text at its level or right
	// beyond it.
	return s.outermost(l) && !s.inRow(l)
}

// inRow says whether rules run right above and right below a line: it stands
// in a row of a table.
func (s *sheet) inRow(l *line) bool {
	above, below := false, false
	for _, h := range s.hs {
		if h.lo > l.box.X0+4 || h.hi < l.box.X1-4 || h.len() < 5*l.size {
			continue
		}
		mid := (l.box.Y0 + l.box.Y1) / 2
		above = above || h.pos < mid && h.pos > mid-2*l.size
		below = below || h.pos > mid && h.pos < mid+2*l.size
	}
	return above && below
}

// outermost says whether nothing stands between a line and the edge of the
// page that it is near.
func (s *sheet) outermost(l *line) bool {
	top := l.box.Y0 < s.page.H/2
	for i := range s.body.lines {
		o := &s.body.lines[i]
		if o == l || o.blank() || abs(o.base-l.base) < 2 {
			continue
		}
		if top && o.box.Y1 <= l.box.Y0 || !top && o.box.Y0 >= l.box.Y1 {
			return false
		}
	}
	for _, g := range s.grids {
		if top && g.box.Y1 <= l.box.Y1 || !top && g.box.Y0 >= l.box.Y0 {
			return false
		}
	}
	return true
}

// repeated says whether a line stands at the same spot on enough other pages;
// where its words differ only by a number, that number must count the pages.
func repeated(me spot, all []spot, pages int) bool {
	n := 0
	last := -1
	for _, o := range all {
		if o.sheet == last || abs(o.base-me.base) > sameSpot || abs(o.x-me.x) > 10*sameSpot {
			continue
		}
		if o.number == me.number || o.number-me.number == o.sheet-me.sheet {
			n++
			last = o.sheet
		}
	}
	return n >= 2 && n*4 >= pages
}

// folded is a text without spaces and with all numbers alike.
func folded(s string) string {
	var b strings.Builder
	digit := false
	for _, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		if d := r >= '0' && r <= '9'; d {
			if !digit {
				b.WriteByte('#')
			}
			digit = true
			continue
		}
		digit = false
		b.WriteRune(r)
	}
	return b.String()
}

// numberIn is the last number in a text, or -1.
func numberIn(s string) int {
	end := strings.LastIndexAny(s, "0123456789") + 1
	start := end
	for start > 0 && s[start-1] >= '0' && s[start-1] <= '9' {
		start--
	}
	n, err := strconv.Atoi(s[start:end])
	if err != nil {
		return -1
	}
	return n
}
