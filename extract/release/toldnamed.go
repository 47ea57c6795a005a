package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// toldThenNamed reads a sentence whose first clause counts those decided on and names
// none, and whose second only says who they are: 모두 4곳이 선정됐는데, 가나형은 …,
// 다라형은 …이다.
func (r *listReader) toldThenNamed(i int, p *passage, from, to int) ([]Decision, bool) {
	cut := hangul.Index(p.S[from:to], "는데")
	if cut < 0 || !mayDecide(p.S[from:from+cut]) || r.ctx.gaz.lastName(p.S[from:from+cut]) >= 0 || r.ctx.gaz.lastName(p.S[from+cut:to]) < 0 {
		return nil, false
	}
	cut += from + len("는데")
	rest := cut + len(p.S[cut:to]) - len(strings.TrimLeft(p.S[cut:to], ", "))
	issues, foreign, nameless := len(r.ctx.issues.list), len(r.ctx.foreign), len(r.ctx.nameless)
	c := r.ctx.newClause(p.view, from, cut, InBody, p.index)
	c.rule = "sentence.selected"
	first := c.decisions()
	if leavesNames(first) {
		if named, ok := r.topicNames(i, p, rest, to, first); ok {
			return append(first, named...), true
		}
	}
	r.ctx.issues.list, r.ctx.foreign, r.ctx.nameless = r.ctx.issues.list[:issues], r.ctx.foreign[:foreign], r.ctx.nameless[:nameless]
	return nil, false
}
