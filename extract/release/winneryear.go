package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// yearOf finds the year of a cell; of several the latest is the decision's, but
// none of a term is.
func (w *winnersTable) yearOf(t doc.Text) (doc.Text, int) {
	v := viewOf(t)
	best := doc.Text{}
	n := 0
	for _, y := range w.ctx.datesIn(v.S) {
		if y.Year > n {
			best, n = v.text(y.From, y.To), y.Year
		}
	}
	if s := strings.Trim(v.S, " '년"); n == 0 && len(s) == 2 && isNumber(s) {
		n, _, _ = hangul.Number(s)
		return v.raw, 2000 + n
	}
	return best, n
}

// provinceNear is the 시·도 of a row whose cell is empty though it should go
// on one above or below: the nearest that has the names of the row.
func (w *winnersTable) provinceNear(row, col int, s [2]int) doc.Text {
	c := w.in(s, sigunguCol, placeCol)
	if c < 0 || w.words(row, c).Empty() {
		return doc.Text{}
	}
	for d := 1; d < w.rowCount; d++ {
		for _, r := range []int{row - d, row + d} {
			if r < w.head || r >= w.rowCount || w.rowKind(r) != bodyRow || !w.ctx.isSido(w.words(r, col)) {
				continue
			}
			if p := w.words(r, col); w.holds(p, row, c) {
				return p
			}
		}
	}
	if p := w.before().province; w.holds(p, row, c) {
		return p
	}
	return doc.Text{}
}

// holds says that a 시·도 has all the names of a cell.
func (w *winnersTable) holds(province doc.Text, row, col int) bool {
	found := w.namesAt(row, col)
	for _, h := range found.holders {
		if !w.ctx.gaz.within(hangul.NoSpace(hangul.FoldString(province.S)), hangul.FoldString(h.Words.S)) {
			return false
		}
	}
	return len(found.holders) > 0
}

// renewsOnly says that an earlier year beside a renewed, changed, revoked or deferred holder is that
// of its certification: no such row is of this round's year, and every other is.
func (w *winnersTable) renewsOnly(at label) bool {
	c, st := w.column(yearCol), w.column(statusCol)
	if at.status == "" && st < 0 && w.onlyStatus().OfEarlier() {
		at.status = w.onlyStatus()
	}
	old := func(st schema.Status) bool { return st.OfEarlier() || st == schema.Deferred }
	if !old(at.status) || c < 0 || containsAny(w.overName(c), []string{"재지정", "재인증", "재선정", "갱신", "연장"}) {
		return false
	}
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		_, n := w.yearOf(w.words(row, c))
		now := n > 0 && w.current(n)
		var told schema.Status
		if st >= 0 {
			told, _, _, _ = cellStatus(viewOf(w.words(row, st)).S)
		}
		switch {
		case now && (st < 0 || old(told)), n > 0 && !now && told != "" && !old(told):
			return false
		}
	}
	return true
}

// onlyStatus is the status of all that the statements of the release decide on the programme
// of the table; empty where they decide several.
func (w *winnersTable) onlyStatus() (st schema.Status) {
	id := w.scheme().ID
	for i := range w.f.Decisions {
		d := &w.f.Decisions[i]
		if d.Scheme.ID != id || d.Where == InTable {
			continue
		}
		if st != "" && st != d.Status {
			return ""
		}
		st = d.Status
	}
	return st
}

// ofYearHead gives a row with this round's year the status of the head over it: 재공인 | 2024년.
func (w *winnersTable) ofYearHead(c int, at *label) bool {
	t := w.cols[c].words()
	v := viewOf(t)
	st, i, j, ok := cellStatus(v.S)
	if !ok || !st.OfEarlier() || at.status != "" || w.cols[c].kind == yearCol && (at.yearN == 0 || !w.current(at.yearN)) {
		return ok && st.OfEarlier()
	}
	at.status, at.statusBy = st, v.text(i, j)
	return true
}

// termBegun is the year in which the term in a cell began, where it has run for a year and more: 2023. 5.~2026. 4. → 2029. 4.
func (w *winnersTable) termBegun(row, c int) doc.Text {
	day := w.ctx.day()
	if c < 0 || day.Y == 0 {
		return doc.Text{}
	}
	t := w.words(row, c)
	if t.Empty() {
		t = w.wordsAbove(row, c)
	}
	v := viewOf(t)
	if all := date.FindYears(v.S, day); len(all) > 1 && strings.ContainsAny(v.S, "~→-") && (all[0].Year < day.Y-1 || all[0].Year == day.Y-1 && day.M > 2) {
		return v.text(all[0].From, all[0].To)
	}
	return doc.Text{}
}
