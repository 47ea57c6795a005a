package layout

import (
	"strings"

	"injeung/extract/doc"
)

// label attaches captions and units (표 제목, 단위) to tables: the short line
// right above a table is its caption; one that ends at its right border is
// its unit. The paragraphs stay where they are.
func label(blocks []doc.Block) []doc.Block {
	for i := range blocks {
		t := blocks[i].Table
		if t == nil {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-2; k-- {
			p := &blocks[k]
			if !above(p, t) {
				break
			}
			switch {
			case t.Unit.S == "" && k == i-1 && flushRight(p, t):
				t.Unit = p.Text
			case t.Caption.S == "":
				t.Caption = p.Text
			}
		}
	}
	return blocks
}

// above says whether a block is one line of print right above a table.
func above(p *doc.Block, t *doc.Table) bool {
	if p.Table != nil || len(p.Lines) > 2 || p.At.Page != t.At.Page || strings.HasSuffix(p.Text.S, ".") {
		return false
	}
	gap := t.At.Box.Y0 - p.At.Box.Y1
	return gap > -2 && gap < 2.6*p.Size && len([]rune(p.Text.S)) < 80
}

// flushRight says whether a line ends at the right border of a table and
// begins in its right half.
func flushRight(p *doc.Block, t *doc.Table) bool {
	b := t.At.Box
	return abs(p.At.Box.X1-b.X1) < 1.5*p.Size && p.At.Box.X0 > (b.X0+b.X1)/2
}
