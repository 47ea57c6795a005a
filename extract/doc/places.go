package doc

// places are those of a whole text: the spans as they were drawn, or for one
// that was put together of texts these, whose spans nobody asks for most often.
type places struct {
	spans []Span
	parts []part
	plain bool // no span has flags
}

// part is a text that stands from a byte of another on.
type part struct {
	Text
	at int32
}

// NewText gives words with their places.
func NewText(s string, spans []Span) Text {
	if len(spans) == 0 {
		return Text{S: s}
	}
	p := &places{spans: spans, plain: true}
	for i := range spans {
		p.plain = p.plain && spans[i].Flags == 0
	}
	return Text{S: s, places: p}
}

// partsOf puts texts one after the other with sep between.
func partsOf(sep string, texts []Text) *places {
	p := &places{plain: true}
	n := 0
	for i := range texts {
		if texts[i].places != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	p.parts = make([]part, 0, n)
	at := 0
	for i := range texts {
		t := &texts[i]
		if t.places != nil {
			p.parts = append(p.parts, part{*t, int32(at)})
			p.plain = p.plain && t.places.plain
		}
		at += len(t.S) + len(sep)
	}
	return p
}

// within gives the bytes of the part that lie in bytes i..j of the whole, as
// those of the text whose places it has.
func (q *part) within(i, j int32) (from, to int32, ok bool) {
	from, to = max(i-q.at, 0), min(j-q.at, int32(len(q.S)))
	return q.base + from, q.base + to, from <= to && q.at < j && q.at+int32(len(q.S)) > i
}

// grow makes a place that of bytes i..j as well, as Text.At tells; ok says that
// it is one already.
func (p *places) grow(at *Place, ok bool, i, j int32) bool {
	for k := range p.parts {
		q := &p.parts[k]
		if from, to, in := q.within(i, j); in {
			ok = q.places.grow(at, ok, from, to)
		}
	}
	lo, hi := spanRange(p.spans, i, j)
	for k := lo; k < hi; k++ { // one for each glyph: none is copied
		switch s := &p.spans[k]; {
		case !ok:
			*at, ok = s.Place, true
		case s.Page == at.Page && s.Node == at.Node:
			at.Box.grow(&s.Box)
		}
	}
	return ok
}

// count is the number of spans that touch bytes i..j.
func (p *places) count(i, j int32) int {
	lo, hi := spanRange(p.spans, i, j)
	n := hi - lo
	for k := range p.parts {
		q := &p.parts[k]
		if from, to, in := q.within(i, j); in {
			n += q.places.count(from, to)
		}
	}
	return n
}

// appendTo adds the spans that touch bytes i..j, cut to them, for a text in which
// byte i is byte n.
func (p *places) appendTo(out []Span, i, j, n int32) []Span {
	for k := range p.parts {
		q := &p.parts[k]
		if from, to, in := q.within(i, j); in {
			out = q.places.appendTo(out, from, to, n+q.at+from-q.base-i)
		}
	}
	lo, hi := spanRange(p.spans, i, j)
	if lo == hi {
		return out
	}
	at := len(out)
	out = append(out, p.spans[lo:hi]...)
	shift(out[at:], n-i)
	first, last := &out[at], &out[len(out)-1]
	first.From, last.To = max(first.From, n), min(last.To, n+j-i)
	return out
}

// shift moves spans by n bytes.
func shift(spans []Span, n int32) {
	for k := range spans {
		spans[k].From += n
		spans[k].To += n
	}
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
