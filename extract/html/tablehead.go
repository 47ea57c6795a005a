package html

import (
	"regexp"
	"unicode/utf8"

	"injeung/extract/doc"
)

// unit is a line like (단위: 명, %).
var unit = regexp.MustCompile(`^[(\[<〈【]?\s*단위\s*[:：].{1,40}$`)

// captionBefore is a line that names the table after it: < … >, [표 1] ….
var captionBefore = regexp.MustCompile(`^(?:<[^<>]{2,60}>|〈[^〉]{2,60}〉|【[^】]{2,60}】|\[[^\]]{2,60}\]|[<\[(]?\s*표\s*\d.{0,60})$`)

// caption takes the caption element, or the lines right before the table that
// are its caption or unit.
func (f *flow) caption(t *doc.Table, g *grid) {
	if g.caption != nil {
		sub := flow{p: f.p, rest: f.rest, frames: f.frames}
		sub.children(g.caption, style{block: g.caption})
		sub.flush(style{block: g.caption})
		for _, b := range sub.out {
			t.Caption = joinText(t.Caption, b)
		}
	}
	for range 2 {
		n := len(f.out)
		if n == 0 || f.out[n-1].Table != nil || f.out[n-1].Bullet.S != "" || f.out[n-1].Kind == doc.Caption {
			return
		}
		switch b := f.out[n-1]; {
		case t.Unit.S == "" && unit.MatchString(b.Text.S):
			t.Unit = b.Text
		case t.Caption.S == "" && captionBefore.MatchString(b.Text.S) && utf8.RuneCountInString(b.Text.S) <= 64:
			t.Caption = b.Text
		default:
			return
		}
		f.out = f.out[:n-1]
	}
}

func joinText(a doc.Text, b doc.Block) doc.Text {
	t := b.Text
	if b.Bullet.S != "" {
		t = doc.Join(" ", b.Bullet, t)
	}
	if a.S == "" {
		return t
	}
	return doc.Join(" ", a, t)
}

// markHeader finds header rows and stub columns by th, thead and shading.
func markHeader(t *doc.Table, head int) {
	t.HeaderRows = head
	for t.HeaderRows < t.Rows-1 && headerRow(t, t.HeaderRows) {
		t.HeaderRows++
	}
	for t.StubCols < t.Cols-1 && stubColumn(t, t.StubCols) {
		t.StubCols++
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		c.Header = c.Header || c.Row < t.HeaderRows
	}
}

// headerRow says whether the cells of a row are all th or all shaded; a cell
// across the whole table heads a group of rows and is no header.
func headerRow(t *doc.Table, row int) bool {
	th, shaded, n := true, true, 0
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row > row || c.Row+c.RowSpan <= row {
			continue
		}
		if c.ColSpan == t.Cols && t.Cols > 1 {
			return false
		}
		n++
		th, shaded = th && c.Header, shaded && c.Shaded
	}
	return n > 1 && (th || shaded && !allShaded(t))
}

// allShaded says whether shading tells nothing.
func allShaded(t *doc.Table) bool {
	for i := range t.Cells {
		if !t.Cells[i].Shaded {
			return false
		}
	}
	return true
}

// stubColumn says whether the cells of a column below the header are all th or
// all shaded.
func stubColumn(t *doc.Table, col int) bool {
	th, shaded, n := true, true, 0
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row < t.HeaderRows || c.Col > col || c.Col+c.ColSpan <= col || c.ColSpan == t.Cols {
			continue
		}
		n++
		th, shaded = th && c.Header, shaded && c.Shaded
	}
	return n > 0 && (th || shaded && !allShaded(t))
}
