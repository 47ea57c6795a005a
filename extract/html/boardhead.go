package html

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// fieldsAhead finds that a row or line begins with the label of a board's field.
var fieldsAhead = regexp.MustCompile(`^[\s·|:□○]*(?:(?:작\s?성|등\s?록|게\s?시|게\s?재|담\s?당|글\s?쓴)\s?(?:자|일|일\s?시|이|부\s?서|기\s?관|과|팀)|부\s?서|조\s?회|첨\s?부|날\s?짜|일\s?자|출\s?처|연\s?락\s?처|전\s?화|공\s?개|분\s?류)`)

// longestFields is the most letters of a line of a board's fields.
const longestFields = 120

// leadsFields says whether the fields of a board come right behind n, which is one line: a
// row that n has to itself stands before theirs, or n before a line of them.
func (p *page) leadsFields(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Dt, atom.Dd, atom.Li, atom.Ul, atom.A:
		return false
	}
	if p.hasBlockChild(n) || p.fieldsIn(n) || p.fieldsIn(p.before(n)) {
		return false
	}
	if n.DataAtom != atom.Td && n.DataAtom != atom.Th {
		if markedLine.MatchString(textOf(n)) {
			return false // - 가시·나군 선정 -: a line under the title
		}
		next := p.nextWithText(n)
		for next != nil && int(p.at[next].all) <= longestFields && markedLine.MatchString(textOf(next)) {
			next = p.nextWithText(next)
		}
		return next != nil && (blockLevel(n.DataAtom) || blockLevel(next.DataAtom)) && p.fieldsIn(next)
	}
	row := n.Parent
	if row == nil || row.DataAtom != atom.Tr || p.nextWithText(n) != nil || p.before(n) != nil {
		return false
	}
	next := p.nextWithText(row)
	if next == nil && row.Parent != nil && (row.Parent.DataAtom == atom.Thead || row.Parent.DataAtom == atom.Tbody) {
		next = p.nextWithText(row.Parent)
	}
	return p.fieldsIn(next)
}

// fieldsIn says whether an element begins with a board's field or is a line of its date.
func (p *page) fieldsIn(n *html.Node) bool {
	if n == nil {
		return false
	}
	t := textOf(n)
	return fieldsAhead.MatchString(t) || int(p.at[n].all) <= longestFields && isMatter(t)
}

// longestPostHead is the most letters of what stands over a post on a board: its title and fields.
const longestPostHead = 300

// headsPost says whether an element that is named as the head of a site is that of a post on a
// board: hardly any links, and a line of the board's fields.
func (p *page) headsPost(n *html.Node, in *info) bool {
	if !in.words.has("header", "top") || in.all > longestPostHead || in.link*4 > in.all {
		return false
	}
	for c := range n.Descendants() {
		if p.at[c] != nil && p.at[c].all > 0 && !p.hasBlockChild(c) && p.fieldsIn(c) {
			return true
		}
	}
	return false
}

// nextWithText is the next element beside n that prints something, nil for none and where text of its own stands between.
func (p *page) nextWithText(n *html.Node) *html.Node {
	for c := n.NextSibling; c != nil; c = c.NextSibling {
		if in := p.at[c]; in != nil && in.all > 0 {
			return c
		}
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return nil
		}
	}
	return nil
}

// before is the element before n beside it that prints something, nil for none and where text of its own stands between.
func (p *page) before(n *html.Node) *html.Node {
	for c := n.PrevSibling; c != nil; c = c.PrevSibling {
		if in := p.at[c]; in != nil && in.all > 0 {
			return c
		}
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return nil
		}
	}
	return nil
}

// proseBefore says whether the text below top tells something in a sentence before n.
func (p *page) proseBefore(n, top *html.Node) bool {
	for c := range top.Descendants() {
		in := p.at[c]
		if c == n {
			return false
		}
		if in != nil && in.prose >= 40 && !p.hasBlockChild(c) {
			return true
		}
	}
	return false
}
