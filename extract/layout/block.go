package layout

import "injeung/extract/doc"

// finish turns the lines of a piece into its block.
func (d *document) finish(p *piece, s *sheet, area doc.Box, cell bool) doc.Block {
	if p.grid != nil || len(p.lines) == 0 {
		return p.Block
	}
	b := p.Block
	b.Lines = make([]doc.Text, len(p.lines))
	for i := range p.lines {
		b.Lines[i] = p.lines[i].text
	}
	b.Bullet, b.Text, b.Depth = d.join(p.lines)
	b.Size = p.lines[0].size
	b.Bold = p.lines[0].bold
	c := composer{d: d, s: s, box: area, cell: cell}
	b.Center = c.centred(&p.lines[0])
	b.At = placeOf(b.Lines)
	if b.Kind == doc.Paragraph && !cell && d.heads(p, &b) {
		b.Kind = doc.Heading
	}
	return b
}

// placeOf is the first page lines stand on and the box around those there.
func placeOf(lines []doc.Text) doc.Place {
	var at doc.Place
	for _, t := range lines {
		p, ok := t.At()
		switch {
		case !ok:
		case at.Page == 0:
			at = p
		case p.Page == at.Page:
			at.Box = at.Box.Union(p.Box)
		}
	}
	return at
}

// heads says whether a paragraph is set apart as a heading: larger than the
// body text, or bold and centred.
func (d *document) heads(p *piece, b *doc.Block) bool {
	if len(p.lines) > 3 || b.Depth != doc.NoBullet {
		return false
	}
	return b.Size >= 1.15*d.body || b.Bold && b.Center && !terminal(p.tail())
}
