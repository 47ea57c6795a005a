package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// sitedHeads are the columns whose cells may name what lies in a place, behind its name:
// 대상지, 위치, 지구명.
func sitedHead(k colKind) bool {
	switch k {
	case placeCol, sigunguCol, seatCol, namesCol, projectCol, noKind:
		return true
	}
	return false
}

// longestSite bounds the letters of what is named behind a place in a cell.
const longestSite = 24

// sited says that every cell of a column names a place first and then what lies in it:
// 홍천군 한들마을. Then the places were chosen, whatever their sites are called.
func (r *tableReader) sited(col int) bool {
	if r.sites == nil {
		r.sites = map[int]bool{}
	}
	if is, ok := r.sites[col]; ok {
		return is
	}
	r.sites[col] = false // while its cells are looked at
	n := 0
	if sitedHead(r.cols[col].kind) && (r.cols[col].kind != projectCol && r.cols[col].kind != noKind || !r.has(placeCol, sigunguCol, serviceCol, companyCol)) {
		n = r.sitedCells(col)
	}
	r.sites[col] = n > 1
	return n > 1
}

// sitedCells counts the cells of a column that name a site behind a place; 0 where another
// cell does not begin with a place. Beside the 시·도 a few may: their sites are its own, and at most half as many as the cells that begin with one.
func (r *tableReader) sitedCells(col int) (n int) {
	own, bare, sido := 0, 0, r.column(sidoCol)
	for row := r.head; row < r.rowCount; row++ {
		t := r.words(row, col)
		if t.Empty() || !r.fresh(row, col) || r.rowKind(row) != bodyRow {
			continue
		}
		if _, ok := r.siteAt(row, col); ok {
			n++
			continue
		}
		if firstIsPlace(t.S) {
			bare++
		} else if own++; sido < 0 || sido == col {
			return 0
		}
	}
	if 2*own > n+bare {
		return 0
	}
	return n
}

// sidoOfSites is the 시·도 beside a cell of a column of sites that names no place of it: 대전 | 갑천·유등천.
func (r *tableReader) sidoOfSites(row, col int) (sido doc.Text, ok bool) {
	c := r.column(sidoCol)
	if c < 0 || c == col || !r.sited(col) || firstIsPlace(r.words(row, col).S) || strings.ContainsRune(r.words(row, col).S, '\uFFFD') {
		return sido, false
	}
	sido = r.words(row, c).Trim()
	return sido, isSidoName(sido.S)
}

// siteAt parts a cell into the place and what is named behind it, a stem (횡성) where its
// province stands before it or in the row.
func (r *tableReader) siteAt(row, col int) (place doc.Text, ok bool) {
	v := viewOf(r.words(row, col).Trim())
	s := v.S
	if strings.ContainsAny(s, ",/;\n()·") || len(s) > longestValue {
		return doc.Text{}, false
	}
	to := 0
	n, known := names().placeAt(s, 0)
	switch {
	case known && !n.alone():
		if to = n.to; to < len(s) && s[to] != ' ' {
			if w := strings.IndexByte(s, ' '); w > 0 && isSigunguName(s[:w]) {
				to = w // 가나시 다라구청
			}
		}
	case known:
		word, _, _ := strings.Cut(strings.TrimPrefix(s[n.to:], " "), " ")
		if n.to >= len(s) || s[n.to] != ' ' {
			break
		}
		if r.ctx.stemIn(s[:n.to], word) {
			to = n.to + 1 + len(word)
		} else if !localEnd.MatchString(word) && sharesTail(s, r.scheme().Name) {
			to = n.to // 강원 디지털헬스케어 규제자유특구
		}
	default:
		word, _, _ := strings.Cut(s, " ")
		if c := r.column(sidoCol); c >= 0 && r.ctx.stemIn(viewOf(r.words(row, c).Trim()).S, word) {
			to = len(word)
		}
	}
	if to == 0 || to >= len(s) || s[to] != ' ' {
		return doc.Text{}, false
	}
	site := strings.TrimSpace(s[to:])
	if k := utf8.RuneCountInString(site); k < 2 || k > longestSite || firstIsPlace(site) {
		return doc.Text{}, false
	}
	return v.text(0, to), true
}

// localEnd finds that a word is called as places below a province are, known or not.
var localEnd = hangul.MustCompile(`[시군구읍면동리]$`)

// sharesTail says that a name ends in the noun of a programme: 특구, 단지.
func sharesTail(name, programme string) bool {
	for _, w := range []string{"인증", "지정", "사업"} {
		programme = strings.TrimRight(strings.TrimSuffix(programme, w), " ")
	}
	x, y := []rune(strings.TrimRight(name, " ")), []rune(programme)
	return len(x) > 2 && len(y) > 2 && string(x[len(x)-2:]) == string(y[len(y)-2:])
}

// sitedColumn is the first column whose cells name sites behind places, -1 for none.
func (r *tableReader) sitedColumn() int {
	for c := range r.cols {
		if r.sited(c) {
			return c
		}
	}
	return -1
}
