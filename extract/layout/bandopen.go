package layout

// A banded table may lack the rule above its first row or below its last: at
// the break of a page, or since only rows are parted.

const (
	// openGap is the most white, in font sizes, between such a row and the rule.
	openGap = 1.2
	// openLines is how many rows of text such a row has at most.
	openLines = 3
)

// withOpenRows adds the rows that stand right above the first rule of a table
// or right below the last, where their words keep to its columns.
func (s *sheet) withOpenRows(bands []ruledBand, rows []textRow, gutters []span) []ruledBand {
	if len(bands) == 0 || len(gutters) == 0 {
		return bands
	}
	top, bottom := bands[0].top, bands[len(bands)-1].bottom
	if b, ok := s.openBand(rows, gutters, top, -1); ok {
		b.top, b.bottom = segment{b.lines[0].box.Y0 - 1, top.lo, top.hi, 0, true}, top
		for i := range b.lines {
			b.top.pos = min(b.top.pos, b.lines[i].box.Y0-1)
		}
		bands = append([]ruledBand{b}, bands...)
	}
	if b, ok := s.openBand(rows, gutters, bottom, 1); ok {
		b.top, b.bottom = bottom, segment{bottom.pos, bottom.lo, bottom.hi, 0, true}
		for i := range b.lines {
			b.bottom.pos = max(b.bottom.pos, b.lines[i].box.Y1+1)
		}
		bands = append(bands[:len(bands):len(bands)], b)
	}
	return bands
}

// openBand is the row of a table beyond a rule, upwards or downwards.
func (s *sheet) openBand(rows []textRow, gutters []span, rule segment, way int) (b ruledBand, ok bool) {
	edge, last := rule.pos, rule.pos
	from, to := 0, len(rows)
	if way < 0 {
		from, to = len(rows)-1, -1
	}
	for i := from; i != to; i += way {
		r := &rows[i]
		mid := (r.y0 + r.y1) / 2
		if len(r.chunks) == 0 || (mid-rule.pos)*float32(way) <= 0 {
			continue
		}
		gap := r.y0 - edge
		if way < 0 {
			gap = edge - r.y1
		}
		if gap > openGap*r.size || s.ruleBetweenRows(last, mid, rule) || !s.keeps(r, i, gutters, rule, &b) {
			break
		}
		last = mid // not the edge: a rule may lie close to the words
		edge = max(edge, r.y1)
		if way < 0 {
			edge = min(rule.pos, r.y0)
		}
		b.rows++
	}
	return b, b.rows > 0 && b.rows <= openLines && len(b.ink()) > 1 && b.columnsFilled(gutters)*2 > len(gutters)+1
}

// ruleBetweenRows says whether a rule of the table's width lies between two heights.
func (s *sheet) ruleBetweenRows(a, b float32, rule segment) bool {
	for _, h := range s.hs {
		if h.pos > min(a, b) && h.pos < max(a, b) && abs(h.pos-rule.pos) > 1 && h.lo < rule.hi && h.hi > rule.lo {
			return true
		}
	}
	return false
}

// keeps adds a row of text to a band if all its words lie within the table and
// none reaches over a gutter.
func (s *sheet) keeps(r *textRow, at int, gutters []span, rule segment, b *ruledBand) bool {
	var parts []line
	for j := range r.chunks {
		l := &r.chunks[j].line
		if l.box.X0 < rule.lo-4 || l.box.X1 > rule.hi+4 {
			return false
		}
		parts = append(parts, s.cutAtGaps(l)...)
	}
	for i := range parts {
		for _, g := range gutters {
			if mid := (g.lo + g.hi) / 2; parts[i].box.X0 < mid-1 && parts[i].box.X1 > mid+1 {
				return false
			}
		}
	}
	b.lines = append(b.lines, parts...)
	for j := range r.chunks {
		b.chunks = append(b.chunks, rowChunk{at, j})
	}
	return true
}

func (b *ruledBand) columnsFilled(gutters []span) int {
	has := make([]bool, len(gutters)+1)
	for k := range b.lines {
		has[columnAt(gutters, &b.lines[k])] = true
	}
	return filledOf(has)
}
