package html

import (
	"cmp"
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
