package normalize

import (
	"slices"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// thingsCounted finds a number of services or products: 4개 서비스, 신기술 3건.
var thingsCounted = hangul.MustCompile(`([0-9]{1,3})\s?(?:개|건)(?:의)?\s(?:[가-힣]{1,6}\s)?(?:서비스|제품|기술|솔루션)|(?:서비스|제품|기술|솔루션)\s([0-9]{1,3})\s?(?:개|건)`)

// doubtThings doubts places that only a table names where the title counts as many services or products: the places may be only
// where these are.
func (w *work) doubtThings(g *group) {
	rows := w.citiesOf(g)
	if len(rows) == 0 || slices.ContainsFunc(g.stated, func(s *stated) bool { return len(s.Holders) > 0 && s.Where != release.InTable }) {
		return
	}
	m := thingsCounted.FindStringSubmatch(hangul.FoldString(w.facts.Header.Title.Words.S))
	if m == nil {
		return
	}
	if n, _, ok := hangul.Number(m[1] + m[2]); ok && n == len(rows) {
		for _, c := range rows {
			w.because(c.RecordID, namedBeside, "%s", m[0])
		}
	}
}
