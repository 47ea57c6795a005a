package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
)

// line is one paragraph of a cell.
type line struct {
	bullet, text doc.Text
	depth        doc.Depth
	picture      bool // stands beside a picture: in a nested table or marked as caption
}

// linesOf gives the paragraphs of a cell, those of nested tables among them.
func linesOf(c *doc.Cell) []line {
	var out []line
	if c == nil {
		return nil
	}
	for i := range c.Blocks {
		b := &c.Blocks[i]
		if b.Table != nil {
			for k := range b.Table.Cells {
				for _, l := range linesOf(&b.Table.Cells[k]) {
					l.picture = l.depth == doc.NoBullet
					out = append(out, l)
				}
			}
			continue
		}
		if t := b.Text.Trim(); !t.Empty() {
			out = append(out, line{b.Bullet.Trim(), t, b.Depth, b.Kind == doc.Caption})
		}
	}
	return out
}

// brackets are the pairs that set a title apart.
const brackets = "[]【】〔〕［］<>〈〉《》≪≫"

// bracketed parts a title in brackets at the beginning of a text from what
// follows. Brackets inside the title are counted.
func bracketed(t doc.Text) (in, rest doc.Text, ok bool) {
	t = t.Trim()
	open, w := utf8.DecodeRuneInString(t.S)
	k := strings.IndexRune(brackets, open)
	if w == 0 || k < 0 {
		return doc.Text{}, t, false
	}
	shut, _ := utf8.DecodeRuneInString(brackets[k+w:])
	if shut == open || !opens(open) {
		return doc.Text{}, t, false
	}
	depth := 0
	for i, r := range t.S {
		switch r {
		case open:
			depth++
		case shut:
			if depth--; depth == 0 {
				end := i + utf8.RuneLen(r)
				return t.Slice(w, i).Trim(), t.Slice(end, len(t.S)).Trim(), i > w
			}
		}
	}
	return doc.Text{}, t, false
}

// opens says whether a bracket is an opening one: every second of brackets.
func opens(r rune) bool {
	n := 0
	for _, b := range brackets {
		if b == r {
			return n%2 == 0
		}
		n++
	}
	return false
}

// roundBracketed says that a text stands in round brackets, as captions do.
func roundBracketed(t doc.Text) bool {
	s := strings.TrimSpace(t.S)
	return strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")")
}

// withoutBullet cuts a leading bullet.
func withoutBullet(t doc.Text) doc.Text {
	_, rest, _ := doc.SplitBullet(t)
	return rest
}
