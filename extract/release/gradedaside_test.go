package release

import "testing"

// TestGradesOfOtherJudgements: a grade got in a judgement that the release does not tell of is no decision and no grade of those chosen;
// one got in its own is, whatever is compared with the year before.
func TestGradesOfOtherJudgements(t *testing.T) {
	const lead = "# 배움이음지구 2곳 지정\n배포일시 2025. 6. 12.(목)\n교육부는 배움이음지구로 경기 이천시, 충북 충주시를 재지정했다고 밝혔다.\n"
	const now = "renewed 경기 이천시, renewed 충북 충주시"
	for _, in := range []string{
		"첫 단계 종합평가에서는 이천시와 충주시가 ‘우수’ 등급을 받았다.",
		"시즌1 평가에서는 전남 나주시가 ‘매우 우수’, 이천시와 충주시가 ‘우수’ 등급을 받았으며, 경북 영주시는 ‘보통’ 등급을 받았다.",
		"지역안전 조사에서 이천시와 전남 나주시가 1등급을 받았다.",
		"교육부의 돌봄 운영 점검에서 이천시와 전남 나주시가 ‘최우수’ 등급을 받았다.",
	} {
		if got := saidOf(lead + in); got != now {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
	const prizes = "# 제3회 물길가꾸기 대상 시상식\n배포일시 2025. 6. 12.(목)\n물길가꾸기 대상 시상식에서 대상은 경기 이천시가 받았다.\n"
	for in, want := range map[string]string{
		"전년에 비해 물이 많이 맑아진 지자체에 주는 도약상은 충북 충주시에 돌아갔다.": "new 경기 이천시/대상, new 충북 충주시/도약상",
		"작년보다 점수가 크게 오른 우수상은 충북 충주시, 전남 나주시가 받았다.":    "new 경기 이천시/대상, new 충북 충주시/우수상, new 전남 나주시/우수상",
		"전년 대비 방문객이 늘어난 도약상은 충북 충주시에 돌아갔다.":           "new 경기 이천시/대상, new 충북 충주시/도약상",
		"우수상은 충북 충주시가 받았다.":                           "new 경기 이천시/대상, new 충북 충주시/우수상",
		"지난해 대상은 충북 충주시가 받았다.":                        "new 경기 이천시/대상",
	} {
		if got := saidOf(prizes + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
