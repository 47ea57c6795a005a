package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// headsByContent says that a first row under no known word heads columns: under one of its cells nothing but names of places
// stand, two at least, or numbers under several, and neither that cell nor another of the row is a name, a number or a sign for none (어디서 | 무엇을 over
// 가나군 | 다라길). What may be a misprinted name of a place heads none.
func headsByContent(g *grid, row int) bool {
	cells := g.distinct(row)
	if row+2 >= g.rowCount || len(cells) < 2 || len(cells) != g.colCount || !g.closed(row+1) {
		return false
	}
	for _, c := range cells {
		s := strings.TrimSpace(hangul.FoldString(g.words(row, c).S))
		if len(s) > longestValue || isDash(s) || isNumber(s) || namesSomewhere(s) {
			return false
		}
	}
	for _, c := range cells {
		if placesBelow(g, row, c) {
			return true
		}
	}
	return numbersBelow(g, row, cells)
}

// numbersBelow says that under two cells of a row or more, the last among them, nothing but numbers stand, and none under the first:
// 구분 | 숲길 | 물길 over 나무 | 40 | 30.
func numbersBelow(g *grid, row int, cells []int) bool {
	n, last := 0, cells[len(cells)-1]
	for _, c := range cells {
		all := true
		for r := row + 1; r < g.rowCount && all; r++ {
			s := strings.TrimSpace(hangul.FoldString(g.words(r, c).S))
			all = s != "" && (isDash(s) || isNumber(strings.TrimRight(strings.TrimLeft(s, "△▲+-"), "점%개 ")))
		}
		switch {
		case all && c == cells[0], !all && c == last:
			return false
		case all:
			n++
		}
	}
	return n > 1
}

// placesBelow says that every row below has a full name of a place in a column.
func placesBelow(g *grid, row, c int) bool {
	for r := row + 1; r < g.rowCount; r++ {
		if t := g.words(r, c); t.Empty() || !firstIsPlace(t.S) || isSidoName(t.S) {
			return false
		}
	}
	return true
}

// namesSomewhere says that words name a place, or begin or end as the name of one does: 경북 가나굴, 가나군.
func namesSomewhere(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || firstIsPlace(s) || isSidoName(words[0]) && len(words) > 1 {
		return true
	}
	last := words[len(words)-1]
	return utf8.RuneCountInString(last) > 2 && (strings.HasSuffix(last, "시") || strings.HasSuffix(last, "군") || strings.HasSuffix(last, "구"))
}
