package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// headTellsMore says that a part of the head over a cell is of classes or grades though its column is of something else, or
// of places in a bracket, and that the holder has none: 대표사업(유형), 사업유형/사업명, 주관기관(참여기관).
func (w *winnersTable) headTellsMore(c int, cell string, h *Holder) bool {
	head := hangul.FoldString(w.cols[c].lowest().S)
	if len(head) > longestHeading || !strings.ContainsAny(head, "(/") || inUnits.MatchString(head) {
		return false
	}
	for i, part := range strings.FieldsFunc(head, func(r rune) bool { return strings.ContainsRune("()/", r) }) {
		switch k := kindOfKey(hangul.Key(part)); {
		case k == w.cols[c].kind && i == 0:
		case k == classCol && h.Class.Empty() && h.Domain.Empty(), k == gradeCol && h.Grade.Empty():
			return true
		case (k == bodyCol || k == partnerCol || k == placeCol) && h.Kind == ServiceHolder && strings.Contains(cell, "("):
			return true
		}
	}
	return false
}

// choiceHead finds words of the choice in a head that nobody knows, and otherwise a number, day or reason of it.
var (
	choiceHead = hangul.MustCompile(`지정|인증|선정|공모|이력|경과|최초|처음|기존|종전|횟수`)
	aboutHead  = hangul.MustCompile(`(?:번호|호수|호|일|일자|기간|기관|부서|사유|내용|금액|목적|근거|분야|사업명|대상지|위치|면적|점수)$`)
	choiceCell = hangul.MustCompile(`(?:^|[^0-9])'?(?:20)?[0-9]{2}(?:년|\.)?[^.0-9]{0,8}(?:지정|인증|선정|승인)|→|재\s?(?:지정|인증|선정)|갱신|연장`)
)

// sortsUnknown says that a cell under a head that nobody knows may tell of the choice: by its words, or because the head
// names the choice, or because it is one of several signs.
func (w *winnersTable) sortsUnknown(c int, cell string, told bool) bool {
	s := strings.TrimSpace(hangul.FoldString(cell))
	head := hangul.Key(w.cols[c].words().S)
	if !told && w.asksPlainly(c, s) && choiceHead.MatchString(head) && !w.sameAll(c) {
		return true
	}
	switch {
	case !told && choiceCell.MatchString(s), len(w.signsOf(c)) > 1 && hangul.Key(s) == "":
		return true
	}
	return !told && choiceHead.MatchString(head) && !aboutHead.MatchString(head) && !w.sameAll(c)
}

// plainAnswers are cells under a head that asks something.
var plainAnswers = setOf("Y", "N", "y", "n", "O", "X", "o", "x", "예", "아니오", "네", "해당", "비해당")

// asksPlainly says that the head of a column asks something, and a cell answers it with nothing more: 최초 인증 여부, over Y and N.
func (w *winnersTable) asksPlainly(c int, cell string) bool {
	return plainAnswers.has(strings.TrimSpace(hangul.FoldString(cell))) && strings.HasSuffix(hangul.Key(w.cols[c].words().S), "여부")
}

// sameAll says that all cells of a column have the same words.
func (w *winnersTable) sameAll(c int) bool {
	first := ""
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		k := hangul.Key(w.words(row, c).S)
		if first == "" {
			first = k
		}
		if k != first {
			return false
		}
	}
	return true
}
