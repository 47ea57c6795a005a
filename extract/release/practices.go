package release

import (
	"injeung/extract/doc"
	"injeung/schema"
	"injeung/schema/scheme"
)

// practiceTable reads a table of best practices (우수사례): a subject, what
// was done, and how. One row of it, or one bracketed title in a row, is one
// practice.
type practiceTable struct {
	*tableReader
	subject, title, content, province int // columns, -1 for none
	kind                              schema.SubjectKind
}

// practices reads the table as best practices; ok is false where it is none.
func (r *tableReader) practices() bool {
	if r.colCount == 1 {
		return r.caseColumn()
	}
	p := practiceTable{tableReader: r, province: r.column(sidoCol)}
	if r.ctx.contest != "" && certifies(r.scheme()) == scheme.Service || !p.columns() { // what won in a contest, and who made it
		return false
	}
	p.kind = p.subjectKind()
	if p.kind == "" {
		return false
	}
	r.begin("practices")
	group, subject := r.before().group, r.before().subject
	for row := r.head; row < r.rowCount; row++ {
		switch r.rowKind(row) {
		case emptyRow, headRow:
		case groupRow:
			group = withoutBullet(r.groupWords(row))
		default:
			if s := p.subjectWords(row); !s.Empty() {
				subject = s
			}
			p.row(row, subject, group)
		}
	}
	r.last = lastWords{subject: subject, group: group}
	return true
}

// isPracticeTable says that the words around the table speak of cases, or that
// it is built of bracketed titles over lines with dashes.
func (p *practiceTable) isPracticeTable() bool {
	g, _ := p.gate()
	if g == decided && p.prized() {
		return false
	}
	if p.saysCases() || p.goesOn != nil && p.f.Uses[p.goesOn.use].As == "practices" {
		return true
	}
	if g == decided && !p.has(titleCol) {
		return false // winners with what they do
	}
	titled, dashed := 0, 0
	for row := p.head; row < p.rowCount; row++ {
		for _, c := range []int{p.title, p.content} {
			if c < 0 || !p.fresh(row, c) {
				continue
			}
			for _, l := range linesOf(p.cell(row, c)) {
				if _, _, ok := bracketed(l.text); ok && l.depth == doc.NoBullet {
					titled++
				}
				if l.depth == doc.Dash || l.depth == doc.Dot {
					dashed++
				}
			}
		}
	}
	return titled > 0 && dashed >= titled
}

// subjectKind says what the subjects are: places or services; "" neither.
func (p *practiceTable) subjectKind() schema.SubjectKind {
	places, all := 0, 0
	for row := p.head; row < p.rowCount; row++ {
		if p.rowKind(row) != bodyRow || !p.fresh(row, p.subject) || p.words(row, p.subject).Empty() {
			continue
		}
		all++
		if p.ctx.isPlaces(p.subjectWords(row)) {
			places++
		}
	}
	switch k := p.cols[p.subject].kind; {
	case all > 0 && 2*places >= all:
		return schema.CitySubject
	case k == serviceCol, k == companyCol, k == bodyCol, k == namesCol:
		return schema.ServiceSubject
	case k == sigunguCol, k == placeCol:
		return schema.CitySubject
	case p.schemeKind() == ServiceHolder:
		return schema.ServiceSubject
	}
	return ""
}

// ofPlaces is the programme of a table of places that stands where one of services is in force:
// the one of places that the release is about too, if there is just one.
func (p *practiceTable) ofPlaces(s Scheme) Scheme {
	if p.kind != schema.CitySubject || certifies(s) != scheme.Service {
		return s
	}
	if city := p.ctx.mainOf(scheme.City); city != nil {
		return *city
	}
	return s
}

// subjectWords are the words that name the subject of a row: those in square
// brackets where there are any, else all but a class in round brackets.
func (p *practiceTable) subjectWords(row int) doc.Text {
	c := p.cell(row, p.subject)
	if c == nil {
		return doc.Text{}
	}
	for _, l := range linesOf(c) {
		if in, _, ok := bracketed(l.text); ok {
			return in
		}
	}
	return withoutClassBracket(p.ctx, p.words(row, p.subject))
}

// row reads the practices of one row.
func (p *practiceTable) row(row int, subject, group doc.Text) {
	if p.content == p.title || !p.fresh(row, p.content) && (p.title < 0 || !p.fresh(row, p.title)) {
		return // wholly inside cells read before
	}
	p.counted(row)
	if subject.Empty() {
		p.unread(row, "the row names no subject")
		return
	}
	var s practiceLines
	if p.title >= 0 && p.fresh(row, p.title) {
		s.titleCell(linesOf(p.cell(row, p.title)), p.kind, p.cols[p.title].kind != titleCol)
	}
	if p.fresh(row, p.content) {
		s.contentCell(linesOf(p.cell(row, p.content)), p.title < 0)
	}
	p.nameless(row, &s)
	if len(s.list) == 0 {
		p.unread(row, "the row tells nothing about "+subject.S)
		return
	}
	programme := p.ofPlaces(p.scheme())
	for _, one := range s.done() {
		one.Scheme, one.Year, one.Kind, one.Subject, one.Group = programme, p.year, p.kind, subject, group
		one.Rule, one.Table, one.Row = "table.practices", p.use, p.top+row
		if c := p.column(classCol); group.Empty() && c >= 0 && c != p.subject && c != p.title && c != p.content {
			one.Group = p.words(row, c)
		}
		if p.province >= 0 {
			one.Province = p.words(row, p.province)
		}
		p.f.Practices = append(p.f.Practices, one)
	}
	p.gave(row)
}
