package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// gradesOver says that a first row is nothing but grades over names of places:
// 최우수 | 우수 | 장려.
func gradesOver(g *grid, cells []int) bool {
	if g.rowCount < 2 {
		return false
	}
	for _, c := range cells {
		if !isGrade(strings.TrimSpace(countTail.ReplaceAllString(hangul.FoldString(g.words(0, c).S), ""))) {
			return false
		}
		if t := g.words(1, c); !t.Empty() && !isDash(hangul.FoldString(t.S)) && !firstIsPlace(t.S) {
			return false
		}
	}
	return len(cells) > 1
}

// labelsOver says that a first row is nothing but different labels, each over a column of
// nothing but names of places: 거점형(2곳) | 강소형, 신규 | 재지정, 강원 | 충북.
func labelsOver(g *grid, cells []int) bool {
	seen := map[string]bool{}
	for _, c := range cells {
		head := groupName(g.words(0, c).S)
		s := hangul.Key(head)
		if s == "" || len(head) > longestValue || seen[s] || isSigunguName(head) || !isSidoName(head) && firstIsPlace(head) || isNumber(s) || g.width(0, c) > 1 {
			return false
		}
		seen[s] = true
		for r := 1; r < g.rowCount; r++ {
			if below := g.words(r, c); r == 1 && below.Empty() || !below.Empty() && !isDash(hangul.FoldString(below.S)) && !namesUnder(head, below.S) {
				return false
			}
		}
	}
	return len(cells) > 1 && len(cells) == g.colCount && g.rowCount > 1
}

// namesUnder says that a text begins with the name of a place, or with that of one of the
// 시·도 over it without its ending.
func namesUnder(head, s string) bool {
	s = s[numberBefore(s):] // 1. 가나군 2. 다라군
	if isSidoName(s) || isSidoName(head) && firstIsPlace(s) {
		return isSidoName(head) != isSidoName(s)
	}
	if firstIsPlace(s) {
		return true
	}
	s = strings.TrimSpace(hangul.FoldString(s))
	n, ok := names().stemAt(s, 0)
	return ok && isSidoName(head) && names().stemWithin(strings.TrimSpace(hangul.FoldString(head)), s[n.from:n.to])
}

// labelsPlaces says that no cell of the first row names a place, and that all
// cells but the first of the row below are nothing but names of places, or a
// sign for none, two at least with those of the rows behind that are alike: a
// first row of classes (등급 | 인구 30만 이상 시 | 군).
func labelsPlaces(g *grid, cells []int) bool {
	for _, c := range cells[1:] {
		if t := g.words(0, c); isSidoName(t.S) || isSigunguName(t.S) {
			return false
		}
	}
	places := 0
	for r := 1; r < g.rowCount && places < 2; r++ {
		n, only := placesOrNone(g, r, cells[1:])
		if !only {
			return false
		}
		places += n
	}
	return places > 1
}

// placesOrNone counts the cells of a row that begin with names of places; only says that the others hold but a sign for none.
func placesOrNone(g *grid, row int, cells []int) (n int, only bool) {
	for _, c := range cells {
		switch t := g.words(row, c); {
		case t.Empty() || isDash(hangul.FoldString(t.S)):
		case !firstIsPlace(t.S):
			return n, false
		default:
			n++
		}
	}
	return n, true
}

// firstIsPlace says that a text begins with the name of a place.
func firstIsPlace(s string) bool {
	s = hangul.Trim(hangul.FoldString(s))
	n, ok := names().placeAt(s, 0)
	return ok && !(n.alone() && n.to < len(s))
}

// headsPlaces says that no cell of the first row names a place, and that under
// the one of a known word that heads names of places they stand (신청 지자체 |
// 1차 | 최종).
func headsPlaces(g *grid, cells []int) bool {
	under := false
	for _, c := range cells {
		t := g.words(0, c)
		if isSidoName(t.S) || isSigunguName(t.S) {
			return false
		}
		switch columnKind(t.S) {
		case placeCol, sigunguCol, bodyCol, seatCol:
			under = firstIsPlace(g.words(1, c).S)
		}
	}
	return under
}
