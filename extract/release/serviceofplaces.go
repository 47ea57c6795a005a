package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// countedAsPlaces ends a number of places as such: 20개 시·군, 12개 지자체.
var countedAsPlaces = hangul.MustCompile(`(?:시·?군|시·?군·?구|시·?도|지자체|지방정부|자치단체|지역|도시)$`)

// ofPlacesCounted says that a table of things beside places tells of those that a statement counts as places, and names as many of
// them or none but those decided on: 상품명 | 협력 여행사 beside 시·군.
func (s *serviceTable) ofPlacesCounted() bool {
	counted := slices.ContainsFunc(s.f.Decisions, func(d Decision) bool {
		return slices.ContainsFunc(d.Counts, func(n Count) bool {
			return n.N > 1 && countedAsPlaces.MatchString(hangul.NoSpace(hangul.FoldString(n.Words.S)))
		})
	})
	return counted && (s.placesChosen() || s.allDecided())
}
