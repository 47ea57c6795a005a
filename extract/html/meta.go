package html

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"injeung/extract/doc"
)

// about gathers what a page says about itself.
type about struct {
	p     *page
	top   *html.Node // the release's text
	head  *html.Node // the headline
	found []entry
}

// entry is a Meta with its place in document order.
type entry struct {
	order int32
	doc.Meta
}

func (a *about) add(key string, t doc.Text, at *html.Node) {
	t = t.Trim()
	if t.S == "" {
		return
	}
	for _, e := range a.found {
		if e.Key == key && e.Text.S == t.S {
			return
		}
	}
	var order int32
	if in := a.p.at[at]; in != nil {
		order = in.order
	}
	a.found = append(a.found, entry{order, doc.Meta{Key: key, Text: t}})
}

func (a *about) sorted() []doc.Meta {
	slices.SortStableFunc(a.found, func(x, y entry) int { return cmp.Compare(x.order, y.order) })
	out := make([]doc.Meta, len(a.found))
	for i, e := range a.found {
		out[i] = e.Meta
	}
	return out
}

// title reads <title>.
func (a *about) title() {
	for n := range a.p.root.Descendants() {
		if n.DataAtom == atom.Title && a.p.at[n] != nil && n.FirstChild != nil && closest(n, atom.Head) != nil {
			a.add("title", a.attrText(strings.Join(strings.Fields(n.FirstChild.Data), " "), n), n)
		}
	}
}

// sharedTitle reads the title that a page without headline gives for those who share it.
func (a *about) sharedTitle() {
	for n := range a.p.root.Descendants() {
		if n.DataAtom == atom.Meta && a.p.at[n] != nil && attr(n, "property") == "og:title" {
			a.add("title", a.attrText(attr(n, "content"), n), n)
		}
	}
}

// claimedDate reads the meta elements that say when the article was published,
// where no date is printed.
func (a *about) claimedDate() {
	for _, e := range a.found {
		if e.Key == "published" {
			return
		}
	}
	said := false
	for n := range a.p.root.Descendants() {
		if n.DataAtom != atom.Meta || a.p.at[n] == nil {
			continue
		}
		switch attr(n, "property") + attr(n, "name") + attr(n, "itemprop") {
		case "article:published_time", "datePublished", "date", "pubdate", "DC.date.issued":
			a.add("published", a.attrText(attr(n, "content"), n), n)
			said = true
		}
	}
	if said {
		return
	}
	if l, n := a.linkedData(); n != nil {
		a.add("published", a.attrText(l.published, n), n)
	}
}

// publisher reads what the head says of the site that shows the page: its name,
// whom it gives as author, and its address.
func (a *about) publisher() {
	for n := range a.p.root.Descendants() {
		if n.DataAtom != atom.Meta && n.DataAtom != atom.Link || a.p.at[n] == nil {
			continue
		}
		switch strings.ToLower(attr(n, "property") + attr(n, "name") + attr(n, "rel")) {
		case "og:site_name", "copyright", "publisher", "article:publisher", "dc.publisher":
			a.add("site", a.attrText(attr(n, "content"), n), n)
		case "author", "article:author", "og:article:author", "dable:author", "dc.creator":
			a.add("author", a.attrText(attr(n, "content"), n), n)
		case "og:url", "canonical":
			a.add("address", a.attrText(attr(n, "content")+attr(n, "href"), n), n)
		}
	}
	for _, e := range a.found {
		if e.Key == "site" {
			return
		}
	}
	if l, n := a.linkedData(); n != nil {
		a.add("site", a.attrText(l.publisher, n), n)
	}
}

func (a *about) attrText(s string, n *html.Node) doc.Text {
	return doc.Printed(composed(s), a.p.place(n))
}

// neighbourhood is the element around text and headline whose other words are
// about the release: byline, date, fields, attached files, source.
func (a *about) neighbourhood() *html.Node {
	if a.head != nil && !within(a.head, a.top) {
		for n := a.top.Parent; n != nil; n = n.Parent {
			if within(a.head, n) {
				return a.wide(n)
			}
		}
	}
	return a.wide(a.top)
}

// wide goes up a level or two as long as little but the article is there.
func (a *about) wide(n *html.Node) *html.Node {
	for range 3 {
		up := n.Parent
		if n == a.p.body || up == nil || a.p.at[up] == nil || n.DataAtom == atom.Article || n.DataAtom == atom.Main {
			break
		}
		if a.p.at[up].prose*10 > a.p.at[n].prose*12+400 {
			break
		}
		n = up
	}
	return n
}

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
