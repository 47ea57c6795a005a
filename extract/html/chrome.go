package html

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// chrome says what part of a site an element is rather than of the release.
type chrome uint8

const (
	content  chrome = iota
	edge            // header, footer, menu or side column of the site
	frame           // the same by names that an article may use within, too
	gadget          // sharing, comments, related articles, buttons, search
	attached        // list of attached files
	matter          // byline, date and fields about the release
)

// markChrome settles the part of every element. Names that would throw away
// most of a page's prose are wrong: a site may call its one big form "popup".
func (p *page) markChrome() {
	p.weigh(p.root, false, false)
	total := p.at[p.root].prose
	for n := range p.root.Descendants() {
		in := p.at[n]
		if in == nil {
			continue
		}
		c := partOf(n, in.words)
		if c == content && outer(n, in.words) && closest(n, atom.Article) == nil && !p.holdsHeadline(n) && !p.headsPost(n, in) {
			c = frame
		}
		if c == content && in.all < 300 && in.size < maxShort && blockLevel(n.DataAtom) && isImprint(textOf(n)) {
			c = edge
		}
		if c == content && p.leadsOn(n, in) {
			c = gadget
		}
		if c == content && (p.isFields(n) || p.isFieldTable(n, in)) {
			c = matter
		}
		if c != content && in.prose*2 > total && (c != edge || p.holdsArticle(n)) {
			c = content
		}
		in.chrome = c
	}
}

// holdsArticle says whether an element contains what only an article has.
func (p *page) holdsArticle(n *html.Node) bool {
	for c := range n.Descendants() {
		if p.at[c] == nil {
			continue
		}
		switch c.DataAtom {
		case atom.Article, atom.Main, atom.H1, atom.H2, atom.Table:
			return true
		}
		if bodyName(c, p.at[c].words) {
			return true
		}
	}
	return false
}

// holdsHeadline says whether a header element holds the heading that the
// page's title repeats.
func (p *page) holdsHeadline(n *html.Node) bool {
	if n.DataAtom != atom.Header {
		return false
	}
	for c := range n.Descendants() {
		if c.DataAtom == atom.H1 && p.at[c] != nil && p.at[c].link == 0 && (p.echoed(c) || p.datedBeside(c)) {
			return true
		}
	}
	return false
}

// datedBeside says whether a heading of some words has a line with a date beside it, as that of
// an article has and a site's name has not.
func (p *page) datedBeside(h *html.Node) bool {
	if p.at[h].all < 8 {
		return false
	}
	for c := h.Parent.FirstChild; c != nil; c = c.NextSibling {
		if in := p.at[c]; c != h && in != nil && in.all <= longestField && printedDate.MatchString(textOf(c)) {
			return true
		}
	}
	return false
}

// closest is the nearest element of a name around n, or nil.
func closest(n *html.Node, a atom.Atom) *html.Node {
	for m := n.Parent; m != nil; m = m.Parent {
		if m.DataAtom == a {
			return m
		}
	}
	return nil
}

// weigh counts letters below n, bottom up.
func (p *page) weigh(n *html.Node, linked, off bool) {
	in := p.at[n]
	in.size, in.all, in.link, in.prose = 0, 0, 0, 0
	linked = linked || n.DataAtom == atom.A && hasAttr(n, "href")
	off = off || in.chrome != content
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			k := letters(c.Data)
			in.all += k
			in.size += int32(len(c.Data))
			if linked {
				in.link += k
			} else if !off {
				in.prose += k
			}
		case p.at[c] != nil && c.DataAtom != atom.Head:
			p.weigh(c, linked, off)
			in.all += p.at[c].all
			in.size += p.at[c].size
			in.link += p.at[c].link
			in.prose += p.at[c].prose
		}
	}
}

// linked says whether nearly all words of an element are links.
func (in *info) linked() bool { return in.all > 0 && in.link*100 >= in.all*85 }
