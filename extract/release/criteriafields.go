package release

import (
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// criteriaLabel is what a cell calls the field of a programme's rule beside it: 평가지표, 점수, 유효기간.
var criteriaLabel = hangul.MustCompile(`^(?:(?:평가|심사|선정|지정|인증|합격|통과)\s?(?:기준|지표|항목|점수|요건|분야|영역|방법|체계|배점|주기|기간|개요|방식)|지표|기준|점수|배점|항목|유효\s?기간|재지정\s?주기|재인증\s?주기|주기|혜택|요건)$`)

// fieldRows reads the rows of a table that print a label and what holds for it as one statement each: 지표 | 5개 분야 30개 지표.
func (r *criteriaReader) fieldRows(b *doc.Block, index int) {
	if b.Table.Cols != 2 && !(b.Table.Cols == 3 && beforeAndAfter(b.Table)) || b.Table.Rows > 20 {
		return
	}
	var label *doc.Cell
	for k := range b.Table.Cells {
		c := &b.Table.Cells[k]
		if c.Col == 0 {
			label = c
			continue
		}
		if label == nil || label.Row != c.Row || len(c.Blocks) != 1 || c.Col < b.Table.Cols-1 {
			continue
		}
		words := lineOf(label)
		if s := hangul.FoldString(words.S); utf8.RuneCountInString(s) > 12 || !criteriaLabel.MatchString(s) {
			continue
		}
		p := &passage{view: viewOf(doc.Join(": ", words, lineOf(c))), Block: b, index: index, cell: -1}
		if !p.mayState() {
			continue
		}
		for _, s := range p.sentences() {
			r.sentence(p, s[0], s[1])
		}
	}
}

// beforeAndAfter says that the header of a table of three columns heads what held before and what holds now: 구분 | 기존 | 변경.
func beforeAndAfter(t *doc.Table) bool {
	before, after := false, false
	for k := range t.Cells {
		if c := &t.Cells[k]; c.Row == 0 {
			s := hangul.FoldString(lineOf(c).S)
			before = before || c.Col == 1 && outdatedWords.MatchString(s)
			after = after || c.Col == 2 && revisedWords.MatchString(s) && s != "개선" // which a sheet of rules heads, too
		}
	}
	return before && after
}
