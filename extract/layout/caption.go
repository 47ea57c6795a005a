package layout

import (
	"slices"

	"injeung/extract/doc"
)

const (
	// captionGap is how far below a picture, in font sizes, its caption
	// begins at most.
	captionGap = 1.8
	// captionLines is how many lines a caption has at most.
	captionLines = 4
	// maxPictures bounds the pictures of a page whose captions are looked
	// for; a page with more is one picture drawn in tiles.
	maxPictures = 60
)

// captions takes the lines that stand centred under the pictures of a region.
// On the page itself only print smaller than the body text is taken.
func (s *sheet) captions(r *region, body float32, cell bool) (out []item, taken []bool) {
	if len(s.page.Images) == 0 || len(s.page.Images) > maxPictures {
		return nil, nil
	}
	if cell {
		s.partCaptions(r)
	}
	for _, im := range s.page.Images {
		if !r.box.Contains((im.X0+im.X1)/2, (im.Y0+im.Y1)/2) || im.W() < 20 || im.H() < 15 {
			continue
		}
		var got []line
		var box doc.Box
		bottom := im.Y1
		for i := range r.lines {
			l := &r.lines[i]
			if taken != nil && taken[i] || !under(l, im, bottom) || !cell && l.size > 0.95*body {
				continue
			}
			if is, _ := bulleted(l); is && len(got) == 0 || len(got) == captionLines {
				break
			}
			if taken == nil {
				taken = make([]bool, len(r.lines))
			}
			taken[i] = true
			got = append(got, *l)
			box = box.Union(l.box)
			bottom = l.box.Y1
		}
		if len(got) > 0 {
			out = append(out, item{box: box, caption: got})
		}
	}
	return out, taken
}

// under says whether a line stands centred right below bottom, within the
// width of a picture.
func under(l *line, im doc.Box, bottom float32) bool {
	if l.rotated || l.blank() || l.box.Y0 < bottom-0.4*l.size || l.box.Y0 > bottom+captionGap*l.size {
		return false
	}
	off := (l.box.X0+l.box.X1)/2 - (im.X0+im.X1)/2
	return abs(off) < 0.08*im.W()+2 && l.box.W() < 1.3*im.W()
}

// partCaptions cuts lines that stand below several pictures side by side
// where one picture ends and the next begins.
func (s *sheet) partCaptions(r *region) {
	for i := 0; i < len(r.lines); i++ {
		l := &r.lines[i]
		if k := s.captionCut(r, l); k > 0 {
			left, right := s.newLine(l.glyphs[:k:k], false), s.newLine(l.glyphs[k:], false)
			r.lines[i] = left
			r.lines = slices.Insert(r.lines, i+1, right)
		}
	}
}

// captionCut gives the glyph at which the next picture's caption begins, or 0.
func (s *sheet) captionCut(r *region, l *line) int {
	if l.rotated {
		return 0
	}
	for _, a := range s.page.Images {
		if !s.topsLine(r, a, l) || a.X0 > l.box.X1 || a.X1 < l.box.X0 {
			continue
		}
		for _, b := range s.page.Images {
			if !s.topsLine(r, b, l) || b.X0 < a.X1 || b.X0 > l.box.X1 {
				continue
			}
			if k := s.cutAt(l, (a.X0+a.X1)/2, (b.X0+b.X1)/2); k > 0 {
				return k
			}
		}
	}
	return 0
}

// topsLine says whether a picture of the region stands close above a line.
func (s *sheet) topsLine(r *region, im doc.Box, l *line) bool {
	return r.box.Contains((im.X0+im.X1)/2, (im.Y0+im.Y1)/2) && im.W() >= 20 && im.H() >= 15 &&
		im.Y1 < l.box.Y0+0.4*l.size && l.box.Y0-im.Y1 < captionLines*1.5*l.size
}

// cutAt gives the glyph after the widest gap between two places of a line,
// where it is wide enough to part two captions.
func (s *sheet) cutAt(l *line, x0, x1 float32) int {
	at, widest := 0, 0.3*l.size
	for k := 1; k < len(l.glyphs); k++ {
		a, b := s.page.Glyphs[l.glyphs[k-1]].Box, s.page.Glyphs[l.glyphs[k]].Box
		if mid := (a.X1 + b.X0) / 2; mid > x0 && mid < x1 && b.X0-a.X1 > widest {
			at, widest = k, b.X0-a.X1
		}
	}
	return at
}
