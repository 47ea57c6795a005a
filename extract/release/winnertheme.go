package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// themeHead finds a head of what each place takes up: 중점 추진 분야, 특화산업, 주요 과제. Its
// words sort what the places do, not the decision.
var themeHead = hangul.MustCompile(`^(?:중점|특화|주력|핵심|주요|추진|대표|전략)[가-힣]{0,6}(?:분야|산업|주제|테마|과제|사업|품목|내용)$`)

// themes says that a column tells what each place takes up: it is headed so, its cells do not
// run over several rows as those that part a table do, and none of its words is counted
// elsewhere as a class is (돌봄 분야 3곳).
func (w *winnersTable) themes(c int) bool {
	if !themeHead.MatchString(hangul.Key(w.cols[c].words().S)) {
		return false
	}
	for row := w.head; row < w.rowCount; row++ {
		t := w.words(row, c)
		if w.rowKind(row) != bodyRow || t.Empty() {
			continue
		}
		if row > w.head && w.at(row, c) == w.at(row-1, c) || w.countedOutside(t) {
			return false
		}
	}
	return true
}

// countBehindClass finds the number behind a class in running text.
var countBehindClass = hangul.MustCompile(`^(?:\s?(?:분야|부문|유형|형))?\s?(?:은|는|이|가|에|에서|에서는)?\s?\(?\s?[0-9]{1,3}\s?(?:곳|개|건)`)

// countedOutside says that a paragraph counts the holders of a class.
func (w *winnersTable) countedOutside(class doc.Text) bool {
	word := strings.TrimSpace(hangul.FoldString(class.S))
	for i := range w.ctx.passages {
		s := w.ctx.passages[i].S
		for at := strings.Index(s, word); at >= 0; {
			rest := s[at+len(word):]
			if countBehindClass.MatchString(rest) {
				return true
			}
			k := strings.Index(rest, word)
			if k < 0 {
				break
			}
			at += len(word) + k
		}
	}
	return false
}
