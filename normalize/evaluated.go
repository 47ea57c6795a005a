package normalize

import (
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// evaluatedBefore gives the release's own year to what it tells under the year before, which was evaluated: the title
// alone says this year (올해의 가나마을 8곳 선정), and the first statement of the text counts as many under the year
// before (2025년 가나마을 평가 결과 8곳을 선정).
func (w *work) evaluatedBefore(all []*stated) {
	asked := map[string]bool{}
	for _, s := range all {
		if asked[s.schemeID] || s.Where != release.InTitle || s.key.year != w.year {
			continue
		}
		asked[s.schemeID] = true
		if !w.toldUnderBefore(all, s) {
			continue
		}
		for _, t := range all {
			if t.schemeID != s.schemeID {
				continue
			}
			t.evaluated = w.year - 1 // of its rows, too
			if t.key.year == w.year-1 {
				t.key.year, t.yearWords, t.yearBy = w.year, doc.Text{}, "year.same-decision"
			}
		}
	}
}

// toldUnderBefore says that the text tells what the title s counts under the year before, in figures, and nothing of
// the programme under the year of the release.
func (w *work) toldUnderBefore(all []*stated, s *stated) bool {
	var first *stated
	for _, t := range all {
		if t.schemeID != s.schemeID || t.Where == release.InTitle || t.Where == release.InSubtitle {
			continue
		}
		if t.key.year == w.year && len(t.Counts)+len(t.Holders) > 0 && (t.Where != release.InTable || !t.yearWords.Empty()) {
			return false
		}
		if t.Where == release.InBody && (first == nil || t.Block < first.Block) {
			first = t
		}
	}
	return first != nil && first.key.year == w.year-1 && first.key.status != schema.Revoked && strings.ContainsAny(first.yearWords.S, "0123456789") && sameCount(s, first)
}
