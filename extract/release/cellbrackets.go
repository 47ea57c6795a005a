package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// bracketed says that a column is of names with their place in brackets: its head tells so, or all that its cells list.
func (r *tableReader) bracketed(col int) bool {
	return r.headedBracketed(col) || r.listsBracketed(col)
}

// headedBracketed says that the head of a column tells of names with their place in brackets: 시장명(시·군·구),
// 지구(시군).
func (r *tableReader) headedBracketed(col int) bool {
	if col >= len(r.cols) || r.cols[col].kind != sigunguCol && r.cols[col].kind != placeCol {
		return false
	}
	folded := hangul.FoldString(r.cols[col].lowest().S)
	if placesIn(folded) == noKind {
		return false
	}
	k := kindOfKey(hangul.Key(cutBrackets(folded)))
	return k == noKind || k == projectCol
}

// listsBracketed says that every cell of a column lists names with their place in brackets, one of them several: 가나마을(다도
// 라마군), 바사마을(아도 자차시). Companies, which may stand so, too, are no sites.
func (r *tableReader) listsBracketed(col int) bool {
	if r.inBrackets == nil {
		r.inBrackets = map[int]bool{}
	}
	if is, ok := r.inBrackets[col]; ok || col >= len(r.cols) {
		return is
	}
	r.inBrackets[col] = false // while its cells are looked at
	cells, most := 0, 0
	for row := r.head; row < r.rowCount; row++ {
		t := r.words(row, col)
		if !r.fresh(row, col) || t.Empty() || isDash(hangul.FoldString(t.S)) || r.rowKind(row) != bodyRow {
			continue
		}
		n := r.ctx.namesInBrackets(t, cellNames{}).holders
		if len(n) == 0 || isCompany(hangul.FoldString(t.S)) {
			return false
		}
		cells, most = cells+1, max(most, len(n))
	}
	r.inBrackets[col] = cells > 0 && most > 1
	return r.inBrackets[col]
}

// siteInBracket is a name with a bracket behind it, up to the next name.
var siteInBracket = hangul.MustCompile(`([^()\n,]+)\(([^()]+)\)\s*(?:[,·/\n]\s*|\s+|$)`)

// namesInBrackets reads the places in brackets behind names of sites; found, which was read
// before, where a name has none.
func (ctx *context) namesInBrackets(t doc.Text, found cellNames) cellNames {
	v := viewOf(t.Trim())
	var out cellNames
	at := 0
	for _, m := range siteInBracket.FindAllStringSubmatchIndex(v.S, -1) {
		in := v.text(m[4], m[5])
		if m[0] != at || !firstIsPlace(in.S) && !ctx.gaz.stems[strings.TrimSpace(in.S)] {
			return found
		}
		inside := ctx.namesIn(in, false)
		if len(inside.rest) > 0 || len(inside.holders) == 0 {
			return found
		}
		out.holders, at = append(out.holders, inside.holders...), m[1]
	}
	if at != len(v.S) || len(out.holders) == 0 {
		return found
	}
	return out
}
