package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// titleRow says that one cell covers the row and that a header follows.
func titleRow(g *grid, r int) bool {
	return g.wide(r) && r+1 < g.rowCount && !g.words(r, 0).Empty() && (headerRow(g, r+1) || titleRow(g, r+1))
}

// headerRow says that a row names columns: at least half of its cells are
// words of the vocabulary, two of them at least in a row of several. Values
// (신규, 2024년, 대도시, 경기) count beside such a word, or in the first row
// beside an empty corner.
func headerRow(g *grid, r int) bool {
	known, values, cells := 0, 0, g.distinct(r)
	for _, c := range cells {
		switch {
		case g.columnKind(r, c) != noKind:
			known++
		case g.isValue(r, c):
			values++
		}
	}
	switch {
	case g.colCount == 1:
		return known == 1
	case known > 1 && r == 0 && !dataLike(g, 0) && g.rowCount > 1 && dataLike(g, 1):
		return true
	case known > 0 && known+values >= 2:
		return 2*(known+values) >= len(cells)
	case known == 1 && len(cells) > 2 && r == 0 && g.rowCount > 1 && g.columnKind(r, cells[0]) != noKind && labelsPlaces(g, cells):
		return true
	case known == 1 && r == 0 && g.rowCount > 1 && g.colCount > 1 && headsPlaces(g, cells):
		return true
	case known == 0 && r == 0 && labelsOver(g, cells):
		return true
	case known == 0 && values > 0:
		return r == 0 && values == len(cells) && (g.words(0, 0).Empty() || gradesOver(g, cells))
	}
	return known == 1 && len(cells) <= 2 && g.colCount <= 2 && !g.wide(r) && !(r > 0 && (besidePlaces(g, r, cells) || isNumber(strings.TrimSpace(hangul.FoldString(g.words(r, cells[len(cells)-1]).S)))))
}

// besidePlaces says that a cell of a row begins with the name of a place, perhaps in a bracket:
// 기초 | (경기) 광명, 김포.
func besidePlaces(g *grid, r int, cells []int) bool {
	for _, c := range cells {
		s := strings.TrimLeft(hangul.FoldString(g.words(r, c).S), " ([<")
		if n, ok := names().placeAt(s, 0); ok && n.to > 0 && columnKind(s) == noKind {
			return true
		}
	}
	return false
}

// longestValue bounds the bytes of a value over a column or in a cell.
const longestValue = 60

// isValue says that words over a column are a value that all below share: a
// status, a year, a class, a 시·도, perhaps with a count.
func isValue(s string) bool {
	if len(s) > longestValue {
		return false
	}
	s = hangul.FoldString(s)
	if strings.ContainsAny(s, "0123456789") {
		s = countTail.ReplaceAllString(s, "")
	}
	s = hangul.Trim(s)
	return isStatus(s) || wholeYear(s) && !isNumber(s) || isClassWord(hangul.Key(s)) || isSidoName(s) || isGrade(s)
}
