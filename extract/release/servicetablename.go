package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// serviceNames are the names in a cell: those in brackets, or each line of a
// list, or all of it.
func (s *serviceTable) serviceNames(row, col int, c *doc.Cell) []doc.Text {
	if name, _, ok := s.asideOf(row, col); ok {
		return []doc.Text{name}
	}
	var all, listed []doc.Text
	for _, h := range s.madeLines(row, col) {
		listed = append(listed, h.Words)
	}
	if len(listed) > 1 || s.loose && len(listed) > 0 {
		return listed
	}
	listed = nil
	if name, ok := nameOverLines(c); ok {
		return []doc.Text{name}
	}
	for _, l := range linesOf(c) {
		if in, _, ok := bracketed(l.text); ok {
			return []doc.Text{in}
		}
		if l.depth != doc.NoBullet && l.depth != doc.Asterisk && l.depth != doc.Reference {
			listed = append(listed, l.text)
			continue
		}
		if name, _, ok := makerBehind(l.text); ok {
			all = append(all, name)
		} else if l.depth == doc.NoBullet && !isCompany(hangul.FoldString(l.text.S)) {
			all = append(all, l.text)
		}
	}
	if len(listed) > 0 {
		return listed
	}
	if len(all) == 0 {
		return nil
	}
	return listedNames(doc.Join(" ", all...), s.has(companyCol, bodyCol))
}

// nameOverLines is the name that stands over lines behind marks, which tell of it: 가나 알리미 / - 밤길을
// 밝힌다.
func nameOverLines(c *doc.Cell) (doc.Text, bool) {
	all := linesOf(c)
	if len(all) < 2 || all[0].depth != doc.NoBullet {
		return doc.Text{}, false
	}
	for _, l := range all[1:] {
		if l.depth == doc.NoBullet {
			return doc.Text{}, false
		}
	}
	name := unquoted(all[0].text)
	return name, isServiceWords(name) && !strings.HasSuffix(strings.TrimSpace(name.S), ":")
}

// makerBehind parts the name of a service from the bodies in brackets behind it:
// 길안내(다라(주)).
func makerBehind(t doc.Text) (name, makers doc.Text, ok bool) {
	t = t.Trim()
	if !strings.HasSuffix(t.S, ")") {
		return name, makers, false
	}
	depth := 0
	for i := len(t.S) - 1; i > 0; i-- {
		switch t.S[i] {
		case ')':
			depth++
		case '(':
			depth--
		}
		if depth == 0 {
			name, makers = t.Slice(0, i).Trim(), t.Slice(i+1, len(t.S)-1).Trim()
			return name, makers, isCompany(hangul.FoldString(makers.S)) && !isCompany(hangul.FoldString(name.S)) && len(name.S) > len("가")
		}
	}
	return name, makers, false
}

// listedNames parts names apart by commas, where no column beside says whose
// they are.
func listedNames(t doc.Text, one bool) []doc.Text {
	v := viewOf(t)
	if one || !strings.Contains(v.S, ",") {
		return []doc.Text{unquoted(t)}
	}
	var out []doc.Text
	from := 0
	for i := 0; i <= len(v.S); i++ {
		if i < len(v.S) && (v.S[i] != ',' || inBracket(v.S, from, i)) {
			continue
		}
		if name := unquoted(v.text(from, i)); !name.Empty() {
			out = append(out, name)
		}
		from = i + 1
	}
	return out
}

// unquoted cuts quotes around all of a text.
func unquoted(t doc.Text) doc.Text {
	t = t.Trim()
	cut := strings.Trim(t.S, `"'“”‘’「」『』`)
	if i := strings.Index(t.S, cut); cut != "" && len(cut) < len(t.S) {
		return t.Slice(i, i+len(cut)).Trim()
	}
	return t
}

// describe adds providers and partner of a service.
func (s *serviceTable) describe(h *Holder, row int, cols [2]int, c *doc.Cell) {
	s.providers(h, row, cols, true)
	for k := cols[0]; k < cols[1]; k++ {
		switch s.cols[k].kind {
		case partnerCol, placeCol, sigunguCol:
			if t := s.words(row, k); !t.Empty() && !isDash(hangul.FoldString(t.S)) && !isNumber(strings.TrimSpace(t.S)) && h.Partner.Empty() {
				h.Partner = s.siteOf(t)
			}
		}
	}
	if _, aside, ok := s.asideOf(row, s.service); ok {
		if s.aside.kind == partnerCol && h.Partner.Empty() {
			h.Partner = aside
		}
		if s.aside.kind == companyCol && len(h.Providers) == 0 {
			h.Providers, h.Unnamed = cellProviders(aside)
		}
		return
	}
	if len(h.Providers) > 0 {
		return
	}
	for _, l := range linesOf(c) {
		if _, makers, ok := makerBehind(l.text); ok {
			named, unnamed := cellProviders(makers)
			h.Providers, h.Unnamed = append(h.Providers, named...), unnamed
		} else if _, _, ok := bracketed(l.text); !ok && isCompany(hangul.FoldString(l.text.S)) {
			named, unnamed := cellProviders(l.text)
			h.Providers, h.Unnamed = append(h.Providers, named...), unnamed
		}
	}
}

// providers reads the columns of bodies; spanned says that a cell which began above holds for the row too.
func (s *serviceTable) providers(h *Holder, row int, cols [2]int, spanned bool) {
	for k := cols[0]; k < cols[1]; k++ {
		if s.cols[k].kind != companyCol && s.cols[k].kind != bodyCol || !s.starts(row, k) && !(spanned && s.spans(row, k)) {
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
		named, unnamed := cellProviders(bodiesOf(s.cell(row, k)))
		h.Providers = append(h.Providers, named...)
		if h.Unnamed.Empty() {
			h.Unnamed = unnamed
		}
		if h.Partner.Empty() && containsAny(hangul.Key(s.cols[k].words().S), []string{"지자체", "지역", "연합체", "컨소시엄", "도시"}) {
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
		case whole && own:
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
// name of a body.
func bodyLines(c *doc.Cell) []line {
	if c == nil || len(c.Blocks) != 1 || c.Blocks[0].Table != nil || len(c.Blocks[0].Lines) < 2 {
		return linesOf(c)
	}
	b := &c.Blocks[0]
	var out []line
	for _, l := range b.Lines {
		if l = l.Trim(); !isWholeBody(l.S) {
			return linesOf(c)
		}
		out = append(out, line{text: l, depth: doc.NoBullet})
	}
	return out
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

// spans says that a cell goes down into a row from the one above, and does not go over from the column before.
func (s *serviceTable) spans(row, col int) bool {
	i := s.at(row, col)
	return i >= 0 && row > s.head && s.at(row-1, col) == i && (col == 0 || s.at(row, col-1) != i)
}
