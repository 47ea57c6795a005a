package pdf

import (
	"math"

	"injeung/extract/doc"
)

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
	x, base := m.apply(0, st.rise)
	if math.Abs(m[1]) > math.Abs(m[0]) {
		base = x // turned by about a quarter
	}
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
		if r.whites[i] && !r.white(&out) {
			delete(r.whites, i)
		}
		return
	}
	if len(r.page.Glyphs) >= maxGlyphs {
		r.tooLarge("characters")
		return
	}
	r.near.add(&out, len(r.page.Glyphs))
	if r.white(&out) {
		if r.whites == nil {
			r.whites = map[int]bool{}
		}
		r.whites[len(r.page.Glyphs)] = true
	}
	r.page.Glyphs = append(r.page.Glyphs, out)
	r.order++
	if r.st.clip >= 0 {
		r.clips[r.st.clip].used = true
	}
}
