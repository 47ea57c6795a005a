package release

import (
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
	if k := columnKind(g.words(0, 0).S); k != classCol && !g.words(0, 0).Empty() {
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
		switch k := columnKind(g.words(row, 0).S); {
		case places == 0 && k != placeCol && k != sigunguCol && !firstIsPlace(g.words(row, 0).S):
		case places == len(cells)-1 && (k == placeCol || k == sigunguCol || k == namesCol) && named == 0:
			named++
		default:
			return false
		}
	}
	return named == 1
}
