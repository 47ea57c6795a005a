package report

import (
	"strconv"

	"injeung/extract/doc"
)

// passages are the words of an HTML source in order, each stretch with the
// element it was printed in, so that evidence can be lit in its context.
type passages struct {
	Nodes  []string  `json:"nodes"`
	Head   []passage `json:"head"`   // what the page says about itself outside its text
	Blocks []passage `json:"blocks"` // the text
	Chrome []passage `json:"chrome"` // what belongs to the site
}

// passage is a paragraph, heading, caption or table.
type passage struct {
	Kind  string    `json:"kind"` // p, h, caption, table, meta
	Depth int       `json:"depth,omitempty"`
	Words []stretch `json:"words,omitempty"`
	Rows  int       `json:"rows,omitempty"`
	Cells []cell    `json:"cells,omitempty"`
}

// stretch is [node, words]; node -1 was not printed.
type stretch [2]any

type cell struct {
	At     [4]int    `json:"at"` // row, column, rows, columns
	Header bool      `json:"header,omitempty"`
	Blocks []passage `json:"blocks"`
}

type passageWriter struct {
	nodes words
	veils *veils
}

func passageFile(id string, o Original) File {
	w, d := &passageWriter{veils: newVeils(o)}, o.Document
	p := passages{Head: []passage{}, Blocks: w.blocks(d.Blocks), Chrome: w.blocks(d.Furniture)}
	for _, m := range d.Meta {
		p.Head = append(p.Head, passage{Kind: "meta", Words: w.stretches(m.Text)})
	}
	p.Nodes = w.nodes.all()
	return script("text/"+safe(id), p)
}

func (w *passageWriter) blocks(blocks []doc.Block) []passage {
	out := []passage{}
	for i := range blocks {
		out = append(out, w.block(&blocks[i]))
	}
	return out
}

func (w *passageWriter) block(k *doc.Block) passage {
	if k.Table != nil {
		return w.table(k.Table)
	}
	p := passage{Kind: "p", Depth: int(k.Depth)}
	switch k.Kind {
	case doc.Heading:
		p.Kind = "h"
	case doc.Caption:
		p.Kind = "caption"
	}
	t := k.Text
	if k.Bullet.S != "" {
		t = doc.Join(" ", k.Bullet, k.Text)
	}
	p.Words = w.stretches(t)
	return p
}

func (w *passageWriter) table(t *doc.Table) passage {
	p := passage{Kind: "table", Rows: t.Rows, Words: w.stretches(doc.Join(" ", nonEmpty(t.Caption, t.Unit)...))}
	for i := range t.Cells {
		c := &t.Cells[i]
		p.Cells = append(p.Cells, cell{[4]int{c.Row, c.Col, c.RowSpan, c.ColSpan}, c.Header, w.blocks(c.Blocks)})
	}
	return p
}

func nonEmpty(texts ...doc.Text) (out []doc.Text) {
	for _, t := range texts {
		if t.S != "" {
			out = append(out, t)
		}
	}
	if out == nil {
		out = []doc.Text{{}}
	}
	return out
}

// stretches parts a text by the elements it was printed in.
func (w *passageWriter) stretches(t doc.Text) (out []stretch) {
	add := func(node, s string) {
		switch {
		case s == "":
		case node == "":
			out = append(out, stretch{-1, s})
		default:
			out = append(out, stretch{w.nodes.of(node), w.veils.over(node, s)})
		}
	}
	at, spans := int32(0), t.Spans()
	for i := 0; i < len(spans); i++ {
		s := spans[i]
		add("", t.S[at:s.From])
		end := s.To
		for i+1 < len(spans) && spans[i+1].From == end && where(spans[i+1].Place) == where(s.Place) {
			i++
			end = spans[i].To
		}
		add(where(s.Place), t.S[s.From:end])
		at = end
	}
	add("", t.S[at:])
	return out
}

func where(at doc.Place) string {
	if at.Node == "" {
		return "page " + strconv.Itoa(int(at.Page))
	}
	return at.Node
}
