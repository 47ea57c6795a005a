package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// leadParagraphs is how many paragraphs tell what a release is about.
const leadParagraphs = 4

// countedPlaces finds a number of places that were chosen.
var countedPlaces = hangul.MustCompile(`([0-9]{1,3})\s?(?:곳|개\s?(?:도시|지자체|지방정부|지역|시·군|시군|시·군·구))`)

// doubtTogether doubts names of programmes whose places the release counts together and none of which is
// counted so by itself: they may be classes of one programme (대상 도시 5곳 … 가나도시에 A, 다라도시에 B, C, D, E).
func (w *work) doubtTogether(prose []paragraph) {
	var parts []*group
	places := map[string]bool{}
	for _, g := range w.groups {
		rows := w.citiesOf(g)
		if g.known || g.status != schema.New || len(rows) == 0 || slices.ContainsFunc(parts, func(o *group) bool { return o.scheme == g.scheme }) {
			continue
		}
		parts = append(parts, g)
		for _, c := range rows {
			places[c.RegionCode] = true
		}
	}
	if len(parts) < 2 {
		return
	}
	for _, p := range prose[:min(len(prose), leadParagraphs)] {
		for _, m := range countedPlaces.FindAllStringSubmatch(p.s, -1) {
			n, _, _ := hangul.Number(m[1])
			if int(n) != len(places) || slices.ContainsFunc(parts, func(g *group) bool { return strings.Contains(p.s, g.name+" "+m[0]) }) {
				continue
			}
			for _, g := range parts {
				w.doubtAll(g, schemeTogether, m[0])
			}
			return
		}
	}
}
