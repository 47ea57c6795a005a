package date

// FindSpans finds spans of years: 2021~2025, '21~'25년, 2021년부터 2025년까지.
func FindSpans(s string, ref Date) []SpanAt {
	years := numbered(s, ref)
	var out []SpanAt
	for k := range years {
		a := years[k]
		if a.Form == Dated {
			continue
		}
		if to, last, ok := spanEnd(s, a, years[k+1:]); ok && last >= a.Year {
			out = append(out, SpanAt{From: a.From, To: to, Span: Span{a.Year, last}})
		}
	}
	return out
}

// spanEnd reads the sign for "to" after the year a and the last year.
func spanEnd(s string, a YearAt, later []YearAt) (to, last int, ok bool) {
	c := &cursor{s, a.To}
	c.space()
	if _, from := c.lit("부터", "에서"); !from && !c.tilde() {
		return 0, 0, false
	}
	c.space()
	if len(later) > 0 && later[0].From == c.i && later[0].Form != Dated {
		c.i = later[0].To
		c.lit("까지")
		return c.i, later[0].Year, true
	}
	yy, two := c.num(2, 2) // 2021~25년
	if _, named := c.lit("년도", "년"); !two || !named && letter(c.rest()) {
		return 0, 0, false
	}
	return c.i, a.Year/100*100 + yy, true
}
