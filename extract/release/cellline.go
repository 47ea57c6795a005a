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
				out = append(out, pictureLines(&b.Table.Cells[k])...)
			}
			continue
		}
		t := b.Text.Trim()
		if t.Empty() {
			continue
		}
		if b.Depth < doc.Dash {
			t = t.WithoutReferences() // may be a name or title; what is told of it stays as printed
		}
		if n := len(out); n > 0 && b.Depth == doc.NoBullet && unclosed(out[n-1].text.S) {
			out[n-1].text = doc.Join(gapBefore(&c.Blocks[i-1], t.S), out[n-1].text, t)
			continue
		}
		out = append(out, line{b.Bullet.Trim(), t, b.Depth, b.Kind == doc.Caption})
	}
	return out
}

// pictureLines gives the words of a nested cell: one caption, where they have
// no bullets.
func pictureLines(c *doc.Cell) []line {
	lines := linesOf(c)
	var texts []doc.Text
	for _, l := range lines {
		if l.depth != doc.NoBullet {
			return lines
		}
		texts = append(texts, l.text)
	}
	if len(texts) == 0 {
		return nil
	}
	return []line{{text: doc.Join(" ", texts...), picture: true}}
}

// longestUnclosed bounds the letters of a title in brackets that goes on in
// the next paragraph.
const longestUnclosed = 80

// unclosed says that a text begins with a bracket that it does not close: a
// title over several lines that were not joined.
func unclosed(s string) bool {
	open, w := utf8.DecodeRuneInString(s)
	if w == 0 || utf8.RuneCountInString(s) > longestUnclosed {
		return false
	}
	if shut := quoteShut(open); shut != "" {
		return strings.Count(s, string(open)) > strings.Count(s, shut)
	}
	if !opens(open) {
		return false
	}
	_, _, ok := bracketed(doc.Text{S: s})
	return !ok
}

// quoteShut is the mark that closes a name set in corner marks, or "".
func quoteShut(open rune) string {
	switch open {
	case '「':
		return "」"
	case '｢':
		return "｣"
	case '『':
		return "』"
	}
	return ""
}

// gapBefore is what stands between two lines of one title: the space printed
// at the end of the first; without any, none before a last syllable alone
// (재생사|업)]).
func gapBefore(b *doc.Block, next string) string {
	if n := len(b.Lines); n > 0 && strings.HasSuffix(b.Lines[n-1].S, " ") {
		return " "
	}
	letters := strings.TrimRight(next, "])】>〉》」』｣ ")
	if utf8.RuneCountInString(letters) == 1 {
		return ""
	}
	return " "
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
