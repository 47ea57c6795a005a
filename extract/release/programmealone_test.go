package release

import "testing"

// TestNamesToldAlone: a name that the title alone has, that a note or sentence defines, or that stands
// with another, is one where nothing else is; what is no name of anything is none.
func TestNamesToldAlone(t *testing.T) {
	const day, two = "배포일 2026. 5. 7.(목)\n", "\n통일부는 심사를 거쳐 경기 이천시와 강원 영월군 2곳을 최종 선정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"# 볕살나눔터 2곳 선정" + two:        "볕살나눔터",
		"# ‘볕살 나눔터’ 새로운 2곳 선정" + two: "볕살나눔터",
		"# 우리 고장 2곳 선정" + two:        "",
		"# 경기도내 2곳 선정" + two:         "",
		"# 지역소멸 대응 2곳 선정" + two:      "",
		"# 이천·영월, 최종 선정" + two + "볕살나눔터는 빈집을 고쳐 주민 공간으로 만드는 사업이다.":                                   "볕살나눔터",
		"# 빈집이 바뀐다… 2곳 선정" + two + "* 볕살나눔터 : 빈집을 고쳐 주민 공간으로 쓰는 사업":                                  "볕살나눔터",
		"# 새볕도시·온볕마을 선정 결과\n통일부는 새볕도시와 온볕마을 선정 결과를 발표했다.\nㅇ 새볕도시: 경기 이천시\nㅇ 온볕마을: 강원 영월군":            "새볕도시 온볕마을",
		"# 숲길관리 평가 최우수기관에 이천\n산림청은 2025년 숲길관리 평가 결과 경기 이천시를 최우수기관으로, 강원 영월군을 우수기관으로 선정했다고 밝혔다.":      "숲길관리평가",
		"# 숲빛도시 2곳 운영\n산림청은 2025년 숲빛도시로 경기 이천시와 강원 영월군을 선정한 바 있다.":                                   "",
		"# 숲빛도시 2곳 선정\n산림청은 2025년에 경기 이천시와 강원 영월군을 숲빛도시로 선정했다고 밝혔다. 올해는 전남 곡성군, 충북 옥천군을 숲빛도시로 선정했다.": "숲빛도시",
	} {
		got, n := "", 0
		for _, d := range Read(written(day+in), "").Decisions {
			if n += len(d.Holders); len(d.Holders) > 0 && len(got) < len(want) && got != d.Scheme.ID {
				if got != "" {
					got += " "
				}
				got += d.Scheme.ID
			}
		}
		if got != want || want != "" && n < 2 {
			t.Errorf("%s\n   got %q of %d, want %q", in, got, n, want)
		}
	}
}
