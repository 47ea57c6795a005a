package pdf

import "injeung/extract/doc"

// nearby finds glyphs drawn again over themselves: text is made bold by
// drawing it twice with a small shift. Glyphs are chained by cells of a grid.
type nearby struct {
	cols, rows int
	head       []int32 // last glyph of a cell plus one
	prev       []int32 // by glyph: the one before it in its cell, plus one
}

// gridStep is the side of a cell in points, well above any shift.
const gridStep = 8

func (n *nearby) reset(w, h float32) {
	n.cols, n.rows = 1+int(min(w, 4000)/gridStep), 1+int(min(h, 4000)/gridStep)
	if size := n.cols * n.rows; cap(n.head) < size {
		n.head = make([]int32, size)
	} else {
		n.head = n.head[:size]
		clear(n.head)
	}
	n.prev = n.prev[:0]
}

func (n *nearby) cell(x, y float32) (int, int) {
	return max(0, min(n.cols-1, int(x/gridStep))), max(0, min(n.rows-1, int(y/gridStep)))
}

// add enters glyph number i.
func (n *nearby) add(g *doc.Glyph, i int) {
	cx, cy := n.cell(g.Box.X0, g.Box.Y0)
	for len(n.prev) <= i {
		n.prev = append(n.prev, 0)
	}
	at := &n.head[cy*n.cols+cx]
	n.prev[i], *at = *at, int32(i+1)
}

// find gives the glyph that g was drawn over, or -1: the same text of the
// same size, shifted by less than a tenth of the size.
func (n *nearby) find(all []doc.Glyph, g *doc.Glyph) int {
	most := max(0.1*g.Size, 0.05)
	x0, y0 := n.cell(g.Box.X0-most, g.Box.Y0-most)
	x1, y1 := n.cell(g.Box.X0+most, g.Box.Y0+most)
	for cy := y0; cy <= y1; cy++ {
		for cx := x0; cx <= x1; cx++ {
			steps := 0
			for i := n.head[cy*n.cols+cx]; i > 0 && steps < 64; i = n.prev[i-1] {
				steps++
				if int(i) > len(all) {
					continue
				}
				o := &all[i-1]
				if abs(o.Box.X0-g.Box.X0) <= most && abs(o.Box.Y0-g.Box.Y0) <= most && abs(o.Size-g.Size) <= most && o.Text == g.Text {
					return int(i - 1)
				}
			}
		}
	}
	return -1
}

func abs(x float32) float32 {
	if x < 0 {
		return -x
	}
	return x
}
