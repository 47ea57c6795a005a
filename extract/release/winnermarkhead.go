package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// markHead is what the words over a column of marks are for the rows that have one.
type markHead struct {
	words doc.Text
	parts bool // each row has a mark in this column or one of those beside it, and in no other
	typed bool // the words over all of them end as types do
}

// markedSort gives names with a mark in column c the words over it as their class, where each row has one mark in that column
// or those beside it, and leaves the words unread where nothing else tells that they are a class. A mark in every row says
// nothing that tells the rows apart.
func (w *winnersTable) markedSort(c int, at *label) {
	if w.markHeads == nil {
		w.markHeads = make([]*markHead, len(w.cols))
	}
	if w.markHeads[c] == nil {
		w.markHeads[c] = w.lookAtMarks(c)
	}
	m := w.markHeads[c]
	if m.parts && at.class.Empty() {
		at.class = m.words
	}
	if (!m.parts || !m.typed) && !m.words.Empty() {
		at.unread = m.words
	}
}

// lookAtMarks finds out what a mark in column c says.
func (w *winnersTable) lookAtMarks(c int) *markHead {
	if !w.someMarked(c) {
		return &markHead{}
	}
	m := &markHead{words: classWords(w.cols[c].lowest()), typed: true}
	from, to := c, c+1
	for ; from > 0 && !w.isNames(from-1) && w.someMarked(from-1); from-- {
	}
	for ; to < len(w.cols) && !w.isNames(to) && w.someMarked(to); to++ {
	}
	m.parts = to-from > 1
	for row := w.head; row < w.rowCount && m.parts; row++ {
		n := 0
		for k := from; k < to; k++ {
			if !marksNo(w.words(row, k).S) {
				n++
			}
		}
		m.parts = n == 1 || w.rowKind(row) != bodyRow
	}
	for k := from; k < to; k++ {
		s := strings.TrimSpace(hangul.FoldString(w.cols[k].lowest().S))
		m.typed = m.typed && (w.ctx.isType(s) || numberedSorts.MatchString(strings.TrimRight(s, "0123456789")))
	}
	return m
}

// someMarked says that a mark stands in some rows of a column and not in others, and nothing else does.
func (w *winnersTable) someMarked(c int) bool {
	marked, bare := 0, 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		switch s := w.words(row, c).S; {
		case marksNo(s):
			bare++
		case strings.Trim(strings.TrimSpace(s), yes) == "":
			marked++
		default:
			return false
		}
	}
	return marked > 0 && bare > 0
}

// marksNo says that a cell among marks has none.
func marksNo(s string) bool {
	s = strings.TrimSpace(s)
	return s == "" || isDash(hangul.FoldString(s)) || strings.Trim(s, "xX×Ｘ✕✗") == ""
}
