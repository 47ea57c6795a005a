package layout

import (
	"strings"

	"injeung/extract/doc"
)

// continues says whether a line goes on with the paragraph of a piece.
func (c *composer) continues(p *piece, l *line) bool {
	prev := p.tail()
	full := c.wraps(prev, l)
	if is, spaced := bulleted(l); is && !(full && p.steps() && arrow(l)) {
		off := abs(l.box.X0 - p.textX)
		if spaced || !full || off > 0.5*l.size || off > abs(l.box.X0-p.indent) {
			return false
		}
	}
	if p.dashed() && endsInDash(prev) {
		return false // a subtitle ends: - 가나 -
	}
	if p.Kind == doc.Caption || !alike(prev, l) || c.apart(p, prev, l) || l.rotated != prev.rotated {
		return false
	}
	if l.rotated || !c.cell && len(p.lines) == 1 && prev.box.X0-l.box.X0 > rightAligned*c.box.W() {
		return false
	}
	if !full {
		return c.hardBreak(p, prev, l)
	}
	if !p.bulleted() && len(p.lines) > 0 && l.box.X0 > p.indent+0.8*l.size && terminal(prev) {
		return false // the first line of a paragraph is indented
	}
	if l.box.X0 < p.textX+3*l.size && l.box.X1 > p.indent {
		return true
	}
	return c.middle(l) && (!p.bulleted() || p.dashed() && endsInDash(l))
}

// arrow says that a line begins with an arrow, steps that a piece has one between its words:
// 신청(8월) → 심사(9월).
func arrow(l *line) bool { return strings.HasPrefix(strings.TrimLeft(l.text.S, blanks), "→") }

func (p *piece) steps() bool {
	for i := range p.lines {
		if strings.Contains(strings.TrimLeft(p.lines[i].text.S, blanks+"→"), "→") {
			return true
		}
	}
	return false
}

// dashed says that a piece begins with a dash, as subtitles do: - 가나 -.
func (p *piece) dashed() bool {
	return strings.HasPrefix(strings.TrimLeft(p.lines[0].text.S, blanks), "- ")
}

// endsInDash says that a line ends in a dash of its own.
func endsInDash(l *line) bool {
	return strings.HasSuffix(strings.TrimRight(l.text.S, blanks), " -")
}

// rightAligned is how far, of the measure, a line begins to the right of the next
// where it is set at the right margin, as the date and name under a title are; no
// indent of a first line is as wide.
const rightAligned = 0.35

// hardBreak says whether a line goes on after one that ended before the
// margin: centred titles of several lines, and a sentence that goes on with
// at least the indent of its beginning.
func (c *composer) hardBreak(p *piece, prev, l *line) bool {
	if terminal(prev) {
		return false
	}
	if p.bulleted() {
		return l.box.X0 >= p.textX-0.6*l.size
	}
	if c.cell && !prev.ends {
		return false // labels of a cell stand below each other
	}
	return c.middle(prev) && c.middle(l)
}

// middle says whether a line stands in the middle of the measure, however
// long it is.
func (c *composer) middle(l *line) bool {
	left, right := l.box.X0-c.box.X0, c.box.X1-l.box.X1
	return left > 0 && right > 0 && abs(left-right) < 0.04*c.box.W()+2
}

// alike says whether two lines are of one size and weight.
func alike(a, b *line) bool {
	if abs(a.size-b.size) > 0.12*max(a.size, b.size) {
		return false
	}
	return a.bold == b.bold || a.mixed || b.mixed
}

// apart says whether white space parts two lines.
func (c *composer) apart(p *piece, prev, l *line) bool {
	pitch := l.base - prev.base
	if pitch < 0 {
		return true
	}
	usual := c.d.habits.leading * max(l.size, prev.size)
	if pitch > 1.5*usual && pitch > 2*l.size {
		return true
	}
	if terminal(prev) && !c.cell && pitch > paragraphGap*c.pitch(p, usual)+1 {
		return true
	}
	if n := len(p.lines); n >= 2 && !p.bulleted() {
		return pitch > 1.35*(p.lines[n-1].base-p.lines[n-2].base)+1
	}
	return false
}

// paragraphGap is how much farther below the end of a sentence a paragraph begins than a line.
const paragraphGap = 1.15

// pitch is the distance of baselines within a piece, usual for one of a single line.
func (c *composer) pitch(p *piece, usual float32) float32 {
	if n := len(p.lines); n >= 2 {
		return p.lines[n-1].base - p.lines[n-2].base
	}
	return usual
}

// centred says whether a line stands in the middle of the measure with room
// on both sides.
func (c *composer) centred(l *line) bool {
	left, right := l.box.X0-c.box.X0, c.box.X1-l.box.X1
	return left > 1.2*l.size && right > 1.2*l.size && abs(left-right) < 0.04*c.box.W()+2
}
