package release

import "testing"

// TestAttrWithin: what stands between names and their number tells what was decided on them.
func TestAttrWithin(t *testing.T) {
	const head = "# 가나도시 12곳 지정\n배포일 2026. 1. 24.\n"
	checkSaid(t, []said{
		{head + "산림청은 경기 여주시와 충남 태안군, 전남 화순군 등 새로 지정된 3개 시·군과 강원 삼척시 등 재지정된 9개 시·군을 지원한다.", "renewed 강원 삼척시, new 경기 여주시, new 충남 태안군, new 전남 화순군"},
		{head + "경기 여주시와 충남 태안군, 전남 화순군 등 재지정된 3곳과 강원 삼척시 등 새로 지정된 9곳은 국비를 받는다.", "new 강원 삼척시, renewed 경기 여주시, renewed 충남 태안군, renewed 전남 화순군"},
		{head + "충남 태안군, 전남 화순군 등 가나도시로 지정된 12곳에는 국비를 지원한다.", "new 충남 태안군, new 전남 화순군"},
	})
}
