package render

import (
	"fmt"
	"html"
	"strings"

	"injeung/extract/doc"
)

// pageHead opens the standalone page; it fetches nothing.
const pageHead = `<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>injeung inspect</title>
<style>
body{font:16px/1.6 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
p{margin:.3em 0}
table{border-collapse:collapse;margin:1em 0}
td,th{border:1px solid #888;padding:.2em .5em;vertical-align:top;text-align:left}
th,.shaded{background:#eef}
caption,.caption{color:#555;font-size:.9em}
.center{text-align:center}.bold{font-weight:bold}
.box{border:1px solid #888;padding:.3em .6em}
.d1{margin-left:0}.d2{margin-left:1.5em}.d3{margin-left:3em}.d4,.d5,.d6,.d7{margin-left:4.5em}
</style>
</head>
<body>
`

// HTML writes blocks as a page of its own: tables with their spans, bullets by
// depth, a block's place as its title. Every word is escaped.
func HTML(blocks []doc.Block) string {
	var b strings.Builder
	b.WriteString(pageHead)
	htmlBlocks(&b, blocks)
	b.WriteString("</body>\n</html>\n")
	return b.String()
}

func htmlBlocks(b *strings.Builder, blocks []doc.Block) {
	for i := range blocks {
		k := &blocks[i]
		if k.Table != nil {
			htmlTable(b, k.Table)
			continue
		}
		tag := "p"
		if k.Kind == doc.Heading {
			tag = "h2"
		}
		fmt.Fprintf(b, "<%s%s%s>%s</%s>\n", tag, attribute("class", classes(k)), attribute("title", placeOf(k.At)), lineMarkup(k, htmlInline), tag)
	}
}

func classes(k *doc.Block) string {
	var c []string
	if k.Depth != doc.NoBullet {
		c = append(c, fmt.Sprintf("d%d", k.Depth))
	}
	for _, f := range [...]struct {
		on   bool
		name string
	}{{k.Kind == doc.Caption, "caption"}, {k.Center, "center"}, {k.Bold, "bold"}, {k.Boxed, "box"}} {
		if f.on {
			c = append(c, f.name)
		}
	}
	return strings.Join(c, " ")
}

func attribute(name, value string) string {
	if value == "" {
		return ""
	}
	return " " + name + `="` + html.EscapeString(value) + `"`
}

// placeOf says where something was printed.
func placeOf(at doc.Place) string {
	if at.Node != "" {
		return at.Node
	}
	if at.Page == 0 {
		return ""
	}
	return fmt.Sprintf("page %d: %s, %s to %s, %s", at.Page, points(at.Box.X0), points(at.Box.Y0), points(at.Box.X1), points(at.Box.Y1))
}

func htmlTable(b *strings.Builder, t *doc.Table) {
	fmt.Fprintf(b, "<table%s>\n", attribute("title", placeOf(t.At)))
	if s := strings.TrimSpace(markup(t.Caption, htmlInline) + " " + markup(t.Unit, htmlInline)); s != "" {
		fmt.Fprintf(b, "<caption>%s</caption>\n", s)
	}
	next := 0
	for y := range t.Rows {
		b.WriteString("<tr>")
		for next < len(t.Cells) && t.Cells[next].Row <= y {
			htmlCell(b, &t.Cells[next])
			next++
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</table>\n")
}

func htmlCell(b *strings.Builder, c *doc.Cell) {
	tag := "td"
	if c.Header {
		tag = "th"
	}
	b.WriteString("<" + tag)
	if c.RowSpan > 1 {
		fmt.Fprintf(b, ` rowspan="%d"`, c.RowSpan)
	}
	if c.ColSpan > 1 {
		fmt.Fprintf(b, ` colspan="%d"`, c.ColSpan)
	}
	if c.Shaded {
		b.WriteString(` class="shaded"`)
	}
	b.WriteString(">")
	htmlBlocks(b, c.Blocks)
	b.WriteString("</" + tag + ">")
}
