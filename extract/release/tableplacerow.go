package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// placesInRow says that one row below the first names places under classes, and other rows tell more of each: 구분 | 들녘형 |
// 물가형 over 지자체 | 가나시 | 다라군 and 지원 한도 | 20억원 | 10억원.
func placesInRow(g *grid) bool {
	cells := g.distinct(0)
	if g.rowCount < 3 || len(cells) < 3 || len(cells) != g.colCount {
		return false
	}
	if k := g.columnKind(0, 0); k != classCol && !g.words(0, 0).Empty() {
		return false
	}
	for _, c := range cells[1:] {
		if s := g.words(0, c).S; strings.TrimSpace(s) == "" || columnKind(s) != noKind || firstIsPlace(s) || isSidoName(strings.TrimSpace(hangul.FoldString(s))) {
			return false
		}
	}
	named := 0
	for row := 1; row < g.rowCount; row++ {
		places := 0
		for _, c := range cells[1:] {
			if g.at(row, c) < 0 || g.at(row, c) == g.at(row-1, c) {
				return false
			}
			if firstIsPlace(g.words(row, c).S) {
				places++
			}
		}
		switch k := g.columnKind(row, 0); {
		case places == 0 && k != placeCol && k != sigunguCol && !firstIsPlace(g.words(row, 0).S):
		case places == len(cells)-1 && (k == placeCol || k == sigunguCol || k == namesCol) && named == 0:
			named++
		default:
			return false
		}
	}
	return named == 1
}

// placesOver says that the first row names places over what is told of each below: 구분 |
// 가나군 | 다라시 over 인구 | 3만 | 5만.
func placesOver(g *grid) bool {
	cells := g.distinct(0)
	if len(cells) < 3 || g.rowCount < 2 || len(g.distinct(1)) < 2 {
		return false
	}
	switch g.columnKind(0, cells[0]) {
	case classCol, placeCol, sigunguCol:
	default:
		return false
	}
	for _, c := range cells[1:] {
		if !isSigunguName(g.words(0, c).S) || g.at(1, c) == g.at(0, c) || firstIsPlace(g.words(1, c).S) {
			return false
		}
	}
	return true
}

// placesMarked says that the places over rows of marks are those chosen: services that a release counts as chosen stand in the rows.
func (r *tableReader) placesMarked() bool {
	return marksUnderPlaces(r.grid) && !r.marksProgramme(r.grid) && !r.ctx.certifiesServices() && !slices.ContainsFunc(r.ctx.titles(), func(v view) bool { return servicesCountedIn.MatchString(v.S) })
}

// marksUnderPlaces says that the first row names places, and that the rows under it mark what each of them has or count it: 서비스 |
// 가나시 | 다라군 over 함께타요 | ○ | and 국비 | 20 | 10.
func marksUnderPlaces(g *grid) bool {
	cells := g.distinct(0)
	if len(cells) < 3 || len(cells) != g.colCount || g.rowCount < 3 || g.words(0, 0).Empty() || !isSigunguName(g.words(0, 1).S) {
		return false
	}
	switch g.columnKind(0, 0) {
	case serviceCol, projectCol, contentCol:
	default:
		if !strings.HasSuffix(g.key(0, 0), "서비스") { // 도입 서비스; under 평가항목 or 시설 places are compared
			return false
		}
	}
	for _, c := range cells[1:] {
		if !isSigunguName(g.words(0, c).S) {
			return false
		}
		has := false
		for row := 1; row < g.rowCount; row++ {
			switch s := strings.TrimSpace(hangul.FoldString(g.words(row, c).S)); {
			case s == "" || isDash(s) || isNumber(s):
			case hangul.Key(s) != "" || strings.ContainsAny(s, refusals):
				return false
			default:
				has = has || !strings.ContainsAny(s, halfMarks)
			}
		}
		if !has {
			return false // a place that has none of it may not have been chosen
		}
	}
	return true
}

const (
	refusals  = "×✕✖✗✘╳☓" // marks that say no
	halfMarks = "△▲▽▼"    // and those that say yes in part
)

// marksProgramme says that a row is called as a programme of the release, of which its marks tell more than that a column stands
// there: 사업 | 가나시 | 다라군 over 이음마을 | ○ | -.
func (r *tableReader) marksProgramme(g *grid) bool {
	for row := 1; row < g.rowCount; row++ {
		if s := viewOf(g.words(row, 0)).S; strings.TrimSpace(s) != "" && strings.TrimSpace(r.ctx.withoutNames(s)) == "" {
			return true
		}
	}
	return false
}

// provincesOver says that 시·도 stand in the first row and places of each in the second, over what is told of them below:
// 구분 | 가도 | 나도 over 구분 | 가나군 | 다라군 | 마바시 over 인구 | 3만 | 5만 | 9만.
func provincesOver(g *grid) bool {
	over := g.distinct(0)
	if g.rowCount < 3 || len(over) < 3 || g.at(0, 0) != g.at(1, 0) && !g.words(0, 0).Empty() && g.key(0, 0) != g.key(1, 0) {
		return false
	}
	switch g.columnKind(0, 0) {
	case classCol, placeCol, sigunguCol, sidoCol, noKind:
	default:
		return false
	}
	for _, c := range over[1:] {
		if !isSidoName(strings.TrimSpace(hangul.FoldString(g.words(0, c).S))) {
			return false
		}
	}
	names := g.distinct(1)
	for _, c := range names[1:] {
		if g.at(1, c) == g.at(0, c) || !isSigunguName(g.words(1, c).S) || g.at(2, c) == g.at(1, c) || firstIsPlace(g.words(2, c).S) {
			return false
		}
	}
	return len(names) > 2
}
