package html

import (
	"golang.org/x/net/html"

	"injeung/extract/doc"
)

// document reads the page.
func (p *page) document() *doc.Document {
	top := p.region()
	var rest []*html.Node
	d := &doc.Document{Media: "text/html", Blocks: p.blocks(top, &rest)}
	return d
}
