package html

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"injeung/extract/doc"
)

// page is a parsed page with what was found out about each element.
type page struct {
	root  *html.Node
	body  *html.Node
	at    map[*html.Node]*info // visible elements only
	paths map[*html.Node]string
	// softBreaks says that lines are broken as on paper: a word goes on over a
	// <br> that has no space before it.
	softBreaks bool
	title      string       // of the <title>, folded
	shared     string       // of the page for others that link to it (og:title), folded
	struck     []*html.Node // what is struck out, outermost elements only
}

// info is what is known about a visible element.
type info struct {
	order, last int32 // place in document order; last is that of its last descendant
	depth, nth  int32 // levels below the document; count among siblings of its name
	alone       bool  // no sibling has its name
	look        look
	chrome      chrome
	words       wordSet // of its class and id
	size        int32   // bytes of its text
	all         int32   // letters and digits of its text
	link        int32   // those of them inside links
	prose       int32   // those outside links and chrome
}

func newPage(root *html.Node) *page {
	p := &page{root: root, at: map[*html.Node]*info{}, paths: map[*html.Node]string{}}
	s := surveyor{page: p, sheets: sheets(root, count(root))}
	s.visit(root, 0, 1, true)
	if p.body == nil {
		p.body = root
	}
	p.softBreaks = s.softEnds >= 3 && s.softEnds*10 >= s.ends*6
	p.markChrome()
	p.weigh(p.root, false, false)
	return p
}

func count(n *html.Node) int {
	total := 0
	for range n.Descendants() {
		total++
	}
	return total
}

// surveyor walks the tree once and notes what is cheap to know.
type surveyor struct {
	*page
	sheets map[*html.Node]look
	order  int32
	total  int32 // letters of the page; 0 not yet counted
	// ends are the line breaks between two words; softEnds those with a space
	// before.
	ends, softEnds int
}

func (s *surveyor) visit(n *html.Node, depth, nth int32, alone bool) {
	k := defaults(n).over(s.sheets[n]).over(attributes(n))
	if n == s.root || n.DataAtom == atom.Html || n.DataAtom == atom.Body || n.DataAtom == atom.Main {
		k.hidden = no // a page that shows itself by script
	}
	if k.hidden == yes && k.struck {
		s.strikes(n)
	}
	if k.hidden == yes || silent(n) || s.ariaHidden(n) || (k.hidden == 0 && screenReaderOnly(n)) {
		return
	}
	s.order++
	in := &info{order: s.order, depth: depth, nth: nth, alone: alone, look: k, words: wordsOf(n)}
	s.at[n] = in
	switch n.DataAtom {
	case atom.Body:
		s.body = n
	case atom.Title:
		if s.title == "" && n.FirstChild != nil {
			s.title = fold(n.FirstChild.Data)
		}
	case atom.Meta:
		if s.shared == "" && (attr(n, "property") == "og:title" || attr(n, "name") == "og:title" || attr(n, "name") == "twitter:title") {
			s.shared = fold(attr(n, "content"))
		}
	case atom.Br:
		s.lineEnd(n)
	}
	names := map[string]int32{}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			names[c.Data]++
		}
	}
	seen := map[string]int32{}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			seen[c.Data]++
			s.visit(c, depth+1, seen[c.Data], names[c.Data] == 1)
		}
	}
	in.last = s.order
}

// ariaHidden says whether n is hidden by aria-hidden, which is wrong where it
// hides most of the page: a site covers what lies under a dialog so.
func (s *surveyor) ariaHidden(n *html.Node) bool {
	return strings.EqualFold(attr(n, "aria-hidden"), "true") && !s.most(n)
}

// most says whether more than half of the page's letters stand below n.
func (s *surveyor) most(n *html.Node) bool {
	if s.total == 0 {
		s.total = allLetters(s.root)
	}
	return allLetters(n)*2 > s.total
}

func allLetters(n *html.Node) int32 {
	var k int32
	for c := range n.Descendants() {
		if c.Type == html.TextNode && c.Parent.DataAtom != atom.Script && c.Parent.DataAtom != atom.Style {
			k += letters(c.Data)
		}
	}
	return k
}

// lineEnd counts a <br> after a word, and whether a space was kept before it.
func (s *surveyor) lineEnd(br *html.Node) {
	t := textBefore(br)
	cut := strings.TrimRight(t, " \t\r\n")
	if cut == "" || !unicode.IsLetter(lastRune(cut)) || strings.ContainsAny(t[len(cut):], "\r\n") {
		return
	}
	s.ends++
	if len(cut) < len(t) {
		s.softEnds++
	}
}

// textBefore is the text node right before n, at most three levels down.
func textBefore(n *html.Node) string {
	c := n.PrevSibling
	for range 4 {
		if c == nil {
			return ""
		}
		if c.Type == html.TextNode {
			return c.Data
		}
		c = c.LastChild
	}
	return ""
}

// defaults are a browser's own style for elements that matter here.
func defaults(n *html.Node) look {
	switch n.DataAtom {
	case atom.B, atom.Strong, atom.Th, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return look{bold: yes}
	case atom.Sup:
		return look{raised: yes}
	case atom.Pre, atom.Listing, atom.Xmp:
		return look{keep: true}
	case atom.Center:
		return look{align: "center"}
	case atom.Del, atom.S, atom.Strike:
		return look{hidden: yes, struck: true}
	}
	return look{}
}

// silent says whether an element never draws words of the page.
func silent(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Object, atom.Embed,
		atom.Applet, atom.Canvas, atom.Audio, atom.Video, atom.Select, atom.Option, atom.Datalist,
		atom.Textarea, atom.Map, atom.Svg, atom.Math, atom.Noframes, atom.Noembed, atom.Progress, atom.Meter:
		return true
	case atom.Dialog:
		return !hasAttr(n, "open")
	case atom.Details:
		return false
	}
	return n.DataAtom == 0 && n.Data == "svg"
}

// path names an element; see the package comment.
func (p *page) path(n *html.Node) string {
	if n == nil || n.Type == html.DocumentNode {
		return ""
	}
	if s, ok := p.paths[n]; ok {
		return s
	}
	in := p.at[n]
	if in == nil {
		return p.path(n.Parent)
	}
	s := n.Data
	if !in.alone {
		s += "[" + itoa(in.nth) + "]"
	}
	if in.depth > maxPath {
		top := n
		for p.at[top].depth > maxPath {
			top = top.Parent
		}
		s = p.path(top) + ">>*[" + itoa(in.order-p.at[top].order) + "]"
	} else if up := p.path(n.Parent); up != "" {
		s = up + ">" + s
	}
	p.paths[n] = s
	return s
}

// maxPath is the levels that a path names one by one.
const maxPath = 64

func (p *page) place(n *html.Node) doc.Place { return doc.Place{Node: p.path(n)} }
