package layout

import (
	"strings"

	"injeung/extract/doc"
)

// sheet is a page while it is laid out.
type sheet struct {
	page      *doc.Page
	fonts     []doc.Font
	hs        []segment // horizontal rules, merged
	grids     []*grid   // tables and boxes, largest first
	body      *region   // what stands in no grid
	sides     []*region // columns beside the text, taken out of the body
	pieces    []piece
	stray     []int32 // spaces that stand by themselves
	furniture []doc.Block
	stamped   bool // slanted words lie over the text
}

// region is a part of a page that is read by itself: the page without its
// tables, or one cell.
type region struct {
	box    doc.Box
	glyphs []int32 // in drawing order
	lines  []line
	grids  []*grid // that stand in it
}

// scan finds rules, grids and lines of a page.
func scan(page *doc.Page, fonts []doc.Font) *sheet {
	s := &sheet{page: page, fonts: fonts}
	s.setStamps()
	s.findGrids()
	s.setSides()
	s.eachRegion(func(r *region) { r.lines = s.linesOf(r) })
	for _, g := range s.grids {
		s.refine(g)
	}
	return s
}

func (s *sheet) findGrids() {
	hs, vs := rules(s.page)
	s.hs = hs
	s.grids = grids(hs, vs, clipGroups(s.page), bandsOfShade(s.page))
	s.grids = bounded(s.grids)
	for range 3 { // a box may be empty once a mark in it is none
		if !s.sift() {
			return
		}
	}
	s.nest()
	s.spread()
}

const (
	// maxGrids bounds the tables and boxes of a page, maxCells their cells.
	maxGrids = 200
	maxCells = 60_000
)

// bounded drops the smallest grids of a page that has too many.
func bounded(all []*grid) []*grid {
	cells := 0
	for i, g := range all {
		if cells += len(g.cells); i == maxGrids || cells > maxCells {
			return all[:i]
		}
	}
	return all
}

// sift drops grids that hold too little text to be tables or boxes.
func (s *sheet) sift() (dropped bool) {
	s.nest()
	s.spread()
	kept := s.grids[:0]
	for _, g := range s.grids {
		if g.plausible(s.page) {
			kept = append(kept, g)
		}
	}
	dropped = len(kept) < len(s.grids)
	s.grids = kept
	return dropped
}

// nest finds for each grid the cell of a larger one that it stands in. Grids
// are sorted largest first.
func (s *sheet) nest() {
	for i, g := range s.grids {
		g.inside, g.incell = nil, -1
		for j := i - 1; j >= 0; j-- {
			if c := s.grids[j].holds(g.box); c >= 0 {
				g.inside, g.incell = s.grids[j], c
				break
			}
		}
	}
}

// holds gives the cell that a box stands in, or -1.
func (g *grid) holds(b doc.Box) int {
	c := g.find((b.X0+b.X1)/2, (b.Y0+b.Y1)/2)
	if c < 0 {
		return -1
	}
	o := g.cellBox(&g.cells[c])
	if b.X0 < o.X0-touch || b.X1 > o.X1+touch || b.Y0 < o.Y0-touch || b.Y1 > o.Y1+touch {
		return -1
	}
	return c
}

func (s *sheet) eachRegion(f func(*region)) {
	f(s.body)
	for _, r := range s.sides {
		f(r)
	}
	for _, g := range s.grids {
		for i := range g.cells {
			f(g.cells[i].region)
		}
	}
}

// plausible says whether a grid is a table or a box of text rather than a
// drawing: some text, and for many cells text in a fair share of them.
func (g *grid) plausible(page *doc.Page) bool {
	full := 0
	for i := range g.cells {
		if r := g.cells[i].region; len(r.grids) > 0 || inked(page, r.glyphs) {
			full++
		}
	}
	switch {
	case full == 0:
		return false
	case len(g.cells) == 1:
		return g.box.W() > 20 && g.box.H() > 8
	}
	return full*20 >= len(g.cells)
}

func inked(page *doc.Page, glyphs []int32) bool {
	for _, i := range glyphs {
		if !isSpace(&page.Glyphs[i]) {
			return true
		}
	}
	return false
}

func isSpace(g *doc.Glyph) bool {
	if len(g.Text) == 0 {
		return false
	}
	switch c := g.Text[0]; {
	case c == ' ' || c == '\t':
		return true
	case c > ' ' && c < 0xc2 || c >= 0xe4:
		return false
	}
	return strings.TrimSpace(g.Text) == ""
}

func abs(v float32) float32 {
	if v < 0 {
		return -v
	}
	return v
}

// loose are the glyphs that no block holds: spaces by themselves.
func (s *sheet) loose() []doc.Loose {
	out := make([]doc.Loose, len(s.stray))
	for i, k := range s.stray {
		out[i] = doc.Loose{Page: s.page.Number, Glyph: s.page.Glyphs[k]}
	}
	return out
}

// drawn gives the grids for a drawing.
func (s *sheet) drawn() []Grid {
	out := make([]Grid, 0, len(s.grids))
	for _, g := range s.grids {
		d := Grid{Page: s.page.Number, Box: g.box, Ruled: g.ruled}
		for i := range g.cells {
			if !g.cells[i].open {
				d.Cells = append(d.Cells, g.cellBox(&g.cells[i]))
			}
		}
		for i, r := range g.segs {
			if i < len(g.segs)-g.cols {
				d.Lines = append(d.Lines, doc.Box{X0: r.lo, Y0: r.pos - r.width/2, X1: r.hi, Y1: r.pos + r.width/2})
			} else {
				d.Lines = append(d.Lines, doc.Box{X0: r.pos - r.width/2, Y0: r.lo, X1: r.pos + r.width/2, Y1: r.hi})
			}
		}
		out = append(out, d)
	}
	return out
}
