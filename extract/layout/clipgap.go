package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

const (
	// emptyRow is the height of empty rows, which have no clips, that may lie
	// between two rows of a table without borders.
	emptyRow = 40
	// maxBands bounds the sets of clips of a page that are looked at.
	maxBands = 300
	// spacer is the height of an empty row between ruled ones.
	spacer = 9
	// sameEdge is how far apart the outer edges of rows of one table lie.
	sameEdge = 0.2
)

// band is the clips of one set, for joining sets over empty rows.
type band struct {
	box  doc.Box
	clip int  // one of its clips
	up   int  // the parent of its clips
	wide bool // several columns
}

// joinOverGaps joins sets of clips that an empty row parts: the left edges
// are the same, one is as wide as the other or narrower, no rule runs along
// the gap, and nothing but other cells stands in it.
func joinOverGaps(page *doc.Page, clips []doc.Box, parents []int, set sets) {
	bands := bandsOf(clips, parents, set)
	if len(bands) > maxBands {
		return
	}
	for i := range bands {
		a := &bands[i]
		for j := i + 1; j < len(bands); j++ {
			b := &bands[j]
			if b.box.Y0 < a.box.Y1 || a.up != b.up || abs(a.box.X0-b.box.X0) > sameEdge {
				continue
			}
			if overGap(page, clips, a, b) {
				set.join(a.clip, b.clip)
			}
			break
		}
	}
}

func bandsOf(clips []doc.Box, parents []int, set sets) []band {
	at := map[int]int{}
	var out []band
	for i, c := range clips {
		r := set.find(i)
		k, ok := at[r]
		if !ok {
			at[r] = len(out)
			out = append(out, band{c, i, parents[i], false})
			continue
		}
		out[k].wide = out[k].wide || abs(c.X0-clips[out[k].clip].X0) > 1
		out[k].box = out[k].box.Union(c)
	}
	slices.SortStableFunc(out, func(a, b band) int { return cmp.Compare(a.box.Y0, b.box.Y0) })
	return out
}

func overGap(page *doc.Page, clips []doc.Box, a, b *band) bool {
	gap := doc.Box{X0: a.box.X0, Y0: a.box.Y1, X1: max(a.box.X1, b.box.X1), Y1: b.box.Y0}
	same := abs(a.box.X1-b.box.X1) < sameEdge
	if gap.H() > 0.3*page.H || ruledAlong(page, gap) && (!same || gap.H() > spacer || !a.wide || !b.wide) {
		return false
	}
	if !same && gap.H() > emptyRow {
		return false
	}
	var inside []doc.Box
	for _, c := range clips {
		if c.Y0 > gap.Y0-1 && c.Y1 < gap.Y1+1 {
			inside = append(inside, c)
		}
	}
	if len(inside) > maxBands || len(inside) == 0 && gap.H() > emptyRow {
		return false
	}
	for i := range page.Glyphs {
		g := &page.Glyphs[i]
		x, y := (g.Box.X0+g.Box.X1)/2, (g.Box.Y0+g.Box.Y1)/2
		if gap.Contains(x, y) && !isSpace(g) && !covered(inside, x, y) {
			return false
		}
	}
	return true
}

// covered says whether a point lies in one of the clips.
func covered(clips []doc.Box, x, y float32) bool {
	for _, c := range clips {
		if c.Contains(x, y) {
			return true
		}
	}
	return false
}

// ruledAlong says whether a rule runs along the top or bottom of a gap.
func ruledAlong(page *doc.Page, gap doc.Box) bool {
	var top, bottom float32
	for i := range page.Rules {
		b := page.Rules[i].Box
		if b.W() < b.H() {
			continue
		}
		y := (b.Y0 + b.Y1) / 2
		w := min(b.X1, gap.X1) - max(b.X0, gap.X0)
		if w <= 0 {
			continue
		}
		if abs(y-gap.Y0) < 1.5 {
			top += w
		}
		if abs(y-gap.Y1) < 1.5 {
			bottom += w
		}
	}
	return top > 0.3*gap.W() || bottom > 0.3*gap.W()
}
