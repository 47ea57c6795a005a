// Package doc is the model of a document while it is read: pages of glyphs
// and rules, blocks, tables, and text that knows where each word was printed.
//
// Coordinates are points (1/72 inch) from the top left of the page's crop box
// as a reader sees it: x to the right, y downwards, page rotation applied.
// Pages count from 1. The package holds no algorithms of reading, but for what
// both readers need of bullets and footnote marks, and does no I/O:
// extract/pdf and extract/html make these values, extract/layout turns pages
// into blocks, extract/release reads blocks.
package doc

// Box is a rectangle with X0 <= X1 and Y0 <= Y1, in points.
type Box struct{ X0, Y0, X1, Y1 float32 }

// W is the width in points.
func (b Box) W() float32 { return b.X1 - b.X0 }

// H is the height in points.
func (b Box) H() float32 { return b.Y1 - b.Y0 }

// Union is the smallest box around both; the zero box adds nothing.
func (b Box) Union(c Box) Box {
	if b == (Box{}) {
		return c
	}
	if c == (Box{}) {
		return b
	}
	return Box{min(b.X0, c.X0), min(b.Y0, c.Y0), max(b.X1, c.X1), max(b.Y1, c.Y1)}
}

// grow makes b the Union of both: most boxes of a line lie between those before and after them.
func (b *Box) grow(c *Box) {
	switch {
	case *c == Box{}:
		return
	case *b == Box{}:
		*b = *c
		return
	}
	if c.X0 < b.X0 {
		b.X0 = c.X0
	}
	if c.Y0 < b.Y0 {
		b.Y0 = c.Y0
	}
	if c.X1 > b.X1 {
		b.X1 = c.X1
	}
	if c.Y1 > b.Y1 {
		b.Y1 = c.Y1
	}
}

// Contains says whether the point lies in the box, edges included.
func (b Box) Contains(x, y float32) bool {
	return x >= b.X0 && x <= b.X1 && y >= b.Y0 && y <= b.Y1
}

// Place is where something was printed: a box on a page, or a node of an
// HTML document.
type Place struct {
	Page int32  // from 1; 0 in HTML
	Box  Box    // zero in HTML
	Node string // path to the element (html>body>div[2]>p[1]); "" in PDF
}
