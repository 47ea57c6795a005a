package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// stripe reads the rows of a range of columns.
func (w *winnersTable) stripe(s [2]int) {
	group := w.before().label.under(w.titleGroup())
	defer func() { w.last.label = group }()
	for _, c := range w.nameCols {
		if l := w.labels[c]; c >= s[0] && c < s[1] && !l.class.Empty() {
			w.count(l, label{}.under(group)) // 도심형(2) | 농촌형(3)
		}
	}
	for row := w.head; row < w.rowCount; row++ {
		switch w.rowKind(row) {
		case bodyRow:
			if w.beforeLast(row) {
				w.noted(row, "not-selected", "the row is of a stage before the last")
				continue
			}
			if w.failed(row) {
				w.noted(row, "not-selected", "the row's mark says that it was not selected")
				continue
			}
			if w.beforeRound(row) {
				w.noted(row, "past-row", "the row is of an earlier round of the year")
				continue
			}
			w.row(row, s, group)
		case groupRow:
			near := w.ctx.labelOf(w.groupWords(row))
			if t := provinceSummed(w.groupWords(row)); !t.Empty() && near.province.Empty() {
				near = label{province: t}
			}
			if tier := tierOf(w.groupWords(row)); near.class.Empty() && !tier.Empty() && w.tierGroups() {
				near.class = tier
			}
			if !near.class.Empty() && w.groupsOfStatus() && !w.ctx.isClass(near.class.S) {
				near.unread = near.class // 손질 3곳 beside 신규 4곳
			}
			if w.untyped(near) {
				near.unread = near.class
			}
			group = group.beside(near)
			w.count(near, label{}.under(group))
		case totalRow:
			w.total(row, s, group)
			w.sumSorts(row)
		}
	}
}

// row reads the names of one row in a stripe.
func (w *winnersTable) row(row int, s [2]int, group label) {
	at := w.rowLabel(row, s, group)
	before, seen := len(w.holders), false
	for _, c := range w.nameCols {
		if c < s[0] || c >= s[1] || !w.fresh(row, c) || c > s[0] && w.at(row, c-1) == w.at(row, c) && w.isNames(c-1) {
			continue
		}
		t := w.words(row, c)
		if t.Empty() {
			continue
		}
		if seen = true; !isDash(hangul.FoldString(t.S)) {
			w.counted(row)
		}
		w.nameCell(row, c, s, w.explained(row, c, at.under(w.labels[c])))
	}
	w.classNumber(row, s, at, len(w.holders)-before)
	if !seen && w.droppedNames(row, s) {
		w.noted(row, "not-selected", namesOthers)
		return
	}
	if !seen && w.goesOnAbove(row, s) {
		w.gave(row)
	} else if !seen && !w.stripeEmpty(row, s) {
		w.counted(row)
	}
	if len(w.holders) > before {
		w.gave(row)
	}
}

// goesOnAbove says that a row tells more of the names in the row above, whose
// cells it shares.
func (w *winnersTable) goesOnAbove(row int, s [2]int) bool {
	shared := false
	for _, c := range w.nameCols {
		if c < s[0] || c >= s[1] {
			continue
		}
		if w.fresh(row, c) {
			return false
		}
		shared = shared || w.at(row, c) >= 0
	}
	return shared && row > w.head && w.found[row-1] == rowGave
}

// stripeEmpty says that no words but a number begin in a row of a stripe.
func (w *winnersTable) stripeEmpty(row int, s [2]int) bool {
	for c := s[0]; c < s[1]; c++ {
		if w.fresh(row, c) && !w.words(row, c).Empty() && w.cols[c].kind != seqCol {
			return false
		}
	}
	return true
}

func (w *winnersTable) isNames(c int) bool {
	for _, n := range w.nameCols {
		if n == c {
			return true
		}
	}
	return false
}

// add notes one holder, unless the row is of an earlier round or says that it
// was not selected.
func (w *winnersTable) add(row int, s [2]int, h Holder, at label) {
	switch {
	case at.rejected && at.status != schema.Deferred:
		w.noted(row, "not-selected", "the row says that it was not selected")
		return
	case at.earlier && at.status == "", w.ofState(row, s):
		w.noted(row, "past-row", "the row is of an earlier round")
		return
	case at.yearN > 0 && !w.current(at.yearN) && (at.ofBase || w.renewsOnly(at)):
		h.BaseYear, at.year = at.year, doc.Text{}
	case at.yearN > 0 && !w.current(at.yearN):
		w.noted(row, "past-row", "the row is of an earlier round")
		return
	}
	if h.Province.Empty() && !at.province.Empty() && at.province.S != h.Words.S && !severalProvinces(hangul.FoldString(at.province.S)) { // of several each name has its own
		h.Province, h.Carried = at.province, true
	}
	if h.Province.Empty() {
		h.Region = w.regionOf(row, s, h.Words.S)
	}
	own := !h.Class.Empty()
	if !own {
		h.Class = at.class
	}
	if h.Rule = "table.winners"; h.Year.Empty() {
		h.Year = at.year
	}
	if g := w.gradeCell(row, w.inNow(s, gradeCol)); !g.Empty() {
		if !isDash(strings.TrimSpace(g.S)) { // a dash says that there is none
			h.Grade = bareGrade(g)
		}
	} else if h.Grade.Empty() {
		h.Grade = at.grade
	}
	if b := w.in(s, baseYearCol); b >= 0 {
		if y, n := w.yearOf(w.words(row, b)); n == 0 || at.status != "" || !w.current(n) {
			h.BaseYear = y // else it is first certified now
		}
	}
	if h.BaseYear.Empty() && at.status == w.byHead.status {
		h.BaseYear = w.base
	}
	if !at.unread.Empty() {
		h.Unread = at.unread
	}
	if w.baseOfRow(&h, row, s, at.status); h.Unread.Empty() {
		h.Unread = w.unreadIn(row, s, &h, at.status)
	}
	w.holders = append(w.holders, winner{h, at.status, at.statusBy, at.batch, row, own, at.class})
}

// noted says in a note, once a row, why a row that was understood gives no
// record.
func (w *winnersTable) noted(row int, code, why string) {
	if w.notes[row] {
		return
	}
	w.notes[row] = true
	w.gone = w.gone || code == "past-row"
	if w.found[row] != rowGave {
		w.found[row] = rowIssue
	}
	w.ctx.issues.add(code, schema.Note, why, w.rowWords(row))
}

// gradeCount finds how many have a grade, in the bracket behind it: 최우수상 (2).
var gradeCount = hangul.MustCompile(`\s*\(\s*[0-9]{1,3}\s*(?:개소|개|곳|건|점)?\s*\)\s*$`)

// gradeCell is the cell of a column of grades in a row, or the one above it where it only says how many have that grade: 최우수상 over (6).
func (w *winnersTable) gradeCell(row, c int) doc.Text {
	g := w.text(row, c)
	if m := gradeCount.FindStringIndex(g.S); m != nil && m[0] == 0 {
		for r := row - 1; r >= w.head; r-- {
			if t := w.words(r, c); !t.Empty() && gradeCount.FindStringIndex(t.S) == nil {
				return t
			}
		}
	}
	return g
}

// bareGrade is a grade without that number.
func bareGrade(g doc.Text) doc.Text {
	if m := gradeCount.FindStringIndex(g.S); m != nil && m[0] > 0 {
		return g.Slice(0, m[0])
	}
	return g
}
