package pdf

import (
	"math"

	"injeung/extract/doc"
)

// strokePath makes rules of the straight segments.
func (r *reader) strokePath() {
	w := max(r.st.lineWidth*r.st.ctm.scale(), 0.1)
	pts := r.path.points
	for i := 1; i < len(pts); i++ {
		if !pts[i].start && !pts[i].curve {
			r.strokeLine(pts[i-1], pts[i], w)
		}
	}
}

// thickStroke is the width in points from which on a stroke is an area.
const thickStroke = 6

// strokeLine adds a horizontal or vertical stroke; others are no rules.
func (r *reader) strokeLine(a, b point, w float64) {
	dx, dy := math.Abs(a.x-b.x), math.Abs(a.y-b.y)
	var box doc.Box
	upright := false
	switch {
	case dx >= dy && (dy <= 0.3 || dy <= 0.005*dx):
		y := (a.y + b.y) / 2
		box = doc.Box{X0: float32(min(a.x, b.x)), Y0: float32(y - w/2), X1: float32(max(a.x, b.x)), Y1: float32(y + w/2)}
	case dx <= 0.3 || dx <= 0.005*dy:
		x := (a.x + b.x) / 2
		box = doc.Box{X0: float32(x - w/2), Y0: float32(min(a.y, b.y)), X1: float32(x + w/2), Y1: float32(max(a.y, b.y))}
		upright = true
	default:
		return
	}
	if w > thickStroke {
		r.shade(box, r.st.stroke)
		return
	}
	r.rule(rule{Rule: doc.Rule{Box: box, Width: float32(w)}, upright: upright}, r.st.stroke)
}

// rule is a ruled line before merging.
type rule struct {
	doc.Rule
	upright bool
	dot     bool // as wide as long: goes with either direction
}

// rule adds a ruled line that can be seen.
func (r *reader) rule(u rule, c color) {
	b := u.Box
	if b.X1 < 0 || b.Y1 < 0 || b.X0 > r.page.W || b.Y0 > r.page.H || r.paper(b, c) {
		return
	}
	if len(r.rules) >= maxRules {
		r.tooLarge("ruled lines")
		return
	}
	r.rules = append(r.rules, u)
}

// paper says whether something of a colour is not to be seen: white where no
// darker area lies under it.
func (r *reader) paper(b doc.Box, c color) bool {
	if !c.light() {
		return false
	}
	x, y := (b.X0+b.X1)/2, (b.Y0+b.Y1)/2
	s := r.page.Shades
	for i := len(s) - 1; i >= max(0, len(s)-64); i-- {
		if s[i].Box.Contains(x, y) {
			return s[i].RGB[0] >= 250 && s[i].RGB[1] >= 250 && s[i].RGB[2] >= 250
		}
	}
	return true
}

// shade adds a filled area that can be seen.
func (r *reader) shade(b doc.Box, c color) {
	clip := r.clipBox()
	b = doc.Box{X0: max(b.X0, clip.X0, 0), Y0: max(b.Y0, clip.Y0, 0), X1: min(b.X1, clip.X1, r.page.W), Y1: min(b.Y1, clip.Y1, r.page.H)}
	if r.hide > 0 || b.X0 >= b.X1 || b.Y0 >= b.Y1 || len(r.page.Shades) >= maxAreas || r.paper(b, c) {
		return
	}
	r.page.Shades = append(r.page.Shades, doc.Shade{Box: b, RGB: [3]uint8{c.r, c.g, c.b}})
}
