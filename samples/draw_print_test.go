package samples

import (
	"fmt"
	"html"
	"strings"

	"injeung/extract/doc"
)

// bullets are the marks of a release: of paragraphs, of items under them, of
// notes. The first release style has none, as most ministries write now.
var bullets = []map[string]string{
	{},
	{"text": "□ ", "item": "ㅇ "},
	{"text": "□ ", "item": " ○ "},
	{"text": "○ ", "item": "- "},
	{"text": "◆ ", "item": "▪ "},
}

// lines gives the words of the pieces with their bullets.
func (d *drawn) lines() []piece {
	marks := bullets[d.seed%uint64(len(bullets))]
	out := make([]piece, len(d.pages))
	for i, p := range d.pages {
		if p.table == nil {
			p.words = marks[p.kind] + p.words
		}
		out[i] = p
	}
	return out
}

// page prints the release as a web page.
func (d *drawn) page() string {
	var b strings.Builder
	title := ""
	for _, p := range d.pages {
		if p.kind == "title" {
			title = html.EscapeString(p.words)
		}
	}
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>\n<div class=\"view\">\n", title)
	for _, p := range d.lines() {
		switch {
		case p.table != nil:
			p.table.markup(&b)
		case p.kind == "title":
			fmt.Fprintf(&b, "<h1>%s</h1>\n", html.EscapeString(p.words))
		default:
			fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(p.words))
		}
	}
	b.WriteString("</div></body></html>\n")
	return b.String()
}

func (g *grid) markup(b *strings.Builder) {
	b.WriteString("<table border=\"1\">\n")
	if g.caption != "" {
		fmt.Fprintf(b, "<caption>%s</caption>\n", html.EscapeString(g.caption))
	}
	for r, row := range g.rows {
		b.WriteString("<tr>")
		for c, words := range row {
			if words == "^" || words == "<" {
				continue
			}
			tag, rs, cs := "td", g.down(r, c), g.across(r, c)
			if r < g.head {
				tag = "th"
			}
			fmt.Fprintf(b, "<%s", tag)
			if rs > 1 {
				fmt.Fprintf(b, " rowspan=\"%d\"", rs)
			}
			if cs > 1 {
				fmt.Fprintf(b, " colspan=\"%d\"", cs)
			}
			fmt.Fprintf(b, ">%s</%s>", html.EscapeString(words), tag)
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</table>\n")
}

// down is how many rows the cell at r, c covers.
func (g *grid) down(r, c int) int {
	n := 1
	for r+n < len(g.rows) && c < len(g.rows[r+n]) && g.rows[r+n][c] == "^" {
		n++
	}
	return n
}

// across is how many columns the cell at r, c covers.
func (g *grid) across(r, c int) int {
	n := 1
	for c+n < len(g.rows[r]) && g.rows[r][c+n] == "<" {
		n++
	}
	return n
}

// document lays the release out as blocks of a printed page, as extract/layout
// would give them.
func (d *drawn) document() *doc.Document {
	out := &doc.Document{Media: "application/pdf"}
	y := float32(40)
	for _, p := range d.lines() {
		if p.table != nil {
			t := p.table.blocks(&y)
			out.Blocks = append(out.Blocks, doc.Block{Kind: doc.TableBlock, Table: t, At: t.At})
			continue
		}
		b := paragraphAt(p.words, 60, y)
		if p.kind == "title" {
			b.Size, b.Bold, b.Center = 22, true, true
		}
		out.Blocks = append(out.Blocks, b)
		y += 20
	}
	return out
}

// paragraphAt is a paragraph printed at x, y, every rune of one line.
func paragraphAt(words string, x, y float32) doc.Block {
	var b doc.Builder
	at := x
	for _, r := range words {
		b.WritePrinted(string(r), doc.Place{Page: 1, Box: doc.Box{X0: at, Y0: y, X1: at + 10, Y1: y + 12}})
		at += 10
	}
	whole := b.Text()
	bullet, rest, depth := doc.SplitBullet(whole)
	place, _ := whole.At()
	return doc.Block{Bullet: bullet, Text: rest, Depth: depth, Size: 13, At: place, Lines: []doc.Text{whole}}
}

func (g *grid) blocks(y *float32) *doc.Table {
	t := &doc.Table{Rows: len(g.rows), HeaderRows: g.head, Ruled: true, PageFirst: 1, PageLast: 1}
	if g.caption != "" {
		t.Caption = paragraphAt(g.caption, 60, *y).Text
		*y += 20
	}
	top := *y
	for r, row := range g.rows {
		t.Cols = max(t.Cols, len(row))
		for c, words := range row {
			if words == "^" || words == "<" {
				continue
			}
			cell := doc.Cell{Row: r, Col: c, RowSpan: g.down(r, c), ColSpan: g.across(r, c), Header: r < g.head}
			cell.At = doc.Place{Page: 1, Box: doc.Box{X0: 60 + 200*float32(c), Y0: *y, X1: 260 + 200*float32(c), Y1: *y + 20}}
			if words != "" {
				cell.Blocks = []doc.Block{paragraphAt(words, 62+200*float32(c), *y)}
			}
			t.Cells = append(t.Cells, cell)
		}
		*y += 20
	}
	t.At = doc.Place{Page: 1, Box: doc.Box{X0: 60, Y0: top, X1: 60 + 200*float32(t.Cols), Y1: *y}}
	*y += 10
	return t
}
