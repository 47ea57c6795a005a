package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

var (
	// otherNew finds in a note that names without a sign are new ones: - : 신규, 나머지는 신규.
	otherNew = hangul.MustCompile(`(?:^|[,;/※(])\s?(?:-|―|ㅡ|나머지|그\s?외|그\s?밖|표시\s?없음|무표시|공란|빈칸)(?:은|는)?\s?:?\s?(?:신규|새로|최초|첫\s)`)
	// asksHeld finds that a head asks for what was held before: 기존 지정 여부.
	asksHeld = hangul.MustCompile(`기존|이전|종전|당초|갱신`)
)

// asksRenewed says that a column asks of each name whether it is one of those certified before, 재지정 여부, and not whether it passed:
// names without its sign may well be new.
func (w *winnersTable) asksRenewed(c int) bool {
	over := w.overName(c)
	st, _, _, _ := cellStatus(over)
	return st == schema.Renewed || st == schema.Changed || asksHeld.MatchString(over)
}

// unsignedNew says that names without a sign under such a column are new: a note tells so, or they are counted with the others.
func (w *winnersTable) unsignedNew(c int) bool {
	if !w.asksRenewed(c) {
		return false
	}
	if w.amongCounted() {
		return true
	}
	for v := range w.nearNotes() {
		if len(v.S) <= longestHeading && otherNew.MatchString(strings.TrimSpace(hangul.FoldString(v.S))) {
			return true
		}
	}
	return false
}
