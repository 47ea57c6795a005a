package doc

import "strings"

// Text is printed words together with where each was printed (글). S is the
// words; its spans, ascending and without overlap, say where stretches of its
// bytes were printed. A byte outside every span was not printed (a joint
// between two words that stand apart). A text shares its places with those that
// it was cut from or put together of.
type Text struct {
	S      string
	places *places // nil: not printed
	base   int32   // the byte of the text of places with which this begins
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
	return NewText(s, []Span{{From: 0, To: int32(len(s)), Place: at}})
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
	out := Text{t.S[i:j], t.places, t.base + int32(i)}
	if i == j && out.SpanCount() == 0 {
		return Text{}
	}
	return out
}

// end is the byte of the text of places with which this ends.
func (t *Text) end() int32 { return t.base + int32(len(t.S)) }

// SpanCount is the number of spans.
func (t *Text) SpanCount() int {
	if t.places == nil {
		return 0
	}
	return t.places.count(t.base, t.end())
}

// Spans says where the words were printed. Nobody may change it.
func (t *Text) Spans() []Span {
	p := t.places
	if p == nil {
		return nil
	}
	if n := len(p.spans); t.base == 0 && n > 0 && int(p.spans[n-1].To) <= len(t.S) {
		return p.spans
	}
	return p.appendTo(make([]Span, 0, t.SpanCount()), t.base, t.end(), 0)
}

// OwnSpans gives the text spans that it shares with no other, for who changes
// them.
func (t *Text) OwnSpans() []Span {
	if t.places == nil {
		return nil
	}
	own := t.places.appendTo(make([]Span, 0, t.SpanCount()), t.base, t.end(), 0)
	t.places, t.base = &places{spans: own}, 0
	return own
}

// Is says that the text is that very one: the same words at the same places.
func (t *Text) Is(u *Text) bool {
	return t.places != nil && t.places == u.places && t.base == u.base && t.S == u.S
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
	return Text{S: joined(sep, texts), places: partsOf(sep, texts)}
}

// joined are the words of texts with sep between.
func joined(sep string, texts []Text) string {
	n := 0
	for i := range texts {
		n += len(texts[i].S) + len(sep)
	}
	var b strings.Builder
	b.Grow(n)
	for i := range texts {
		if i > 0 {
			b.WriteString(sep)
		}
		b.WriteString(texts[i].S)
	}
	return b.String()
}

// Builder puts a text together; its zero value is ready to use.
type Builder struct {
	s     strings.Builder
	spans []Span
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
	n := int32(b.s.Len())
	b.s.WriteString(t.S)
	if t.places != nil {
		b.spans = t.places.appendTo(b.spans, t.base, t.end(), n)
	}
}

// Len is the number of bytes so far.
func (b *Builder) Len() int { return b.s.Len() }

// Text gives what was written.
func (b *Builder) Text() Text { return NewText(b.s.String(), b.spans) }

// At is the place of the first printed words on one page: the union of their
// boxes there, or the node. ok is false for a text that was not printed.
func (t Text) At() (at Place, ok bool) {
	if t.places == nil {
		return Place{}, false
	}
	ok = t.places.grow(&at, false, t.base, t.end())
	return at, ok
}
