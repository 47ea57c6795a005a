package pdf

import (
	"bytes"
	"math"

	"injeung/extract/doc"
)

// textOperator carries out operators of text state, position and showing.
func (r *reader) textOperator(c uint32, o []operand) bool {
	var v [6]float64
	switch c {
	case opBT:
		r.tm, r.tlm = unit, unit
	case opET:
	case opTf:
		if n := len(o); n >= 2 && o[n-2].kind == tokName && o[n-1].kind == tokNumber {
			if r.res != nil {
				r.setFont(r.fontOf(r.res, r.raw(&o[n-2])), o[n-1].num)
			}
		}
	case opTd:
		if numbers(o, v[:2]) {
			r.moveText(v[0], v[1])
		}
	case opTD:
		if numbers(o, v[:2]) {
			r.st.leading = -v[1]
			r.moveText(v[0], v[1])
		}
	case opTm:
		if m, ok := matrixOf(o); ok {
			r.tm, r.tlm = m, m
		}
	case opTStar:
		r.moveText(0, -r.st.leading)
	case opTj:
		r.showOperands(o)
	case opTJ:
		r.showOperands(o)
	case opTick:
		r.moveText(0, -r.st.leading)
		r.showOperands(o)
	case opQuot:
		if n := len(o); n >= 3 && numbers(o[:n-1], v[:2]) {
			r.st.wordSpace, r.st.charSpace = v[0], v[1]
		}
		r.moveText(0, -r.st.leading)
		if len(o) > 0 {
			r.showOperands(o[len(o)-1:])
		}
	default:
		return r.textState(c, o)
	}
	return true
}

// textState carries out the operators that set one number.
func (r *reader) textState(c uint32, o []operand) bool {
	switch c {
	case opTc, opTw, opTz, opTL, opTr, opTs:
	default:
		return false
	}
	v, ok := numbers1(o)
	if !ok {
		return true
	}
	switch c {
	case opTc:
		r.st.charSpace = v
	case opTw:
		r.st.wordSpace = v
	case opTz:
		r.st.hscale = v / 100
	case opTL:
		r.st.leading = v
	case opTr:
		r.st.mode = int(v)
	case opTs:
		r.st.rise = v
	}
	return true
}

func (r *reader) moveText(x, y float64) {
	m := &r.tlm
	m[4], m[5] = x*m[0]+y*m[2]+m[4], x*m[1]+y*m[3]+m[5]
	r.tm = *m
}

// setFont selects a font and gives it a number on this page.
func (r *reader) setFont(f *font, size float64) {
	r.st.size = size
	if f == r.st.font && f != nil {
		return
	}
	r.st.font, r.st.face, r.st.fontNo = f, nil, -1
	if f == nil {
		return
	}
	no, ok := r.fontNo[f]
	if !ok {
		no = int32(len(r.fonts))
		r.fontNo[f] = no
		r.fonts = append(r.fonts, f)
	}
	r.st.fontNo = no
	if f.composite != nil {
		r.st.face = r.faces[f]
		if r.st.face == nil {
			r.st.face = &face{font: f, long: map[uint32]glyph{}}
			r.faces[f] = r.st.face
		}
	}
}

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
	}
	return u
}

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

// draw adds a glyph at the run's position, adv wide in text space.
func (r *reader) draw(u *run, g *glyph, adv float64) {
	st := &r.st
	m := &u.dev
	up, down := st.font.ascent*st.size, st.font.descent*st.size
	if u.flat {
		x0 := m[4] + st.rise*m[2]
		base := m[5] + st.rise*m[3]
		y0, y1 := base+up*m[3], base+down*m[3]
		if y0 > y1 {
			y0, y1 = y1, y0
		}
		x1 := x0 + adv*m[0]
		if x1 < x0 {
			x0, x1 = x1, x0
		}
		r.add(u, g, doc.Box{X0: float32(x0), Y0: float32(y0), X1: float32(x1), Y1: float32(y1)}, float32(base))
		return
	}
	_, base := m.apply(0, st.rise)
	r.add(u, g, m.bounds(0, st.rise+down, adv, st.rise+up), float32(base))
}

// drawDown adds a glyph of vertical writing.
func (r *reader) drawDown(u *run, g *glyph, w1, vx, vy float64) {
	st := &r.st
	x := -vx * st.size * st.hscale
	top := (vy-st.font.composite.v)*st.size + st.rise
	box := u.dev.bounds(x, top, x+g.width*st.size*st.hscale, top+w1*st.size)
	r.add(u, g, box, (box.X0+box.X1)/2)
}

// absurd is a place in points where no character stands.
const absurd = 1e5

// add puts a glyph on the page, or among the invisible ones.
func (r *reader) add(u *run, g *glyph, box doc.Box, base float32) {
	if r.drawn++; r.drawn > maxDrawn {
		r.tooLarge("characters")
		return
	}
	if r.hide > 0 || !(box.X1 >= -1 && box.Y1 >= -1 && box.X0 <= r.page.W+1 && box.Y0 <= r.page.H+1) {
		return
	}
	if !(box.X0 > -absurd && box.Y0 > -absurd && box.X1 < absurd && box.Y1 < absurd) {
		return
	}
	out := doc.Glyph{Text: g.text, Box: box, Base: base, Size: u.size, Font: r.st.fontNo, Order: r.order, Flags: u.flags}
	if out.Text == "" {
		out.Text = "\uFFFD"
	}
	if r.st.mode == 3 || r.st.mode == 7 {
		if len(r.hidden) < maxGlyphs {
			r.hidden = append(r.hidden, out)
			r.order++
		}
		return
	}
	if i := r.near.find(r.page.Glyphs, &out); i >= 0 {
		r.page.Glyphs[i].Flags |= doc.Twice | doc.Bold
		return
	}
	if len(r.page.Glyphs) >= maxGlyphs {
		r.tooLarge("characters")
		return
	}
	r.near.add(&out, len(r.page.Glyphs))
	r.page.Glyphs = append(r.page.Glyphs, out)
	r.order++
	if r.st.clip >= 0 {
		r.clips[r.st.clip].used = true
	}
}
