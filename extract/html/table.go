package html

import (
	"regexp"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"injeung/extract/doc"
)

// table reads a table: as data, as a box, or as the blocks that it places.
func (f *flow) table(n *html.Node, s style) {
	g := f.p.grid(n)
	s.list, s.kind = 0, doc.Paragraph
	switch {
	case f.everything:
		f.placed(g, s)
	case f.p.banner(g):
		f.banner(g, s)
	case f.p.isData(g):
		f.data(g, s)
	default:
		f.placed(g, s)
	}
}

// placed reads the cells of a layout table one after the other.
func (f *flow) placed(g *grid, s style) {
	if g.caption != nil {
		f.element(g.caption, s)
	}
	pictures := f.p.pictureRows(g)
	boxed := g.rows == 1 && g.cols == 1
	for _, c := range g.cells {
		if f.skip != nil && within(c.node, f.skip) {
			continue
		}
		in := f.p.at[c.node]
		inner := s.under(in.look)
		inner.block, inner.cell = c.node, true
		if boxed && f.p.drawnCell(g, c.node) == yes {
			inner.boxed = true
		}
		f.picture = c.row > 0 && pictures[c.row-1] && in.all <= 60
		if f.passedOver(in, c.node) {
			if f.rest != nil {
				*f.rest = append(*f.rest, c.node)
			}
			continue
		}
		f.children(c.node, inner)
		f.flush(inner)
	}
	f.picture = false
}

// pictureRows says which rows hold pictures and no words.
func (p *page) pictureRows(g *grid) []bool {
	rows := make([]bool, g.rows)
	wordy := make([]bool, g.rows)
	for _, c := range g.cells {
		if p.at[c.node].all > 0 {
			wordy[c.row] = true
		} else if p.holds(c.node).picture {
			rows[c.row] = true
		}
	}
	for i := range rows {
		rows[i] = rows[i] && !wordy[i]
	}
	return rows
}

// annex are the words of a banner over an annex: a short cell at the left, its
// name at the right.
var annex = regexp.MustCompile(`^\s*[<\[(【]?\s*(참\s*고|붙\s*임|별\s*첨|별\s*지|첨\s*부|부\s*록)\s*(자\s*료)?\s*[-#]?\s*\d{0,2}\s*[>\])】]?\s*[:.]?\s*$`)

// banner says whether a table of one row is the heading of an annex.
func (p *page) banner(g *grid) bool {
	if g.rows != 1 || len(g.cells) < 2 || len(g.cells) > 3 {
		return false
	}
	return annex.MatchString(textOf(g.cells[0].node))
}

// banner joins the cells of an annex's heading.
func (f *flow) banner(g *grid, s style) {
	var parts []doc.Text
	k := doc.Block{Kind: doc.Heading, Boxed: true, At: f.p.place(g.node)}
	for _, c := range g.cells {
		for _, b := range f.cell(c, s) {
			t := b.Text
			if b.Bullet.S != "" {
				t = doc.Join(" ", b.Bullet, b.Text)
			}
			parts = append(parts, t)
			k.Bold, k.Size = k.Bold || b.Bold, max(k.Size, b.Size)
		}
	}
	k.Text, k.Lines = doc.Join(" ", parts...), parts
	if k.Text.S != "" {
		f.out = append(f.out, k)
	}
}

// cell reads the blocks of one cell.
func (f *flow) cell(c spot, s style) []doc.Block {
	sub := flow{p: f.p, rest: f.rest, frames: f.frames}
	s = s.under(f.p.at[c.node].look)
	s.block, s.cell, s.boxed = c.node, true, false
	if c.node.DataAtom == atom.Th {
		s.bold = true
	}
	sub.children(c.node, s)
	sub.flush(s)
	return sub.out
}

// data reads a table of rows and columns.
func (f *flow) data(g *grid, s style) {
	t := &doc.Table{Rows: g.rows, Cols: g.cols, At: f.p.place(g.node)}
	drawn := 0
	for _, c := range g.cells {
		in := f.p.at[c.node]
		k := doc.Cell{
			Row: c.row, Col: c.col, RowSpan: c.height, ColSpan: c.wide,
			Header: c.node.DataAtom == atom.Th, Shaded: f.shaded(c),
			Blocks: f.cell(c, s), At: f.p.place(c.node),
		}
		if in.all > 0 && f.p.drawnCell(g, c.node) == yes {
			drawn++
		}
		t.Cells = append(t.Cells, k)
	}
	t.Ruled = drawn*2 >= len(t.Cells)
	markHeader(t, g.head)
	f.caption(t, g)
	f.out = append(f.out, doc.Block{Kind: doc.TableBlock, Table: t, At: t.At})
	f.picture = false
}

// shaded says whether a cell or its row has a background.
func (f *flow) shaded(c spot) bool {
	for n := c.node; n != nil && n.DataAtom != atom.Tbody && n.DataAtom != atom.Table; n = n.Parent {
		if in := f.p.at[n]; in != nil && in.look.shaded != 0 {
			return in.look.shaded == yes
		}
	}
	return false
}
