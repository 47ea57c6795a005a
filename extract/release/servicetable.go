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
	aside   nameAside // beside the names
	guessed bool      // only their cells and number tell what the columns hold
	halved  []*halves // by halvesOf
	remarks map[int]remarkSort
	loose   bool // names stand with who makes them in a bracket, surely or not
	sites   bool // with their place
}

// services reads the table as one of certified services.
func (r *tableReader) services() bool {
	r.settle()
	s := &serviceTable{winnersTable: &winnersTable{tableReader: r, kind: ServiceHolder, notes: map[int]bool{}}}
	if !s.serviceColumn() {
		return false
	}
	g, why := r.gate()
	if g == silent && s.tellsOfDecision() || g != decided && s.allTold() {
		g = decided
	}
	others := g == decided && choseWhat(viewOf(why).S) && s.strange()
	if others || g == decided && !r.ownHeading(why) && s.beyondTold() {
		g = silent
	}
	if !others && (g == silent || g != decided && r.toldBeside(why.S)) && (s.countedRows() || s.toldRows()) {
		g, s.guessed = decided, true
	}
	told, sure := s.pastRows()
	if sure = sure && g == decided && !s.has(statusCol, baseYearCol); sure {
		g, why = past, s.heads[0].raw
	}
	s.guessed = s.guessed || told
	switch g {
	case refused:
		r.none("its heading tells of no decision: " + why.S)
		return false
	case silent:
		r.none("it names services, but nothing says that they were selected")
		r.ctx.issues.add("unclear-table", schema.Note, "the table names services without saying that they were selected", r.rowWords(min(r.head, r.rowCount-1)))
		return others // and no table of who makes them
	case past:
		r.none("its heading tells of earlier rounds: " + why.S)
		r.ctx.issues.add("past-decisions", schema.Note, "a table of earlier rounds gives no records of this one", why)
		return sure
	}
	r.begin("services")
	s.heading(why)
	s.fieldOver()
	s.labels = make([]label, len(s.cols))
	s.aside = s.nameAside()
	s.loose = s.sites || s.looseMakers()
	for _, stripe := range r.stripes() {
		s.stripe(stripe)
	}
	s.publish()
	return true
}

// namedService is the column of services, the one headed by their names (서비스명) before one that
// sorts them (서비스); -1 for none.
func (s *serviceTable) namedService() int {
	first := s.column(serviceCol)
	for c := first + 1; first >= 0 && c < len(s.cols); c++ {
		if s.cols[c].kind == serviceCol && strings.HasSuffix(hangul.Key(s.cols[c].words().S), "명") && !strings.HasSuffix(hangul.Key(s.cols[first].words().S), "명") {
			s.cols[first].kind = domainCol
			return c
		}
	}
	return first
}

// serviceColumn finds the column that names services. A column of projects is
// one where bodies that are no places carry them out, or where the programme
// certifies services.
func (s *serviceTable) serviceColumn() bool {
	kind := s.schemeKind()
	certifies := kind == ServiceHolder || s.countsServices()
	if kind == OtherHolder && !certifies {
		return false // firms and what they offer
	}
	s.service = s.namedService()
	places := s.has(placeCol, sigunguCol)
	if s.service >= 0 && places && !s.has(companyCol) && !certifies {
		return false // cities and what they do
	}
	if s.service >= 0 && places && !certifies && s.ofPlacesCounted() {
		return false // what firms make for the cities that were chosen
	}
	if s.service >= 0 && s.has(sidoCol) && !s.has(companyCol, operatorCol) && s.repeats(s.service) {
		return false // what kind of service each zone has
	}
	if s.service < 0 && certifies {
		s.service = s.thingsBeside()
	}
	if s.service < 0 && (certifies || (s.has(companyCol) || s.headsPairs()) && !places) {
		s.service = s.first(projectCol, namesCol)
	}
	if s.service < 0 && certifies && s.flipped && s.has(companyCol) && s.cols[0].kind == classCol {
		s.service = 0 // names over who provides them, what they do
		s.cols[0].kind = serviceCol
	}
	if s.service < 0 && certifies {
		if s.service = s.underProgramme(); s.service < 0 {
			for _, find := range []func() int{s.besideMakers, s.besideSorts, s.pairedGrid, s.sitedThings, s.thingsByCells, s.byCells} {
				if s.service < 0 {
					s.service = find()
				}
			}
			s.guessed = s.guessed || s.service >= 0 && s.cols[s.service].words().Empty()
		}
	}
	if s.service < 0 || s.cols[s.service].in.cells == 0 {
		return false
	}
	s.nameCols = []int{s.service}
	return true
}

// repeats says that a third of the cells of a column say what another of them says, as names of what is certified do not.
func (s *serviceTable) repeats(col int) bool {
	seen, n := map[string]bool{}, 0
	for row := s.head; row < s.rowCount; row++ {
		if s.starts(row, col) {
			seen[hangul.Key(s.words(row, col).S)] = true
			n++
		}
	}
	return n > 0 && (n-len(seen))*3 >= n
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

// thingsBeside is the column under what the programme is called after, or under the name of a thing of any kind
// (시설명), beside those who make or run it; -1 for none.
func (s *serviceTable) thingsBeside() int {
	key, runs := hangul.Key(s.scheme().Name), s.ctx.things[s.scheme().ID]
	made := s.has(companyCol, operatorCol)
	for c := range s.cols {
		k, head := s.cols[c].kind, hangul.Key(s.cols[c].words().S)
		if k != noKind && k != otherCol || !made && !(runs && (endsCells(s.table, c, head) || endsCells(s.table, c, thingNoun(head)))) {
			continue
		}
		if headsThings(head, key) || runs && s.ctx.headsRun(head, key) {
			s.cols[c].kind = serviceCol
			s.guessed = s.guessed || !endsInOne(strings.TrimSuffix(head, "명"), surelyThings)
			return c
		}
	}
	return -1
}

// stripe reads the rows of a range of columns.
func (s *serviceTable) stripe(cols [2]int) {
	group := s.before().label.under(s.titleGroup())
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
	for k := cols[0]; k < cols[1]; k++ {
		at = s.explained(row, k, at)
	}
	each := s.madeLines(row, col)
	for k, name := range s.serviceNames(row, col, c) {
		at := at
		name, at = bracketStatus(name, at)
		h := Holder{Kind: ServiceHolder, Words: name, ByForm: s.guessed}
		if len(each) > 1 || s.loose && len(each) > 0 {
			h.Words = each[k].Words
			h.Providers, h.Unnamed, h.Partner = each[k].Providers, each[k].Unnamed, each[k].Partner
		}
		s.describe(&h, row, cols, c)
		before := len(s.holders)
		s.add(row, cols, h, at)
		if len(s.holders) > before {
			s.holders[before].Domain, s.holders[before].Province = s.domain(row, cols, at), doc.Text{}
			if _, aside, ok := s.asideOf(row, col); ok && s.aside.kind == domainCol && s.holders[before].Domain.Empty() {
				s.holders[before].Domain = aside
			}
			s.fieldsAside(&s.holders[before].Holder, row, cols)
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
	s.providers(h, row, cols, false)
	if len(h.Providers) > n || !h.Unnamed.Empty() {
		s.gave(row)
	}
}
