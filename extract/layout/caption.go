package layout

import "injeung/extract/doc"

const (
	// captionGap is how far below a picture, in font sizes, its caption
	// begins at most.
	captionGap = 1.8
	// captionLines is how many lines a caption has at most.
	captionLines = 4
)

// captions takes the lines that stand centred under the pictures of a region.
// On the page itself only print smaller than the body text is taken.
func (s *sheet) captions(r *region, body float32, cell bool) (out []item, taken []bool) {
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
