package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

var (
	// restOfDay is what follows the year in a date, up to what is told of it.
	restOfDay = hangul.MustCompile(`^(?:년도|년|도)?(?:\s?\.?\s?\d{1,2}(?:월|\.)?(?:\s?\d{1,2}(?:일|\.)?)?)?[.)]?\s?(?:에\s|자로\s|자\s)?(?:최초\s|신규\s|첫\s|처음\s|기\s?)?`)
	// certifiedOn is what stands before the day on which something was certified.
	certifiedOn = hangul.MustCompile(`(?:지정|인증|선정|승인|허가|공인|등재|부여)(?:연도|년도|연월일|연월|일자|시기|시점|일)?\s?[:(]?\s?$`)
)

// remarkedYear is the one earlier year that a remark says the row's certification is of:
// ’20년 지정, ’20.11월 최초 지정, 기지정(2020), 지정일: 2020. 11. 3.
func (w *winnersTable) remarkedYear(row, c int) doc.Text {
	if c < 0 {
		return doc.Text{}
	}
	v := viewOf(w.words(row, c))
	var out doc.Text
	for _, y := range w.ctx.datesIn(v.S) {
		rest := v.S[y.To:]
		rest = rest[len(restOfDay.FindString(rest)):]
		certified := decideNounAt(rest, 0) != "" || rest == "신규" || rest == "최초" || certifiedOn.MatchString(v.S[:y.From])
		if day := w.ctx.day(); !certified || day.Y != 0 && y.Year >= day.Y {
			continue
		}
		if !out.Empty() {
			return doc.Text{}
		}
		out = v.text(y.From, y.To)
	}
	return out
}

// baseOfRow gives a holder of what was certified before the year of that where a remark of its
// row tells it; an earlier year of which nobody tells what it is of is not understood.
func (w *winnersTable) baseOfRow(h *Holder, row int, s [2]int, st schema.Status) {
	if st == "" {
		st = w.onlyStatus()
	}
	if !h.BaseYear.Empty() || !st.OfEarlier() {
		return
	}
	if h.BaseYear = w.termBegun(row, w.in(s, periodCol)); !h.BaseYear.Empty() {
		return
	}
	remark := w.in(s, remarkCol)
	if h.BaseYear = w.remarkedYear(row, remark); !h.BaseYear.Empty() || !h.Unread.Empty() || remark < 0 {
		return
	}
	t := w.words(row, remark)
	for _, y := range w.ctx.datesIn(viewOf(t).S) {
		if day := w.ctx.day(); day.Y != 0 && y.Year < day.Y && !strings.Contains(t.S, "~") {
			h.Unread = t
			return
		}
	}
}

// remarksClass says that each row has a remark that reads as a class, and that they are not all alike: 대도시, 중소도시; 가나 중심형.
func (w *winnersTable) remarksClass(c int) bool {
	if w.kind != CityHolder || w.column(classCol) >= 0 {
		return false
	}
	if w.classRemarks == nil {
		yes, first := false, ""
		for row := w.head; row < w.rowCount; row++ {
			s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S))
			if w.rowKind(row) != bodyRow {
				continue
			}
			if !endsSort(s) && !isClassWord(hangul.Key(s)) || utf8.RuneCountInString(s) > sorterLetters || isStatus(s) {
				yes = false
				break
			}
			if first == "" {
				first = s
			}
			yes = yes || s != first
		}
		w.classRemarks = &yes
	}
	return *w.classRemarks
}
