package layout

import (
	"strings"

	"injeung/extract/doc"
)

// writer puts a text together in memory taken once.
type writer struct {
	buf   []byte
	spans []doc.Span
}

func newWriter(bytes, spans int) writer {
	return writer{make([]byte, 0, bytes), make([]doc.Span, 0, spans)}
}

// printed adds a glyph.
func (w *writer) printed(s string, page int32, box doc.Box, flags doc.SpanFlags) {
	n := int32(len(w.buf))
	w.buf = append(w.buf, s...)
	w.spans = append(w.spans, doc.Span{From: n, To: int32(len(w.buf)), Flags: flags, Place: doc.Place{Page: page, Box: box}})
}

// joint adds what was not printed.
func (w *writer) joint(s string) { w.buf = append(w.buf, s...) }

// part adds the bytes from..to of a text.
func (w *writer) part(t *doc.Text, from, to int) {
	shift := int32(len(w.buf) - from)
	w.buf = append(w.buf, t.S[from:to]...)
	for _, s := range t.Spans() {
		if int(s.To) <= from || int(s.From) >= to {
			continue
		}
		s.From, s.To = max(s.From, int32(from))+shift, min(s.To, int32(to))+shift
		w.spans = append(w.spans, s)
	}
}

func (w *writer) text() doc.Text {
	return doc.NewText(string(w.buf), w.spans)
}

// blanks are the runes that doc.Text.Trim cuts.
const blanks = " \t\r\n\u00a0\u3000"

// inner gives the bytes of a text within white space.
func inner(s string) (from, to int) {
	from = len(s) - len(strings.TrimLeft(s, blanks))
	return from, max(from, len(strings.TrimRight(s, blanks)))
}
