package html

import (
	"regexp"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// bodyName says whether an element's names are those that sites give the box
// around an article's text: view_cont, entry-content, article_body.
func bodyName(n *html.Node, w wordSet) bool {
	if attr(n, "itemprop") == "articleBody" {
		return true
	}
	switch n.DataAtom {
	case atom.Div, atom.Section, atom.Td, atom.Article, atom.Main:
	default:
		return false
	}
	switch {
	case w.has("view", "article", "entry", "post", "board", "bbs", "news", "detail", "bd", "press") && w.has("cont", "content", "contents", "body", "text", "txt", "con"):
		return !w.has("wrap", "wrapper", "container", "area", "layout", "page") || w.has("text", "txt")
	case w.has("se") && w.has("main") && w.has("container"), w.has("articlebody", "articleview", "viewcontent", "viewcontents", "viewcont"):
		return true
	}
	return false
}

// region finds the element that holds the release's text and no more of the
// site around it than must be: the box that names itself the article's body,
// else the smallest element with most of the page's prose, widened as long as
// prose stands beside it.
func (p *page) region() *html.Node {
	if n := p.namedBody(); n != nil {
		return n
	}
	return p.widen(p.densest())
}

// datesLabel begins the line with which a release says when it may be told.
var datesLabel = regexp.MustCompile(`^\s*[□○ㅇ•∙*<\[(]*\s*(?:보\s*도\s*(?:시\s*점|일\s*시)|배\s*포\s*일\s*시)`)

// datesAbove says whether the release's own line of dates stands before n: the text begins
// there, whatever box holds most of it.
func (p *page) datesAbove(n *html.Node) bool {
	for c := n.PrevSibling; c != nil; c = c.PrevSibling {
		in := p.at[c]
		if in != nil && in.chrome == content && in.all > 0 && in.size <= maxShort && datesLabel.MatchString(textOf(c)) {
			return true
		}
	}
	return false
}

// namedBody is the article body by name, where its share of the page's prose
// speaks for it.
func (p *page) namedBody() *html.Node {
	var best *html.Node
	for n := range p.body.Descendants() {
		in := p.at[n]
		if in == nil || !bodyName(n, in.words) || p.inChrome(n) {
			continue
		}
		if best == nil || in.prose > p.at[best].prose {
			best = n
		}
	}
	if best == nil {
		return nil
	}
	if p.partedBody(best) {
		return best.Parent
	}
	own, total := p.at[best].prose, p.at[p.body].prose
	if own*4 >= total || own >= 600 || !p.proseOutside(best) {
		return best
	}
	return nil
}

// partedBody says whether the box of an article's body is one of several beside each other that go by the same names and hold
// prose, as where tables stand between them: they are parts of one text.
func (p *page) partedBody(n *html.Node) bool {
	for c := n.Parent.FirstChild; c != nil; c = c.NextSibling {
		if in := p.at[c]; c != n && in != nil && in.chrome == content && attr(c, "class") == attr(n, "class") && bodyName(c, in.words) && in.prose >= 40 && in.link*10 < in.all*3 {
			return true
		}
	}
	return false
}

// proseOutside says whether the page has a paragraph of a sentence's length
// beside what stands in n.
func (p *page) proseOutside(n *html.Node) bool {
	in := p.at[n]
	for c := range p.body.Descendants() {
		k := p.at[c]
		if k == nil || k.order >= in.order && k.order <= in.last || within(n, c) {
			continue
		}
		if k.prose >= 40 && k.link == 0 && blockLevel(c.DataAtom) && !p.hasBlockChild(c) && !p.inChrome(c) {
			return true
		}
	}
	return false
}

// inChrome says whether n stands in a part of the site that is no content.
func (p *page) inChrome(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if in := p.at[n]; in == nil || in.chrome != content {
			return true
		}
	}
	return false
}

// densest goes down from the body as long as one child holds most prose.
func (p *page) densest() *html.Node {
	n := p.body
	for {
		var next *html.Node
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			in := p.at[c]
			if in != nil && in.chrome == content && in.prose*100 >= p.at[n].prose*60 && in.prose > 0 && p.container(c) {
				next = c
			}
		}
		if next == nil {
			return n
		}
		n = next
	}
}

// container says whether an element may hold a whole article: a division, a
// cell or row of a table used for layout, not a paragraph, list or data table.
func (p *page) container(n *html.Node) bool {
	switch n.DataAtom {
	case atom.P, atom.Ul, atom.Ol, atom.Dl, atom.Li, atom.Dd, atom.Dt, atom.Blockquote, atom.Pre,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Figure:
		return false
	case atom.Table:
		return !p.isData(p.grid(n))
	case atom.Tbody, atom.Tr, atom.Td, atom.Center, atom.Form:
		return true
	}
	return blockLevel(n.DataAtom) || p.at[n].look.block == yes || n.DataAtom == 0
}

// widen takes in the elements around n that hold prose of the same article,
// up to the element that calls itself the article or the page's main part.
func (p *page) widen(n *html.Node) *html.Node {
	best := n
	for c := n; c != p.body && c.Parent != nil; c = c.Parent {
		if bodyName(c, p.at[c].words) || c.DataAtom == atom.Article || c.DataAtom == atom.Main {
			return c
		}
		if up := c.Parent; up.DataAtom == atom.Article || p.proseBeside(c) || p.datesAbove(c) {
			best = up
		}
	}
	return best
}

// proseBeside says whether a sibling of n holds running text: forty letters
// are a short sentence.
func (p *page) proseBeside(n *html.Node) bool {
	for c := n.Parent.FirstChild; c != nil; c = c.NextSibling {
		in := p.at[c]
		if c == n || in == nil || in.chrome != content {
			if c.Type == html.TextNode && letters(c.Data) >= 40 {
				return true
			}
			continue
		}
		if in.prose >= 40 && in.prose*33 >= p.at[n].prose && in.link*10 < in.all*3 {
			return true
		}
	}
	return false
}
