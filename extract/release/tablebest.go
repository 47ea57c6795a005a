package release

import (
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// bestNumber finds in the heading of a table how many came off best in what was evaluated: 가나평가 우수기관(12곳).
var bestNumber = hangul.MustCompile(`(?:최우수|우수)\s?(?:기관|지자체|자치단체|지방자치단체|시·군·구|시·군|도시|지역)\s?\(?(?:총\s)?([0-9]{1,3})\s?(?:개소|개|곳)`)

// prizeHeads finds those who got prizes in a heading: 가나대상 수상 지자체.
var prizeHeads = hangul.MustCompile(`(?:^|[^가-힣])수상\s?(?:지자체|자치단체|지방자치단체|지방정부|기관|도시|시·군·구|시·군|지역|결과|명단)`)

// bestHead is the heading of a table that counts as many as came off best as the table names, in a round of this release:
// these were decided on, whatever running text before tells of the evaluation.
func (r *tableReader) bestHead() doc.Text {
	for _, h := range r.heads {
		if h.sentence || !strings.Contains(h.S, "우수") {
			continue
		}
		m := bestNumber.FindStringSubmatch(h.S)
		if m == nil {
			continue
		}
		if n, err := strconv.Atoi(m[1]); err == nil && n > 1 && n == r.placesInCells() && r.yearGate(h, decided) == decided {
			return h.raw
		}
		break
	}
	return doc.Text{}
}

// placesInCells is how many names of places stand in the cells of the rows.
func (r *tableReader) placesInCells() (n int) {
	for row := r.head; row < r.rowCount; row++ {
		for c := range r.cols {
			if r.rowKind(row) == bodyRow && r.fresh(row, c) && !r.words(row, c).Empty() {
				n += len(r.namesAt(row, c).holders)
			}
		}
	}
	return n
}
