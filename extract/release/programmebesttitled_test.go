package release

import "testing"

// TestNamesBestOfTitle: who did best is the name where the title alone says in what, however the text then tells who
// they are; what is only sought or planned, and what has a name of its own, is not named so.
func TestNamesBestOfTitle(t *testing.T) {
	const day, lead = "배포일 2026. 5. 7.(목)\n", "\n행정안전부는 평가 결과를 7일 발표했다.\n"
	for in, want := range map[string]string{
		"# 올해 물막이행정 우수 지자체 2곳 선정" + lead + "그 결과 경기 이천시, 강원 영월군이 선정됐다.":                                                                               "물막이행정우수지자체",
		"# 2025년 물막이관리 최우수·우수 시군 발표" + lead + "경기 이천시를 최우수로, 강원 영월군을 우수로 평가했다.":                                                                       "물막이관리최우수·우수시군",
		"# 물막이 관리 모범 지자체에 이천·영월" + lead + "경기 이천시와 강원 영월군이 모범 지자체로 뽑혔다.":                                                                              "물막이관리모범지자체",
		"# 물막이행정 우수 지자체 2곳 선정\n행정안전부는 시·군이 한 일을 살폈다.\n최우수 기관은 경기 이천시이며, 우수 기관은 강원 영월군이다.":                                                             "물막이행정우수지자체",
		"# 2025년 물막이분야 우수 시군 2곳 선정" + lead + "그 결과 경기 이천시, 강원 영월군이 선정됐다.":                                                                             "물막이분야우수시군",
		"# 물막이 부문 최우수 지자체에 이천·영월" + lead + "경기 이천시와 강원 영월군이 최우수 지자체로 뽑혔다.":                                                                            "물막이부문최우수지자체",
		"# 물막이행정 우수 지자체로 이천·영월 2곳 선정\n- 둑 쌓기와 물길 지키기에 노력한 2곳에 표창 -\n행정안전부는 경기 이천시와 강원 영월군을 물막이행정 우수 지자체로 선정했다.\n그 결과 이천시, 영월군이 각 그룹별 최우수 시·군으로 선정됐다.": "물막이행정우수지자체",
		"# 물막이행정 우수 지자체 2곳 선정 예정\n행정안전부는 하반기에 우수 지자체를 선정할 계획이다.\n경기 이천시, 강원 영월군이 참여한다.":                                                               "",
		"# 물막이행정 우수 지자체 찾아 배운다\n행정안전부는 경기 이천시, 강원 영월군을 방문했다.":                                                                                         "",
		"# 물막이행정 우수 지자체 2곳 선정\n행정안전부는 ‘온볕평가’ 결과 경기 이천시, 강원 영월군을 선정했다고 밝혔다. ‘온볕평가’는 해마다 시행하는 사업이다.":                                                    "온볕평가",
	} {
		got := ""
		for _, d := range Read(written(day+in), "").Decisions {
			if len(d.Holders) > 0 {
				got = d.Scheme.ID
			}
		}
		if got != want {
			t.Errorf("%s\n   got %q, want %q", in, got, want)
		}
	}
}
