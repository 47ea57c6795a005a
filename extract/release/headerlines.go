package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// headLine is one line of a header block: a paragraph before the body, a
// paragraph with a header label anywhere, or a row of a header table.
type headLine struct {
	view
	block int
	// bare is S without any white space, for labels printed letter by letter.
	bare string
	// table says that the line is a row of a table.
	table bool
}

// headLines gathers the lines that may hold header statements.
func headLines(ctx *context, body int) []headLine {
	var out []headLine
	last := ctx.blockAt(body)
	near := false
	for i := range ctx.doc.Blocks {
		b := &ctx.doc.Blocks[i]
		if b.Table != nil {
			near = i < last
			if near || mayHead(b.Table) {
				rows := tableLines(b.Table, i)
				if near = near || isHeadTable(rows); near {
					out = append(out, rows...)
				}
			}
			continue
		}
		v := ctx.blocks[i]
		if i >= last && !ctx.isHead(v.S) && !(near && besideHead(v.S, ctx.blocks[max(i-1, 0)].S)) {
			near = false
			continue
		}
		near = true // and what stands beside what stands beside it: 과장 견우진 / (044-…)
		whole := v
		if b.Bullet.S != "" {
			whole = viewOf(wholeText(b))
		}
		out = append(out, headLine{whole, i, hangul.NoSpace(whole.S), false})
	}
	return out
}

// besideHead says that a short line goes on with a contact block: an office, a number, or a
// name right below its label.
func besideHead(s, above string) bool {
	if isOffice(s) {
		return true
	}
	if loc := phonePattern.FindStringIndex(s); loc != nil && len(s) < 60 {
		return len(strings.Trim(s[:loc[0]], " :☎(전화번호연락처)Tel.")) == 0
	}
	bare := strings.TrimSpace(s)
	return bareName.MatchString(bare) && namesPerson(bare) && contactLabels.has(strings.Trim(hangul.NoSpace(above), ":|"))
}

// wholeText is a block's words with its bullet.
func wholeText(b *doc.Block) doc.Text {
	if b.Bullet.S == "" {
		return b.Text
	}
	return doc.Join(" ", b.Bullet, b.Text)
}

// tableLines gives the rows of a table as lines, cells joined by a tab.
func tableLines(t *doc.Table, block int) []headLine {
	var out []headLine
	for i := 0; i < len(t.Cells); {
		var cells []doc.Text
		row := t.Cells[i].Row
		for ; i < len(t.Cells) && t.Cells[i].Row == row; i++ {
			words := cellLines(&t.Cells[i])
			if len(cells) > 0 || words.S != "" {
				cells = append(cells, words)
			}
		}
		for _, line := range rowsInOne(cells) {
			v := viewOf(doc.Join("\t", line...))
			out = append(out, headLine{v, block, hangul.NoSpace(v.S), true})
		}
	}
	return out
}

// cellLines is the words of a cell, every printed line by itself.
func cellLines(c *doc.Cell) doc.Text {
	var lines []doc.Text
	for i := range c.Blocks {
		b := &c.Blocks[i]
		switch {
		case b.Table != nil:
		case len(b.Lines) > 1:
			lines = append(lines, wholeLines(b)...)
		default:
			lines = append(lines, wholeText(b))
		}
	}
	return joinTexts("\n", lines...)
}

// mayHead says, without putting its rows together, that a table may be a header
// or contact block: a row has what a telephone number is made of, or a cell
// begins as a label of isHeadTable does.
func mayHead(t *doc.Table) bool {
	row, look := -1, phoneLook{}
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row != row {
			row, look = c.Row, phoneLook{}
		}
		for k := range c.Blocks {
			s := hangul.FoldString(c.Blocks[k].Text.S)
			if look.sees(c.Blocks[k].Bullet.S) || look.sees(s) || mayLabelHead(hangul.Trim(s)) {
				return true
			}
		}
	}
	return false
}

// headStarts are the letters that labels of header tables begin with, headLabels those and the next ones.
var (
	headStarts = setOf("배", "보", "엠")
	headLabels = setOf("배포", "보도", "엠바")
)

// mayLabelHead says that words begin as a label of isHeadTable does, or hold but its first letter: 보 | 도 시 점.
func mayLabelHead(s string) bool {
	if headStarts.at(s) == "" {
		return false
	}
	bare := hangul.NoSpace(s)
	return len(bare) == len("보") || headLabels.at(bare) != ""
}

// phoneLook looks for what every match of phonePattern has: eight digits, and
// four of them behind a dash or dot.
type phoneLook struct {
	digits, tail int
	dash         bool // what is before, white space aside, is one or digits behind one
}

// sees looks at more of the words of a row.
func (p *phoneLook) sees(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			p.digits++
			p.tail++
			if p.dash && p.tail >= 4 && p.digits >= 8 {
				return true
			}
		case c == '-' || c == '.':
			p.dash, p.tail = true, 0
		case !isBlank(c):
			p.dash, p.tail = false, 0
		}
	}
	return false
}

// wholeLines are the printed lines of a block, those put together that were parted
// inside a word, which two offices below each other are not.
func wholeLines(b *doc.Block) []doc.Text {
	out, at := b.Lines[:1:1], 0
	for i, l := range b.Lines {
		words := hangul.Trim(l.S)
		k := strings.Index(b.Text.S[at:], words)
		if i > 0 {
			if k == 0 && at > 0 && !officesBelow(b.Lines[i-1].S, words) {
				out[len(out)-1] = doc.Join("", out[len(out)-1], l)
			} else {
				out = append(out, l)
			}
		}
		if k >= 0 {
			at += k + len(words)
		}
	}
	return out
}

// isHeadTable says whether the rows are a header or contact block.
func isHeadTable(rows []headLine) bool {
	for _, r := range rows {
		if strings.HasPrefix(r.bare, "배포") || isEmbargoLabel(r.bare) {
			return true
		}
		if hasContactLabel(r.bare) && phonePattern.MatchString(r.S) {
			return true
		}
	}
	return len(rows) > 1 && onlyLabels(rows[0].S) && phonePattern.MatchString(rows[1].S) || len(rows) > 1 && strings.Contains(rows[0].bare, "책임자") && strings.Contains(rows[0].bare, "담당자") && phonePattern.MatchString(rows[1].S)
}

// onlyLabels says that the cells of a row are labels of a contact block: 담당부서, 담당자, 연락처.
func onlyLabels(row string) bool {
	n := 0
	for cell := range strings.SplitSeq(row, "\t") {
		switch bare := hangul.NoSpace(cell); {
		case contactLabels.has(bare), phoneLabels[bare], bare == "성명", bare == "이름", bare == "소속":
			n++
		case bare != "직급" && bare != "직위" && bare != "직책" && bare != "소속기관" && bare != "기관" && bare != "비고" && bare != "구분":
			return false
		}
	}
	return n > 1
}
