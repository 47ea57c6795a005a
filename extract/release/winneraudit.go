package release

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// unreadIn is the first cell of a row that tells a status, class, grade or earlier year which its holder does not have.
func (w *winnersTable) unreadIn(row int, s [2]int, h *Holder, st schema.Status) doc.Text {
	told := st != "" // its status is printed
	if !told {
		st = cmp.Or(w.onlyStatus(), schema.New)
	}
	for c := s[0]; c < s[1]; c++ {
		if w.isNames(c) || w.coversNames(row, c) || w.marks != nil && *w.marks == c {
			continue
		}
		t := w.words(row, c)
		if t.Empty() || len(t.S) > longestRemark || isDash(hangul.FoldString(t.S)) {
			continue
		}
		if st == schema.New && !told && w.heldBefore(c, t.S) {
			return t
		}
		if w.legendOf(c) != nil {
			continue // told by its note
		}
		if hangul.Key(t.S) == "" && len(w.signsOf(c)) > 1 {
			return t
		}
		if w.anotherSays(row, c, s) || st == schema.New && !told && h.Grade.Empty() && h.Class.Empty() && w.variesUnread(c, t.S) {
			return t
		}
		if w.headTellsMore(c, t.S, h) || (w.cols[c].kind == noKind || w.asksPlainly(c, t.S)) && w.sortsUnknown(c, t.S, told) {
			return t
		}
		if w.tellsMore(c, t, h, st) || !told && w.sortsRows(c) && otherStatusIn(strings.TrimSpace(hangul.FoldString(t.S)), st) {
			return t
		}
		if told && w.cols[c].kind == remarkCol && contradicts(t.S, st) {
			return t
		}
	}
	return doc.Text{}
}

// contradicts says that a remark is but a status, another than the one printed over the row.
func contradicts(s string, st schema.Status) bool {
	if !isStatus(strings.TrimSpace(hangul.FoldString(s))) || remarkDates.MatchString(s) {
		return false
	}
	own, _, _, ok := cellStatus(hangul.FoldString(s))
	return ok && own != st
}

// longestRemark bounds the bytes of a cell that sorts its row; longer ones tell what is done there.
const longestRemark = 90

// tellsMore says that a cell of column c tells more of its row than was read.
func (w *winnersTable) tellsMore(c int, t doc.Text, h *Holder, st schema.Status) bool {
	s := strings.TrimSpace(hangul.FoldString(t.S))
	if k := w.cols[c].kind; h.Kind == ServiceHolder && h.Partner.Empty() && (k == remarkCol || k == noKind) && firstIsPlace(s) {
		return true // 가나시 실증
	}
	switch w.cols[c].kind {
	case baseYearCol:
		return st.OfEarlier() && h.BaseYear.Empty()
	case gradeCol:
		return h.Grade.Empty()
	case classCol:
		return w.classLost(c, t, h)
	case remarkCol:
		return w.remarksMore(s, h, st)
	case noKind:
		return w.yearsUnread(s, h, st) || h.Grade.Empty() && isGrade(s)
	}
	return false
}

// classLost says that a cell of a column of classes has words of one that its holder lacks, though they are neither where it
// lies nor a field of its own; or a sign.
func (w *winnersTable) classLost(c int, t doc.Text, h *Holder) bool {
	if h.Kind != CityHolder || !h.Class.Empty() {
		return false
	}
	if hangul.Key(t.S) == "" {
		return len(w.signsOf(c)) > 1
	}
	if w.sameAll(c) || w.classless(c, false) {
		return false
	}
	if measureCell.MatchString(strings.TrimSpace(hangul.FoldString(t.S))) {
		return false
	}
	l := w.ctx.labelOf(t)
	s := strings.TrimSpace(hangul.FoldString(l.class.S))
	if !l.grade.Empty() {
		return utf8.RuneCountInString(hangul.Key(t.S)) == 1 // 가, Ⓐ
	}
	return s != "" && l.status == "" && !l.rejected && l.year.Empty() && !decides.in(s) && !endsDecided(s) && !namesRegion(s) && !firstIsPlace(s) && !isSidoName(s)
}

// sortsRows says that the words of a column are remarks, or that no head tells what they are and they are short.
func (w *winnersTable) sortsRows(c int) bool {
	return w.cols[c].kind == remarkCol || w.cols[c].kind == noKind && !aboutHead.MatchString(hangul.Key(w.cols[c].words().S))
}

// remarksMore says that a remark tells a status, grade, class or year that its row does not have.
func (w *winnersTable) remarksMore(s string, h *Holder, st schema.Status) bool {
	if w.yearsUnread(s, h, st) {
		return true
	}
	if h.Class.Empty() && len(s) <= longestValue/2 && hangul.Key(s) != "" && !decides.in(s) && !rejections.MatchString(s) && w.countedOutside(doc.Text{S: s}) {
		return true // 골목, of which the text counts one
	}
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",/()·; ", r) }) {
		if h.Grade.Empty() && (isGrade(part) || performances.has(part)) || h.Class.Empty() && endsSort(part) {
			return true
		}
	}
	return false
}

// endsSort says that a word ends as classes alone do.
func endsSort(s string) bool {
	for _, e := range []string{"형", "유형", "부문", "트랙", "그룹"} {
		if strings.HasSuffix(s, e) && len(s) > len(e) {
			return true
		}
	}
	return false
}

// statusTold finds words of a status other than new, wherever they stand in a cell.
var statusTold = hangul.MustCompile(`재\s?(?:지정|인증|선정|승인|공모)|다시\s|연장|갱신|예비|후보|유예|보류|취소|해제|반납|철회`)

// otherStatusIn says that a cell of a row that is new tells another status.
func otherStatusIn(s string, st schema.Status) bool {
	if st != schema.New || !statusTold.MatchString(s) {
		return false
	}
	for _, part := range asideEnds.Split(s, -1) {
		if statusTold.MatchString(part) && !yetToCome.MatchString(part) {
			return true
		}
	}
	return false
}

// asideEnds part what a remark tells from what it tells beside that: 예비지정(1년 뒤 본지정 심사), 2년 유예 후 재평가.
var asideEnds = hangul.MustCompile(`[(),;/]|\s후\s`)

// yearsUnread says that a cell prints an earlier year, of which a row that renews, changes or ends something lacks one.
func (w *winnersTable) yearsUnread(s string, h *Holder, st schema.Status) bool {
	if !st.OfEarlier() || !h.BaseYear.Empty() || !strings.ContainsAny(s, "0123456789") || strings.Contains(s, "~") {
		return false
	}
	day := w.ctx.day()
	for _, y := range date.FindYears(s, day) {
		if day.Y == 0 || y.Year < day.Y {
			return true
		}
	}
	return false
}
