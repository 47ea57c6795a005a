package html

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

	"injeung/extract/doc"
)

// sound checks what holds for every document: texts are NFC and know their
// places, spans ascend within them, cells stay within their table and apart.
func sound(d *doc.Document) error {
	for _, m := range d.Meta {
		if err := soundText(m.Text); err != nil {
			return fmt.Errorf("%s: %w", m.Key, err)
		}
	}
	for _, blocks := range [][]doc.Block{d.Blocks, d.Furniture} {
		if err := soundBlocks(blocks); err != nil {
			return err
		}
	}
	return nil
}

// whole checks that every letter that a page draws is in its blocks or
// furniture, once. Jamo are left out: they become syllables.
func whole(p *page, d *doc.Document) error {
	want := map[rune]int{}
	var visit func(n *html.Node)
	visit = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.TextNode {
				tally(want, c.Data, 1)
			} else if p.at[c] != nil && !p.at[c].look.tiny {
				visit(c)
			}
		}
	}
	visit(p.body)
	tally(want, squeezed(d.Blocks)+squeezed(d.Furniture), -1)
	for r, n := range want {
		if n != 0 {
			return fmt.Errorf("%q stands %+d times more on the page than in what was read", r, n)
		}
	}
	return nil
}

func tally(count map[rune]int, s string, by int) {
	for _, r := range norm.NFC.String(drawn(s)) {
		if unicode.IsLetter(r) && (r < 0x1100 || r > 0x11FF) {
			count[r] += by
		}
	}
}

func soundBlocks(blocks []doc.Block) error {
	for i := range blocks {
		k := &blocks[i]
		if k.At.Node == "" {
			return fmt.Errorf("block %q has no place", k)
		}
		if (k.Kind == doc.TableBlock) != (k.Table != nil) {
			return fmt.Errorf("block %q: kind and table disagree", k)
		}
		for _, t := range append([]doc.Text{k.Bullet, k.Text}, k.Lines...) {
			if err := soundText(t); err != nil {
				return err
			}
		}
		if k.Table != nil {
			if err := soundTable(k.Table); err != nil {
				return err
			}
		} else if k.Text.S == "" {
			return fmt.Errorf("empty block at %s", k.At.Node)
		}
	}
	return nil
}

func soundText(t doc.Text) error {
	if !utf8.ValidString(t.S) || !norm.NFC.IsNormalString(t.S) {
		return fmt.Errorf("text %+q is not NFC", t.S)
	}
	last := int32(0)
	for _, s := range t.Spans() {
		if s.From < last || s.To <= s.From || int(s.To) > len(t.S) || s.Node == "" {
			return fmt.Errorf("text %q: bad span %+v", t.S, s)
		}
		last = s.To
	}
	if t.S != "" && t.SpanCount() == 0 {
		return fmt.Errorf("text %q has no place", t.S)
	}
	return nil
}

func soundTable(t *doc.Table) error {
	taken := map[[2]int]bool{}
	row, col := 0, -1
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.RowSpan < 1 || c.ColSpan < 1 || c.Row+c.RowSpan > t.Rows || c.Col+c.ColSpan > t.Cols {
			return fmt.Errorf("cell %d,%d %d×%d outside the %d×%d table", c.Row, c.Col, c.RowSpan, c.ColSpan, t.Rows, t.Cols)
		}
		if c.Row < row || c.Row == row && c.Col <= col {
			return fmt.Errorf("cell %d,%d is not in row-major order", c.Row, c.Col)
		}
		row, col = c.Row, c.Col
		for y := c.Row; y < c.Row+c.RowSpan; y++ {
			for x := c.Col; x < c.Col+c.ColSpan; x++ {
				if taken[[2]int{y, x}] {
					return fmt.Errorf("two cells at %d,%d", y, x)
				}
				taken[[2]int{y, x}] = true
			}
		}
		if err := soundBlocks(c.Blocks); err != nil {
			return err
		}
	}
	return nil
}
