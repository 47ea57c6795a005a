package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// serviceTable reads a table of certified services: what each is called, who
// provides it, and where.
type serviceTable struct {
	*winnersTable
	service int
}

// services reads the table as one of certified services.
func (r *tableReader) services() bool {
	r.settle()
	s := &serviceTable{winnersTable: &winnersTable{tableReader: r, kind: ServiceHolder, notes: map[int]bool{}}}
	if !s.serviceColumn() {
		return false
	}
	g, why := r.gate()
	if g == silent && s.tellsOfDecision() {
		g = decided
	}
	switch g {
	case refused, silent:
		r.none("its heading tells of no decision: " + why.S)
		return false
	case past:
		r.none("its heading tells of earlier rounds: " + why.S)
		r.ctx.issues.add("past-decisions", schema.Note, "a table of earlier rounds gives no records of this one", why)
		return false
	}
	r.begin("services")
	s.heading(why)
	s.labels = make([]label, len(s.cols))
	for _, stripe := range r.stripes() {
		s.stripe(stripe)
	}
	s.publish()
	return true
}

// serviceColumn finds the column that names services. A column of projects is
// one where bodies that are no places carry them out, or where the programme
// certifies services.
func (s *serviceTable) serviceColumn() bool {
	certifies := s.schemeKind() == ServiceHolder
	s.service = s.column(serviceCol)
	places := s.has(placeCol, sigunguCol)
	if s.service >= 0 && places && !s.has(companyCol) && !certifies {
		return false // cities and what they do
	}
	if s.service < 0 && (certifies || s.has(companyCol) && !places) {
		s.service = s.first(projectCol, namesCol)
	}
	if s.service < 0 && certifies {
		s.service = s.underProgramme()
	}
	if s.service < 0 || s.cols[s.service].in.cells == 0 {
		return false
	}
	s.nameCols = []int{s.service}
	return true
}

// underProgramme is the column headed by the name of the programme itself, whose cells
// are what it certifies: 혁신가나서비스; -1 for none.
func (s *serviceTable) underProgramme() int {
	for c := range s.cols {
		key := hangul.Key(s.cols[c].words().S)
		if strings.HasSuffix(strings.TrimSuffix(key, "명"), "서비스") && (s.cols[c].kind == noKind || s.cols[c].kind == otherCol) {
			s.cols[c].kind = serviceCol
			return c
		}
	}
	return -1
}

// stripe reads the rows of a range of columns.
func (s *serviceTable) stripe(cols [2]int) {
	group := s.before().label
	defer func() { s.last.label = group }()
	for row := s.head; row < s.rowCount; row++ {
		switch s.rowKind(row) {
		case bodyRow:
			s.row(row, cols, group)
		case groupRow:
			near := s.ctx.labelOf(s.groupWords(row))
			group = group.beside(near)
			s.count(near, group)
		case totalRow:
			s.total(row, cols, group)
		}
	}
}

// row reads one service, or another provider of the one above.
func (s *serviceTable) row(row int, cols [2]int, group label) {
	col := s.in(cols, s.cols[s.service].kind)
	if col < 0 || s.stripeEmpty(row, cols) {
		return
	}
	s.counted(row)
	c := s.cell(row, col)
	if c == nil || s.words(row, col).Empty() || !s.fresh(row, col) && len(s.holders) > 0 {
		s.more(row, cols)
		return
	}
	at := s.rowLabel(row, cols, group)
	for _, name := range s.serviceNames(c) {
		h := Holder{Kind: ServiceHolder, Words: name}
		s.describe(&h, row, cols, c)
		before := len(s.holders)
		s.add(row, cols, h, at)
		if len(s.holders) > before {
			s.holders[before].Domain, s.holders[before].Province = s.domain(row, cols, at), doc.Text{}
			s.holders[before].Carried, s.holders[before].Rule = false, "table.services"
			s.holders[before].Class = doc.Text{}
			s.gave(row)
		}
	}
}

// more adds what a row without a service of its own says to the one above.
func (s *serviceTable) more(row int, cols [2]int) {
	if len(s.holders) == 0 {
		return
	}
	h := &s.holders[len(s.holders)-1].Holder
	n := len(h.Providers)
	s.providers(h, row, cols)
	if len(h.Providers) > n || !h.Unnamed.Empty() {
		s.gave(row)
	}
}

// domain is the field of a service: of its own column, else its group or
// class.
func (s *serviceTable) domain(row int, cols [2]int, at label) doc.Text {
	if t := s.text(row, s.in(cols, domainCol)); !t.Empty() {
		if l := s.ctx.labelOf(t); !l.countBy.Empty() && !l.class.Empty() {
			return l.class
		}
		return t
	}
	return at.class
}

// serviceNames are the names in a cell: those in brackets, or each line of a
// list, or all of it.
func (s *serviceTable) serviceNames(c *doc.Cell) []doc.Text {
	var all, listed []doc.Text
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
	s.providers(h, row, cols)
	for k := cols[0]; k < cols[1]; k++ {
		switch s.cols[k].kind {
		case partnerCol, placeCol, sigunguCol:
			if t := s.words(row, k); !t.Empty() && !isDash(hangul.FoldString(t.S)) && h.Partner.Empty() {
				h.Partner = t
			}
		}
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

// providers reads the columns of bodies.
func (s *serviceTable) providers(h *Holder, row int, cols [2]int) {
	for k := cols[0]; k < cols[1]; k++ {
		if s.cols[k].kind != companyCol && s.cols[k].kind != bodyCol || !s.starts(row, k) {
			continue
		}
		named, unnamed := cellProviders(bodiesOf(s.cell(row, k)))
		h.Providers = append(h.Providers, named...)
		if h.Unnamed.Empty() {
			h.Unnamed = unnamed
		}
	}
}

// bodiesOf gives the words of a cell of bodies; paragraphs that are bodies of
// their own are set apart by commas.
func bodiesOf(c *doc.Cell) doc.Text {
	var out doc.Text
	whole := false
	for i, l := range linesOf(c) {
		name, found := hangul.Company(l.text.S)
		own := l.depth != doc.NoBullet || found && hangul.Key(name) != ""
		switch {
		case i == 0:
			out = l.text
		case whole && own:
			out = doc.Join(", ", out, l.text)
		default:
			out = doc.Join(" ", out, l.text)
		}
		whole = own
	}
	return out
}
