package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

const (
	// cellGap is how far apart the clips of neighbouring cells lie at most
	// (cells may have space between them), cellLap how far they overlap:
	// rounding only. Tables stacked on each other overlap more.
	cellGap = 2
	cellLap = 0.15
	// emptyCell is the width of an empty cell, which has no clip, that may
	// lie between two cells of one row.
	emptyCell = 30
	// maxClips bounds the clips of a page that are looked at.
	maxClips = 4000
)

// clipGroups gives the sets of clips that lie side by side as the cells of a
// table do. Hancom sets the exact cell as clip around the text of each cell,
// also where no border is drawn.
func clipGroups(page *doc.Page) [][]doc.Box {
	clips := distinct(page)
	parents := containers(clips)
	set := newSets(len(clips))
	for i := range clips {
		for j := i + 1; j < len(clips) && clips[j].Y0 <= clips[i].Y1+cellGap; j++ {
			if parents[i] == parents[j] && neighbours(clips[i], clips[j]) {
				set.join(i, j)
			}
		}
	}
	joinOverGaps(page, clips, parents, set)
	groups := map[int]int{}
	var out [][]doc.Box
	for i, c := range clips {
		r := set.find(i)
		k, ok := groups[r]
		if !ok {
			k = len(out)
			groups[r] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], c)
	}
	return slices.DeleteFunc(out, func(g []doc.Box) bool { return len(g) < 2 || !tiled(g) })
}

// distinct are the clips of a page that may be cells, each once, from top to
// bottom.
func distinct(page *doc.Page) []doc.Box {
	var out []doc.Box
	for _, c := range page.Clips {
		if c.W() >= 6 && c.H() >= 6 && c.X0 > 2 && c.X1 < page.W-2 && c.W()*c.H() < 0.9*page.W*page.H {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b doc.Box) int {
		return cmp.Or(cmp.Compare(a.Y0, b.Y0), cmp.Compare(a.X0, b.X0), cmp.Compare(a.Y1, b.Y1), cmp.Compare(a.X1, b.X1))
	})
	kept := out[:0]
	for _, c := range out {
		twin := false
		for j := len(kept) - 1; j >= 0 && c.Y0-kept[j].Y0 < 1 && !twin; j-- {
			twin = near(kept[j], c, 1)
		}
		if !twin {
			kept = append(kept, c)
		}
	}
	return kept[:min(len(kept), maxClips)]
}

func near(a, b doc.Box, tol float32) bool {
	return abs(a.X0-b.X0) <= tol && abs(a.Y0-b.Y0) <= tol && abs(a.X1-b.X1) <= tol && abs(a.Y1-b.Y1) <= tol
}

// containers gives for each clip the smallest other one around it, or -1.
func containers(clips []doc.Box) []int {
	out := make([]int, len(clips))
	var open []int // clips that may reach down to the current one
	for i, c := range clips {
		out[i] = -1
		kept := open[:0]
		for _, j := range open {
			if clips[j].Y1 > c.Y0 {
				kept = append(kept, j)
			}
		}
		open = kept
		for _, j := range open {
			if within(c, clips[j]) && (out[i] < 0 || area(clips[j]) < area(clips[out[i]])) {
				out[i] = j
			}
		}
		open = append(open, i)
	}
	// One that begins at the same height may be sorted after its contents.
	for i, c := range clips {
		for j := i + 1; j < len(clips) && clips[j].Y0-c.Y0 < 0.5; j++ {
			if within(c, clips[j]) && area(clips[j]) > area(c) && (out[i] < 0 || area(clips[j]) < area(clips[out[i]])) {
				out[i] = j
			}
		}
	}
	return out
}

func within(a, b doc.Box) bool {
	const tol = 0.5
	return a.X0 >= b.X0-tol && a.Y0 >= b.Y0-tol && a.X1 <= b.X1+tol && a.Y1 <= b.Y1+tol
}

func area(b doc.Box) float32 { return b.W() * b.H() }

// neighbours says whether two clips share a side, or are of one row with an
// empty cell between.
func neighbours(a, b doc.Box) bool {
	down := min(a.Y1, b.Y1) - max(a.Y0, b.Y0)   // shared height
	across := min(a.X1, b.X1) - max(a.X0, b.X0) // shared width
	low, thin := min(a.H(), b.H()), min(a.W(), b.W())
	switch {
	case down > 0.5*low && across > -cellGap && across < cellLap:
		return true
	case across > 0.5*thin && down > -cellGap && down < cellLap:
		return true
	}
	return abs(a.Y0-b.Y0) < 0.7 && abs(a.Y1-b.Y1) < 0.7 && across < 0 && across > -emptyCell
}

// tiled says whether clips lie beside each other without overlapping.
func tiled(group []doc.Box) bool {
	const tol = 3
	for i, a := range group {
		for j := i + 1; j < len(group) && group[j].Y0 < a.Y1-tol; j++ {
			b := group[j]
			if min(a.X1, b.X1)-max(a.X0, b.X0) > tol && min(a.Y1, b.Y1)-max(a.Y0, b.Y0) > tol {
				return false
			}
		}
	}
	return true
}
