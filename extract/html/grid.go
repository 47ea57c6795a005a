package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Limits of the HTML standard (4.9.11, 4.9.12), and the grid places of one
// table: more is no table that a person prints.
const (
	maxColSpan = 1000
	maxRowSpan = 65534
	maxPlaces  = 1_000_000
)

// grid is a table element with its cells in their places.
type grid struct {
	node       *html.Node
	caption    *html.Node
	rows, cols int
	head       int // rows of the thead
	cells      []spot
}

// spot is a td or th and the places it covers.
type spot struct {
	node                   *html.Node
	row, col, height, wide int
}

// grid lays out the cells of a table as the HTML standard forms a table, save
// that a cell never overlaps another: a span ends where it would. Rows and
// columns in which no cell begins are dropped.
func (p *page) grid(table *html.Node) *grid {
	g := &grid{node: table}
	var sections [3][]*html.Node // thead, tbody, tfoot
	for c := table.FirstChild; c != nil; c = c.NextSibling {
		if p.at[c] == nil {
			continue
		}
		switch c.DataAtom {
		case atom.Caption:
			g.caption = c
		case atom.Thead:
			sections[0] = append(sections[0], c)
		case atom.Tbody:
			sections[1] = append(sections[1], c)
		case atom.Tfoot:
			sections[2] = append(sections[2], c)
		}
	}
	budget := maxPlaces
	for i, group := range sections {
		for _, sec := range group {
			p.section(g, sec, &budget)
		}
		if i == 0 {
			g.head = g.rows
		}
	}
	g.squeeze()
	return g
}

// section places the rows of one thead, tbody or tfoot; a cell does not reach
// out of it.
func (p *page) section(g *grid, sec *html.Node, budget *int) {
	var rows []*html.Node
	for c := sec.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Tr && p.at[c] != nil {
			rows = append(rows, c)
		}
	}
	taken := make([][]bool, len(rows))
	for y, tr := range rows {
		x := 0
		for c := tr.FirstChild; c != nil; c = c.NextSibling {
			if c.DataAtom != atom.Td && c.DataAtom != atom.Th || p.at[c] == nil {
				continue
			}
			for x < len(taken[y]) && taken[y][x] {
				x++
			}
			s := spot{c, y, x, spanOf(c, "rowspan", maxRowSpan, len(rows)-y), spanOf(c, "colspan", maxColSpan, 1)}
			s.fit(taken, budget)
			x += s.wide
			s.row += g.rows
			g.cells = append(g.cells, s)
			g.cols = max(g.cols, s.col+s.wide)
		}
	}
	g.rows += len(rows)
}

// fit cuts a cell to the free places and takes them.
func (s *spot) fit(taken [][]bool, budget *int) {
	s.height = min(s.height, len(taken)-s.row)
	for w := 1; w < s.wide; w++ {
		if at := s.col + w; at < len(taken[s.row]) && taken[s.row][at] {
			s.wide = w
		}
	}
	if *budget -= s.wide * s.height; *budget < 0 {
		s.wide, s.height = 1, 1
	}
	for y := s.row; y < s.row+s.height; y++ {
		for len(taken[y]) < s.col+s.wide {
			taken[y] = append(taken[y], false)
		}
		for x := s.col; x < s.col+s.wide; x++ {
			if taken[y][x] {
				s.height = y - s.row
				return
			}
		}
		for x := s.col; x < s.col+s.wide; x++ {
			taken[y][x] = true
		}
	}
}

// spanOf reads a span attribute as browsers do; zero means whole.
func spanOf(n *html.Node, key string, limit, whole int) int {
	v, err := strconv.Atoi(strings.TrimSpace(attr(n, key)))
	if err != nil || v < 0 {
		return 1
	}
	if v == 0 {
		return max(whole, 1)
	}
	return min(v, limit)
}

// squeeze drops rows and columns in which no cell begins.
func (g *grid) squeeze() {
	rowStart, colStart := make([]bool, g.rows), make([]bool, g.cols)
	for _, s := range g.cells {
		rowStart[s.row], colStart[s.col] = true, true
	}
	rows, cols := cumulate(rowStart), cumulate(colStart)
	for i := range g.cells {
		s := &g.cells[i]
		s.height = rows[s.row+s.height] - rows[s.row]
		s.wide = cols[s.col+s.wide] - cols[s.col]
		s.row, s.col = rows[s.row], cols[s.col]
	}
	g.head, g.rows, g.cols = rows[g.head], rows[g.rows], cols[g.cols]
}

// cumulate counts the true before each place.
func cumulate(b []bool) []int {
	n := make([]int, len(b)+1)
	for i, v := range b {
		n[i+1] = n[i]
		if v {
			n[i+1]++
		}
	}
	return n
}
