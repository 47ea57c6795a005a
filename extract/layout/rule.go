package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// segment is a straight ruled line after merging: pos is y of a horizontal
// one and x of a vertical one, lo and hi its ends along the other axis.
type segment struct {
	pos, lo, hi float32
	width       float32
	soft        bool // edge of a clip or shade, not drawn
}

func (s segment) len() float32 { return s.hi - s.lo }

const (
	// samePos is how far apart two rules may lie and still be one line:
	// neighbouring cells each draw their shared edge.
	samePos = 0.9
	// sameGap is the gap along a line that is no gap. Hancom draws a dotted
	// border as strokes of 0.48 pt every 1.2 pt.
	sameGap = 1.5
	// dashGap is the gap allowed between dashes, strokes shorter than dash.
	dashGap = 3.2
	dash    = 8
	// dotSize is the length under which a stroke has no direction of its own.
	dotSize = 1.6
	// minRule is the length under which a merged line is a mark, not a rule.
	minRule = 5
	// maxRules bounds the merged lines of a page that are looked at; pages
	// with more are drawings or maps.
	maxRules = 3000
)

// rules merges the strokes of a page to straight lines, horizontal and
// vertical, each sorted by position.
func rules(page *doc.Page) (hs, vs []segment) {
	var h, v, dots []segment
	for i := range page.Rules {
		r := &page.Rules[i]
		b := r.Box
		w, t := b.W(), b.H()
		switch {
		case w < dotSize && t < dotSize:
			dots = append(dots, segment{(b.Y0 + b.Y1) / 2, b.X0, b.X1, t, false})
		case w >= t:
			h = append(h, segment{(b.Y0 + b.Y1) / 2, b.X0, b.X1, t, false})
		default:
			v = append(v, segment{(b.X0 + b.X1) / 2, b.Y0, b.Y1, w, false})
		}
	}
	dh, dv := chains(dots)
	return longest(merge(append(h, dh...))), longest(merge(append(v, dv...)))
}

// chains joins dots to lines: those with neighbours in a row become
// horizontal, the rest is tried as columns.
func chains(dots []segment) (h, v []segment) {
	if len(dots) == 0 {
		return nil, nil
	}
	const links = 4 // fewer dots in a row are a mark
	row := merge(dots)
	rest := make([]segment, 0, len(dots))
	for _, s := range row {
		if s.len() >= links*1.2 {
			h = append(h, s)
			continue
		}
		rest = append(rest, segment{(s.lo + s.hi) / 2, s.pos - s.width/2, s.pos + s.width/2, s.len(), false})
	}
	for _, s := range merge(rest) {
		if s.len() >= links*1.2 {
			v = append(v, s)
		}
	}
	return h, v
}

// merge joins collinear segments whose ends touch or nearly so.
func merge(in []segment) []segment {
	slices.SortFunc(in, func(a, b segment) int {
		return cmp.Or(cmp.Compare(a.pos, b.pos), cmp.Compare(a.lo, b.lo), cmp.Compare(a.hi, b.hi))
	})
	out := make([]segment, 0, min(len(in), 256))
	for i := 0; i < len(in); {
		j := i + 1
		for j < len(in) && in[j].pos-in[j-1].pos <= samePos/3 && in[j].pos-in[i].pos <= samePos {
			j++
		}
		out = mergeRow(out, in[i:j])
		i = j
	}
	return out
}

// mergeRow merges segments of about one position.
func mergeRow(out, row []segment) []segment {
	slices.SortFunc(row, func(a, b segment) int {
		return cmp.Or(cmp.Compare(a.lo, b.lo), cmp.Compare(a.hi, b.hi), cmp.Compare(a.pos, b.pos))
	})
	cur, last, n := row[0], row[0].len(), float32(1)
	for _, s := range row[1:] {
		gap := float32(sameGap)
		if last < dash && s.len() < dash {
			gap = dashGap
		}
		if s.lo-cur.hi > gap {
			out = append(out, cur)
			cur, last, n = s, s.len(), 1
			continue
		}
		cur.pos = (cur.pos*n + s.pos) / (n + 1)
		n++
		cur.hi = max(cur.hi, s.hi)
		cur.width = max(cur.width, s.width)
		cur.soft = cur.soft && s.soft
		last = s.len()
	}
	return append(out, cur)
}

// longest drops marks, and bounds what is left.
func longest(in []segment) []segment {
	out := in[:0]
	for _, s := range in {
		if s.len() >= minRule {
			out = append(out, s)
		}
	}
	if len(out) > maxRules {
		slices.SortStableFunc(out, func(a, b segment) int { return cmp.Compare(b.len(), a.len()) })
		out = out[:maxRules]
	}
	slices.SortFunc(out, bySegment)
	return out
}

func bySegment(a, b segment) int {
	return cmp.Or(cmp.Compare(a.pos, b.pos), cmp.Compare(a.lo, b.lo), cmp.Compare(a.hi, b.hi))
}
