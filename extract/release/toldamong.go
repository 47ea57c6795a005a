package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// chosenTogether finds a number of all those chosen, before those of a province among them: 전국 9곳이 선정됐으며, 가나에서는
// 다라군이 (포함됐다).
var chosenTogether = hangul.MustCompile(`[0-9](?:곳|개소|개|개 [가-힣·]{1,8})[이가] (?:최종 |신규 |새로 )?(?:선정|지정|인증|승인|공인)(?:됐|되었|됐으|받았)(?:으며|는데|고),? (?:이 ?(?:중|가운데) )?([가-힣·]{2,8}?)(?: 지역)?(?:에서는|에선|에서|에는|은|는|의 경우) [^.]{2,160}[이가] (?:모두 |함께 |나란히 )?$`)

// toldAmong says that those told of right before a verb are of all that were chosen. Only of a part of the country is
// that sure: of a jury or a fund others are told, and so of people of the places.
func toldAmong(before string) bool {
	m := chosenTogether.FindStringSubmatch(before)
	if m == nil || !partOfCountry(m[1]) {
		return false
	}
	for _, w := range []string{"모두 ", "함께 ", "나란히 "} {
		before = strings.TrimSuffix(before, w)
	}
	return !peopleLast.MatchString(before)
}

// partOfCountry says that a word is all a name of a 시·도 or of a region.
func partOfCountry(word string) bool {
	return names().sido(word) == len(word) || namesRegion(word)
}
