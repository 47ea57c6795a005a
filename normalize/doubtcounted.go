package normalize

import (
	"slices"

	"injeung/extract/release"
)

// doubtCounted doubts the status of a decision where as many of another status are counted, whom nobody names, and no word
// tells that those are others: it may be of whichever of the two that its names are.
func (w *work) doubtCounted(g *group) {
	if g.found[""] == 0 {
		w.doubtNameless(g)
		return
	}
	n, headed := g.found[""], slices.ContainsFunc(g.stated, (*stated).headsStatus)
	for _, o := range w.groups {
		if o == g || o.scheme != g.scheme || o.year != g.year || o.status == g.status || o.found[""] > 0 || !o.counts(n) || headed && !o.printsStatus() {
			continue
		}
		others := func(s *stated) bool {
			return s.Where <= release.InBody && !isNews(s) && containsAny(s.Words.S, besideWords)
		}
		if slices.ContainsFunc(o.stated, func(s *stated) bool { return !others(s) }) {
			w.doubtAll(g, statusUnsure, o.stated[0].Words.S)
			return
		}
	}
}

// headsStatus says that a statement prints its status in a title or as the news.
func (s *stated) headsStatus() bool {
	return !s.StatusBy.Words.Empty() && (s.Where > release.InBody || isNews(s))
}

// doubtNameless doubts the round of a decision that names nobody and is told neither in a title nor as the news, where another one of
// the programme has the names.
func (w *work) doubtNameless(g *group) {
	if slices.ContainsFunc(g.stated, func(s *stated) bool { return s.Where > release.InBody || isNews(s) }) {
		return
	}
	for _, o := range w.groups {
		if o.scheme == g.scheme && o.year == g.year && o.found[""] > 0 && slices.ContainsFunc(o.stated, func(s *stated) bool { return s.Where > release.InBody || isNews(s) }) {
			w.doubtAll(g, statusUnsure, "told beside")
			return
		}
	}
}
