package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// groupsOver says that the first row of a table names groups (labelsOver), none of which is what
// a column holds: 거점형(2곳) | 마을형(3곳), 신규 | 재지정, 강원(2) | 경북(1).
func groupsOver(g *grid) bool {
	cells := g.distinct(0)
	for _, c := range cells {
		switch g.columnKind(0, c) {
		case noKind, statusCol, classCol, gradeCol, domainCol:
		default:
			return false
		}
	}
	return labelsOver(g, cells)
}

// groupCount is a number in brackets behind the name of a group.
var groupCount = hangul.MustCompile(`\s*\(\s*(?:총\s*)?[0-9]{1,3}\s*(?:곳|개|개소|개 ?시·?군|개 ?지역|건)?\s*\)$`)

// groupName is the name of a group without its number.
func groupName(head string) string {
	return hangul.Trim(groupCount.ReplaceAllString(hangul.Trim(hangul.FoldString(head)), ""))
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
