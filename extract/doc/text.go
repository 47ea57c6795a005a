package doc

import "strings"

// Text is printed words together with where each was printed (글). S is the
// words; Spans, ascending and without overlap, say where stretches of its
// bytes were printed. A byte outside every span was not printed (a joint
// between two words that stand apart).
type Text struct {
	S     string
	Spans []Span
}

// Span says that bytes From..To of a text were printed at Place: one glyph of
// a PDF, one text node of a page.
type Span struct {
	From, To int32
	Flags    SpanFlags
	Place
}

// SpanFlags are properties of a stretch of printed words.
type SpanFlags uint8

// The flags of a span.
const (
	// Raised: above the baseline of its line and smaller than the letters
	// there, by geometry or markup, or a superscript by its character (위첨자).
	Raised SpanFlags = 1 << iota
	// FootnoteMark: of the form of a mark that refers to a footnote or stands
	// before one (각주 표시): 1), *, †, but not the ² of m²; raised, or glued to
	// a word while a note begins with it.
	FootnoteMark
)

// Printed gives a text all of which was printed at one place.
func Printed(s string, at Place) Text {
	if s == "" {
		return Text{}
	}
	return Text{s, []Span{{From: 0, To: int32(len(s)), Place: at}}}
}

// Empty says whether there is nothing but white space.
func (t Text) Empty() bool {
	if t.S == "" {
		return true
	}
	if t.S[0] > ' ' && t.S[0] < 0x7F || t.S[0] >= 0xE4 {
		return false // no blank begins so, and most words do
	}
	return strings.TrimSpace(t.S) == ""
}

// Slice gives bytes i..j with their places.
func (t Text) Slice(i, j int) Text {
	out := Text{S: t.S[i:j]}
	lo, hi := spanRange(t.Spans, int32(i), int32(j))
	if lo == hi {
		return out
	}
	out.Spans = make([]Span, hi-lo)
	copy(out.Spans, t.Spans[lo:hi])
	shift(out.Spans, -int32(i))
	first, last := &out.Spans[0], &out.Spans[hi-lo-1]
	first.From, last.To = max(first.From, 0), min(last.To, int32(j-i))
	return out
}

// spanRange gives the indexes of the spans that touch bytes i..j.
func spanRange(spans []Span, i, j int32) (lo, hi int) {
	lo, hi = 0, len(spans)
	for lo < hi {
		m := (lo + hi) / 2
		if spans[m].To <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for hi = lo; hi < len(spans) && spans[hi].From < j; hi++ {
	}
	return lo, hi
}

// Trim cuts white space from both ends.
func (t Text) Trim() Text {
	if n := len(t.S); n > 0 && t.S[0] > ' ' && t.S[0] != 0xC2 && t.S[0] != 0xE3 && t.S[n-1] > ' ' && t.S[n-1] != 0xA0 && t.S[n-1] != 0x80 {
		return t // the bytes of no white space
	}
	i := len(t.S) - len(strings.TrimLeft(t.S, " \t\r\n\u00a0\u3000"))
	j := len(strings.TrimRight(t.S, " \t\r\n\u00a0\u3000"))
	switch {
	case j <= i:
		return Text{}
	case i == 0 && j == len(t.S):
		return t
	}
	return t.Slice(i, j)
}

// Join puts texts one after the other with sep, which was not printed, between.
func Join(sep string, texts ...Text) Text {
	if len(texts) == 1 {
		return texts[0]
	}
	var b Builder
	b.grow(len(sep), texts)
	for i, t := range texts {
		if i > 0 {
			b.WriteString(sep)
		}
		b.WriteText(t)
	}
	return b.Text()
}

// Builder puts a text together; its zero value is ready to use.
type Builder struct {
	s     strings.Builder
	spans []Span
}

// grow makes room for texts and as many joints.
func (b *Builder) grow(sep int, texts []Text) {
	bytes, spans := 0, 0
	for _, t := range texts {
		bytes, spans = bytes+len(t.S)+sep, spans+len(t.Spans)
	}
	b.s.Grow(bytes)
	b.spans = make([]Span, 0, spans)
}

// WriteString adds words that were not printed.
func (b *Builder) WriteString(s string) { b.s.WriteString(s) }

// WriteFlagged adds words printed at one place, with their properties.
func (b *Builder) WriteFlagged(s string, at Place, flags SpanFlags) {
	if s == "" {
		return
	}
	n := int32(b.s.Len())
	b.s.WriteString(s)
	b.spans = append(b.spans, Span{n, n + int32(len(s)), flags, at})
}

// WriteText adds a text with its places.
func (b *Builder) WriteText(t Text) {
	n, at := int32(b.s.Len()), len(b.spans)
	b.s.WriteString(t.S)
	b.spans = append(b.spans, t.Spans...)
	if n > 0 {
		shift(b.spans[at:], n)
	}
}

// shift moves spans by n bytes.
func shift(spans []Span, n int32) {
	for k := range spans {
		spans[k].From += n
		spans[k].To += n
	}
}

// Len is the number of bytes so far.
func (b *Builder) Len() int { return b.s.Len() }

// Text gives what was written.
func (b *Builder) Text() Text { return Text{b.s.String(), b.spans} }

// At is the place of the first printed words on one page: the union of their
// boxes there, or the node. ok is false for a text that was not printed.
func (t Text) At() (at Place, ok bool) {
	if len(t.Spans) == 0 {
		return Place{}, false
	}
	at = t.Spans[0].Place
	for i := 1; i < len(t.Spans); i++ { // one for each glyph: none is copied
		if s := &t.Spans[i]; s.Page == at.Page && s.Node == at.Node {
			at.Box.grow(&s.Box)
		}
	}
	return at, true
}
