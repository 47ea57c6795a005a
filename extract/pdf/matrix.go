package pdf

import (
	"math"

	lib "github.com/ledongthuc/pdf"

	"injeung/extract/doc"
)

// matrix is [a b c d e f]: x' = a·x + c·y + e, y' = b·x + d·y + f.
type matrix [6]float64

var unit = matrix{1, 0, 0, 1, 0, 0}

// mul is the map that does m first, then n.
func (m matrix) mul(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

func (m *matrix) apply(x, y float64) (float64, float64) {
	return m[0]*x + m[2]*y + m[4], m[1]*x + m[3]*y + m[5]
}

// scale is the mean stretch of lengths.
func (m *matrix) scale() float64 {
	return math.Sqrt(math.Abs(m[0]*m[3] - m[1]*m[2]))
}

// sound says whether all entries are finite and of a size that a page has.
func (m *matrix) sound() bool {
	for _, v := range m {
		if !(v > -1e9 && v < 1e9) {
			return false
		}
	}
	return true
}

// bounds is the box around four corners of the rectangle x0,y0,x1,y1 mapped.
func (m *matrix) bounds(x0, y0, x1, y1 float64) doc.Box {
	ax, ay := m.apply(x0, y0)
	bx, by := m.apply(x1, y0)
	cx, cy := m.apply(x0, y1)
	dx, dy := m.apply(x1, y1)
	return doc.Box{
		X0: float32(min(ax, bx, cx, dx)), Y0: float32(min(ay, by, cy, dy)),
		X1: float32(max(ax, bx, cx, dx)), Y1: float32(max(ay, by, cy, dy)),
	}
}

// rectOf gives a rectangle with its corners in order.
func rectOf(v lib.Value) (r [4]float64, ok bool) {
	if v.Kind() != lib.Array || v.Len() < 4 {
		return r, false
	}
	for i := range r {
		r[i] = v.Index(i).Float64()
		if !(math.Abs(r[i]) < 1e6) {
			return r, false
		}
	}
	r[0], r[2] = min(r[0], r[2]), max(r[0], r[2])
	r[1], r[3] = min(r[1], r[3]), max(r[1], r[3])
	return r, r[2]-r[0] > 0.1 && r[3]-r[1] > 0.1
}

// letter is the page size where none is said (ISO 32000-1 asks for one; this
// is what viewers take).
var letter = [4]float64{0, 0, 612, 792}

// view maps default user space to the page as seen: the crop box, turned.
func (l *leaf) view() (m matrix, w, h float64) {
	box, ok := rectOf(l.media)
	if !ok {
		box = letter
	}
	if crop, ok := rectOf(l.crop); ok {
		c := [4]float64{max(box[0], crop[0]), max(box[1], crop[1]), min(box[2], crop[2]), min(box[3], crop[3])}
		if c[2]-c[0] > 1 && c[3]-c[1] > 1 {
			box = c
		}
	}
	w, h = box[2]-box[0], box[3]-box[1]
	switch turn := (int(l.rotate.Float64())%360 + 360) % 360; turn {
	case 90:
		return matrix{0, 1, 1, 0, -box[1], -box[0]}, h, w
	case 180:
		return matrix{-1, 0, 0, 1, box[2], -box[1]}, w, h
	case 270:
		return matrix{0, -1, -1, 0, box[3], box[2]}, h, w
	}
	return matrix{1, 0, 0, -1, -box[0], box[3]}, w, h
}
