package layout

import "injeung/extract/doc"

// setStamps sets slanted words (워터마크, 도장) apart: they lie over the text or under it and
// are no part of it, whatever cell or line they cross. A page with many of them is a drawing or
// was scanned askew.
func (s *sheet) setStamps() {
	var all []int32
	inked := 0
	for i := range s.page.Glyphs {
		g := &s.page.Glyphs[i]
		if g.Flags&doc.Askew != 0 {
			all = append(all, int32(i))
		} else if !isSpace(g) {
			inked++
		}
	}
	if len(all) == 0 || len(all)*5 > inked {
		return
	}
	s.stamped = true
	for from := 0; from < len(all); {
		to := from + 1
		for to < len(all) && s.askewOn(all[to-1], all[to]) {
			to++
		}
		l := s.newLine(all[from:to:to], true)
		s.furniture = append(s.furniture, doc.Block{
			Text: l.text.Trim(), Lines: []doc.Text{l.text}, Size: l.size, Bold: l.bold,
			At: doc.Place{Page: s.page.Number, Box: l.box},
		})
		from = to
	}
}

// askewOn says whether slanted glyphs follow each other in one line.
func (s *sheet) askewOn(i, j int32) bool {
	a, b := &s.page.Glyphs[i], &s.page.Glyphs[j]
	return j == i+1 && a.Size == b.Size && abs(b.Box.X0-a.Box.X0)+abs(b.Base-a.Base) < 3*a.Size
}
