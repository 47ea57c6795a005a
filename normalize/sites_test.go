package normalize

import (
	"slices"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestPlaceWithTwoSites: a place named twice, each time with what was chosen in it,
// counts twice; one that is only printed twice does not.
func TestPlaceWithTwoSites(t *testing.T) {
	for _, sited := range []bool{true, false} {
		p := &paper{}
		f := p.house("스마트도시 3곳 선정", "2025. 11. 18.(화)")
		list := p.cities(release.InBody, schema.New, "", "경기 파주시", "경기 파주시", "강원 홍천군")
		for i := range list.Holders {
			list.Holders[i].Site = sited
		}
		list.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{list}
		d := read("a", f)
		if len(d.Cities) != 2 || len(d.Rounds) != 1 || *d.Rounds[0].Selected != 3 {
			t.Errorf("with sites %t: %d cities, rounds %+v", sited, len(d.Cities), d.Rounds)
		}
		if differs := slices.Contains(codes(d.Issues), countMismatch); differs == sited {
			t.Errorf("with sites %t: mismatch %t", sited, differs)
		}
	}
}
