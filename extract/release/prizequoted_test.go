package release

import "testing"

// TestPrizesOfQuotedPlaces: what lies in a place or was done there stands in quotes behind its name, which got the prize; a school or
// another body of it got one itself. A zone is its name before 최종, too.
func TestPrizesOfQuotedPlaces(t *testing.T) {
	const lead = "# 제3회 물길가꾸기 대상 시상식\n배포일시 2025. 6. 12.(목)\n물길가꾸기 대상 시상식에서 대상은 경기 이천시가 받았다.\n"
	for in, want := range map[string]string{
		"충주시 ‘사과밥거리’, 나주시 ‘배꽃골목’은 최우수상을, 영주시 ‘인삼 먹거리촌’은 우수상을 각각 받았다.": "new 경기 이천시/대상, new 충주시/최우수상, new 나주시/최우수상, new 영주시/우수상",
		"영주시 ‘인삼 먹거리촌’은 우수상을 받았다.":                                    "new 경기 이천시/대상, new 영주시/우수상",
		"최우수상은 충주시 ‘사과밥거리’가 차지했다.":                                    "new 경기 이천시/대상, new 충주시/최우수상",
		"충주시 ‘사과밥거리’가 최우수상을, 나주시 ‘배꽃골목’이 우수상을 차지했다.":                  "new 경기 이천시/대상, new 충주시/최우수상, new 나주시/우수상",
		"영주시 ‘소백초등학교’는 우수상을 받았다.":                                     "new 경기 이천시/대상",
		"영주시 ‘맛사랑 봉사단’이 우수상을 받았다.":                                    "new 경기 이천시/대상",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"풍수 가꾸기 사업에 영주 단산지구와 단양 가곡지구가 최종 선정됐다고 12일 밝혔다.": "new 영주, new 단양",
		"풍수 가꾸기 사업에 영주 단산지구와 단양 가곡지구가 모두 선정됐다고 12일 밝혔다.": "new 영주, new 단양",
		"풍수 가꾸기 사업에 영주 단산지구와 단양 가곡지구가 선정됐다고 12일 밝혔다.":    "new 영주, new 단양",
		"풍수 가꾸기 사업에 영주 단산마을, 단양 가곡마을이 최종 선정됐다고 12일 밝혔다.": "new 영주, new 단양",
	} {
		if got := saidOf("# 풍수 가꾸기 사업 선정\n배포일시 2025. 6. 12.(목)\n행정안전부는 " + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
