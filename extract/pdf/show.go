package pdf

import (
	"bytes"
	"math"

	"injeung/extract/doc"
)

// run is one show operator at work.
type run struct {
	dev   matrix // text space to the page
	shift float64
	flags doc.GlyphFlags
	size  float32
	flat  bool // the baseline is horizontal and reads to the right
	sized float64
	first int
	down  bool // vertical writing
}

// showOperands shows the strings of Tj, TJ and their like.
func (r *reader) showOperands(o []operand) {
	st := &r.st
	if st.font == nil {
		return
	}
	run := r.startRun()
	if !run.dev.sound() {
		return
	}
	for i := range o {
		switch o[i].kind {
		case tokNumber:
			move := -o[i].num / 1000 * st.size
			if !run.down {
				move *= st.hscale
			}
			run.advance(move)
		case tokString:
			s := r.raw(&o[i])
			if bytes.IndexByte(s, '\\') >= 0 || bytes.IndexByte(s, '\r') >= 0 {
				r.bytes = appendLiteral(r.bytes[:0], s)
				s = r.bytes
			}
			r.show(&run, s)
		case tokHex:
			r.bytes = appendHex(r.bytes[:0], r.raw(&o[i]))
			r.show(&run, r.bytes)
		}
	}
	r.endRun(&run)
}

// startRun works out what all glyphs of a show operator share.
func (r *reader) startRun() run {
	st := &r.st
	u := run{dev: r.tm.mul(st.ctm), first: len(r.page.Glyphs)}
	u.down = st.font.composite != nil && st.font.composite.vertical
	m := &u.dev
	along := math.Hypot(m[0], m[1])
	u.sized = st.size
	height := 0.0
	if along > 0 {
		height = math.Abs(m[0]*m[3]-m[1]*m[2]) / along
	}
	u.size = float32(math.Abs(st.size) * height * st.font.em)
	forward := m[0] * st.size * st.hscale
	u.flat = math.Abs(m[1]) <= 0.02*math.Abs(m[0]) && forward > 0
	if st.font.bold || st.mode == 2 || st.mode == 6 {
		u.flags |= doc.Bold
	}
	if st.font.italic || u.flat && math.Abs(m[2]) > 0.1*math.Abs(m[3]) {
		u.flags |= doc.Italic
	}
	if u.down {
		u.flags |= doc.Vertical
		if math.Abs(m[2]) > 0.02*math.Abs(m[3]) {
			u.flags |= doc.Rotated
		}
	} else if !u.flat {
		u.flags |= doc.Rotated
		if min(math.Abs(m[0]), math.Abs(m[1])) > askew*along {
			u.flags |= doc.Askew
		}
	}
	return u
}

// askew is the least share of a step by which an askew line leaves both edges of the page.
const askew = 0.1

// advance moves along the writing direction by d in text space.
func (u *run) advance(d float64) {
	u.shift += d
	if u.down {
		u.dev[4] += d * u.dev[2]
		u.dev[5] += d * u.dev[3]
		return
	}
	u.dev[4] += d * u.dev[0]
	u.dev[5] += d * u.dev[1]
}

// endRun moves the text matrix by what was shown.
func (r *reader) endRun(u *run) {
	if u.down {
		r.tm[4] += u.shift * r.tm[2]
		r.tm[5] += u.shift * r.tm[3]
	} else {
		r.tm[4] += u.shift * r.tm[0]
		r.tm[5] += u.shift * r.tm[1]
	}
	if n := len(r.page.Glyphs); n > u.first {
		r.page.Glyphs[n-1].Flags |= doc.RunEnd
	}
}

// show draws the codes of a string.
func (r *reader) show(u *run, s []byte) {
	st := &r.st
	if st.face != nil {
		r.showComposite(u, s)
		return
	}
	for _, b := range s {
		g := &st.font.simple[b]
		w := g.width * st.size
		r.draw(u, g, w*st.hscale)
		w += st.charSpace
		if b == ' ' {
			w += st.wordSpace
		}
		u.advance(w * st.hscale)
	}
}

func (r *reader) showComposite(u *run, s []byte) {
	st := &r.st
	c := st.font.composite
	for len(s) > 0 {
		code, n := c.next(s)
		if n < 1 {
			return
		}
		g := st.face.glyph(code, n)
		space := st.charSpace
		if n == 1 && s[0] == ' ' {
			space += st.wordSpace
		}
		s = s[n:]
		if u.down {
			w1, vx, vy := c.height(g.cid, g.width)
			r.drawDown(u, g, w1, vx, vy)
			u.advance(w1*st.size + space*sign(w1))
			continue
		}
		w := g.width * st.size
		r.draw(u, g, w*st.hscale)
		u.advance((w + space) * st.hscale)
	}
}

func sign(x float64) float64 {
	if x < 0 {
		return -1
	}
	return 1
}

// glyph gives what a code of n bytes draws.
func (f *face) glyph(code uint32, n int) *glyph {
	if n > 2 {
		g, ok := f.long[code]
		if !ok {
			g = f.composite.glyph(code, n)
			f.long[code] = g
		}
		return &g
	}
	hi, lo := code>>8, code&255
	if n == 1 {
		hi = 256
	}
	row := f.rows[hi]
	if row == nil {
		row = new([256]glyph)
		f.rows[hi] = row
	}
	if f.known[hi][lo>>6]&(1<<(lo&63)) == 0 {
		f.known[hi][lo>>6] |= 1 << (lo & 63)
		row[lo] = f.composite.glyph(code, n)
	}
	return &row[lo]
}
