package normalize

import (
	"slices"

	"injeung/schema"
)

// namesCounted gives the number selected where the release prints none, tells how many applied, and names all who
// were chosen: 18곳이 신청한 공모에서 가나시와 다라군을 선정했다.
func (w *work) namesCounted(g *group, id string, row *schema.Round) {
	n := g.found[""]
	if row.Selected != nil || len(row.ByClass) > 0 || row.Applicants == nil || n == 0 || g.others > 0 || len(g.lost("")) > 0 || g.toldSome || g.namesSome() {
		return
	}
	if slices.ContainsFunc(g.stated, func(s *stated) bool { return s.Open }) || slices.ContainsFunc(g.declared, func(d declared) bool { return d.class == "" && !d.whole }) {
		return
	}
	for _, p := range w.heads() {
		if all := bodiesIn(p.s); chosenNumber.MatchString(p.s) && len(all) > 0 && !slices.Contains(all, n) {
			return
		}
	}
	row.Selected = int32p(n)
	for _, m := range g.mentions {
		w.cite(id, "selected", m.h.Words, "count.of-names")
	}
}
