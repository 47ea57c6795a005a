package html

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"injeung/extract/doc"
)

// flow turns a tree into blocks in reading order.
type flow struct {
	p    *page
	out  []doc.Block
	run  []piece
	rest *[]*html.Node // elements passed over as chrome, for the furniture
	// everything keeps chrome and takes tables apart: for furniture.
	everything bool
	apart      bool       // links and labels side by side stand apart
	frames     bool       // frame names mean nothing here
	skip       *html.Node // read elsewhere
	mark       doc.Depth  // of the list item that the next block begins
	last       *html.Node // the element of the block emitted last
	gap        bool       // an empty line stands after it
	picture    bool       // the last thing drawn is a picture without words
}

// style is what a block inherits.
type style struct {
	block  *html.Node // nearest block-level element
	kind   doc.BlockKind
	bold   bool
	keep   bool
	center bool
	boxed  bool
	cell   bool // inside a table
	list   int  // nested lists
	size   float32
	raised bool // superscript
	tiny   bool // letters of no size are not drawn
}

// blocks reads the content below n.
func (p *page) blocks(n *html.Node, rest *[]*html.Node) []doc.Block {
	f := flow{p: p, rest: rest, frames: n.DataAtom == atom.Article || n.DataAtom == atom.Td || bodyName(n, p.at[n].words)}
	f.children(n, f.inherit(n))
	f.flush(style{block: n})
	return f.out
}

// inherit gives the style that n takes over from the elements around it.
func (f *flow) inherit(n *html.Node) style {
	var up []*html.Node
	for m := n; m != nil && f.p.at[m] != nil; m = m.Parent {
		up = append(up, m)
	}
	s := style{block: n}
	for i := len(up) - 1; i >= 0; i-- {
		if up[i].DataAtom == atom.Table {
			s.center = false
		}
		s = s.under(f.p.at[up[i]].look)
	}
	return s
}

func (s style) under(k look) style {
	if k.bold != 0 {
		s.bold = k.bold == yes
	}
	if k.align != "" {
		s.center = k.align == "center" || k.align == "-webkit-center" || k.align == "middle"
	}
	if k.size != 0 {
		s.size, s.tiny = k.size, false
	}
	s.tiny = s.tiny || k.tiny
	s.keep = s.keep || k.keep
	return s
}

func (f *flow) children(n *html.Node, s style) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			if s.tiny {
				continue
			}
			f.run = append(f.run, piece{text: c.Data, at: n, bold: s.bold, keep: s.keep, size: s.size, raised: s.raised})
		case html.ElementNode:
			f.element(c, s)
		}
	}
}

func (f *flow) element(n *html.Node, s style) {
	in := f.p.at[n]
	if in == nil || n == f.skip {
		return
	}
	if f.passedOver(in, n) {
		f.flush(s)
		if f.rest != nil {
			*f.rest = append(*f.rest, n)
		}
		return
	}
	if n.DataAtom == atom.Table {
		s.center = false // a table does not take over the alignment around it
	}
	inner := s.under(in.look)
	switch n.DataAtom {
	case atom.Br:
		f.run = append(f.run, piece{kind: lineBreak})
	case atom.Img:
		if isPicture(n) {
			f.run = append(f.run, piece{kind: picture})
		}
	case atom.Hr:
		f.flush(s)
	case atom.Table:
		f.flush(s)
		f.table(n, inner)
	default:
		f.plain(n, s, inner)
	}
}

// passedOver says whether an element is no text of the release.
func (f *flow) passedOver(in *info, n *html.Node) bool {
	if f.everything {
		return false
	}
	return in.chrome != content && !(in.chrome == frame && f.frames) || f.linkList(n, in)
}

// linkList says whether an element is a list of links to other pages.
func (f *flow) linkList(n *html.Node, in *info) bool {
	switch n.DataAtom {
	case atom.Ul, atom.Ol, atom.Dl, atom.Div, atom.Section:
	default:
		return false
	}
	if !in.linked() {
		return false
	}
	links := 0
	for c := range n.Descendants() {
		if c.DataAtom == atom.A && f.p.at[c] != nil && f.p.at[c].all > 0 {
			links++
		}
	}
	return links >= 2
}

// plain reads an element that is neither table nor void.
func (f *flow) plain(n *html.Node, s, inner style) {
	in := f.p.at[n]
	if !blockLevel(n.DataAtom) && in.look.block != yes || blockLevel(n.DataAtom) && in.look.block == no && n.DataAtom == atom.Div {
		if sideBySide(n) && (f.apart || f.p.fieldsIn(n) && f.p.fieldsIn(f.p.before(n))) {
			f.run = append(f.run, piece{text: " ", at: n})
		}
		inner.raised = s.raised || in.look.raised == yes
		f.children(n, inner)
		return
	}
	f.flush(s)
	inner.block, inner.raised = n, false
	switch {
	case heading(n.DataAtom) && s.kind == doc.Paragraph:
		inner.kind = doc.Heading
	case n.DataAtom == atom.Figcaption, in.words.has("caption", "figcaption") && !heading(n.DataAtom):
		inner.kind = doc.Caption
	case n.DataAtom == atom.Ul || n.DataAtom == atom.Ol:
		inner.list++
	case n.DataAtom == atom.Div && in.look.border == yes:
		inner.boxed = true
	}
	mark := f.mark
	if n.DataAtom == atom.Li {
		f.mark = f.drawnMark(n, inner.list)
	}
	f.children(n, inner)
	f.flush(inner)
	if n.DataAtom == atom.Li {
		f.mark = mark
	}
}

// sideBySide says whether n is one of a row of links, buttons or labels, which
// a site sets apart by style alone.
func sideBySide(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Button, atom.Span, atom.Strong, atom.Label:
		return n.PrevSibling != nil && n.PrevSibling.Type == html.ElementNode
	}
	return false
}

// drawnMark is the depth of a list item by the nesting of its list, where the
// browser draws a mark before it. The outermost list stands below a paragraph,
// where ministries write ㅇ.
func (f *flow) drawnMark(li *html.Node, nested int) doc.Depth {
	if f.p.at[li].look.marks == no || li.Parent.DataAtom != atom.Ul || f.p.at[li.Parent].look.marks == no {
		return doc.NoBullet
	}
	switch nested {
	case 0, 1:
		return doc.Circle
	case 2:
		return doc.Dash
	}
	return doc.Dot
}

// isPicture tells a picture from an icon, spacer or tracking pixel.
func isPicture(n *html.Node) bool {
	for _, key := range [...]string{"width", "height"} {
		if v, unit := number(attr(n, key)); unit != "?" && unit != "%" && v < 24 {
			return false
		}
	}
	return true
}
