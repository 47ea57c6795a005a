package release

import (
	"slices"
	"strings"
)

// countsNoGround says that the title, or else the first sentence, counts what is made or run in a place and is no part of it, by
// whatever unit: 나눔서비스 9개, 나눔식당 9곳. How many of them lie in a place certifies no place.
func (ctx *context) countsNoGround() bool {
	for _, v := range append(slices.Clip(ctx.titles()), ctx.leadViews(1)...) {
		for _, c := range countsIn(v.S) {
			if isHolderUnit(c) {
				return countsMade(&c) || isMadeBefore(v.S[:c.from], c.unit)
			}
		}
	}
	return false
}

// isMadeBefore says that what is made or run stands before its number; projects are only what is counted where the unit is none of places.
func isMadeBefore(s, unit string) bool {
	s = strings.TrimRight(s, " '\"’”」』")
	return endsInOne(s, servedKinds) || endsInOne(s, homeShops) || unit == "개" && endsInOne(s, []string{"사업", "과제", "프로젝트"})
}
