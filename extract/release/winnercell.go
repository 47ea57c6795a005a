package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// namesWithin counts the columns of names of a stripe.
func (w *winnersTable) namesWithin(s [2]int) (n int) {
	for _, c := range w.nameCols {
		if c >= s[0] && c < s[1] {
			n++
		}
	}
	return n
}

// coversNames says that the cell over a place is one of names.
func (w *winnersTable) coversNames(row, c int) bool {
	for _, n := range w.nameCols {
		if w.at(row, n) == w.at(row, c) {
			return true
		}
	}
	return false
}

// nameCell reads the names of one cell.
func (w *winnersTable) nameCell(row, c int, s [2]int, at label) {
	t := w.words(row, c)
	folded := strings.TrimSpace(hangul.FoldString(t.S))
	if isDash(folded) || folded == "본청" {
		w.emptyCell(row, c, s, at)
		return
	}
	if _, ok := wholeCount(folded); ok {
		w.numberCell(t, at)
		w.gave(row)
		return
	}
	if w.kind == OtherHolder {
		w.add(row, s, Holder{Kind: OtherHolder, Words: t}, at)
		return
	}
	found, added := w.namesAt(row, c), len(w.holders)
	together := w.together(c, folded, found) || len(found.holders) > 1 && w.heldTogether(row, s)
	for _, h := range found.holders {
		own := at
		if h.Status != "" {
			own.status, own.statusBy = h.Status, h.StatusBy
			h.Status, h.StatusBy = "", doc.Text{}
		}
		own = w.syllableTold(&h, own)
		if h.Joint > 0 || together {
			h.Joint += w.joint + 1
		}
		w.add(row, s, h, own)
	}
	w.joint += len(found.holders)
	for _, k := range found.counts {
		w.tally(k.N, k.Words, at.under(label{class: k.Class, status: k.status, statusBy: k.by}))
	}
	w.leftIn(t, found, len(w.holders)-added)
	w.odd(row, c, s, found, at)
}

// emptyCell reads a cell that names nobody within the 시·도 of its row: that one itself, if the row counts any.
func (w *winnersTable) emptyCell(row, c int, s [2]int, at label) {
	if own := w.labels[c]; own.count == 1 && !own.province.Empty() && w.onlyDashes(c) {
		at.province = doc.Text{}
		w.add(row, s, Holder{Kind: w.kind, Words: own.province}, at) // 세종(1) over a dash
		return
	}
	if w.cols[c].kind != sigunguCol && w.cols[c].kind != placeCol || at.province.Empty() || w.namesWithin(s) > 1 {
		return // nobody, and said so
	}
	if w.droppedNames(row, s) {
		w.noted(row, "not-selected", namesOthers)
		return
	}
	if w.noneIn(row, s) || w.noneOfThose(s) {
		w.noted(row, "not-selected", "the row counts none")
		return
	}
	if all := w.provincesOf(row, c, s); len(all) > 1 { // 충북·세종·대전 hold it together
		for _, h := range all {
			h.Joint = w.joint + 1
			own := at
			own.province = doc.Text{}
			w.add(row, s, h, own)
		}
		w.joint++
		return
	}
	w.add(row, s, Holder{Kind: w.kind, Words: w.words(row, c), Province: at.province}, at) // the 시·도 itself
}

// onlyDashes says that the rows of a column hold nothing but dashes.
func (w *winnersTable) onlyDashes(c int) bool {
	for row := w.head; row < w.rowCount; row++ {
		if t := strings.TrimSpace(hangul.FoldString(w.words(row, c).S)); w.rowKind(row) == bodyRow && t != "" && !isDash(t) {
			return false
		}
	}
	return true
}

// syllableTold is the label at with what a note tells of the syllable in a bracket beside a name, which is then no class: (재) 가나시.
func (w *winnersTable) syllableTold(h *Holder, at label) label {
	if len(h.Class.S) != len("가") {
		return at
	}
	note := w.noteOf("(" + h.Class.S + ")")
	if note.Empty() {
		return at
	}
	h.Class = doc.Text{}
	v := viewOf(note)
	if st, from, to, ok := remarkStatus(v.S); ok {
		at.status, at.statusBy = st, v.text(from, to)
	} else {
		at.unread = note
	}
	return at
}

// noneIn says that a cell of a row counts none: 0, 0곳.
func (w *winnersTable) noneIn(row int, s [2]int) bool {
	for c := s[0]; c < s[1]; c++ {
		if t := strings.TrimSpace(w.words(row, c).S); strings.HasPrefix(t, "0") && (t == "0" || hangul.CounterAt(t[1:]) == len(t)-1) {
			return true
		}
	}
	return false
}

// provincesOf gives the 시·도 that stand together in the cell of the province
// beside a dash.
func (w *winnersTable) provincesOf(row, c int, s [2]int) []Holder {
	p := w.in(s, sidoCol)
	if p < 0 || p == c {
		return nil
	}
	found := w.namesAt(row, p)
	if len(found.rest) > 0 {
		return nil
	}
	return found.holders
}

// together says that the names of a cell hold one certification: they are
// joined by dots or hyphens in a column that else has one name a row, few of them where each has its own ending.
func (w *winnersTable) together(c int, words string, found *cellNames) bool {
	in := w.cols[c].in
	if len(found.holders) < 2 || len(found.holders) > 4 || !found.tight || len(found.rest) > 0 || in.cells < 3 {
		return false
	}
	return 4*in.lists <= in.cells || 2*in.lists <= in.cells && sharesEnding(words)
}

// sharesEnding says that the first of names joined by dots has its ending at the last: 서·유성구.
func sharesEnding(words string) bool {
	first, _, ok := strings.Cut(words, "·")
	return ok && !endsInOne(strings.TrimSpace(first), []string{"시", "군", "구", "도"})
}

// heldTogether says that a cell beside the names says that they hold it together:
// 공동 운영, 공동.
func (w *winnersTable) heldTogether(row int, s [2]int) bool {
	for c := s[0]; c < s[1]; c++ {
		if t := strings.TrimSpace(w.words(row, c).S); strings.HasPrefix(t, "공동") && len(t) <= len("공동 신청 지방정부") && !w.isNames(c) {
			return true
		}
	}
	return false
}

// odd reads the words of a cell that name no known place: a name of its own
// where the column names places (normalize says what it is not), else an
// issue.
func (w *winnersTable) odd(row, c int, s [2]int, found *cellNames, at label) {
	for _, x := range found.rest {
		if len(found.holders) == 1 && w.ctx.isClass(x.S) && len(w.holders) > 0 && w.holders[len(w.holders)-1].row == row {
			w.holders[len(w.holders)-1].Class = x // 가나시 / 도시형
			continue
		}
		if w.cols[c].kind == seatCol && len(found.holders) > 0 {
			continue // the rest of an address
		}
		if w.cols[c].kind == sigunguCol || w.cols[c].kind == placeCol && len(found.holders) == 0 {
			w.add(row, s, Holder{Kind: CityHolder, Words: x}, at)
			continue
		}
		w.ctx.issues.add("unread-table-row", schema.Reject, "the words among names of places were not understood", x)
	}
}
