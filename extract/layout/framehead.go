package layout

// headedBelow are the rows of a table of which only the head has rules, above and below it or below alone: the rows further down
// that share its gaps go with it. f gives the rows between the two rules, of which last is the lower; where nothing goes on below,
// it is given back as it is.
func headedBelow(f stretch, last segment, rows []textRow) stretch {
	if to := f.belowHead(rows); to > f.to {
		f.to = to
		return f
	}
	if u, ok := underlined(last, rows); ok {
		return u
	}
	return f
}

// belowHead is where the rows end that share the gaps of the first row of a stretch.
func (f *stretch) belowHead(rows []textRow) int {
	head := &rows[f.from]
	if f.to-f.from > mostHeadRows || len(head.chunks) < 2 || !f.holds(head) {
		return f.to
	}
	to := f.to
	for i := f.to; i < len(rows); i++ {
		r, prev := &rows[i], &rows[i-1]
		if r.y0-prev.y1 > 1.9*max(r.size, prev.size) || !f.holds(r) || !sharesGaps(r, head) {
			break
		}
		to = i + 1
	}
	if to-f.to < leastBands {
		return f.to
	}
	return to
}

// holds says that a row stands between the ends of the rules.
func (f *stretch) holds(r *textRow) bool {
	return r.chunks[0].x0() > f.lo-4 && r.chunks[len(r.chunks)-1].x1() < f.hi+4
}

// mostHeadRows bounds the rows of a head between rules.
const mostHeadRows = 2

// sharesGaps says that each gap between the cells of a head, but one, is one of a row, too.
func sharesGaps(r, head *textRow) bool {
	least, missing := 0.5*min(r.size, head.size), 0
	for _, a := range head.white {
		ok := false
		for _, b := range r.white {
			ok = ok || min(a.hi, b.hi)-max(a.lo, b.lo) >= least
		}
		if !ok {
			missing++
		}
	}
	return missing == 0 || missing == 1 && len(head.white) > 2
}

// underlined are the rows of tables of which nothing but one rule below the head is drawn.
func underlined(h segment, rows []textRow) (stretch, bool) {
	for i := range rows {
		r := &rows[i]
		if gap := h.pos - r.y1; len(r.chunks) < 3 || gap < -1 || gap > 0.9*r.size {
			continue
		}
		f := stretch{from: i, to: i + 1, framed: true, rules: []segment{h}, lo: h.lo, hi: h.hi}
		if to := f.belowHead(rows); to > f.to {
			f.to = to
			return f, true
		}
	}
	return stretch{}, false
}
