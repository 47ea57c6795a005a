package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// rowKind is what a row of a table's body is.
type rowKind uint8

const (
	bodyRow rowKind = iota
	emptyRow
	headRow  // the header again
	groupRow // words over the rows that follow: ㅇ 대도시 4곳
	totalRow // 계, 합계, 소계
	noteRow  // ※ 가나다 순
)

// rowKind tells body rows from the others.
func (r *tableReader) rowKind(row int) rowKind {
	if r.kinds == nil {
		r.kinds = make([]rowKind, r.rowCount)
		for i := range r.kinds {
			r.kinds[i] = r.kindOfRow(i)
		}
	}
	return r.kinds[row]
}

func (r *tableReader) kindOfRow(row int) rowKind {
	cells := r.distinct(row)
	switch {
	case len(cells) == 0:
		return emptyRow
	case r.repeatsHead(row, cells):
		return headRow
	case isTotal(r.words(row, cells[0])), r.sumsGroup(row, cells):
		return totalRow
	case r.headsProvince(row):
		return groupRow
	case len(cells) > 1 || !r.fresh(row, cells[0]) || r.colCount == 1:
		return bodyRow
	}
	t := r.words(row, cells[0])
	if _, _, depth := doc.SplitBullet(t); depth == doc.Reference || depth == doc.Asterisk {
		return noteRow
	}
	if r.wide(row) && !r.isList(row, cells[0]) || r.wide(row) && countAtEnd(t) || cells[0] == 0 && groupLike(t) {
		return groupRow
	}
	return bodyRow
}

// groupSums are the words that sum up a group.
var groupSums = setOf("소계", "계", "합계")

// sumsGroup says that a row sums up the group that its first cell names or goes on with: 들녘형 | 소계 | 30.
func (r *tableReader) sumsGroup(row int, cells []int) bool {
	return len(cells) > 1 && row >= r.head && keyMayBegin(r.words(row, cells[1]).S, groupSums) && hasWord("소계 계 합계", r.key(row, cells[1])) && !isNumber(hangul.FoldString(r.words(row, cells[0]).S))
}

// repeatsHead says that a body row holds the header's words once more.
func (r *tableReader) repeatsHead(row int, cells []int) bool {
	if r.head == 0 || row < r.head {
		return row < r.head
	}
	for _, c := range cells { // most rows differ in their first cell
		if !r.inHead(r.key(row, c), c) {
			return false
		}
	}
	return true
}

// inHead says that a cell of the header in a column is spelt as given.
func (r *tableReader) inHead(key string, col int) bool {
	for h := 0; h < r.head && key != ""; h++ {
		if r.key(h, col) == key {
			return true
		}
	}
	return false
}

// groupWords are the words of a group row.
func (r *tableReader) groupWords(row int) doc.Text {
	if cells := r.distinct(row); len(cells) > 0 {
		return r.words(row, cells[0])
	}
	return doc.Text{}
}

// totalParts are letters one of which the words of a sum have.
var totalParts = []string{"계", "합", "총", "전"}

// isTotal says that a row sums up: 계, 합계, 소계, 총계, 총 9곳, 합계(9).
func isTotal(t doc.Text) bool {
	s := hangul.FoldString(t.S)
	if !containsAny(s, totalParts) {
		return false // as most rows
	}
	key := hangul.Key(cutBrackets(s))
	key = strings.TrimRight(key, "0123456789")
	if hasWord("계 합계 소계 총계 누계 총합계 총점 총배점 전체 총 합 총합 계곳 합계곳 총곳", key) {
		return true
	}
	rest, ok := strings.CutPrefix(hangul.Trim(s), "총")
	if !ok {
		return false
	}
	rest = hangul.Trim(rest)
	_, n, ok := hangul.Number(rest)
	return ok && n+hangul.CounterAt(rest[n:]) == len(rest)
}

// countAtEnd says that a text ends in a count: 대도시 4곳, 경기도(5).
func countAtEnd(t doc.Text) bool {
	s := strings.TrimRight(strings.TrimSpace(hangul.FoldString(t.S)), ")]> ")
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		rest := s[i+1:]
		return rest == "" || hangul.CounterAt(rest) == len(rest)
	}
	return false
}

// groupLike says that the only words of a row are the name of a group though
// no cell covers the row: they begin with a bullet or end in a count.
func groupLike(t doc.Text) bool {
	_, rest, depth := doc.SplitBullet(t)
	if depth == doc.Square || depth == doc.Circle {
		return true
	}
	return countAtEnd(rest) && len([]rune(rest.S)) <= 20
}

// dataLike says that a row cannot be a header: it begins with a number, or
// one of its cells is the name of a 시·군·구.
func dataLike(g *grid, row int) bool {
	for n, c := range g.distinct(row) {
		s := g.spelled(row, c)
		if n == 0 && isNumber(s) || isSigunguName(s) && columnKind(s) == noKind {
			return true
		}
	}
	return false
}
