package render

import (
	"strings"

	"injeung/extract/doc"
)

// Plain writes the words alone, nothing that was not printed but white space:
// a paragraph a line indented by its bullet, a row of a table a line with tabs
// between its cells, and the furniture last. Pages begin with a form feed.
func Plain(d *doc.Document) string {
	var b strings.Builder
	page := int32(1)
	for i := range d.Blocks {
		if at := pageOf(&d.Blocks[i]); at > page {
			b.WriteString("\f")
			page = at
		}
		plainBlock(&b, &d.Blocks[i])
	}
	if len(d.Furniture) > 0 {
		b.WriteString("\f")
	}
	for i := range d.Furniture {
		plainBlock(&b, &d.Furniture[i])
	}
	return b.String()
}

func plainBlock(b *strings.Builder, k *doc.Block) {
	if k.Table == nil {
		b.WriteString(indent(k.Depth) + lineOf(k) + "\n")
		return
	}
	if k.Table.PageFirst == 0 { // on a page the caption is a block of its own as well
		plainLine(b, k.Table.Caption.S, k.Table.Unit.S)
	}
	row := -1
	for i := range k.Table.Cells {
		c := &k.Table.Cells[i]
		if c.Row != row && row >= 0 {
			b.WriteString("\n")
		} else if row >= 0 {
			b.WriteString("\t")
		}
		row = c.Row
		b.WriteString(strings.ReplaceAll(c.Text().S, "\n", " "))
	}
	b.WriteString("\n")
}

// plainLine writes the words that are there on one line.
func plainLine(b *strings.Builder, words ...string) {
	s := strings.TrimSpace(strings.Join(words, " "))
	if s != "" {
		b.WriteString(strings.ReplaceAll(s, "\n", " ") + "\n")
	}
}
