package layout

import "testing"

// TestNothingGaugedWithoutSpaces: on a sheet whose text stands in tables no narrowest space is
// known, and no line of it counts as stretched.
func TestNothingGaugedWithoutSpaces(t *testing.T) {
	page := page(1, "")
	s := &sheet{page: &page}
	a := line{size: 10, spaces: true}
	c := 0
	for range 6 {
		for _, x := range "가나_" {
			a.glyphs = append(a.glyphs, int32(len(page.Glyphs)))
			page.Glyphs = append(page.Glyphs, glyph(0, c, x, c))
			c += 2
		}
	}
	for natural, want := range map[float32]int{0: 0, 0.3: 1} {
		var w wrapping
		w.see(s, &pair{&a, &line{size: 10}, true}, 0, float32(c*colW), natural)
		if w.full != 1 || w.gauged != want {
			t.Errorf("space %v: %+v, want %d gauged", natural, w, want)
		}
	}
}
