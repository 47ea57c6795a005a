package normalize

import (
	"slices"

	"injeung/normalize/place"
)

// leastOrdered is the least number of other names that show by their order that a list goes by provinces.
const leastOrdered = 6

// inOrder keeps the places that fit where the name stands in a list which goes by provinces and prints none: 평창군, 제천시, 청양군,
// 금산군, 산청군, 합천군, 고성군.
func inOrder(m *mention, all []*mention) func(place.Place) bool {
	var row []string
	at := -1
	for _, o := range all {
		switch {
		case o.s != m.s:
		case o == m:
			at = len(row)
		case len(o.spots) != 1 || !o.h.Province.Empty():
			return nil
		default:
			row = append(row, o.spots[0].sido)
		}
	}
	if at < 0 || len(row) < leastOrdered || !goesByProvince(row) {
		return nil
	}
	return func(p place.Place) bool {
		before, behind := at > 0 && row[at-1] == p.Sido, at < len(row) && row[at] == p.Sido
		if slices.Contains(row, p.Sido) {
			return before || behind
		}
		return at == 0 || at == len(row) || row[at-1] != row[at] // between those of two provinces
	}
}

// goesByProvince says that names of one province stand together all through a row, several times by more than chance.
func goesByProvince(row []string) bool {
	seen, groups, pairs := map[string]bool{}, 0, 0
	for i, sido := range row {
		switch {
		case i > 0 && row[i-1] == sido:
			pairs++
			continue
		case seen[sido]:
			return false
		}
		seen[sido] = true
		groups++
	}
	return groups > 2 && pairs > 2
}
