package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// ofCountry says that a number is that of all who were chosen in the country, of whom a local government that publishes tells only itself or
// its own: 이번 공모에서는 전국에서 5곳이 선정됐다.
func (w *work) ofCountry(g *group, d declared) bool {
	if d.s == nil || d.class != "" || d.n <= g.found[""] || g.found[""] == 0 {
		return false
	}
	before, _, ok := strings.Cut(hangul.FoldString(d.s.Words.S), hangul.FoldString(d.words.S))
	if !ok || !countryBefore.MatchString(before) {
		return false
	}
	r := w.placer()
	words := strings.TrimSpace(w.facts.Header.Agency.Words.S)
	return words != "" && len(r.table.Resolve(words, "", r.on).Places) > 0
}

// countryBefore ends before a number of the whole country.
var countryBefore = hangul.MustCompile(`전국(?:에서|에서는|에|의)?\s(?:총\s|모두\s|최종\s)*$`)
