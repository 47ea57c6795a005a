package normalize

import (
	"fmt"
	"strings"
	"unicode"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// tables publishes every table of the document with two cells at least, in
// reading order, a nested one after the one it stands in.
func (w *work) tables() {
	n := 0
	for i := range w.doc.Blocks {
		w.blockTables(&w.doc.Blocks[i], &n)
	}
}

func (w *work) blockTables(b *doc.Block, n *int) {
	if b.Table == nil {
		return
	}
	if len(b.Table.Cells) >= 2 {
		*n++
		w.out.Tables = append(w.out.Tables, w.table(b.Table, *n))
	}
	for i := range b.Table.Cells {
		c := &b.Table.Cells[i]
		for j := range c.Blocks {
			w.blockTables(&c.Blocks[j], n)
		}
	}
}

func (w *work) table(t *doc.Table, n int) schema.Table {
	row := schema.Table{
		TableID: fmt.Sprintf("%s/%d", w.id, n), ReleaseID: w.id,
		PageFirst: some(t.PageFirst), PageLast: some(t.PageLast),
		Caption: some(hangul.Squeeze(t.Caption.S)),
		Header:  headerPaths(t), Rows: int32(t.Rows), Cols: int32(t.Cols),
		Cells: make([]schema.TableCell, len(t.Cells)),
	}
	places := make(cellPlaces, len(t.Cells))
	for i := range t.Cells {
		row.Cells[i] = places.cell(&t.Cells[i])
	}
	return row
}

// cellPlaces is room for where the cells of a table stand, in one piece of memory.
type cellPlaces []struct {
	page int32
	box  [4]float64
}

func (p *cellPlaces) cell(c *doc.Cell) schema.TableCell {
	out := schema.TableCell{
		Row: int32(c.Row), Col: int32(c.Col), RowSpan: int32(c.RowSpan), ColSpan: int32(c.ColSpan),
		Header: c.Header, Text: cellWords(c),
	}
	at := &(*p)[0]
	*p = (*p)[1:]
	if c.At.Page != 0 {
		at.page = c.At.Page
		out.Page = &at.page
	}
	if c.At.Page > 0 && c.At.Box != (doc.Box{}) {
		at.box = rounded(c.At.Box)
		out.Box = at.box[:]
	}
	return out
}

// headerPaths gives for each column the words of its header cells from the
// top down, joined by " / "; nil for a table without header rows.
func headerPaths(t *doc.Table) []string {
	if t.HeaderRows == 0 {
		return nil
	}
	paths := make([]string, t.Cols)
	for col := range paths {
		var words []string
		var last *doc.Cell
		for row := range min(t.HeaderRows, t.Rows) {
			c := t.Cell(row, col)
			if c == nil || c == last {
				continue
			}
			last = c
			if s := hangul.Squeeze(cellWords(c)); s != "" {
				words = append(words, s)
			}
		}
		paths[col] = strings.Join(words, " / ")
	}
	return paths
}

// cellWords is the words of a cell, a paragraph a line, nested tables too.
func cellWords(c *doc.Cell) string {
	if len(c.Blocks) == 1 && c.Blocks[0].Table == nil {
		return c.Blocks[0].String()
	}
	var b strings.Builder
	b.Grow(wordsOf(c))
	writeCell(&b, c)
	return b.String()
}

// wordsOf bounds the bytes of the words of a cell.
func wordsOf(c *doc.Cell) (n int) {
	for i := range c.Blocks {
		k := &c.Blocks[i]
		if n += len(k.Bullet.S) + len(k.Text.S) + len(" \n"); k.Table == nil {
			continue
		}
		for j := range k.Table.Cells {
			n += wordsOf(&k.Table.Cells[j])
		}
	}
	return n
}

// writeCell writes the paragraphs of a cell that have words, each as Block.String gives it, a line each.
func writeCell(b *strings.Builder, c *doc.Cell) {
	for i := range c.Blocks {
		k := &c.Blocks[i]
		if k.Table != nil {
			for j := range k.Table.Cells {
				writeCell(b, &k.Table.Cells[j])
			}
			continue
		}
		head, rest := strings.TrimLeftFunc(k.Bullet.S, unicode.IsSpace), strings.TrimRightFunc(k.Text.S, unicode.IsSpace)
		if head == "" || rest == "" {
			head, rest = strings.TrimSpace(head), strings.TrimSpace(rest)
		}
		if head == "" && rest == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		if b.WriteString(head); head != "" && rest != "" {
			b.WriteByte(' ')
		}
		b.WriteString(rest)
	}
}
