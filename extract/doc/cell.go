package doc

import "strings"

// Text is all words of the cell, paragraphs joined by a line feed.
func (c *Cell) Text() Text {
	if len(c.Blocks) == 1 && c.Blocks[0].Table == nil && c.Blocks[0].Bullet.S == "" && c.Blocks[0].Text.S != "" {
		return c.Blocks[0].Text // as most are
	}
	var b Builder
	for _, k := range c.Blocks {
		if k.Table != nil {
			for i := range k.Table.Cells {
				writeLine(&b, k.Table.Cells[i].Text())
			}
			continue
		}
		t := k.Text
		if k.Bullet.S != "" {
			t = Join(" ", k.Bullet, k.Text)
		}
		writeLine(&b, t)
	}
	return b.Text()
}

// Words are those of Text, for those who need not know where they were printed.
func (c *Cell) Words() string {
	if len(c.Blocks) == 1 && c.Blocks[0].Table == nil && c.Blocks[0].Bullet.S == "" {
		return c.Blocks[0].Text.S
	}
	var b strings.Builder
	c.writeWords(&b)
	return b.String()
}

func (c *Cell) writeWords(b *strings.Builder) {
	for i := range c.Blocks {
		k := &c.Blocks[i]
		if k.Table != nil {
			for i := range k.Table.Cells {
				k.Table.Cells[i].writeWords(b)
			}
			continue
		}
		if k.Bullet.S == "" && k.Text.S == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		if k.Bullet.S != "" {
			b.WriteString(k.Bullet.S)
			b.WriteString(" ")
		}
		b.WriteString(k.Text.S)
	}
}

// OwnText is the words of the cell without those of tables within it.
func (c *Cell) OwnText() Text {
	var b Builder
	for i := range c.Blocks {
		k := &c.Blocks[i]
		if k.Table != nil {
			continue
		}
		t := k.Text
		if k.Bullet.S != "" {
			t = Join(" ", k.Bullet, k.Text)
		}
		writeLine(&b, t)
	}
	return b.Text()
}

func writeLine(b *Builder, t Text) {
	if t.S == "" {
		return
	}
	if b.Len() > 0 {
		b.WriteString("\n")
	}
	b.WriteText(t)
}
