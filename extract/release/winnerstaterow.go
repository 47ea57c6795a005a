package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// stateLabels end the label of a row that tells the state of things beside what is told of the programme: 국내 현황, 추진 경과.
var stateLabels = []string{"현황", "경과", "연혁", "이력"}

// ofState says that the label a row begins with is of how things stand, or of earlier rounds, where the text
// names who was decided on: 인증기간 | 6년, 국내 현황 | 가나시, 다라군(’18년).
func (w *winnersTable) ofState(row int, s [2]int) bool {
	if w.isNames(s[0]) || w.rowWords(row).Empty() {
		return false
	}
	first := strings.TrimSpace(hangul.FoldString(w.words(row, s[0]).S))
	if first == "" || len(first) > longestHeading || firstIsPlace(first) || strings.Contains(first, "신규") || w.ctx.ofTitleRound(first) {
		return false
	}
	if st, _, _ := statusWords(first); st != "" || !endsInOne(hangul.NoSpace(cutBrackets(first)), stateLabels) && gateOf(first) != past {
		return false
	}
	id := w.scheme().ID
	named := w.f.namesHeld(func(d *Decision) bool { return d.Where != InTable && d.Scheme.ID == id })
	return len(named) >= max(1, w.f.decidedOn(id)) // a list of some of those it counts leaves the others to a table
}
