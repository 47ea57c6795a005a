package html

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isFields says whether a list is a board's fields of one post, outside a
// table: 제목, 작성자, 등록일, 조회수, 첨부파일, each with its value. Two labels and one
// that only boards print must stand in it.
func (p *page) isFields(n *html.Node) bool {
	in := p.at[n]
	if n.DataAtom != atom.Dl && n.DataAtom != atom.Ul || in.all > 400 || in.size > maxShort || in.last-in.order > 200 {
		return false
	}
	labels, sure := 0, false
	for c := range n.Descendants() {
		k := p.at[c]
		if k == nil || k.all < 2 {
			continue
		}
		s, ok := fieldLabel(c, k)
		if !ok {
			continue
		}
		switch {
		case titleLabel.MatchString(s), countLabel.MatchString(s):
			labels, sure = labels+1, true
		case dateLabel.MatchString(s), s == "작성자", s == "글쓴이", strings.HasSuffix(s, "부서"), s == "담당자", s == "전화번호", s == "연락처":
			labels++
		}
	}
	return sure && labels >= 2
}

// fieldLabel is the label that an element is, or that an item begins with: 작성일 : 2024-03-06.
func fieldLabel(n *html.Node, in *info) (string, bool) {
	switch {
	case in.all <= 8 && isLabelElement(n):
		return trimLabel(textOf(n)), true
	case in.all <= 40 && n.DataAtom == atom.Li:
		label, _, ok := strings.Cut(textOf(n), ":")
		return trimLabel(label), ok
	}
	return "", false
}

// isLabelElement says whether an element may hold the label of a field.
func isLabelElement(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Dt, atom.Strong, atom.Span, atom.Em, atom.B, atom.Label:
		return true
	}
	return false
}

// releaseHead finds what a release says of itself in its own head, which is its text.
var releaseHead = regexp.MustCompile(`(?:보\s*도|배\s*포)\s*(?:일\s*시|시\s*점|일\s*자|일|시\s*기)|엠바고|책\s*임\s*자`)

// isFieldTable says whether a table is a board's head alone, the text standing outside it.
func (p *page) isFieldTable(n *html.Node, in *info) bool {
	if n.DataAtom != atom.Table || in.all > 400 || in.size > maxShort || releaseHead.MatchString(textOf(n)) {
		return false
	}
	g := p.grid(n)
	for _, c := range g.cells {
		if k := p.at[c.node]; k.all > longestField || k.all > 40 && p.holds(c.node).table {
			return false
		}
	}
	return p.isBoard(g)
}
