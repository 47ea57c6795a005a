package release

import "testing"

// TestIndicatorsOfParts: a number told of one part beside others is not that of all.
func TestIndicatorsOfParts(t *testing.T) {
	for in, want := range map[string]string{
		"□ 평가지표는 18개 지표다. 숲은 나무 높이 등 8개, 물길은 수질 등 3개, 들꽃은 가꾸기 등 7개 지표로 구성된다.": "indicator_count=18",
		"□ 숲길 분야는 안내판 등 12개, 물길 분야는 수질 등 9개 지표로 이뤄진다.":                        "",
		"□ 숲길 관련 지표는 40개에서 28개로, 물길은 53개에서 33개로 줄어든다.":                        "",
		"□ 숲길 지표는 40개에서 28개로 줄이고, 물길은 53개에서 33개로 줄였다.":                        "",
		"□ 평가는 3개 영역 20개 지표로 하며, 지표는 26개에서 20개로 줄였다.":                         "indicator_count=20",
		"□ 평가지표는 40개에서 28개로, 평가항목은 12개에서 8개로 줄었다.":                            "indicator_count=28",
		"□ 지표는 40개에서 28개로 줄이고, 제출서류는 12개에서 6개로 줄였다.":                          "indicator_count=28",
		"□ 평가 영역은 5개이며, 평가지표는 모두 28개 지표로 구성된다.":                               "indicator_count=28",
		"□ 평가 항목은 계획 수립 등 4개, 세부 평가는 모두 20개 지표로 진행된다.":                        "indicator_count=20",
		"□ 숲길 분야는 안내판 등 12개, 물길은 수질 등 9개 지표로 이뤄진다.":                           "",
		"□ 평가지표를 53개에서 33개로 줄였다.":                                             "indicator_count=33",
		"□ 안내판 등을 보는 9개 지표로 평가한다.":                                            "indicator_count=9",
		"□ 종합 60점 미만 기관은 성과급 지급 대상에서 제외한다.":                                   "",
		"□ 종합 60점 미만 도시는 인증 대상에서 제외한다.":                                       "pass_points=60",
		"□ 이용자들은 10점 만점에 8.7점을 줬다.":                                           "",
		"□ 평가는 5점 만점에 3.5점 이상이면 인증한다.":                                        "total_points=5; pass_points=3.5",
		"□ 평가는 10점 만점이며 8점 이상이면 인증한다.":                                        "total_points=10; pass_points=8",
	} {
		if got := askedIn(in); got != want {
			t.Errorf("%s\n   got %q\n  want %q", in, got, want)
		}
	}
}
