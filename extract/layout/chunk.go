package layout

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"injeung/extract/doc"
)

// chunk is words close beside each other: what may be one cell of a table
// without rules.
type chunk struct {
	line line
	from int // index of the region's line that it is cut from
}

func (c *chunk) x0() float32 { return c.line.box.X0 }
func (c *chunk) x1() float32 { return c.line.box.X1 }

// textRow is the chunks on one baseline, from left to right.
type textRow struct {
	chunks  []chunk
	y0, y1  float32
	base    float32
	size    float32
	white   []span  // gaps between the chunks
	leaders []chunk // dots after words, which are no words
}

// chunkGap is the white gap, in font sizes, that parts chunks.
const chunkGap = 0.95

// textRows cuts lines to chunks and groups those to rows, from top to bottom.
func (s *sheet) textRows(lines []line, idx []int) []textRow {
	var all, led []chunk
	for _, i := range idx {
		l := &lines[i]
		if l.blank() || l.rotated {
			continue
		}
		for _, part := range s.chunksOf(l) {
			words, dots := s.cutLeaders(part)
			if dots != nil {
				led = append(led, chunk{*dots, i})
			}
			if words != nil {
				all = append(all, chunk{*words, i})
			}
		}
	}
	slices.SortFunc(all, func(a, b chunk) int {
		return cmp.Or(cmp.Compare(a.line.base, b.line.base), cmp.Compare(a.x0(), b.x0()), cmp.Compare(a.from, b.from))
	})
	var out []textRow
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j].line.base-all[i].line.base < 0.35*min(all[i].line.size, all[j].line.size) {
			j++
		}
		out = append(out, newRow(all[i:j:j]))
		i = j
	}
	for _, c := range led { // with the row whose chunk is cut from the same line
		for k := range out {
			if out[k].holds(c.from) {
				out[k].leaders = append(out[k].leaders, c)
				break
			}
		}
	}
	return out
}

func (r *textRow) holds(from int) bool {
	for i := range r.chunks {
		if r.chunks[i].from == from {
			return true
		}
	}
	return false
}

// leaderDots is how many dots in a row lead the eye to the next column.
const leaderDots = 4

// cutLeaders parts the dots at the end of a line from its words. Either may
// be nil.
func (s *sheet) cutLeaders(l line) (words, dots *line) {
	n, k := 0, len(l.glyphs)
	for ; k > 0; k-- {
		switch g := &s.page.Glyphs[l.glyphs[k-1]]; {
		case isSpace(g):
			continue
		case g.Text == "." || g.Text == "·" || g.Text == "…":
			n++
			continue
		}
		break
	}
	if n < leaderDots {
		return &l, nil
	}
	d := s.newLine(l.glyphs[k:], false)
	if k == 0 {
		return nil, &d
	}
	w := s.newLine(l.glyphs[:k:k], false)
	return &w, &d
}

func newRow(chunks []chunk) textRow {
	slices.SortFunc(chunks, func(a, b chunk) int { return cmp.Or(cmp.Compare(a.x0(), b.x0()), cmp.Compare(a.from, b.from)) })
	r := textRow{chunks: chunks, y0: chunks[0].line.box.Y0, y1: chunks[0].line.box.Y1, base: chunks[0].line.base}
	for i := range chunks {
		r.y0, r.y1 = min(r.y0, chunks[i].line.box.Y0), max(r.y1, chunks[i].line.box.Y1)
		r.size = max(r.size, chunks[i].line.size)
	}
	r.white = r.gaps()
	return r
}

// chunksOf cuts a line at wide white gaps, drawn spaces counting as white.
func (s *sheet) chunksOf(l *line) []line {
	var out []line
	from, right := 0, float32(0)
	inked := false
	for k, i := range l.glyphs {
		g := &s.page.Glyphs[i]
		if isSpace(g) {
			continue
		}
		if inked && g.Box.X0-right > chunkGap*l.size {
			out = append(out, s.newLine(l.glyphs[from:k:k], false))
			from, inked = k, false
		}
		right = g.Box.X1
		inked = true
	}
	if from == 0 {
		return []line{*l}
	}
	return append(out, s.newLine(l.glyphs[from:], false))
}

// gaps are the white spans between the chunks of a row.
func (r *textRow) gaps() []span {
	var out []span
	for i := 1; i < len(r.chunks); i++ {
		if a, b := r.chunks[i-1].x1(), r.chunks[i].x0(); b > a {
			out = append(out, span{a, b})
		}
	}
	return out
}

// like says whether two rows share a white gap.
func (r *textRow) like(o *textRow) bool {
	least := 0.5 * min(r.size, o.size)
	for _, a := range r.white {
		for _, b := range o.white {
			if min(a.hi, b.hi)-max(a.lo, b.lo) >= least {
				return true
			}
		}
	}
	return false
}

// numeric says whether a text is a number with its signs and units, or a mark
// that stands for one.
func numeric(s string) bool {
	digits, letters := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	if digits == 0 {
		return letters == 0 && len(s) <= 6
	}
	return digits > letters
}

// enumerator says whether a text only numbers or marks what follows it.
func enumerator(s string) bool {
	s = strings.TrimSpace(s)
	if len([]rune(s)) > 5 {
		return false
	}
	if d, _, _ := doc.BulletOf(s + " x"); d != doc.NoBullet {
		return true
	}
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, ")") || strings.HasPrefix(s, "[")
}
