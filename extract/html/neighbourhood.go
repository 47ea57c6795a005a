package html

import (
	"regexp"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// gather reads the neighbourhood: everything beside the text, and what in the
// text is no text of the release.
func (a *about) gather(rest []*html.Node) {
	a.title()
	if a.head != nil {
		a.add("heading", a.p.oneText(a.head), a.head)
		a.subheads()
	} else {
		a.sharedTitle()
	}
	around := a.neighbourhood()
	a.scan(around, a.top, false)
	for _, n := range rest {
		a.scan(n, nil, false)
	}
	for n := range around.Descendants() {
		if a.p.at[n] != nil && n.DataAtom == atom.A {
			a.file(n)
		}
	}
	a.claimedDate()
	a.publisher()
	a.licences()
}

// subheads reads the lines of a headline that stand under it: lesser headings, or
// what the page calls so. Bylines and dates may stand between.
func (a *about) subheads() {
	inside := within(a.head, a.top)
	for n := a.head; n != nil && n != a.p.body && n != a.top && (inside || !within(a.top, n)); n = n.Parent {
		for c := n.NextSibling; c != nil; c = c.NextSibling {
			in := a.p.at[c]
			switch {
			case in == nil || in.all == 0 || in.chrome != content || in.all <= 60 && isMatter(textOf(c)):
			case within(a.top, c) || in.all > 200 || in.prose >= 200:
				return
			case isSubhead(in) || heading(c.DataAtom) && (!inside || a.beforeMatter(c)), !inside && in.all <= 120 && blockLevel(c.DataAtom) && markedLine.MatchString(textOf(c)) && !sentenceEnd.MatchString(textOf(c)):
				a.sublines(c)
			default:
				return
			}
		}
	}
}

// isSubhead says whether an element is named as the line under a headline.
func isSubhead(in *info) bool {
	return in.words.has("subtitle", "subtit", "subhead", "subheading", "subheadline", "deck", "standfirst", "subtitles") || in.words.has("sub", "second") && in.words.has("title", "tit", "head", "heading", "headline", "subject", "line", "txt", "sub")
}

// markedLine finds a line that a dash or another mark of lists opens, as those under a headline are set.
var markedLine = regexp.MustCompile(`^\s*[-–—▸▶▷◈◇◆∙·•]\s*[\p{L}\d‘“'"(]`)

// beforeMatter says whether a byline or date follows a heading before any prose, so
// that the heading is the headline's and not that of a section.
func (a *about) beforeMatter(n *html.Node) bool {
	for c := n.NextSibling; c != nil; c = c.NextSibling {
		in := a.p.at[c]
		switch {
		case in == nil || in.all == 0, heading(c.DataAtom):
		case in.chrome == matter, in.all <= 60 && isMatter(textOf(c)):
			return true
		default:
			return false
		}
	}
	return false
}

// sublines adds the lines of an element, each as it is set.
func (a *about) sublines(n *html.Node) {
	for _, b := range a.p.texts(n, nil, false) {
		for _, l := range b.Lines {
			a.add("subtitle", l, n)
		}
	}
}

// scan reads the elements below n that tell about the release. Of a gadget
// only words of origin and names of files count.
func (a *about) scan(n, skip *html.Node, gadgets bool) {
	in := a.p.at[n]
	if in == nil || n == skip || in.chrome == edge && (in.all > 400 || in.link*2 > in.all) {
		return
	}
	gadgets = gadgets || in.chrome == gadget || in.chrome == edge
	if !gadgets {
		a.pairs(n)
		a.small(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			a.scan(c, skip, gadgets)
		}
	}
	if a.p.hasBlockChild(n) || !blockLevel(n.DataAtom) && n.DataAtom != atom.A {
		return
	}
	for _, b := range a.p.texts(n, skip, true) {
		for _, l := range b.Lines {
			a.line(l, n)
		}
	}
}

// hasBlockChild says whether a block-level element stands below n.
func (p *page) hasBlockChild(n *html.Node) bool {
	for c := range n.Descendants() {
		if p.at[c] != nil && blockLevel(c.DataAtom) {
			return true
		}
	}
	return false
}

// hasLink says whether a link stands below n.
func (a *about) hasLink(n *html.Node) bool {
	for c := range n.Descendants() {
		if c.DataAtom == atom.A && a.p.at[c] != nil {
			return true
		}
	}
	return false
}
