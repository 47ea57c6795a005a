package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// providers reads the columns of bodies; spanned says that a cell which began above holds for the row too.
func (s *serviceTable) providers(h *Holder, row int, cols [2]int, spanned bool) {
	for k := cols[0]; k < cols[1]; k++ {
		operates := s.cols[k].kind == operatorCol && !s.has(companyCol, bodyCol)
		if s.cols[k].kind != companyCol && s.cols[k].kind != bodyCol && !operates || !s.starts(row, k) && !(spanned && s.spans(row, k)) {
			continue
		}
		if s.providesNot(k) {
			if t := s.siteOf(s.words(row, k)); h.Partner.Empty() && s.ctx.isPlaces(t) {
				h.Partner = t // a place that uses it
			}
			continue
		}
		if t := s.words(row, k); h.Partner.Empty() && s.ofSeveralBodies(cols) && s.ctx.isPlaces(t) {
			h.Partner = t // a place that has it made by the bodies beside
		}
		named, unnamed := cellProviders(bodiesOf(s.cell(s.notDitto(row, k), k)))
		h.Providers = append(h.Providers, named...)
		if h.Unnamed.Empty() {
			h.Unnamed = unnamed
			if n := len(named); !unnamed.Empty() && n < len(h.Providers) {
				h.Among = n // ㈜가나 | ㈜다라 등 2개사
			}
		}
		if h.Partner.Empty() {
			h.Partner = s.placeAmong(row, k)
		}
		if h.Partner.Empty() && containsAny(hangul.Key(s.cols[k].words().S), []string{"지자체", "지방정부", "지역", "연합체", "컨소시엄", "도시"}) {
			h.Partner = s.partnerIn(row, k) // the head says that places are among them
		}
	}
}

// partnerIn is the place that a cell of bodies names among them or in a bracket behind one: 가나시, ㈜다라;
// ㈜다라(가나시).
func (s *serviceTable) partnerIn(row, col int) doc.Text {
	v := viewOf(s.words(row, col))
	c := &clause{ctx: s.ctx, view: v, s: v.S}
	all := c.bodies(0, len(v.S))
	for _, r := range all {
		part, beside := v.S[r[0]:r[1]], len(all) > 1
		if k := openingOf(part); k > 0 && strings.HasSuffix(part, ")") {
			r, beside = trimmed(v.S, r[0]+k+1, r[1]-1), true
		}
		if n, ok := s.ctx.gaz.placeAt(v.S[:r[1]], r[0]); ok && n.to == r[1] && beside {
			return v.text(r[0], r[1])
		}
	}
	return doc.Text{}
}

// placeAmong is the one place that stands among the bodies of a cell, which applied together: 가나시, ㈜다라.
func (s *serviceTable) placeAmong(row, col int) doc.Text {
	v := viewOf(bodiesOf(s.cell(row, col)))
	c := &clause{ctx: s.ctx, view: v, s: v.S}
	var out doc.Text
	for _, r := range c.bodies(0, len(v.S)) {
		n, ok := s.ctx.gaz.placeAt(v.S[:r[1]], r[0])
		switch {
		case !ok || n.to != r[1]:
		case !out.Empty():
			return doc.Text{}
		case r[1]-r[0] < len(v.S):
			out = v.text(r[0], r[1])
		}
	}
	return out
}

// bodiesOf gives the words of a cell of bodies; paragraphs that are bodies of
// their own are set apart by commas.
func bodiesOf(c *doc.Cell) doc.Text {
	var out doc.Text
	whole := false
	for i, l := range bodyLines(c) {
		own := l.depth != doc.NoBullet || isWholeBody(l.text.S)
		switch {
		case i == 0:
			out = l.text
		case whole && own || !openForm.MatchString(out.S) && formFirst.MatchString(l.text.S):
			out = doc.Join(", ", out, l.text)
		default:
			out = doc.Join(" ", out, l.text)
		}
		whole = own && !openForm.MatchString(l.text.S)
	}
	return out
}

// openForm ends a line with the legal form of the company on the next one: ㈜가나, ㈜.
var openForm = hangul.MustCompile(`(?:^|[\s,·])(?:㈜|\(주\)|주식회사)\s*$`)

// bodyLines are the lines of a cell; those of its only paragraph, where each line is the whole
// name of a body and none is the rest of the one before, which broke within a word.
func bodyLines(c *doc.Cell) []line {
	if c == nil || len(c.Blocks) != 1 || c.Blocks[0].Table != nil || len(c.Blocks[0].Lines) < 2 {
		return linesOf(c)
	}
	b := &c.Blocks[0]
	var out []line
	for i, l := range b.Lines {
		if l = l.Trim(); !isWholeBody(l.S) && !nextHasForm(b.Lines, i) || i > 0 && strings.HasSuffix(b.Lines[i-1].S, l.S) {
			return linesOf(c)
		}
		out = append(out, line{text: l, depth: doc.NoBullet})
	}
	return out
}

// formFirst finds a line that begins with the legal form of a body and goes on with its name.
var formFirst = hangul.MustCompile(`^\s*(?:㈜|\(주\)|주식회사)\s?[가-힣A-Za-z0-9]{2}`)

// nextHasForm says that the line behind line i is of another body, which begins with its legal form.
func nextHasForm(lines []doc.Text, i int) bool {
	return i+1 < len(lines) && formFirst.MatchString(hangul.FoldString(lines[i+1].S)) && !openForm.MatchString(hangul.FoldString(lines[i].S))
}

// isWholeBody says that a printed line is the whole name of a body: it has a legal form, or
// ends as public bodies, schools and places do.
func isWholeBody(line string) bool {
	s := hangul.Squeeze(hangul.FoldString(line))
	if name, found := hangul.Company(s); found && hangul.Key(name) != "" || bodyLine.MatchString(s) || hangulBody(s) {
		return true
	}
	n, ok := names().placeAt(s, 0)
	return ok && n.to == len(s)
}

// bodyLine finds such an end: 가나연구원, 다라대학교 산학협력단, 마바시청.
var bodyLine = hangul.MustCompile(`[가-힣]{2}(?:연구원|연구소|대학교?|산학협력단|공사|공단|재단|진흥원|기술원|과학원|협회|조합|학회|병원|은행|시청|군청|구청|도청)\s?(?:,|\(.*\))?$`)

// notDitto is the row whose cell of a column a row repeats, the row itself where it does not.
func (s *serviceTable) notDitto(row, c int) int {
	for at := row; c >= 0 && at >= s.head; at-- {
		if t := s.words(at, c); !t.Empty() && !isDitto(t.S) {
			return at
		} else if at == row && !isDitto(t.S) {
			return row
		}
	}
	return row
}
