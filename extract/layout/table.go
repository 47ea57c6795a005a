package layout

import "injeung/extract/doc"

// grid adds a table, or the blocks of a box.
func (c *composer) grid(g *grid) {
	if len(g.cells) == 1 {
		for _, p := range c.d.piecesOf(c.s, g.cells[0].region, true) {
			p.Block = c.d.finish(&p, c.s, g.box, true)
			p.lines = nil
			p.Boxed = p.Kind != doc.TableBlock
			c.out = append(c.out, p)
		}
		return
	}
	t := c.d.table(c.s, g)
	p := piece{grid: g}
	p.Kind, p.Table, p.At = doc.TableBlock, t, t.At
	c.out = append(c.out, p)
}

// table makes a table of a grid.
func (d *document) table(s *sheet, g *grid) *doc.Table {
	t := &doc.Table{
		Rows: len(g.ys) - 1, Cols: len(g.xs) - 1, Ruled: g.ruled,
		PageFirst: s.page.Number, PageLast: s.page.Number,
		At: doc.Place{Page: s.page.Number, Box: g.box},
	}
	shades := s.shadesOn(g)
	g.ends = make([]cellEnd, 0, len(g.cells))
	for i := range g.cells {
		k := &g.cells[i]
		pieces := d.piecesOf(s, k.region, true)
		if k.open && len(pieces) == 0 {
			continue
		}
		box := g.cellBox(k)
		c := doc.Cell{
			Row: k.row, Col: k.col, RowSpan: k.rows, ColSpan: k.cols,
			At: doc.Place{Page: s.page.Number, Box: box}, Shaded: shaded(shades, box, textArea(k.region)),
		}
		for j := range pieces {
			c.Blocks = append(c.Blocks, d.finish(&pieces[j], s, box, true))
		}
		g.ends = append(g.ends, endsOf(pieces, s, box))
		t.Cells = append(t.Cells, c)
	}
	head(t)
	if g.heads > 0 && t.HeaderRows == 0 {
		setHeads(t, g.heads, t.StubCols)
	}
	return t
}

// cellEnd is how a cell begins and ends, for one that goes on over the page.
type cellEnd struct {
	first, last *piece // nil where the cell is empty
	sheet       *sheet
	box         doc.Box
}

func endsOf(pieces []piece, s *sheet, box doc.Box) cellEnd {
	e := cellEnd{sheet: s, box: box}
	if n := len(pieces); n > 0 {
		e.first, e.last = &pieces[0], &pieces[n-1]
	}
	return e
}

// shadesOn are the filled areas that lie on a grid.
func (s *sheet) shadesOn(g *grid) []doc.Shade {
	var out []doc.Shade
	for _, sh := range s.page.Shades {
		if sh.Box.X0 < g.box.X1 && sh.Box.X1 > g.box.X0 && sh.Box.Y0 < g.box.Y1 && sh.Box.Y1 > g.box.Y0 {
			out = append(out, sh)
		}
	}
	if len(out)*len(g.cells) > maxShadeTests {
		return nil // a drawing
	}
	return out
}

// maxShadeTests bounds the tests of cells against filled areas in one table.
const maxShadeTests = 5_000_000

// shaded says whether a filled area that is not white lies behind most of a
// cell, or behind all its words and most of its width: the ground of its
// paragraph.
func shaded(shades []doc.Shade, b, words doc.Box) bool {
	size := area(b)
	if size <= 0 {
		return false
	}
	is := false
	for i := range shades {
		sh := &shades[i]
		w := min(b.X1, sh.Box.X1) - max(b.X0, sh.Box.X0)
		h := min(b.Y1, sh.Box.Y1) - max(b.Y0, sh.Box.Y0)
		if w > 0 && h > 0 && (w*h >= 0.7*size || w >= 0.7*b.W() && ground(sh.Box, b, words)) {
			is = sh.RGB[0] < 250 || sh.RGB[1] < 250 || sh.RGB[2] < 250
		}
	}
	return is
}

// ground says whether an area lies behind all words of a cell and leaves white
// at both of its sides.
func ground(area, cell, words doc.Box) bool {
	return area.X0-cell.X0 > paraEdge && cell.X1-area.X1 > paraEdge && words.W() > 0 && within(words, area)
}
