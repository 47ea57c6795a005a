package render

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
)

// lineWidth is how wide a drawn table may be, in columns.
const lineWidth = 110

// Text writes the blocks in reading order, one line each, indented by the
// depth of their bullet; tables are drawn as grids. The furniture follows
// under a heading of its own.
func Text(d *doc.Document) string {
	var b strings.Builder
	page := int32(0)
	for i := range d.Blocks {
		if at := pageOf(&d.Blocks[i]); at > page {
			if page > 0 {
				b.WriteString("\n")
			}
			fmt.Fprintf(&b, "[page %d]\n", at)
			page = at
		}
		textBlock(&b, &d.Blocks[i])
	}
	if len(d.Furniture) > 0 {
		b.WriteString("\n[furniture]\n")
		for i := range d.Furniture {
			textBlock(&b, &d.Furniture[i])
		}
	}
	return b.String()
}

func pageOf(k *doc.Block) int32 {
	if k.Table != nil && k.Table.PageFirst > 0 {
		return k.Table.PageFirst
	}
	return k.At.Page
}

func textBlock(b *strings.Builder, k *doc.Block) {
	if k.Table != nil {
		for _, l := range tableLines(k.Table, lineWidth) {
			b.WriteString(strings.TrimRight(l, " ") + "\n")
		}
		return
	}
	s := lineOf(k)
	switch k.Kind {
	case doc.Heading:
		fmt.Fprintf(b, "\n# %s\n", s)
	case doc.Caption:
		fmt.Fprintf(b, "%s[caption] %s\n", indent(k.Depth), s)
	default:
		b.WriteString(indent(k.Depth) + s + "\n")
	}
}

// lineOf is a block's bullet and words on one line.
func lineOf(k *doc.Block) string {
	s := strings.ReplaceAll(k.Text.S, "\n", " ")
	if k.Bullet.S != "" {
		s = k.Bullet.S + " " + s
	}
	return s
}

// indent is two columns a level under the square.
func indent(d doc.Depth) string {
	return strings.Repeat("  ", level(d))
}

// level is how far a block stands below the outline's top.
func level(d doc.Depth) int {
	switch d {
	case doc.Circle:
		return 1
	case doc.Dash:
		return 2
	case doc.Dot, doc.Asterisk, doc.Reference, doc.Arrow:
		return 3
	}
	return 0
}

// tableLines draws a table with its caption and unit over it.
func tableLines(t *doc.Table, limit int) []string {
	var out []string
	if t.Caption.S != "" {
		out = append(out, "[table] "+t.Caption.S)
	}
	if t.Unit.S != "" {
		out = append(out, t.Unit.S)
	}
	if t.Rows*t.Cols > maxDrawn || len(t.Cells) == 0 {
		for i := range t.Cells {
			c := &t.Cells[i]
			out = append(out, fmt.Sprintf("%d,%d: %s", c.Row, c.Col, strings.ReplaceAll(c.Text().S, "\n", " / ")))
		}
		return out
	}
	return append(out, newDrawing(t, limit).lines()...)
}

// maxDrawn is the grid places of the largest table that is drawn; a larger one
// is listed cell by cell.
const maxDrawn = 20_000
