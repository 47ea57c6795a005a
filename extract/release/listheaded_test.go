package release

import "testing"

// TestHeadedByProgramme: names under a head that is one of two programmes are those that it counted; under a head that says
// more they are not.
func TestHeadedByProgramme(t *testing.T) {
	const lead = "# 새숲단지 2곳, 누리마을 3곳 지정\n□ 산림청은 새숲단지 2곳과 누리마을 3곳을 각각 지정했다고 9일 밝혔다.\n□ 새숲단지로는 강원 태백시와 경북 봉화군을 지정하였다.\n"
	const names = "\n- 대구(물길), 전남 장흥군(숲길), 충북 단양군(들길)"
	const got = " new 새숲단지 대구 전남 장흥군 충북 단양군 new 누리마을"
	for _, in := range []string{
		"□ 누리마을 (3곳)",
		"□ 누리마을은 다음과 같다.",
		"□ 누리마을 3곳은 다음과 같다.",
		"2. 누리마을 지정 결과",
		"<누리마을 지정 현황>",
		"□ 누리마을\nㅇ 지난 3월 평가단을 꾸려 현장을 살폈다.",
	} {
		if s := holdersOf(lead + in + names); s != "강원 태백시 경북 봉화군"+got {
			t.Errorf("%s: got %q", in, s)
		}
	}
	for _, in := range []string{"□ 누리마을 (4곳)\n- 대구, 전남 장흥군, 충북 단양군, 경남 함양군", "□ 누리마을 신청 지역은 다음과 같다.\n- 대구, 전남 장흥군, 충북 단양군, 경남 함양군"} {
		if s := holdersOf(lead + in); s != "강원 태백시 경북 봉화군 new 새숲단지" {
			t.Errorf("%s: got %q", in, s)
		}
	}
}
