package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// standingWord is the word of a row whose title goes on, without a decision.
var standingWord = hangul.MustCompile(`^(?:(?:인증|지정|자격|현행|기존)\s?)?(?:유지|유효|계속|현행|운영|존속)(?:\s?(?:중|사업))?$`)

// goesOn says that the words of a column of statuses name no decision of this round:
// 유지 below 신규 and 재인증. Beside nothing but 해제 or 유예 they are what a review decided.
func (w *winnersTable) goesOn(c int, t doc.Text) bool {
	return len(t.S) <= longestValue && standsOn(hangul.FoldString(t.S)) && w.besideDecided(c)
}

// standsOn says that words, their brackets aside, or what they end in a bracket are of one who goes on: 계속(3), 2년차(계속).
func standsOn(s string) bool {
	if standingWord.MatchString(strings.TrimSpace(cutBrackets(s))) {
		return true
	}
	s = strings.TrimSpace(s)
	k := strings.LastIndexByte(s, '(')
	return k > 0 && strings.HasSuffix(s, ")") && standingWord.MatchString(strings.TrimSpace(s[k+1:len(s)-1]))
}

// goesOnHead finds the head of a column of those who go on, or what it ends in a bracket: 계속(3), 계속지원 지자체, 2단계(계속).
var goesOnHead = hangul.MustCompile(`^계속(?:\s?(?:사업|지원|추진|참여))?(?:\s?(?:지역|지자체|지방정부|도시|시·군|시군|대상지))?(?:\s?\([0-9]{1,3}[가-힣]{0,3}\))?$|\(계속(?:\s?(?:사업|지원|추진))?\)$`)

// goesOnBelow says that a column names those who go on and were not chosen this time: where a statement tells of new ones, or beside
// a column of new ones, where none counts all rows together.
func (w *winnersTable) goesOnBelow(c int) bool {
	if w.kind != CityHolder || !goesOnHead.MatchString(strings.TrimSpace(w.overName(c))) {
		return false
	}
	beside := slices.ContainsFunc(w.nameCols, func(k int) bool { return w.labels[k].status == schema.New })
	return (beside || w.toldNew()) && !w.amongCounted() && !w.columnsCounted()
}

// columnsCounted says that a statement of those newly chosen counts as many as the columns of names name together.
func (w *winnersTable) columnsCounted() bool {
	n := 0
	for _, c := range w.nameCols {
		for row := w.head; row < w.rowCount; row++ {
			if w.rowKind(row) == bodyRow && w.fresh(row, c) {
				n += len(w.namesAt(row, c).holders)
			}
		}
	}
	return n > 1 && w.countedAs(n)
}

// toldNew says that a statement outside of tables tells of new ones by a word for that.
func (w *winnersTable) toldNew() bool {
	return slices.ContainsFunc(w.f.Decisions, func(d Decision) bool { return d.Where != InTable && d.Status == schema.New && d.StatusBy.Said() })
}

// heldRemark is a remark on a row of those that were chosen before.
var heldRemark = hangul.MustCompile(`^(?:기존|(?:기|기존)\s?(?:지정|인증|선정)(?:\s?(?:지역|도시|마을|지자체|지방정부|자치단체|지방자치단체))?)$`)

// heldAlready says that the remark on a row names no decision of this round: 기존 beside 신규 and 연장.
func (w *winnersTable) heldAlready(c int, t doc.Text) bool {
	return w.remarksHeld(c, t) && bracketDecision(viewOf(t)).Empty()
}

// remarksHeld says that the remark on a row is of those chosen before, whatever its bracket says.
func (w *winnersTable) remarksHeld(c int, t doc.Text) bool {
	if len(t.S) > longestValue {
		return false
	}
	if s := hangul.FoldString(t.S); standsOn(s) {
		return w.besideDecided(c) || w.toldNew() && !w.amongCounted()
	} else if !heldRemark.MatchString(strings.TrimSpace(cutBrackets(s))) {
		return false
	}
	return w.besideDecided(c)
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
