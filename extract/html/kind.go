package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// shape is what a table's cells look like, for telling data from layout.
type shape struct {
	filled   int // cells with words
	drawn    int // of them with a border
	undrawn  int // of them with a border said to be none
	longest  int32
	total    int32
	pictures int // cells with a picture
	pictured int // filled cells with a picture or right below one
	heads    int // th cells
	tables   int // cells that hold a table with two filled cells
	controls int // cells with form fields
}

// isData says whether a table shows data in rows and columns. A table that
// only places things on the page is read as the blocks it holds.
func (p *page) isData(g *grid) bool {
	switch attr(g.node, "role") {
	case "presentation", "none":
		return false
	}
	s := p.shapeOf(g)
	if s.filled < 2 || g.rows == 1 && g.cols == 1 || g.cols == 1 {
		return false
	}
	if p.isBoard(g) {
		return false
	}
	if s.pictures > 0 && s.pictured == s.filled && s.heads == 0 {
		return false // pictures and their captions
	}
	if s.heads > 0 || g.caption != nil && p.at[g.caption].all > 0 || g.head > 0 {
		return s.controls*2 <= s.filled && !p.framesPage(g, s)
	}
	return p.regular(g, s)
}

// longestField is how many letters a field of a board has; the text has more.
const longestField = 60

// isBoard says whether a table is a board's view of one post: rows for title,
// writer, date and views over the text.
func (p *page) isBoard(g *grid) bool {
	labels, sure, titled := 0, false, false
	for _, c := range g.cells {
		if c.row == 0 && c.wide == g.cols && g.cols > 1 && g.rows < 6 && p.at[c.node].all > 8 {
			titled = true // the headline, over its fields
			continue
		}
		if p.at[c.node].all > longestField && c.wide == g.cols && g.cols > 1 && c.row > 0 && c.row+c.height == g.rows {
			sure = true // the text itself
			continue
		}
		if p.at[c.node].all > 40 || p.at[c.node].all < 2 || p.at[c.node].size > maxShort {
			continue
		}
		s := trimLabel(textOf(c.node))
		if p.at[c.node].all > 8 || strings.Contains(s, ":") {
			before, _, ok := strings.Cut(s, ":")
			if s = trimLabel(before); !ok {
				continue
			}
		}
		switch {
		case titleLabel.MatchString(s):
			labels, sure = labels+1, true
		case countLabel.MatchString(s):
			labels, sure = labels+1, sure || s != "번호"
		case dateLabel.MatchString(s):
			labels, sure = labels+1, sure || titled
		case whoLabel.MatchString(s), s == "내용":
			labels++
		}
	}
	return sure && labels >= 2 && !p.listRows(g)
}

// listRows says whether the labels head the columns of a list of posts.
func (p *page) listRows(g *grid) bool {
	first := 0
	for _, c := range g.cells {
		if c.row == 0 && p.at[c.node].all <= 8 {
			first++
		}
	}
	return first >= 3 && first == g.cols
}

// regular judges a table without marked header.
func (p *page) regular(g *grid, s shape) bool {
	mean := s.total / int32(s.filled)
	switch {
	case p.framesPage(g, s):
		return false
	case s.drawn*2 >= s.filled:
		return g.rows > 1 || s.longest <= 150 && s.tables == 0
	case g.rows == 1:
		return s.filled >= 4 && s.tables == 0 && s.longest <= 150 && p.contactRow(g)
	case s.undrawn*2 >= s.filled:
		return s.tables == 0 && s.pictures*2 <= s.filled && mean <= 80 && s.longest <= 300 && s.filled*10 >= len(g.cells)*6
	}
	return s.tables == 0 && mean <= 150 && s.longest <= 600
}

// contactRow says that the only row of a table tells whom to ask: it begins with the label
// of an office and has one of a person.
func (p *page) contactRow(g *grid) bool {
	first, person := false, false
	for i, c := range g.cells {
		if p.at[c.node].all > 12 {
			continue
		}
		s := strings.Join(strings.Fields(textOf(c.node)), "")
		first = first || i == 0 && (s == "담당부서" || s == "담당" || s == "주관부서" || s == "소관부서" || s == "부서" || s == "담당과")
		person = person || strings.HasPrefix(s, "책임자") || strings.HasPrefix(s, "담당자") || s == "과장" || s == "연락처" || s == "전화"
	}
	return first && person
}

// framesPage says whether a table holds whole parts of a page: headlines,
// most words in one cell with paragraphs and further tables.
func (p *page) framesPage(g *grid, s shape) bool {
	for _, c := range g.cells {
		in := p.at[c.node]
		if in.all < 400 || in.all*10 < s.total*7 {
			continue
		}
		blocks := 0
		for d := range c.node.Descendants() {
			if k := p.at[d]; k != nil && (d.DataAtom == atom.Br || blockLevel(d.DataAtom) && k.all > 0) {
				blocks++
			}
		}
		if blocks >= 5 {
			return true
		}
	}
	return false
}

func (p *page) shapeOf(g *grid) shape {
	var s shape
	bare := map[[2]int]bool{} // places under a picture without words
	for _, c := range g.cells {
		in := p.at[c.node]
		has := p.holds(c.node)
		if has.picture {
			s.pictures++
			if in.all == 0 {
				bare[[2]int{c.row + c.height, c.col}] = true
			}
		}
		if has.table {
			s.tables++
		}
		if has.control {
			s.controls++
		}
		if c.node.DataAtom == atom.Th {
			s.heads++
		}
		if in.all == 0 {
			continue
		}
		s.filled++
		s.total += in.all
		s.longest = max(s.longest, in.all)
		if (has.picture || bare[[2]int{c.row, c.col}]) && in.all <= 60 {
			s.pictured++
		}
		switch p.drawnCell(g, c.node) {
		case yes:
			s.drawn++
		case no:
			s.undrawn++
		}
	}
	return s
}

// drawnCell says whether a cell has a border: its own style speaks first, then
// the table's attribute.
func (p *page) drawnCell(g *grid, cell *html.Node) verdict {
	if v := p.at[cell].look.border; v != 0 {
		return v
	}
	if hasAttr(g.node, "border") {
		return say(attr(g.node, "border") != "0")
	}
	if p.at[g.node].look.border == no {
		return no
	}
	return 0
}

// holding is what stands somewhere below an element.
type holding struct{ picture, table, control bool }

func (p *page) holds(n *html.Node) holding {
	var h holding
	for c := range n.Descendants() {
		in := p.at[c]
		if in == nil {
			if c.DataAtom == atom.Select || c.DataAtom == atom.Textarea {
				h.control = true
			}
			continue
		}
		switch c.DataAtom {
		case atom.Img:
			h.picture = h.picture || isPicture(c)
		case atom.Table:
			h.table = h.table || in.all > 60
		case atom.Input, atom.Button:
			h.control = true
		}
	}
	return h
}
