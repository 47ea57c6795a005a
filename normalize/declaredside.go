package normalize

import "injeung/extract/release"

// isSideNumber says that a number is of something else than all that were decided on: the title, or two statements, tell how many
// these are, and as many were found; this number stands further below, in a statement that names nobody (이 중 2건은 조건부로;
// 지금까지 45곳).
func (w *work) isSideNumber(g *group, d declared) bool {
	if d.s == nil || d.whole || d.s.Where >= release.InSubtitle || len(d.s.Holders) > 0 {
		return false
	}
	titled, said, first := false, map[*stated]bool{}, d.s
	for _, o := range g.declared {
		if o.s == nil || o.class != "" || o.whole {
			continue
		}
		if o.s.Where < release.InSubtitle && o.s.n < first.n {
			first = o.s
		}
		if o.n == d.n && o.s.Where >= release.InSubtitle {
			return false // the title has it, too
		}
		if o.n == g.found[""] && o.s != d.s {
			said[o.s] = true
			titled = titled || o.s.Where >= release.InSubtitle
		}
	}
	return first != d.s && (titled || len(said) > 1)
}
