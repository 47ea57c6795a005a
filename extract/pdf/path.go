package pdf

import (
	"math"

	"injeung/extract/doc"
)

// point is a point of a path, on the page as seen.
type point struct {
	x, y  float64
	start bool // begins a subpath
	curve bool // reached by a curve
}

// path is the path under construction.
type path struct {
	points []point
	x, y   float64 // current point in user space
	x0, y0 float64 // start of the subpath
	clip   bool    // W or W* came
}

func (p *path) reset() {
	p.points, p.clip = p.points[:0], false
}

// pathOperator carries out operators that build or paint paths.
func (r *reader) pathOperator(c uint32, o []operand) bool {
	var v [6]float64
	p := &r.path
	switch c {
	case opm:
		if numbers(o, v[:2]) {
			r.moveTo(v[0], v[1])
		}
	case opl:
		if numbers(o, v[:2]) {
			r.lineTo(v[0], v[1], false)
		}
	case opc:
		if numbers(o, v[:6]) {
			r.lineTo(v[4], v[5], true)
		}
	case opv, opy:
		if numbers(o, v[:4]) {
			r.lineTo(v[2], v[3], true)
		}
	case oph:
		r.lineTo(p.x0, p.y0, false)
	case opre:
		if numbers(o, v[:4]) {
			r.moveTo(v[0], v[1])
			r.lineTo(v[0]+v[2], v[1], false)
			r.lineTo(v[0]+v[2], v[1]+v[3], false)
			r.lineTo(v[0], v[1]+v[3], false)
			r.lineTo(v[0], v[1], false)
		}
	case opW, opWStar:
		p.clip = true
	default:
		return r.paintOperator(c)
	}
	return true
}

// paintOperator paints the path and ends it.
func (r *reader) paintOperator(c uint32) bool {
	fill, stroke := false, false
	switch c {
	case opn:
	case opS:
		stroke = true
	case ops:
		r.lineTo(r.path.x0, r.path.y0, false)
		stroke = true
	case opf, opF, opfStar:
		fill = true
	case opB, opBStar:
		fill, stroke = true, true
	case opb, opbStar:
		r.lineTo(r.path.x0, r.path.y0, false)
		fill, stroke = true, true
	default:
		return false
	}
	if r.hide == 0 && len(r.path.points) > 0 {
		if fill && !r.st.fill.light() || stroke && !r.st.stroke.light() {
			r.cover(reach(r.path.points))
		}
		if fill {
			r.fillPath()
		}
		if stroke {
			r.strokePath()
		}
	}
	if r.path.clip {
		r.clipPath()
	}
	r.path.reset()
	return true
}

func (r *reader) moveTo(x, y float64) {
	p := &r.path
	p.x, p.y, p.x0, p.y0 = x, y, x, y
	if n := len(p.points); n > 0 && p.points[n-1].start {
		p.points = p.points[:n-1] // a move alone draws nothing
	}
	r.point(true, false)
}

func (r *reader) lineTo(x, y float64, curve bool) {
	p := &r.path
	if len(p.points) == 0 {
		r.moveTo(x, y)
		return
	}
	p.x, p.y = x, y
	r.point(false, curve)
}

// point adds the current point.
func (r *reader) point(start, curve bool) {
	p := &r.path
	if len(p.points) >= maxPathPoints {
		return
	}
	x, y := r.st.ctm.apply(p.x, p.y)
	if !(math.Abs(x) < 1e7 && math.Abs(y) < 1e7) {
		x, y = 0, 0
	}
	p.points = append(p.points, point{x, y, start, curve})
}

// subpath cuts the first subpath from points.
func subpath(points []point) (first, rest []point) {
	n := 1
	for n < len(points) && !points[n].start {
		n++
	}
	return points[:n], points[n:]
}

// clipPath makes the path the clip, cut with the clip there was.
func (r *reader) clipPath() {
	if len(r.path.points) == 0 {
		return
	}
	first, rest := subpath(r.path.points)
	box, rect := rectangle(first)
	if len(rest) > 0 {
		box, rect = around(r.path.points), false
	}
	old := r.clipBox()
	box = doc.Box{X0: max(box.X0, old.X0), Y0: max(box.Y0, old.Y0), X1: min(box.X1, old.X1), Y1: min(box.Y1, old.Y1)}
	box.X1, box.Y1 = max(box.X0, box.X1), max(box.Y0, box.Y1)
	if len(r.clips) >= maxAreas {
		return
	}
	if n := len(r.clips); n > 0 && r.clips[n-1].box == box && r.clips[n-1].rect == rect {
		r.st.clip = int32(n - 1)
		return
	}
	r.clips = append(r.clips, clip{box: box, rect: rect})
	r.st.clip = int32(len(r.clips) - 1)
}

// around is the box around points.
func around(pts []point) doc.Box {
	x0, y0, x1, y1 := pts[0].x, pts[0].y, pts[0].x, pts[0].y
	for _, p := range pts[1:] {
		x0, y0, x1, y1 = min(x0, p.x), min(y0, p.y), max(x1, p.x), max(y1, p.y)
	}
	return doc.Box{X0: float32(x0), Y0: float32(y0), X1: float32(x1), Y1: float32(y1)}
}

// reach is a box that holds what a path paints: curves, of which only the ends
// are known, bulge by half of the path's extent at most here.
func reach(pts []point) doc.Box {
	b := around(pts)
	if !curved(pts) {
		return b
	}
	out := max(b.W(), b.H()) / 2
	return doc.Box{X0: b.X0 - out, Y0: b.Y0 - out, X1: b.X1 + out, Y1: b.Y1 + out}
}

// rectangle gives the box around a subpath and says whether the subpath is
// that box: straight, its corners at those of the box.
func rectangle(pts []point) (doc.Box, bool) {
	box := around(pts)
	if len(pts) < 4 {
		return box, false
	}
	const slack = 0.05
	corners := 0
	for i, p := range pts {
		left, right := abs(float32(p.x)-box.X0) <= slack, abs(float32(p.x)-box.X1) <= slack
		top, bottom := abs(float32(p.y)-box.Y0) <= slack, abs(float32(p.y)-box.Y1) <= slack
		if p.curve || !(left || right) || !(top || bottom) {
			return box, false
		}
		if i > 0 {
			q := pts[i-1]
			if math.Abs(q.x-p.x) > slack && math.Abs(q.y-p.y) > slack {
				return box, false // a diagonal
			}
		}
		if left && top {
			corners |= 1
		}
		if right && top {
			corners |= 2
		}
		if left && bottom {
			corners |= 4
		}
		if right && bottom {
			corners |= 8
		}
	}
	return box, corners == 15
}
