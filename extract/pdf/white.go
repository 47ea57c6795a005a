package pdf

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
)

// cover notes that something other than paper fills a part of the page, in
// whatever shape: white letters may stand on it.
func (r *reader) cover(b doc.Box) {
	if len(r.covers) < maxAreas {
		r.covers = append(r.covers, b)
	}
}

// leastUnseen is the least number of unseen letters of a page that are left
// out: forms hold a place with a white letter or two, which tell nothing.
const leastUnseen = 4

// dropWhite leaves out letters in the colour of paper that nothing lies under:
// nobody sees them. Where they would be most of the page, what lies under them
// was not understood, and they stay.
func (r *reader) dropWhite() {
	if len(r.whites) < leastUnseen {
		return
	}
	seen := map[int]bool{} // baselines of letters that are seen, in points
	for i := range r.page.Glyphs {
		if g := &r.page.Glyphs[i]; !r.whites[i] && strings.TrimSpace(g.Text) != "" {
			seen[int(g.Base+0.5)] = true
		}
	}
	unseen, looked := map[int]bool{}, 0
	for i := range r.whites {
		if looked++; looked&255 == 0 && r.ctx.Err() != nil {
			return // the deadline; the letters stay
		}
		if at := int(r.page.Glyphs[i].Base + 0.5); seen[at-1] || seen[at] || seen[at+1] {
			continue // white words that indent those seen on their line
		}
		if !r.covered(&r.page.Glyphs[i]) && !r.onGlyph(i) {
			unseen[i] = true
		}
	}
	if len(unseen) < leastUnseen || 2*len(unseen) > len(r.page.Glyphs) {
		return
	}
	kept := r.page.Glyphs[:0]
	for i := range r.page.Glyphs {
		if !unseen[i] {
			kept = append(kept, r.page.Glyphs[i])
		}
	}
	r.page.Glyphs = kept
	r.note("unseen-text", fmt.Sprintf("%d characters in the colour of the paper were left out", len(unseen)))
}

// onGlyph says whether a glyph stands on another that is seen, drawn shortly
// before or after it: the light edge of a sign set from several.
func (r *reader) onGlyph(i int) bool {
	g := r.page.Glyphs
	x, y := (g[i].Box.X0+g[i].Box.X1)/2, (g[i].Box.Y0+g[i].Box.Y1)/2
	for k := max(0, i-6); k < min(len(g), i+7); k++ {
		if k != i && !r.whites[k] && strings.TrimSpace(g[k].Text) != "" && g[k].Box.Contains(x, y) {
			return true
		}
	}
	return false
}

// white says whether a glyph is drawn in the colour of paper; the letters of a
// Type 3 font may have colours of their own.
func (r *reader) white(g *doc.Glyph) bool {
	return r.st.mode == 0 && r.st.fill.light() && !r.st.font.drawn && strings.TrimSpace(g.Text) != ""
}

// covered says whether something is painted where a glyph stands.
func (r *reader) covered(g *doc.Glyph) bool {
	x, y := (g.Box.X0+g.Box.X1)/2, (g.Box.Y0+g.Box.Y1)/2
	for _, areas := range [...][]doc.Box{r.covers, r.page.Images} {
		for _, b := range areas {
			if b.Contains(x, y) {
				return true
			}
		}
	}
	return false
}
