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

// TestTopicsOfClass: who was chosen of a class or tier is told behind it as the topic of a sentence.
func TestTopicsOfClass(t *testing.T) {
	const head = "# 가나도시 2곳 선정\n산림청은 가나도시로 2곳을 선정했다.\n"
	checkSaid(t, []said{
		{head + "선정된 대도시는 경북 영천시, 부산 서구입니다.", "new 경북 영천시:대도시, new 부산 서구:대도시"},
		{head + "선정된 대도시에는 경북 영천시, 부산 서구가 포함됐다.", "new 경북 영천시:대도시, new 부산 서구:대도시"},
		{head + "지정된 광역자치단체는 충청북도, 경상북도이다.", "new 충청북도, new 경상북도"},
		{head + "선정된 농어촌 시·군은 경북 영천시, 강원 태백시다.", "new 경북 영천시, new 강원 태백시"},
		{head + "이번에 선정된 자치구는 부산 서구와 대구 남구이다.", "new 부산 서구:자치구, new 대구 남구:자치구"},
		{head + "지난해 선정된 대도시는 경북 영천시, 부산 서구였다.", ""},
		{head + "선정된 대도시는 경북 영천시, 부산 서구를 본보기로 삼는다.", ""},
	})
}
