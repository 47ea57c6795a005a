package main

import (
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/render"
)

// markView is raised words or a footnote mark of a text as inspect prints them
// in JSON.
type markView struct {
	Text     string `json:"text"`
	At       int    `json:"at"`       // characters of the text before it
	Footnote bool   `json:"footnote"` // a footnote mark, not the 2 of m2
	Raised   bool   `json:"raised"`   // a superscript
}

func markViews(t doc.Text) []markView {
	var out []markView
	for _, m := range t.Marks() {
		out = append(out, markView{t.S[m.From:m.To], utf8.RuneCountInString(t.S[:m.From]), m.Flags&doc.FootnoteMark != 0, m.Flags&doc.Raised != 0})
	}
	return out
}

// overMarks draws the raised words and footnote marks of a page.
func overMarks(over render.Overlay, blocks []doc.Block, page int32) render.Overlay {
	for i := range blocks {
		b := &blocks[i]
		for _, m := range b.Text.Marks() {
			if at, ok := b.Text.Slice(m.From, m.To).At(); ok && at.Page == page {
				over = append(over, render.Mark{Box: at.Box, Kind: kindOfMark(m)})
			}
		}
		if b.Table == nil {
			continue
		}
		for k := range b.Table.Cells {
			over = overMarks(over, b.Table.Cells[k].Blocks, page)
		}
	}
	return over
}

func kindOfMark(m doc.Stretch) render.MarkKind {
	if m.Flags&doc.FootnoteMark != 0 {
		return render.Footnote
	}
	return render.Raised
}
