package layout

import (
	"slices"

	"injeung/extract/doc"
)

// turn is how the lines of a page run as the page is seen: a page may be set
// sideways or upside down, whole or but for its number.
type turn struct {
	to   direction
	w, h float32 // of the page as seen
}

type direction uint8

const (
	right direction = iota
	downwards
	upwards
	leftwards // upside down
)

// turnOf finds the direction of most lines of a page, by where the next letter
// of a line stands.
func turnOf(p *doc.Page) turn {
	t := turn{right, p.W, p.H}
	inked, turned := 0, 0
	var votes [4]int
	for i := range p.Glyphs {
		g := &p.Glyphs[i]
		if isSpace(g) {
			continue
		}
		inked++
		if g.Flags&doc.Rotated == 0 || g.Flags&doc.Vertical != 0 {
			continue
		}
		turned++
		if i > 0 && p.Glyphs[i-1].Flags&doc.Rotated != 0 {
			if d, ok := stepOf(&p.Glyphs[i-1], g); ok {
				votes[d]++
			}
		}
	}
	if turned*5 < inked*3 {
		return t
	}
	all := votes[right] + votes[downwards] + votes[upwards] + votes[leftwards]
	for d := downwards; d <= leftwards; d++ {
		if votes[d] >= 2 && votes[d]*5 >= all*3 {
			t.to = d
		}
	}
	return t
}

// stepOf gives the direction from a letter to the next of its line; ok is
// false where they are not neighbours on a line along the page's edges.
func stepOf(a, b *doc.Glyph) (direction, bool) {
	dx, dy := (b.Box.X0+b.Box.X1-a.Box.X0-a.Box.X1)/2, (b.Box.Y0+b.Box.Y1-a.Box.Y0-a.Box.Y1)/2
	if near := 1.6 * max(a.Size, b.Size); abs(dx) > near || abs(dy) > near || abs(dx) < 4*abs(dy) && abs(dy) < 4*abs(dx) {
		return right, false
	}
	switch {
	case abs(dx) > abs(dy) && dx < 0:
		return leftwards, true
	case abs(dx) > abs(dy):
		return right, true
	case dy > 0:
		return downwards, true
	}
	return upwards, true
}

// box turns a box of the page as seen into the frame in which its lines run
// to the right.
func (t turn) box(b doc.Box) doc.Box {
	switch t.to {
	case downwards:
		return doc.Box{X0: b.Y0, Y0: t.w - b.X1, X1: b.Y1, Y1: t.w - b.X0}
	case upwards:
		return doc.Box{X0: t.h - b.Y1, Y0: b.X0, X1: t.h - b.Y0, Y1: b.X1}
	case leftwards:
		return doc.Box{X0: t.w - b.X1, Y0: t.h - b.Y1, X1: t.w - b.X0, Y1: t.h - b.Y0}
	}
	return b
}

// back is the opposite of box.
func (t turn) back(b doc.Box) doc.Box {
	switch t.to {
	case downwards:
		return doc.Box{X0: t.w - b.Y1, Y0: b.X0, X1: t.w - b.Y0, Y1: b.X1}
	case upwards:
		return doc.Box{X0: b.Y0, Y0: t.h - b.X1, X1: b.Y1, Y1: t.h - b.X0}
	}
	return t.box(b)
}

// page is the page in the frame of its lines: the same one where they run to
// the right.
func (t turn) page(p *doc.Page) *doc.Page {
	if t.to == right {
		return p
	}
	q := *p
	if t.to != leftwards {
		q.W, q.H = p.H, p.W
	}
	q.Glyphs, q.Rules, q.Clips = slices.Clone(p.Glyphs), slices.Clone(p.Rules), slices.Clone(p.Clips)
	q.Shades, q.Images = slices.Clone(p.Shades), slices.Clone(p.Images)
	for i := range q.Glyphs {
		t.glyph(&q.Glyphs[i])
	}
	for i := range q.Rules {
		q.Rules[i].Box = t.box(q.Rules[i].Box)
	}
	for i := range q.Clips {
		q.Clips[i] = t.box(q.Clips[i])
	}
	for i := range q.Shades {
		q.Shades[i].Box = t.box(q.Shades[i].Box)
	}
	for i := range q.Images {
		q.Images[i] = t.box(q.Images[i])
	}
	return &q
}

// glyph turns a glyph; what ran to the right is now turned itself.
func (t turn) glyph(g *doc.Glyph) {
	sideways := g.Flags&doc.Rotated != 0 && t.to != leftwards
	switch {
	case t.to == leftwards:
		g.Base = t.h - g.Base
	case t.to == downwards && sideways:
		g.Base = t.w - g.Base // it was an x
	case t.to == upwards && !sideways:
		g.Base = t.h - g.Base
	}
	g.Box = t.box(g.Box)
	g.Flags ^= doc.Rotated
}

// glyphBack is the opposite of glyph.
func (t turn) glyphBack(g *doc.Glyph) {
	g.Flags ^= doc.Rotated
	sideways := g.Flags&doc.Rotated != 0 && t.to != leftwards
	switch {
	case t.to == leftwards:
		g.Base = t.h - g.Base
	case t.to == downwards && sideways:
		g.Base = t.w - g.Base
	case t.to == upwards && !sideways:
		g.Base = t.h - g.Base
	}
	g.Box = t.back(g.Box)
}

// turnBack puts the places of a result into the page as seen.
func (r *Result) turnBack(pages []doc.Page, turns []turn) {
	at := map[int32]turn{}
	for i, t := range turns {
		if t.to != right {
			at[pages[i].Number] = t
		}
	}
	if len(at) == 0 {
		return
	}
	b := backTurner(at)
	b.blocks(r.Blocks)
	b.blocks(r.Furniture)
	for i := range r.Loose {
		if t, ok := at[r.Loose[i].Page]; ok {
			t.glyphBack(&r.Loose[i].Glyph)
		}
	}
	for i := range r.Grids {
		g := &r.Grids[i]
		if t, ok := at[g.Page]; ok {
			g.Box = t.back(g.Box)
			for k := range g.Cells {
				g.Cells[k] = t.back(g.Cells[k])
			}
			for k := range g.Lines {
				g.Lines[k] = t.back(g.Lines[k])
			}
		}
	}
}

// backTurner turns places back, by their page.
type backTurner map[int32]turn

func (b backTurner) blocks(all []doc.Block) {
	for i := range all {
		k := &all[i]
		b.place(&k.At)
		b.text(&k.Bullet)
		b.text(&k.Text)
		k.Lines = slices.Clone(k.Lines)
		for n := range k.Lines {
			b.text(&k.Lines[n])
		}
		if t := k.Table; t != nil {
			b.place(&t.At)
			b.text(&t.Caption)
			b.text(&t.Unit)
			for n := range t.Cells {
				b.place(&t.Cells[n].At)
				b.blocks(t.Cells[n].Blocks)
			}
		}
	}
}

func (b backTurner) place(p *doc.Place) {
	if t, ok := b[p.Page]; ok {
		p.Box = t.back(p.Box)
	}
}

// text gives a text spans of its own: texts share them.
func (b backTurner) text(t *doc.Text) {
	spans := t.OwnSpans()
	for i := range spans {
		b.place(&spans[i].Place)
	}
}
