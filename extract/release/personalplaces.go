package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// Personal gives every printed word of a document that is left out of a public
// copy, with its places: names of officials, telephone numbers, e-mail
// addresses, and what stands in a contact block and was not understood. A
// drawing of a page has to leave out their boxes.
func Personal(d *doc.Document, f *Facts) (words []doc.Text) {
	r := personalReader{persons: NewPersons(contactNames(f))}
	for _, c := range f.Header.Contacts {
		r.take(c.Name.Words, [][2]int{{0, len(c.Name.Words.S)}})
		r.take(c.Phone.Words, [][2]int{{0, len(c.Phone.Words.S)}})
	}
	r.blocks(d.Blocks)
	r.blocks(d.Furniture)
	return r.words
}

// contactNames are the names of the officials of a release.
func contactNames(f *Facts) (all []string) {
	for _, c := range f.Header.Contacts {
		all = append(all, c.Name.Words.S)
	}
	return all
}

type personalReader struct {
	persons *Persons
	words   []doc.Text
}

func (r *personalReader) take(t doc.Text, parts [][2]int) {
	for _, p := range parts {
		if w := t.Slice(p[0], p[1]); !w.Empty() && w.SpanCount() > 0 {
			r.words = append(r.words, w)
		}
	}
}

func (r *personalReader) blocks(all []doc.Block) {
	for i := range all {
		b := &all[i]
		if b.Table != nil {
			r.table(b.Table)
			continue
		}
		t := wholeText(b)
		r.take(t, r.persons.InLine(t.S))
	}
}

func (r *personalReader) table(t *doc.Table) {
	r.take(t.Caption, r.persons.In(t.Caption.S))
	cells, texts := make([]GridCell, len(t.Cells)), make([]doc.Text, len(t.Cells))
	for i := range t.Cells {
		c := &t.Cells[i]
		texts[i] = c.OwnText()
		cells[i] = GridCell{Row: c.Row, Col: c.Col, RowSpan: c.RowSpan, ColSpan: c.ColSpan, Header: c.Header, Text: texts[i].S}
		for k := range c.Blocks {
			if c.Blocks[k].Table != nil {
				r.table(c.Blocks[k].Table)
			}
		}
	}
	for i, parts := range r.persons.InTable(cells) {
		r.take(texts[i], parts)
	}
}

// InLine is In for a line of its own: of a contact block all is swept.
func (p *Persons) InLine(s string) [][2]int {
	if len(s) < 400 {
		folded := hangul.FoldString(s)
		if startsWithContactLabel(hangul.NoSpace(folded)) && !isSentence(folded) || isPersonLine(folded) {
			return p.sweep(s)
		}
	}
	return p.In(s)
}
