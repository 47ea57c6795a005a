package html

import (
	"regexp"
	"unicode/utf8"

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

// unit is a line like (단위: 명, %).
var unit = regexp.MustCompile(`^[(\[<〈【]?\s*단위\s*[:：].{1,40}$`)

// captionBefore is a line that names the table after it: < … >, [표 1] ….
var captionBefore = regexp.MustCompile(`^(?:<[^<>]{2,60}>|〈[^〉]{2,60}〉|【[^】]{2,60}】|\[[^\]]{2,60}\]|[<\[(]?\s*표\s*\d.{0,60})$`)

// caption takes the caption element, or the lines right before the table that
// are its caption or unit.
func (f *flow) caption(t *doc.Table, g *grid) {
	if g.caption != nil {
		sub := flow{p: f.p, rest: f.rest, frames: f.frames}
		sub.children(g.caption, style{block: g.caption})
		sub.flush(style{block: g.caption})
		for _, b := range sub.out {
			t.Caption = joinText(t.Caption, b)
		}
	}
	for range 2 {
		n := len(f.out)
		if n == 0 || f.out[n-1].Table != nil || f.out[n-1].Bullet.S != "" || f.out[n-1].Kind == doc.Caption {
			return
		}
		switch b := f.out[n-1]; {
		case t.Unit.S == "" && unit.MatchString(b.Text.S):
			t.Unit = b.Text
		case t.Caption.S == "" && captionBefore.MatchString(b.Text.S) && utf8.RuneCountInString(b.Text.S) <= 64:
			t.Caption = b.Text
		default:
			return
		}
		f.out = f.out[:n-1]
	}
}

func joinText(a doc.Text, b doc.Block) doc.Text {
	t := b.Text
	if b.Bullet.S != "" {
		t = doc.Join(" ", b.Bullet, t)
	}
	if a.S == "" {
		return t
	}
	return doc.Join(" ", a, t)
}

// markHeader finds header rows and stub columns by th, thead and shading.
func markHeader(t *doc.Table, head int) {
	t.HeaderRows = head
	for t.HeaderRows < t.Rows-1 && headerRow(t, t.HeaderRows) {
		t.HeaderRows++
	}
	for t.StubCols < t.Cols-1 && stubColumn(t, t.StubCols) {
		t.StubCols++
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		c.Header = c.Header || c.Row < t.HeaderRows
	}
}

// headerRow says whether the cells of a row are all th or all shaded; a cell
// across the whole table heads a group of rows and is no header.
func headerRow(t *doc.Table, row int) bool {
	th, shaded, n := true, true, 0
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row > row || c.Row+c.RowSpan <= row {
			continue
		}
		if c.ColSpan == t.Cols && t.Cols > 1 {
			return false
		}
		n++
		th, shaded = th && c.Header, shaded && c.Shaded
	}
	return n > 1 && (th || shaded && !allShaded(t))
}

// allShaded says whether shading tells nothing.
func allShaded(t *doc.Table) bool {
	for i := range t.Cells {
		if !t.Cells[i].Shaded {
			return false
		}
	}
	return true
}

// stubColumn says whether the cells of a column below the header are all th or
// all shaded.
func stubColumn(t *doc.Table, col int) bool {
	th, shaded, n := true, true, 0
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row < t.HeaderRows || c.Col > col || c.Col+c.ColSpan <= col || c.ColSpan == t.Cols {
			continue
		}
		n++
		th, shaded = th && c.Header, shaded && c.Shaded
	}
	return n > 0 && (th || shaded && !allShaded(t))
}
