package doc

import "strings"

// markNotes makes notes of the paragraphs that begin with a footnote mark: the
// mark becomes their bullet. A mark that is not raised must have been referred
// to before, and so must those of its neighbours in a numbered list.
func markNotes(blocks []Block, referred map[string]bool) {
	var list []int // neighbours that begin with a number, not raised
	sure := true
	flush := func() {
		for _, i := range list {
			if sure {
				blocks[i].makeNote()
			}
		}
		list, sure = nil, true
	}
	for i := range blocks {
		b := &blocks[i]
		if b.Table != nil {
			flush()
			for k := range b.Table.Cells {
				markNotes(b.Table.Cells[k].Blocks, referred)
			}
			continue
		}
		mark, raised := b.ownMark()
		switch {
		case mark == "":
			flush()
		case raised:
			b.makeNote()
		default:
			list = append(list, i)
			sure = sure && referred[mark]
		}
		for _, r := range b.Text.References() {
			for m := range strings.FieldsFuncSeq(plainMark(b.Text.S[r.From:r.To]), betweenMarks) {
				referred[m], referred[m+")"] = true, true
			}
		}
	}
	flush()
}

// ownMark is the footnote mark that a paragraph without bullet begins with,
// and whether it is raised.
func (b *Block) ownMark() (mark string, raised bool) {
	if b.Depth != NoBullet || b.Kind != Paragraph {
		return "", false
	}
	s := b.Text.S
	n, closed := markAt(s)
	if n == 0 || n == len(s) {
		return "", false
	}
	if b.Text.firstFlags() == FootnoteMark|Raised {
		return s[:n], true
	}
	if !closed || !referable(s[:n]) || strings.TrimLeft(s[n:], blanks) == s[n:] {
		return "", false
	}
	return plainMark(s[:n]), false
}

// makeNote parts the mark that a paragraph begins with from its words.
func (b *Block) makeNote() {
	n, _ := markAt(b.Text.S)
	b.Bullet, b.Text, b.Depth = b.Text.Slice(0, n), b.Text.Slice(n, len(b.Text.S)).Trim(), Asterisk
}

func betweenMarks(r rune) bool { return r == ',' || r == '·' || strings.ContainsRune(blanks, r) }

// plainMark spells a mark with plain digits and bracket: 1) for ¹⁾.
func plainMark(s string) string {
	return strings.NewReplacer("⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9", "⁾", ")").Replace(s)
}
