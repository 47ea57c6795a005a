package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// stripe reads the rows of a range of columns.
func (w *winnersTable) stripe(s [2]int) {
	group := w.before().label
	defer func() { w.last.label = group }()
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
			w.row(row, s, group)
		case groupRow:
			near := w.ctx.labelOf(w.groupWords(row))
			if !near.class.Empty() && w.groupsOfStatus() && !w.ctx.isClass(near.class.S) {
				near.unread = near.class // 손질 3곳 beside 신규 4곳
			}
			group = group.beside(near)
			w.count(near, label{}.under(group))
		case totalRow:
			w.total(row, s, group)
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
		w.nameCell(row, c, s, at.under(w.labels[c]))
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

// rowLabel is what the columns beside the names say of them.
func (w *winnersTable) rowLabel(row int, s [2]int, group label) label {
	at := w.byHead.under(group)
	for c := s[0]; c < s[1]; c++ {
		if w.isNames(c) || w.coversNames(row, c) {
			continue
		}
		t := w.words(row, c)
		if t.Empty() && w.cols[c].kind == sidoCol {
			t = w.provinceNear(row, c, s)
		}
		if t.Empty() || isDash(hangul.FoldString(t.S)) {
			continue
		}
		if strings.Trim(strings.TrimSpace(t.S), yes) == "" {
			w.marked(c, &at)
			continue
		}
		switch w.cols[c].kind {
		case sidoCol:
			l := w.ctx.labelOf(t)
			if l.province.Empty() {
				l.province = t
			}
			w.count(l, at)
			at.province = l.province
			w.last.province = l.province
		case classCol, domainCol, statusCol, noKind:
			if w.goesOn(c, t) {
				at.status, at.earlier = "", true
				continue
			}
			l := w.ctx.labelOf(t)
			if word := rejections.FindString(t.S); word != "" && hangul.Key(word) == hangul.Key(t.S) {
				at.rejected = true
			}
			if c < len(w.sorters) && w.sorters[c] && l.status == "" && l.grade.Empty() {
				at.unread = t
			}
			if w.cols[c].kind == noKind && (!l.recognise || !l.class.Empty()) || w.stages != nil && *w.stages == c {
				continue
			}
			if b, ok := w.roundOf(c, l.class); ok {
				l.batch, l.class = b, doc.Text{}
			}
			if key := w.key(row, c); l.class.Empty() && (key == "광역" || key == "기초") && w.bothTiers(c) {
				l.class = t
			}
			if l.status == "" && w.cols[c].in.statuses > 0 && !l.class.Empty() && !w.ctx.isClass(l.class.S) && !decides.in(l.class.S) {
				l.unread, l.class = l.class, doc.Text{}
			}
			if w.cols[c].kind == statusCol && (l.status != "" || decides.in(l.class.S)) || endsDecided(l.class.S) {
				l.class = doc.Text{} // 조건부 지정, 2기 재지정
			}
			if w.cols[c].kind == noKind && len(w.cols[c].path) > 0 {
				l.countBy = doc.Text{} // of what the unknown word over it says
				if l.status == "" {
					l.year, l.yearN = doc.Text{}, 0 // 개발 연도
				}
			}
			if strings.HasSuffix(hangul.Key(w.cols[c].words().S), "권역") || !l.class.Empty() && w.kind == CityHolder && w.classless(c, !l.countBy.Empty()) {
				l.class, l.countBy = doc.Text{}, doc.Text{} // 수도권: where they are, not what
			}
			at = at.under(l)
			w.count(l, at)
		case yearCol:
			at.year, at.yearN = w.yearOf(t)
		case remarkCol:
			if st, i, j, ok := remarkStatus(viewOf(t).S); ok && at.status == "" && !at.earlier {
				at.status, at.statusBy = st, viewOf(t).text(i, j)
				if y, n := w.yearOf(t); n > 0 && !w.current(n) && st != schema.New && st != schema.Candidate {
					at.year, at.yearN, at.ofBase = y, n, true // 재인증(’19년)
				}
			}
			if s := strings.TrimSpace(t.S); isGrade(s) && at.grade.Empty() {
				at.grade = t
			}
			at.rejected = at.rejected || rejections.MatchString(viewOf(t).S)
		}
	}
	return at
}

// marked gives the names of a row with a mark the status, grade or class over its
// column: 신규 | 연장, with ○ in one of them.
func (w *winnersTable) marked(c int, at *label) {
	t := w.cols[c].words()
	v := viewOf(t)
	if st, i, j, ok := cellStatus(v.S); ok {
		at.status, at.statusBy = st, v.text(i, j)
		return
	}
	switch l := w.ctx.labelOf(t); {
	case !l.grade.Empty():
		at.grade = l.grade
	case !l.class.Empty() && w.ctx.isClass(l.class.S):
		at.class = l.class
	}
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
func (w *winnersTable) add(row, c int, s [2]int, h Holder, at label) {
	switch {
	case at.rejected && at.status != schema.Deferred:
		w.noted(row, "not-selected", "the row says that it was not selected")
		return
	case at.earlier && at.status == "":
		w.noted(row, "past-row", "the row is of an earlier round")
		return
	case at.yearN > 0 && !w.current(at.yearN) && (at.ofBase || w.renewsOnly(at)):
		h.BaseYear, at.year = at.year, doc.Text{}
	case at.yearN > 0 && !w.current(at.yearN):
		w.noted(row, "past-row", "the row is of an earlier round")
		return
	}
	if h.Province.Empty() && !at.province.Empty() && at.province.S != h.Words.S {
		h.Province, h.Carried = at.province, true
	}
	if h.Class.Empty() {
		h.Class = at.class
	}
	if h.Rule = "table.winners"; h.Year.Empty() {
		h.Year = at.year
	}
	if g := w.text(row, w.in(s, gradeCol)); !g.Empty() {
		h.Grade = g
	} else if h.Grade.Empty() {
		h.Grade = at.grade
	}
	if b := w.in(s, baseYearCol); b >= 0 {
		h.BaseYear, _ = w.yearOf(w.words(row, b))
	}
	if h.BaseYear.Empty() && at.status == w.byHead.status {
		h.BaseYear = w.base
	}
	if h.BaseYear.Empty() && ofEarlier(at.status) {
		h.BaseYear = w.remarkedYear(row, w.in(s, remarkCol))
	}
	h.Unread = at.unread
	w.holders = append(w.holders, winner{h, at.status, at.statusBy, at.batch, row})
}

// noted says in a note, once a row, why a row that was understood gives no
// record.
func (w *winnersTable) noted(row int, code, why string) {
	if w.notes[row] {
		return
	}
	w.notes[row] = true
	if w.found[row] != rowGave {
		w.found[row] = rowIssue
	}
	w.ctx.issues.add(code, schema.Note, why, w.rowWords(row))
}
