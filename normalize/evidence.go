package normalize

import (
	"math"

	"injeung/extract/doc"
	"injeung/schema"
)

// cite says that a cell was printed: the words, the rule that read them and
// where they stand. The same piece twice is one.
func (w *work) cite(record, column string, words doc.Text, rule string) {
	t := words.Trim()
	if t.S == "" {
		return
	}
	p := w.newPrinted()
	p.raw = t.S
	e := schema.Evidence{RecordID: record, Column: column, Raw: &p.raw, Rule: rule, ReleaseID: w.id}
	if at, ok := t.At(); ok {
		e.Page, e.Box, e.Node = p.where(at)
	}
	if e.Node != nil {
		e.Quote = &p.raw
	}
	w.addEvidence(e)
}

// newPrinted is room for where words stand, of that for many.
func (w *work) newPrinted() *printed {
	if len(w.room) == 0 {
		w.room = make([]printed, 32)
	}
	p := &w.room[0]
	w.room = w.room[1:]
	return p
}

// derive says that a cell follows from other cells: from names them.
func (w *work) derive(record, column, from, rule string) {
	w.addEvidence(schema.Evidence{RecordID: record, Column: column, Raw: &from, Rule: rule, ReleaseID: w.id})
}

// citeOr cites the words where there are any and else derives the cell.
func (w *work) citeOr(record, column string, words doc.Text, rule, from, derived string) {
	if words.Empty() {
		w.derive(record, column, from, derived)
		return
	}
	w.cite(record, column, words, rule)
}

// whereOf gives the columns that say where words stand: page and box, or node;
// nothing for words that were not printed.
func whereOf(t doc.Text) (page *int32, box []float64, node *string) {
	at, ok := t.At()
	if !ok {
		return nil, nil, nil
	}
	return whereAt(at)
}

func whereAt(at doc.Place) (page *int32, box []float64, node *string) {
	return new(printed).where(at)
}

// printed is what the columns of one piece of evidence point to, in one piece of memory: words and where they stand.
type printed struct {
	raw, node string
	box       [4]float64
	page      int32
}

// where gives the columns that say where a place is.
func (p *printed) where(at doc.Place) (page *int32, box []float64, node *string) {
	switch {
	case at.Node != "":
		p.node = at.Node
		return nil, nil, &p.node
	case at.Page <= 0:
		return nil, nil, nil
	}
	p.page = at.Page
	if at.Box != (doc.Box{}) {
		p.box = rounded(at.Box)
		box = p.box[:]
	}
	return &p.page, box, nil
}

// boxOf gives a box in points to a hundredth, finer than any printer.
func rounded(b doc.Box) [4]float64 {
	return [4]float64{hundredth(b.X0), hundredth(b.Y0), hundredth(b.X1), hundredth(b.Y1)}
}

func hundredth(v float32) float64 { return math.Round(float64(v)*100) / 100 }

// value is what a pointer points to, or nothing.
func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// some is a pointer to a value that is not nothing.
func some[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}
