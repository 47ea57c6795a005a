package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/board"
	"injeung/extract/doc"
)

// unpackBoard takes apart the table by which a board sets a text: rows of fields, over the text
// in a cell of its own. Its cells become blocks, each field a line of label and value. found
// says whether there is one.
func unpackBoard(blocks []doc.Block) (out []doc.Block, found bool) {
	for i := range blocks[:min(len(blocks), frameBlocks)] {
		switch b := &blocks[i]; {
		case b.Table != nil && isBoard(b.Table):
			out = append(slices.Clone(blocks[:i]), boardBlocks(b.Table)...)
			return append(out, blocks[i+1:]...), true
		case b.Table == nil && !b.Aside && isProse(b):
			return blocks, false
		}
	}
	return blocks, false
}

// isBoard says whether a table is a board's view of one post: two fields at least, of which one
// is its title, its date or how often it was read.
func isBoard(t *doc.Table) bool {
	fields, sure := 0, false
	for r := range t.Rows {
		row := rowOf(t, r)
		if r == 0 && len(row) >= 3 && allLabels(row) {
			return false // of a list of posts
		}
		for i := 0; i < len(row); i++ {
			fs, n := cellFields(row[i:])
			fields += len(fs)
			for k := range fs {
				sure = sure || fs[k].Kind == board.Title || fs[k].Kind == board.Date || fs[k].Kind == board.Count
			}
			i += max(n, 1) - 1
		}
	}
	return sure && fields >= 2
}

func rowOf(t *doc.Table, r int) []*doc.Cell {
	var row []*doc.Cell
	for i := range t.Cells {
		if t.Cells[i].Row == r {
			row = append(row, &t.Cells[i])
		}
	}
	return row
}

// allLabels says whether all cells of a row are labels of fields.
func allLabels(row []*doc.Cell) bool {
	for _, c := range row {
		if !board.IsLabel(strings.TrimSpace(c.Text().S)) {
			return false
		}
	}
	return true
}

// cellFields reads the field of a label's cell and the one after it, or the fields that one
// cell holds. n is how many cells they take.
func cellFields(row []*doc.Cell) (fs []board.Field, n int) {
	t := cellLine(row[0])
	if len(row) > 1 && utf8.RuneCountInString(strings.TrimSpace(t.S)) <= 8 {
		label := doc.Join("", t.Trim(), doc.Text{S: ": "})
		if fs := board.Fields(doc.Join("", label, cellLine(row[1]).Trim())); len(fs) > 0 && fs[0].Label.S != "" {
			return fs, 2
		}
	}
	return board.Fields(t), 1
}

// cellLine is the words of a cell in one line.
func cellLine(c *doc.Cell) doc.Text {
	var parts []doc.Text
	for i := range c.Blocks {
		if b := &c.Blocks[i]; b.Table == nil {
			parts = append(parts, doc.Join("", b.Bullet, b.Text).Trim())
		}
	}
	return doc.Join(" ", parts...)
}

// boardBlocks are the cells of a board one after the other.
func boardBlocks(t *doc.Table) []doc.Block {
	var out []doc.Block
	for r := range t.Rows {
		row := rowOf(t, r)
		for i := 0; i < len(row); i++ {
			fs, n := cellFields(row[i:])
			if n == 2 && fs[0].Kind != board.Title {
				k := line(doc.Join(": ", cellLine(row[i]), cellLine(row[i+1])), row[i].At)
				out = append(out, k)
				i++
				continue
			}
			out = append(out, row[i].Blocks...)
		}
	}
	return out
}

// line is a block of one line.
func line(t doc.Text, at doc.Place) doc.Block {
	return doc.Block{Text: t, Lines: []doc.Text{t}, At: at}
}

// partFields makes the lines of a board's fields blocks of their own where they were joined
// with the title above them, among the blocks before the text, and parts a title from its
// label.
func partFields(blocks []doc.Block) []doc.Block {
	n := min(proseAt(blocks), frameBlocks, len(blocks))
	out := make([]doc.Block, 0, len(blocks)+4)
	for i := range blocks[:n] {
		out = append(out, parted(&blocks[i])...)
	}
	return append(out, blocks[n:]...)
}

// parted is a block, or its parts before, of and behind lines of fields.
func parted(b *doc.Block) []doc.Block {
	if b.Table != nil || b.Aside {
		return []doc.Block{*b}
	}
	if fs := board.Fields(b.Text); len(fs) == 1 && fs[0].Kind == board.Title {
		title := *b
		title.Text, title.Lines, title.Kind = fs[0].Value, []doc.Text{fs[0].Value}, doc.Heading
		return []doc.Block{line(fs[0].Label, b.At), title}
	}
	if len(b.Lines) < 2 {
		return []doc.Block{*b}
	}
	var out []doc.Block
	from, first := 0, 0
	for i, l := range b.Lines {
		if len(board.Fields(l)) == 0 {
			continue
		}
		at := strings.Index(b.Text.S[from:], strings.TrimSpace(l.S))
		if at < 0 {
			return []doc.Block{*b}
		}
		if i > first {
			out = append(out, part(b, from, from+at, first, i))
		}
		from, first = from+at+len(strings.TrimSpace(l.S)), i+1
		out = append(out, line(l, b.At))
	}
	if first < len(b.Lines) {
		out = append(out, part(b, from, len(b.Text.S), first, len(b.Lines)))
	}
	return out
}

// part is the lines first..last of a block, whose words are from..to.
func part(b *doc.Block, from, to, first, last int) doc.Block {
	k := *b
	k.Text, k.Lines = b.Text.Slice(from, to).Trim(), b.Lines[first:last:last]
	if first > 0 {
		k.Bullet, k.Depth = doc.Text{}, doc.NoBullet
	}
	return k
}
