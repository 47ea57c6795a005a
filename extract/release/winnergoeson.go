package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// standingWord is the word of a row whose title goes on, without a decision.
var standingWord = hangul.MustCompile(`^(?:(?:인증|지정|자격|현행|기존)\s?)?(?:유지|유효|계속|현행|운영|존속)(?:\s?중)?$`)

// goesOn says that the words of a column of statuses name no decision of this round:
// 유지 below 신규 and 재인증. Beside nothing but 해제 or 유예 they are what a review decided.
func (w *winnersTable) goesOn(c int, t doc.Text) bool {
	if len(t.S) > longestValue || !standingWord.MatchString(strings.TrimSpace(cutBrackets(hangul.FoldString(t.S)))) {
		return false
	}
	return w.besideDecided(c)
}

// heldRemark is a remark on a row of those that were chosen before.
var heldRemark = hangul.MustCompile(`^(?:기존|(?:기|기존)\s?(?:지정|인증|선정)(?:\s?(?:지역|도시|마을|지자체|지방정부|자치단체|지방자치단체))?)$`)

// heldAlready says that the remark on a row names no decision of this round: 기존 beside 신규 and 연장.
func (w *winnersTable) heldAlready(c int, t doc.Text) bool {
	return w.remarksHeld(c, t) && bracketDecision(viewOf(t)).Empty()
}

// remarksHeld says that the remark on a row is of those chosen before, whatever its bracket says.
func (w *winnersTable) remarksHeld(c int, t doc.Text) bool {
	return len(t.S) <= longestValue && heldRemark.MatchString(strings.TrimSpace(cutBrackets(hangul.FoldString(t.S)))) && w.besideDecided(c)
}

// heldAndDecided takes what the bracket of such a remark says was decided now: 기존(재인증).
func (w *winnersTable) heldAndDecided(c int, t doc.Text, at *label) bool {
	by := bracketDecision(viewOf(t))
	if at.status != "" || by.Empty() || !w.remarksHeld(c, t) {
		return false
	}
	at.status, _, _, _ = cellStatus(hangul.FoldString(by.S))
	at.statusBy = by
	return true
}

// bracketDecision is what a bracket says was decided on one that was chosen before; empty for none, or with a year, which is when.
func bracketDecision(v view) doc.Text {
	k := strings.IndexByte(v.S, '(')
	if k < 0 || strings.ContainsAny(v.S[k:], "0123456789") {
		return doc.Text{}
	}
	st, from, to, ok := cellStatus(v.S[k:])
	if !ok || st == schema.New {
		return doc.Text{}
	}
	return v.text(k+from, k+to)
}

// besideDecided says that other rows of a column have statuses that were decided on now, and that no statement counts all rows together.
func (w *winnersTable) besideDecided(c int) bool {
	if w.amongCounted() {
		return false
	}
	decided, ended := false, false
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		switch st, _, _, _ := cellStatus(viewOf(w.words(row, c)).S); st {
		case schema.Revoked, schema.Deferred:
			ended = true
		case schema.New:
			return true
		case schema.Renewed:
			decided = true
		}
	}
	return decided && !ended
}

// amongCounted says that a statement of those newly chosen counts as many as all rows of the table are: those that go on
// are among them, chosen once more.
func (w *winnersTable) amongCounted() bool {
	if w.among == nil {
		n := w.namedRows()
		is := n > 1 && w.countedAs(n)
		w.among = &is
	}
	return *w.among
}

// chosenAgain is the label of a row that goes on and was counted among the chosen.
func (w *winnersTable) chosenAgain(t doc.Text, at label) (label, bool) {
	if len(t.S) > longestValue || !standingWord.MatchString(strings.TrimSpace(cutBrackets(hangul.FoldString(t.S)))) || !w.amongCounted() {
		return at, false
	}
	at.status, at.statusBy = schema.Renewed, t
	return at, true
}
