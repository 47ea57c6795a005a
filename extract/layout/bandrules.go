package layout

import (
	"cmp"
	"slices"
)

// maxGroups bounds the widths of rules on a page that are looked at.
const maxGroups = 40

// byWidth groups rules of about the same ends, the widest first: narrower ones may part rows
// beside cells over several rows.
func byWidth(rules []segment) [][]segment {
	var out [][]segment
	used := make([]bool, len(rules))
	for i := range rules {
		if len(out) == maxGroups {
			break
		}
		if used[i] || rules[i].len() < 60 {
			continue
		}
		group := []segment{rules[i]}
		for j := i + 1; j < len(rules); j++ {
			if !used[j] && sameEnds(rules[j], rules[i]) {
				group = append(group, rules[j])
				used[j] = true
			}
		}
		if len(group) > 1 {
			out = append(out, group)
		}
	}
	slices.SortStableFunc(out, func(a, b []segment) int { return cmp.Compare(b[0].len(), a[0].len()) })
	return out
}

func sameEnds(a, b segment) bool { return abs(a.lo-b.lo) < 4 && abs(a.hi-b.hi) < 4 }

// rowRules are the rules of a group with those between its ends, which part
// rows but for cells over several of them; none that lies in a table already
// found.
func rowRules(group, rules []segment, found []*grid) []segment {
	lo, hi := group[0].lo, group[0].hi
	var out []segment
next:
	for _, h := range rules {
		if h.lo < lo-4 || h.hi > hi+4 || h.len() < 0.15*(hi-lo) {
			continue
		}
		for _, g := range found {
			if h.pos > g.box.Y0-1 && h.pos < g.box.Y1+1 && h.hi > g.box.X0 && h.lo < g.box.X1 {
				continue next
			}
		}
		if n := len(out); n > 0 && h.pos-out[n-1].pos < sameLine {
			continue
		}
		out = append(out, segment{h.pos, lo, hi, h.width, false})
	}
	return out
}

// rulesIn are the rules of a table's bands, and those that end within them.
func rulesIn(bands []ruledBand, rules []segment) (in []segment) {
	if len(bands) == 0 {
		return nil
	}
	top, bottom := bands[0].top, bands[len(bands)-1].bottom
	for _, h := range rules {
		if h.pos > top.pos-1 && h.pos < bottom.pos+1 && h.lo > top.lo-4 && h.hi < top.hi+4 {
			in = append(in, h)
		}
	}
	return in
}

// chainsOf cuts bands where running text, a caption or nothing stands between
// two rules, and gives the parts that have rows enough.
func chainsOf(bands []ruledBand) [][]ruledBand {
	usual := usualHeight(bands)
	var out [][]ruledBand
	from := 0
	for i := 0; i <= len(bands); i++ {
		if i < len(bands) && !bands[i].apart(usual) {
			continue
		}
		if i-from >= leastBands {
			out = append(out, bands[from:i])
		}
		from = i + 1
	}
	return out
}

// usualHeight is the median of the height of bands for each row of text.
func usualHeight(bands []ruledBand) float32 {
	var all []float32
	for i := range bands {
		if n := bands[i].rows; n > 0 {
			all = append(all, bands[i].height()/float32(n))
		}
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// apart says whether a band is no row: empty, running text, or one line with
// much white about it.
func (b *ruledBand) apart(usual float32) bool {
	switch {
	case len(b.lines) == 0:
		return true
	case b.rows > 1:
		return b.wide > 0
	}
	return len(b.lines) == 1 && b.height() > 1.6*usual
}

// trimmed drops bands at both ends that are one line over several columns: a
// caption or a sentence between rules.
func trimmed(bands []ruledBand, gutters []span) []ruledBand {
	for len(bands) > 0 && bands[0].over(gutters) {
		bands = bands[1:]
	}
	for n := len(bands); n > 0 && bands[n-1].over(gutters); n-- {
		bands = bands[:n-1]
	}
	return bands
}

// over says whether a band is one line that reaches over a gutter.
func (b *ruledBand) over(gutters []span) bool {
	for _, g := range gutters {
		if len(b.lines) == 1 && b.lines[0].box.X0 < g.lo && b.lines[0].box.X1 > g.hi {
			return true
		}
	}
	return false
}
