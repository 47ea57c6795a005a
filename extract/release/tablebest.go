package release

import (
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// bestNumber finds in the heading of a table how many came off best in what was evaluated: 가나평가 우수기관(12곳).
var bestNumber = hangul.MustCompile(`(?:최우수|우수)\s?(?:기관|지자체|지방정부|자치단체|지방자치단체|시·군·구|시·군|도시|지역)\s?\(?(?:총\s)?([0-9]{1,3})\s?(?:개소|개|곳)`)

// bestNamed finds such a heading without a number.
var bestNamed = hangul.MustCompile(`(?:최우수|우수)\s?(?:기관|지자체|지방정부|자치단체|지방자치단체|시·군·구|시·군|도시|지역)(?:\s(?:현황|명단|목록))?[\s>\])】]*$`)

// bestHead is the heading of a table that counts as many as came off best as the table names, in a round of this release:
// these were decided on, whatever running text before tells of the evaluation.
func (r *tableReader) bestHead() doc.Text {
	for _, h := range r.heads {
		if h.sentence || !strings.Contains(h.S, "우수") {
			continue
		}
		n := r.bestOf(h.S)
		if n == 0 {
			continue
		}
		if n > 1 && n == r.placesInCells() && r.yearGate(h, decided) == decided {
			return h.raw
		}
		break
	}
	return doc.Text{}
}

// bestOf is how many came off best by a heading; where it prints no number, that of the statement which declares as many
// as the table names. 0 for a heading of something else.
func (r *tableReader) bestOf(s string) int {
	if m := bestNumber.FindStringSubmatch(s); m != nil {
		n, err := strconv.Atoi(m[1])
		if err != nil {
			return 0
		}
		return n
	}
	if !bestNamed.MatchString(s) {
		return 0
	}
	n := r.placesInCells()
	for i := range r.f.Decisions {
		sum, d := 0, &r.f.Decisions[i]
		for _, c := range d.Counts {
			sum += c.N // 2개 시·도와 5개 시·군·구
		}
		if d.Where != InTable && (sum == n || declared(d) == n) {
			return n
		}
	}
	return 0
}

// placesInCells is how many names of places stand in the cells of the rows.
func (r *tableReader) placesInCells() (n int) {
	over := -1 // the column of provinces over names in another
	if c := r.column(sidoCol); c >= 0 && r.first(sigunguCol, placeCol, bodyCol, namesCol) >= 0 {
		over = c
	}
	for row := r.head; row < r.rowCount; row++ {
		for c := range r.cols {
			if c == over || r.cols[c].kind == classCol {
				continue
			}
			if r.rowKind(row) == bodyRow && r.fresh(row, c) && !r.words(row, c).Empty() {
				n += len(r.namesAt(row, c).holders)
			}
		}
	}
	return n
}
