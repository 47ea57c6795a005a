package release

import "testing"

// TestChosenAreNoProgramme: words for those who were chosen, behind 신규 or 추가 or not, are no
// name of a programme.
func TestChosenAreNoProgramme(t *testing.T) {
	const lead = "배포일 2024. 11. 9.(토)\n# 별숲도시 3곳 지정\n산림청은 별숲도시 3곳을 지정했다고 밝혔다.\n"
	for _, c := range []string{
		"추가 지정된 지역은 강원 태백시, 경북 영덕군, 전북 무주군이다.",
		"신규 지정된 지자체는 강원 태백시, 경북 영덕군, 전북 무주군이다.",
		"이번에 신규 선정된 지역은 강원 태백시, 경북 영덕군, 전북 무주군 등 3곳이다.",
		"새로 인증된 도시는 강원 태백시, 경북 영덕군, 전북 무주군이다.",
	} {
		held := map[string]int{}
		for _, d := range Read(written(lead+c), "").Decisions {
			held[d.Scheme.Name] += len(d.Holders)
		}
		if len(held) != 1 || held["별숲도시"] != 3 {
			t.Errorf("%s: %v", c, held)
		}
	}
}
