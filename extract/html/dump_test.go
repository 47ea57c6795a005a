package html

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
)

// dump writes a document so that a person can read it: one line a block, with
// its kind and bullet; tables as their cells.
func dump(d *doc.Document) string {
	var b strings.Builder
	for _, m := range d.Meta {
		fmt.Fprintf(&b, "%s: %s\n", m.Key, m.Text.S)
	}
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "note %s: %s\n", n.Code, n.Detail)
	}
	b.WriteString("== blocks\n")
	dumpBlocks(&b, d.Blocks, "")
	b.WriteString("== furniture\n")
	dumpBlocks(&b, d.Furniture, "")
	return b.String()
}

var kinds = [...]string{doc.Paragraph: "p", doc.TableBlock: "table", doc.Heading: "h", doc.Caption: "caption"}

func dumpBlocks(b *strings.Builder, blocks []doc.Block, indent string) {
	for i := range blocks {
		k := &blocks[i]
		if k.Table != nil {
			dumpTable(b, k.Table, indent)
			continue
		}
		b.WriteString(indent + kinds[k.Kind])
		for _, f := range []struct {
			on   bool
			name string
		}{{k.Bold, "bold"}, {k.Center, "center"}, {k.Boxed, "boxed"}} {
			if f.on {
				b.WriteString("," + f.name)
			}
		}
		if k.Bullet.S != "" || k.Depth != 0 {
			fmt.Fprintf(b, " %d{%s}", k.Depth, k.Bullet.S)
		}
		lines := make([]string, len(k.Lines))
		for j, l := range k.Lines {
			lines[j] = l.S
		}
		if len(lines) > 1 {
			fmt.Fprintf(b, " %s   [%s]\n", k.Text.S, strings.Join(lines, " / "))
			continue
		}
		b.WriteString(" " + k.Text.S + "\n")
	}
}

func dumpTable(b *strings.Builder, t *doc.Table, indent string) {
	fmt.Fprintf(b, "%stable %d×%d header %d stub %d", indent, t.Rows, t.Cols, t.HeaderRows, t.StubCols)
	if t.Caption.S != "" {
		fmt.Fprintf(b, " caption %q", t.Caption.S)
	}
	if t.Unit.S != "" {
		fmt.Fprintf(b, " unit %q", t.Unit.S)
	}
	b.WriteString("\n")
	for i := range t.Cells {
		c := &t.Cells[i]
		fmt.Fprintf(b, "%s  [%d,%d", indent, c.Row, c.Col)
		if c.RowSpan > 1 || c.ColSpan > 1 {
			fmt.Fprintf(b, " %d×%d", c.RowSpan, c.ColSpan)
		}
		b.WriteString("]\n")
		dumpBlocks(b, c.Blocks, indent+"    ")
	}
}
