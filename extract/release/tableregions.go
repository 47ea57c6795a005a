package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// regionsApart makes columns ones of classes that no head calls places and whose words are names without an ending, beside another one
// of whole names: 해역 over 동해, 서해, 남해, beside 지자체. They tell where the places lie, as 수도권 does.
func (r *tableReader) regionsApart() {
	for c := range r.cols {
		if r.cols[c].kind != placeCol || !r.bareNames(c) {
			continue
		}
		if k := columnKind(r.cols[c].words().S); k == placeCol || k == sigunguCol || k == namesCol {
			continue
		}
		for d := range r.cols {
			if in := r.cols[d].in; d != c && (r.cols[d].kind == placeCol || r.cols[d].kind == sigunguCol || in.lists > 0) && in.most(in.places, 0.9) && !r.bareNames(d) && r.wholeNames(d) {
				r.cols[c].kind = classCol
				break
			}
		}
	}
}

// wholeNames says that a cell of a column has a name with its ending, or that of a 시·도.
func (r *tableReader) wholeNames(c int) bool {
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) != bodyRow {
			continue
		}
		for _, s := range strings.FieldsFunc(hangul.FoldString(r.words(row, c).S), func(q rune) bool { return strings.ContainsRune(" ,·/", q) }) {
			if isSidoName(s) || endsInOne(s, []string{"시", "군", "구"}) {
				return true
			}
		}
	}
	return false
}

// bareNames says that each cell of a column is one word without the ending of a place, of which one at least names a place all the same.
func (r *tableReader) bareNames(c int) bool {
	some := false
	for row := r.head; row < r.rowCount; row++ {
		s := strings.TrimSpace(hangul.FoldString(r.words(row, c).S))
		if r.rowKind(row) != bodyRow || !r.fresh(row, c) || s == "" {
			continue
		}
		if isSidoName(s) || strings.ContainsAny(s, " ,·/") || endsInOne(s, []string{"시", "군", "구"}) {
			return false
		}
		some = some || r.ctx.gaz.stems[s]
	}
	return some
}
