package layout

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestRuleCloseToWords: a rule that lies right below the words of a row ends an open row above it, so that no row is taken by two tables.
func TestRuleCloseToWords(t *testing.T) {
	row := "  가나다라마바사아자차카타파하거너더러머버 12명 다라\n"
	for _, off := range []float32{0.2, 0.5, 0.8, 1.5} {
		p := page(1, strings.Repeat(row, 8))
		right := p.Glyphs[len(p.Glyphs)-1].Box.X1
		foot := map[int]float32{-1: p.Glyphs[0].Box.Y0 - 1} // of each row
		for i := range p.Glyphs {
			r := int(p.Glyphs[i].Box.Y0 / rowH)
			foot[r] = max(foot[r], p.Glyphs[i].Box.Y1)
		}
		for _, r := range []int{-1, 0, 1, 2, 4, 5, 6, 7} {
			y := foot[r] + 1.5
			if r == 4 {
				y = foot[r] + off
			}
			p.Rules = append(p.Rules, doc.Rule{Box: doc.Box{X0: 2 * colW, Y0: y - .2, X1: right, Y1: y + .2}, Width: 0.4})
		}
		if got := written(Blocks([]doc.Page{p}, nil)); strings.Count(got, "12명") != 8 {
			t.Errorf("rule %v below: %d rows of 8\n%s", off, strings.Count(got, "12명"), got)
		}
	}
}
