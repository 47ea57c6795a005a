package layout

import (
	"strings"

	"injeung/extract/doc"
)

// piece is a block while the document is put together.
type piece struct {
	doc.Block
	grid  *grid  // of a table
	lines []line // of a paragraph
	full  bool   // its last line reaches the right margin
	indent,
	textX float32 // where the bullet and where the words begin
}

// composer makes pieces of one region.
type composer struct {
	d      *document
	s      *sheet
	box    doc.Box // what lines are measured against: the cell, or the text area
	cell   bool
	out    []piece
	broken bool // the next line begins a block
}

// compose makes the blocks of a page.
func (d *document) compose(s *sheet) {
	for _, g := range s.grids {
		s.headAbove(s.body, g)
	}
	s.tablesWithoutRules(s.body, strips(s.body))
	for _, g := range s.grids {
		if len(g.cells) == 1 {
			s.tablesWithoutRules(g.cells[0].region, nil)
		}
	}
	s.pieces = d.withSides(s, d.piecesOf(s, s.body, false))
}

// piecesOf makes the blocks of a region in reading order.
func (d *document) piecesOf(s *sheet, r *region, cell bool) []piece {
	c := composer{d: d, s: s, box: r.box, cell: cell}
	if !cell {
		c.box = textArea(r)
	}
	margin := c.box.X1
	if !cell {
		margin = textMargin(r.lines, margin)
	}
	captions, taken := s.captions(r, d.body, cell)
	for _, f := range order(r, captions, taken) {
		c.broken = true
		area := c.box
		if !cell {
			area.X0, area.X1 = max(area.X0, f.box.X0), min(margin, f.box.X1)
		}
		for k, row := range f.rows {
			if len(row) == 2 && k+1 < len(f.rows) && f.rows[k+1][0].grid != nil {
				c.row(row[:1], area) // a table's caption, and its unit at the right
				c.broken = true
				row = row[1:]
			}
			c.row(row, area)
		}
	}
	return c.out
}

// textArea is the box around everything in a region.
func textArea(r *region) doc.Box {
	var b doc.Box
	for i := range r.lines {
		b = b.Union(r.lines[i].box)
	}
	for _, g := range r.grids {
		b = b.Union(g.box)
	}
	return b
}

func (c *composer) row(row []item, area doc.Box) {
	switch {
	case row[0].grid != nil:
		c.grid(row[0].grid)
		c.broken = true
	case row[0].caption != nil:
		for _, it := range row {
			c.paragraph(doc.Caption, it.caption)
		}
		c.broken = true
	default:
		if items := c.s.itemsOf(row); items != nil {
			c.items(items, area)
			return
		}
		c.line(c.s.joinRow(row), area)
	}
}

// items adds lines of one row, each a block of its own.
func (c *composer) items(lines []line, area doc.Box) {
	for _, l := range lines {
		c.broken = true
		c.line(l, area)
	}
	c.broken = true
}

// joinRow makes one line of the lines of a row.
func (s *sheet) joinRow(row []item) line {
	if len(row) == 1 {
		return *row[0].line
	}
	var ids []int32
	for _, it := range row {
		ids = append(ids, it.line.glyphs...)
	}
	return s.newLine(ids, false)
}

// line adds a line to the last block or begins one.
func (c *composer) line(l line, area doc.Box) {
	n := len(c.out)
	l.room = c.room(&l, area)
	l.full = l.room < fullRoom*l.size
	if l.blank() {
		if n > 0 && len(c.out[n-1].lines) > 0 {
			c.out[n-1].add(l)
		} else {
			c.s.stray = append(c.s.stray, l.glyphs...)
		}
		return
	}
	if !c.broken && n > 0 && len(c.out[n-1].lines) > 0 && c.markAlone(c.out[n-1].tail(), &l) {
		c.out[n-1].add(l)
		return
	}
	if !c.broken && n > 0 && len(c.out[n-1].lines) > 0 && c.continues(&c.out[n-1], &l) {
		p := &c.out[n-1]
		if t := p.tail(); c.wraps(t, &l) {
			t.full = true
		}
		p.add(l)
		p.full = l.full
		return
	}
	c.broken = false
	p := piece{lines: []line{l}}
	p.indent, p.textX = indents(&l)
	p.full = l.full
	c.out = append(c.out, p)
}

func (p *piece) add(l line) { p.lines = append(p.lines, l) }

// tail is the last line of a piece that is not blank.
func (p *piece) tail() *line {
	for i := len(p.lines) - 1; i > 0; i-- {
		if !p.lines[i].blank() {
			return &p.lines[i]
		}
	}
	return &p.lines[0]
}

// indents gives where a line begins and where its words begin after a bullet.
func indents(l *line) (indent, text float32) {
	indent = l.box.X0
	trimmed := strings.TrimLeft(l.text.S, " \u00a0\u3000")
	lead := len(l.text.S) - len(trimmed)
	d, _, n := doc.BulletOf(trimmed)
	if d == doc.NoBullet {
		return indent, indent
	}
	for _, sp := range l.text.Spans() {
		if int(sp.From) >= lead+n {
			return indent, sp.Box.X0
		}
	}
	return indent, indent
}

// bulleted says whether a line begins with a bullet, and with white space
// after it.
func bulleted(l *line) (is, spaced bool) {
	s := strings.TrimLeft(l.text.S, " \u00a0\u3000")
	d, size, n := doc.BulletOf(s)
	return d != doc.NoBullet, n > size
}

func (p *piece) bulleted() bool {
	is, _ := bulleted(&p.lines[0])
	return is
}

// paragraph adds a block of given lines.
func (c *composer) paragraph(kind doc.BlockKind, lines []line) {
	p := piece{lines: lines}
	p.Kind = kind
	p.indent, p.textX = indents(&lines[0])
	c.out = append(c.out, p)
}
