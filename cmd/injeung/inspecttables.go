package main

import (
	"fmt"

	"injeung/extract"
	"injeung/extract/doc"
	"injeung/render"
)

// tableView is a table as inspect prints it in JSON.
type tableView struct {
	Page       int32      `json:"page"`
	PageLast   int32      `json:"page_last"`
	Caption    string     `json:"caption"`
	Unit       string     `json:"unit"`
	Rows       int        `json:"rows"`
	Cols       int        `json:"cols"`
	HeaderRows int        `json:"header_rows"`
	StubCols   int        `json:"stub_cols"`
	Ruled      bool       `json:"ruled"`
	Cells      []cellView `json:"cells"`
}

type cellView struct {
	Row     int        `json:"row"`
	Col     int        `json:"col"`
	RowSpan int        `json:"row_span"`
	ColSpan int        `json:"col_span"`
	Header  bool       `json:"header"`
	Text    string     `json:"text"`
	Marks   []markView `json:"marks,omitempty"`
	Page    int32      `json:"page"`
	Box     []float64  `json:"box,omitempty"`
	Node    string     `json:"node,omitempty"`
}

func (p *program) showTables(blocks []doc.Block, o inspectOptions) error {
	var only []doc.Block
	for _, b := range blocks {
		if b.Table != nil {
			only = append(only, b)
		}
	}
	switch o.format {
	case "json":
		views := []tableView{}
		for _, b := range only {
			views = appendViews(views, b.Table)
		}
		return p.showJSON(map[string][]tableView{"tables": views})
	case "markdown":
		fmt.Fprint(p.out, render.Markdown(only))
	case "html":
		fmt.Fprint(p.out, render.HTML(only))
	default:
		fmt.Fprint(p.out, render.Text(&doc.Document{Blocks: only}))
	}
	return nil
}

// appendViews adds a table and then the tables inside its cells.
func appendViews(views []tableView, t *doc.Table) []tableView {
	v := tableView{
		Page: t.PageFirst, PageLast: t.PageLast, Caption: t.Caption.S, Unit: t.Unit.S,
		Rows: t.Rows, Cols: t.Cols, HeaderRows: t.HeaderRows, StubCols: t.StubCols, Ruled: t.Ruled,
		Cells: make([]cellView, len(t.Cells)),
	}
	var inner []*doc.Table
	for i := range t.Cells {
		c := &t.Cells[i]
		v.Cells[i] = cellView{Row: c.Row, Col: c.Col, RowSpan: c.RowSpan, ColSpan: c.ColSpan, Header: c.Header, Page: c.At.Page, Node: c.At.Node}
		t := c.OwnText()
		v.Cells[i].Text, v.Cells[i].Marks = t.S, markViews(t)
		if c.At.Page > 0 {
			v.Cells[i].Box = boxList(c.At.Box)
		}
		for _, b := range c.Blocks {
			if b.Table != nil {
				inner = append(inner, b.Table)
			}
		}
	}
	views = append(views, v)
	for _, t := range inner {
		views = appendViews(views, t)
	}
	return views
}

// showGlyphs lists what the pages draw.
func (p *program) showGlyphs(pages []doc.Page, o inspectOptions) error {
	if o.page > 0 {
		pages = pages[o.page-1 : o.page]
	}
	if o.format == "json" {
		return p.showTree(pages, o.format)
	}
	for _, pg := range pages {
		fmt.Fprintf(p.out, "page %d  %.2f x %.2f pt  %d glyphs, %d rules, %d clips, %d shades, %d images\n",
			pg.Number, pg.W, pg.H, len(pg.Glyphs), len(pg.Rules), len(pg.Clips), len(pg.Shades), len(pg.Images))
		for _, g := range pg.Glyphs {
			fmt.Fprintf(p.out, "  glyph %8.2f %8.2f %8.2f %8.2f  %5.2f pt  %q\n", g.Box.X0, g.Box.Y0, g.Box.X1, g.Box.Y1, g.Size, g.Text)
		}
		for _, r := range pg.Rules {
			fmt.Fprintf(p.out, "  rule  %8.2f %8.2f %8.2f %8.2f  %5.2f pt\n", r.Box.X0, r.Box.Y0, r.Box.X1, r.Box.Y1, r.Width)
		}
	}
	return nil
}

// tableOverlay marks the grids and cells found on a page.
func tableOverlay(r *extract.Reading, page int32) render.Overlay {
	var over render.Overlay
	for _, b := range r.Document.Blocks {
		over = overTable(over, b.Table, page)
	}
	return overMarks(over, r.Document.Blocks, page)
}

func overTable(over render.Overlay, t *doc.Table, page int32) render.Overlay {
	if t == nil || page < t.PageFirst || page > t.PageLast {
		return over
	}
	for _, c := range t.Cells {
		if c.At.Page == page {
			over = append(over, render.Mark{Box: c.At.Box, Label: fmt.Sprintf("%d,%d", c.Row, c.Col)})
		}
		for _, b := range c.Blocks {
			over = overTable(over, b.Table, page)
		}
	}
	return over
}
