package release

import "injeung/extract/doc"

// lastWords are what held for the last row of a table, for one that goes on
// with it.
type lastWords struct {
	subject, group, province doc.Text
	label                    label
}

// carryOn takes header and columns of the table before for one that has none
// of its own and as many columns, and says whether it did.
func (r *tableReader) carryOn(before *tableReader) bool {
	if before == nil || r.known > 0 || before.known == 0 || before.colCount != r.colCount || before.flipped || r.answers() || r.headsSection() {
		return false
	}
	r.head, r.cols, r.known, r.title = 0, before.cols, before.known, before.title
	r.heads, r.year, r.yearN = before.heads, before.year, before.yearN
	return true
}

// answers says that a table tells who answers for the release: it goes on with no other.
func (r *tableReader) answers() bool {
	return mayHead(r.table) && isHeadTable(tableLines(r.table, r.block))
}

// headsSection says that the table is the head of a section in cells: 붙임 2 | 가나도시 인증 기준.
func (r *tableReader) headsSection() bool {
	return len(r.table.Cells) > 1 && isBanner(r.table) && namedMark(r.table.Cells[0].Text().S)
}

// sameHead says that the table before has the same header words.
func (r *tableReader) sameHead(before *tableReader) bool {
	if before == nil || r.known == 0 || len(before.cols) != len(r.cols) {
		return false
	}
	for c := range r.cols {
		if !sameKey(r.cols[c].words().S, before.cols[c].words().S) {
			return false
		}
	}
	return true
}

// before gives what held for the last row of the table that this one goes on.
func (r *tableReader) before() lastWords {
	if r.goesOn == nil {
		return lastWords{}
	}
	return r.goesOn.last
}
