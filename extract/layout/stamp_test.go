package layout

import (
	"testing"

	"injeung/extract/doc"
)

// TestStampsStandApart keeps slanted words out of the cells that they lie over, and reads a
// page of nothing else.
func TestStampsStandApart(t *testing.T) {
	p := page(1, "+----------+----------+\n|고을      |일        |\n+----------+----------+\n|물안골    |등불      |\n+----------+----------+\n|솔고개    |징검다리  |\n+----------+----------+\n")
	n := len(p.Glyphs)
	for i, c := range []rune("도장") {
		g := glyph(3+i, 3+2*i, c, n+i)
		g.Size, g.Flags = 40, doc.Rotated|doc.Askew
		p.Glyphs = append(p.Glyphs, g)
	}
	r := Blocks([]doc.Page{p}, nil)
	if len(r.Furniture) != 1 || r.Furniture[0].Text.S != "도장" {
		t.Errorf("furniture %v", r.Furniture)
	}
	if len(r.Blocks) != 1 || r.Blocks[0].Table == nil || r.Blocks[0].Table.Cell(1, 0).Text().S != "물안골" {
		t.Errorf("blocks %v", r.Blocks)
	}
	p.Glyphs = p.Glyphs[n:]
	if r := Blocks([]doc.Page{p}, nil); len(r.Furniture) != 0 {
		t.Errorf("words alone are furniture: %v", r.Furniture)
	}
}
