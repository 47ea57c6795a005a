package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// nearlyChosen is a word of those with whom it is still to be agreed, which some releases say of those chosen.
var nearlyChosen = hangul.MustCompile(`우선\s?협[상의]`)

// nthTime finds that a choice is the second or a later one of its kind: 올해 두 번째 공모, 2회차 지정.
var nthTime = hangul.MustCompile(`(?:두|세|네|다섯|여섯|일곱|[2-9])\s?번째\s?(?:공모|지정|선정|인증|사업)|[2-9]회차`)

// doubtStatus doubts the status of a decision: one that stands on a word which others say of those chosen, and
// that of lines under a heading which tells another one; and its round, where it is told to be a later one.
func (w *work) doubtStatus(g *group, prose []paragraph) {
	for _, s := range g.stated {
		if g.status == schema.Candidate && nearlyChosen.MatchString(hangul.FoldString(s.StatusBy.Words.S)) {
			w.doubtAll(g, statusUnsure, s.StatusBy.Words.S)
		}
		if g.batch != 0 || len(s.Holders) == 0 {
			continue
		}
		if m := nthTime.FindString(hangul.FoldString(s.Words.S)); m != "" {
			w.doubtAll(g, batchUnread, m)
		}
	}
	if m := w.otherVerb(g, prose); m != "" {
		w.doubtAll(g, statusUnsure, m)
	}
	seen := map[int]bool{} // lines that were looked at
	for _, m := range g.mentions {
		if head := w.otherHead(m, seen); head != "" && len(m.spots) > 0 {
			w.doubtAll(g, statusUnsure, head)
			return
		}
	}
}

// headStatuses are words of status in the sentence or heading that leads lines, with the status each tells.
var headStatuses = []struct {
	words  *hangul.Pattern
	status schema.Status
}{
	{hangul.MustCompile(`재지정|재인증|재선정|연장|갱신`), schema.Renewed},
	{hangul.MustCompile(`취소|해제|반납|철회`), schema.Revoked},
	{hangul.MustCompile(`예비|후보`), schema.Candidate},
	{hangul.MustCompile(`유예|보류`), schema.Deferred},
}

// leading ends a sentence or heading that leads the lines below it.
var leading = hangul.MustCompile(`(?:다음과\s같다|아래와\s같다|같습니다|같음|이다|[>\])】:])\.?\s*$|^[<\[【(]`)

// labelledLine tells its status itself: (지정 취소) 가나군.
var labelledLine = hangul.MustCompile(`^[<\[【(](?:[가-힣]{1,4} ?)?(?:재지정|재인증|재선정|연장|갱신|취소|해제|반납|철회|예비|후보|유예|보류|신규)[^<>()\[\]【】]{0,12}[>\])】]`)

// otherHead is the sentence or heading right over the lines that a place stands in, where it tells another status
// alone than the one that was taken; "" for none.
func (w *work) otherHead(m *mention, seen map[int]bool) string {
	if m.s.Where != release.InList || m.s.Block >= len(w.doc.Blocks) {
		return ""
	}
	at := w.lineOf(m)
	if labelledLine.MatchString(w.folded(at)) {
		return ""
	}
	for i := at - 1; i >= max(0, at-mostLines); i-- {
		b := &w.doc.Blocks[i]
		if b.Table != nil || seen[i+1] {
			return ""
		}
		seen[i+1] = true
		s := w.folded(i)
		if !leading.MatchString(s) || strings.Contains(s, " : ") {
			if strings.HasSuffix(strings.TrimRight(s, " "), "다.") {
				return ""
			}
			continue
		}
		told, n := schema.Status(""), 0
		for _, h := range headStatuses {
			if h.words.MatchString(s) {
				told, n = h.status, n+1
			}
		}
		if n == 1 && told != m.status && !newPrinted.MatchString(s) {
			return s
		}
		return ""
	}
	return ""
}

// lineOf is the block that prints the name of a place.
func (w *work) lineOf(m *mention) int {
	for i := m.s.Block; i < min(len(w.doc.Blocks), m.s.Block+mostLines); i++ {
		if b := &w.doc.Blocks[i]; b.Table == nil && strings.Contains(b.Text.S, m.h.Words.S) {
			return i
		}
	}
	return m.s.Block
}

// mostLines bounds the lines of a list that are looked at.
const mostLines = 40

// newPrinted tells that a heading is of those chosen anew as well.
var newPrinted = hangul.MustCompile(`신규|새로|새롭게`)
