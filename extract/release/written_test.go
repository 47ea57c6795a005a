package release

import (
	"strings"

	"injeung/extract/doc"
)

// written makes a document of plain lines: a paragraph a line, bullets by
// their glyph, "# " a heading, rows of a table between bars.
func written(text string) *doc.Document {
	d := &doc.Document{Media: "text/html"}
	var rows [][]string
	flush := func() {
		if len(rows) > 0 {
			d.Blocks = append(d.Blocks, tableOf(rows, len(d.Blocks)))
			rows = nil
		}
	}
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t")
		if strings.TrimSpace(line) == "" {
			continue
		}
		if strings.Contains(line, " | ") {
			rows = append(rows, strings.Split(line, " | "))
			continue
		}
		flush()
		d.Blocks = append(d.Blocks, paragraphOf(line, len(d.Blocks)))
	}
	flush()
	return d
}

func nodeOf(n int) doc.Place {
	return doc.Place{Node: "p[" + string(rune('0'+n%10)) + string(rune('a'+n/10)) + "]"}
}

func paragraphOf(line string, n int) doc.Block {
	b := doc.Block{Kind: doc.Paragraph, At: nodeOf(n)}
	if rest, ok := strings.CutPrefix(line, "# "); ok {
		line, b.Kind = rest, doc.Heading
	}
	b.Bullet, b.Text, b.Depth = doc.SplitBullet(doc.Printed(line, b.At))
	b.Lines = []doc.Text{b.Text}
	return b
}

func tableOf(rows [][]string, n int) doc.Block {
	t := &doc.Table{Rows: len(rows), Cols: len(rows[0]), HeaderRows: 1, Ruled: true, At: nodeOf(n)}
	for i, r := range rows {
		for j, c := range r {
			p := paragraphOf(strings.TrimSpace(c), n)
			t.Cells = append(t.Cells, doc.Cell{Row: i, Col: j, RowSpan: 1, ColSpan: 1, Header: i == 0, Blocks: []doc.Block{p}})
		}
	}
	return doc.Block{Kind: doc.TableBlock, Table: t, At: t.At}
}

// plusProviders is who has a service, each behind a plus.
func plusProviders(h *Holder) (out string) {
	for _, p := range h.Providers {
		out += "+" + p.Words.S
	}
	return out
}
