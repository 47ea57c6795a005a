package pdf

import (
	"math"

	"injeung/extract/doc"
)

// thinFill is the thickness in points up to which a filled rectangle is a
// rule, if it is at least three times as long.
const thinFill = 3

// fillPath makes rules of thin rectangles and shades of the others.
func (r *reader) fillPath() {
	rest := r.path.points
	var first []point
	for n := 0; len(rest) > 0; n++ {
		first, rest = subpath(rest)
		if len(first) < 3 {
			continue
		}
		if n == 0 && len(rest) > 0 && r.fillFrame(first, rest) {
			return
		}
		r.fillSubpath(first)
	}
}

func (r *reader) fillSubpath(pts []point) {
	box, rect := rectangle(pts)
	w, h := box.W(), box.H()
	short, long := min(w, h), max(w, h)
	straight := rect || !curved(pts)
	switch {
	case short <= thinFill && long >= 3*short && straight && (rect || long > 4*thinFill):
		r.rule(rule{Rule: doc.Rule{Box: box, Width: short, Fill: true}, upright: h > w}, r.st.fill)
	case long <= thinFill/2:
		if rect { // a dot of a dotted border
			r.rule(rule{Rule: doc.Rule{Box: box, Width: short, Fill: true}, upright: h > w, dot: true}, r.st.fill)
		}
	case rect || framed(pts, box):
		r.shade(box, r.st.fill)
	}
}

func curved(pts []point) bool {
	for _, p := range pts {
		if p.curve {
			return true
		}
	}
	return false
}

// framed says whether most of the box's edges belong to the path, as with
// round corners.
func framed(pts []point, box doc.Box) bool {
	sum := 0.0
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		if b.curve {
			continue
		}
		x, y := float32(a.x), float32(a.y)
		switch {
		case math.Abs(a.x-b.x) < 0.05 && (abs(x-box.X0) < 0.1 || abs(x-box.X1) < 0.1):
			sum += math.Abs(a.y - b.y)
		case math.Abs(a.y-b.y) < 0.05 && (abs(y-box.Y0) < 0.1 || abs(y-box.Y1) < 0.1):
			sum += math.Abs(a.x - b.x)
		}
	}
	return sum >= 0.6*2*float64(box.W()+box.H())
}

// fillFrame takes a rectangle with a smaller one cut out for the border it
// is: four rules.
func (r *reader) fillFrame(first, rest []point) bool {
	second, more := subpath(rest)
	if len(more) > 0 {
		return false
	}
	o, ok := rectangle(first)
	i, ok2 := rectangle(second)
	if !ok || !ok2 {
		return false
	}
	if i.W()*i.H() > o.W()*o.H() {
		o, i = i, o
	}
	left, top, right, bottom := i.X0-o.X0, i.Y0-o.Y0, o.X1-i.X1, o.Y1-i.Y1
	for _, d := range [...]float32{left, top, right, bottom} {
		if d < -0.01 || d > thickStroke {
			return false
		}
	}
	for _, s := range [...]struct {
		box     doc.Box
		w       float32
		upright bool
	}{
		{doc.Box{X0: o.X0, Y0: o.Y0, X1: o.X1, Y1: i.Y0}, top, false},
		{doc.Box{X0: o.X0, Y0: i.Y1, X1: o.X1, Y1: o.Y1}, bottom, false},
		{doc.Box{X0: o.X0, Y0: o.Y0, X1: i.X0, Y1: o.Y1}, left, true},
		{doc.Box{X0: i.X1, Y0: o.Y0, X1: o.X1, Y1: o.Y1}, right, true},
	} {
		if s.w > 0.01 {
			r.rule(rule{Rule: doc.Rule{Box: s.box, Width: s.w, Fill: true}, upright: s.upright}, r.st.fill)
		}
	}
	return true
}
