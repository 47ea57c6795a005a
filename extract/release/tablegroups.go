package release

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// groupsOver says that the first row of a table names groups and nothing else, and that places
// stand under each: 거점형(2곳) | 마을형(3곳), 신규 | 재지정, 강원(2) | 경북(1).
func groupsOver(g *grid) bool {
	heads := g.distinct(0)
	if len(heads) < 2 || len(heads) != g.colCount || g.rowCount < 2 {
		return false
	}
	for _, c := range heads {
		if !namesGroup(g.words(0, c).S) || !placesBelow(g, c) {
			return false
		}
	}
	return true
}

// groupCount is a number in brackets behind the name of a group.
var groupCount = regexp.MustCompile(`\s*\(\s*(?:총\s*)?[0-9]{1,3}\s*(?:곳|개|개소|개 ?시·?군|개 ?지역|건)?\s*\)$`)

// groupEnd finds that a word is called as groups of places are.
var groupEnd = regexp.MustCompile(`(?:형|도시|지역|권|부문|분야|농어촌|지구|최우수|우수|장려|대상|단계|급|곳)$`)

// namesGroup says that a head of a column names a group of places.
func namesGroup(head string) bool {
	s, bare := strings.TrimSpace(hangul.FoldString(head)), groupName(head)
	if k := utf8.RuneCountInString(bare); k < 2 || k > longestHeader {
		return false
	}
	if isSidoName(bare) {
		return true
	}
	return !firstIsPlace(bare) && (bare != s || isStatus(bare) || groupEnd.MatchString(bare))
}

// groupName is the name of a group without its number.
func groupName(head string) string {
	return strings.TrimSpace(groupCount.ReplaceAllString(strings.TrimSpace(hangul.FoldString(head)), ""))
}

// stemsUnder are the places of a cell that are named in short under their province: 화천, 양구
// under 강원(2); nil where the column is none of a province or a name is another.
func (r *tableReader) stemsUnder(col int, t doc.Text) []Holder {
	if !r.groups || len(r.cols[col].path) == 0 {
		return nil
	}
	sido := groupName(r.cols[col].path[0].S)
	if !isSidoName(sido) {
		return nil
	}
	var out []Holder
	v := viewOf(t.Trim())
	for at := 0; at < len(v.S); {
		end := len(v.S)
		next := nextEnd(v.S[at:])
		if next != nil {
			end = at + next[0]
		}
		if !names().stemWithin(sido, v.S[at:end]) {
			return nil
		}
		out = append(out, Holder{Kind: CityHolder, Words: v.text(at, end)})
		if next == nil {
			break
		}
		at += next[1]
	}
	return out
}

// placesBelow says that every cell under a head begins with a place, or with the stem of one
// under its province, and that there is one.
func placesBelow(g *grid, c int) bool {
	sido := groupName(g.words(0, c).S)
	some := false
	for row := 1; row < g.rowCount; row++ {
		s := strings.TrimSpace(hangul.FoldString(g.words(row, c).S))
		if s == "" || isDash(s) {
			continue
		}
		first := s
		if i := strings.IndexAny(s, ",·/ "); i > 0 {
			first = s[:i]
		}
		if !firstIsPlace(s) && !(isSidoName(sido) && names().stemWithin(sido, first)) {
			return false
		}
		some = true
	}
	return some
}
