package release

import (
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// columns finds which column holds what.
func (p *practiceTable) columns() bool {
	p.subject = p.first(sigunguCol, placeCol, serviceCol, namesCol)
	p.title = p.titles()
	p.content = p.first(contentCol)
	if p.title < 0 {
		p.titleOverContent()
	}
	if p.subject < 0 && p.title < 0 && p.content < 0 {
		return false
	}
	if p.content < 0 {
		p.content, p.title = p.title, -1
	}
	if p.subject < 0 {
		p.subject = p.first(bodyCol, companyCol, domainCol, classCol)
	}
	if p.subject < 0 && p.title > 0 && len(p.cols[0].path) == 0 {
		p.subject = 0
	}
	return p.subject >= 0 && p.content >= 0 && p.subject != p.content && p.isPracticeTable()
}

// titles is the column of titles: so headed, or of the services of places, whose case is
// told of each.
func (p *practiceTable) titles() int {
	if c := p.first(titleCol, projectCol); c >= 0 {
		return c
	}
	if c := p.column(serviceCol); c != p.subject {
		return c
	}
	return -1
}

// longestTitled bounds the letters of the cells of a column of titles that is not headed so.
const longestTitled = 30

// titleOverContent takes the first of two columns of contents for that of titles, where
// no cell of it is longer than a title: 주요 사업 | 세부 내용.
func (p *practiceTable) titleOverContent() {
	for c := p.content + 1; p.content >= 0 && c < len(p.cols); c++ {
		if p.cols[c].kind != contentCol {
			continue
		}
		for row := p.head; row < p.rowCount; row++ {
			if p.rowKind(row) == bodyRow && utf8.RuneCountInString(p.words(row, p.content).S) > longestTitled {
				return
			}
		}
		p.title, p.content = p.content, c
		return
	}
}

// titleAhead is a title that stands before what is told on its line: 달빛길 조성 : 골목을 밝힘.
var titleAhead = hangul.MustCompile(`^([^:.]{2,40}?)\s+:\s+(\S.*)$`)

// nameless finds the title of a case that has none in a line or column of its own: in
// brackets behind its place, or before the colon of its only line.
func (p *practiceTable) nameless(row int, s *practiceLines) {
	if len(s.list) != 1 || !s.list[0].Title.Empty() || p.kind != schema.CitySubject {
		return
	}
	one := &s.list[0]
	if c := p.cell(row, p.subject); c != nil && p.fresh(row, p.subject) {
		if name, in := cutClass(p.words(row, p.subject)); !in.Empty() && p.ctx.isPlaces(name) && !p.ctx.isPlaces(in) && !sortsPlaces.MatchString(in.S) {
			one.Title = in
			return
		}
	}
	if len(one.Details) != 1 || p.title >= 0 {
		return
	}
	v := viewOf(one.Details[0])
	if m := titleAhead.FindStringSubmatchIndex(v.S); m != nil {
		one.Title, one.Details[0] = v.text(m[2], m[3]), v.text(m[4], m[5])
	}
}

// sortsPlaces finds that words in brackets behind a place sort it and name no case: 농촌형,
// 대도시, 신규, 2년차.
var sortsPlaces = hangul.MustCompile(`(?:형|도시|지역|권|부문|분야|등급|신규|지정|인증|연장|년차|차|년|[시군구])$|^\S{1,3}$|\d`)
