package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// wardName is the form of a 일반구's name.
var wardName = hangul.MustCompile(`^[가-힣]{1,4}구$`)

// isWard says that a word by itself is the name of a 일반구 of some city: 진해구.
func (g *gazetteer) isWard(word string) bool {
	if !wardName.MatchString(word) {
		return false
	}
	for _, all := range g.wards {
		if slices.Contains(all, word) {
			return true
		}
	}
	return false
}
