package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// isConditional says that a cell tells only that what was decided on its row holds under a condition: 조건부.
func isConditional(t doc.Text) bool {
	return len(t.S) < longestValue && hasWord("조건부 조건부가결 조건부통과", hangul.Key(strings.Trim(hangul.FoldString(t.S), "()[] ")))
}

// conditional gives a row the status of those decided on without a condition in a column: that of a renewal beside 재지정, but for a row
// without an earlier year where others are chosen for the first time.
func (w *winnersTable) conditional(row, c int, s [2]int, t doc.Text, at *label) {
	renewed, first := false, false
	for r := w.head; r < w.rowCount; r++ {
		st, _, _, ok := cellStatus(viewOf(w.words(r, c)).S)
		renewed = renewed || ok && st == schema.Renewed
		first = first || ok && st == schema.New
	}
	if base := w.text(row, w.in(s, baseYearCol)); renewed && at.status == "" && (!first || !base.Empty() && !isDash(hangul.FoldString(base.S))) {
		at.status, at.statusBy = schema.Renewed, t
	}
}
