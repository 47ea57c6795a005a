package release

import "testing"

// TestHeadedByPart: a table under a class and its number, as the text counts it, is of those chosen, whomever else the text
// names of another class; not one under another number or a class that nobody counted.
func TestHeadedByPart(t *testing.T) {
	const lead = "# 물빛쉼터 조성 지원 대상 5곳 선정, 쉴 곳 넓힌다\n환경부는 물빛쉼터 조성 지원 대상으로 강가형 3곳, 바닷가형 2곳 등 지방자치단체 5곳을 선정했다고 밝혔다.\n특히 올해는 강원 영월군, 전남 곡성군, 경북 봉화군 등이 강가형에 이름을 올렸다.\n"
	const told = "new 강원 영월군:강가형, new 전남 곡성군:강가형, new 경북 봉화군:강가형"
	for _, c := range []struct{ in, want string }{
		{"□ 바닷가형 (2곳)\n연번 | 시도 | 시군구\n1 | 강원 | 삼척시\n2 | 경남 | 남해군\n", told + ", new 강원 삼척시:바닷가형, new 경남 남해군:바닷가형"},
		{"< 바닷가형 물빛쉼터 : 2개소 >\n시도 | 시군구 | 사업비\n강원 | 삼척시 | 30억\n경남 | 남해군 | 40억\n", told + ", new 강원 삼척시, new 경남 남해군"},
		{"○ 물빛쉼터(바닷가형) 2곳\n시도 | 시군구\n충남 | 태안군\n전남 | 완도군\n", told + ", new 충남 태안군:바닷가형, new 전남 완도군:바닷가형"},
		{"□ 바닷가형(섬형) 2곳\n시도 | 시군구\n충남 | 태안군\n전남 | 완도군\n", told + ", new 충남 태안군:바닷가형(섬형), new 전남 완도군:바닷가형(섬형)"},
		{"□ 바닷가형 (4곳)\n연번 | 시도 | 시군구\n1 | 강원 | 삼척시\n2 | 경남 | 남해군\n3 | 충남 | 태안군\n4 | 전남 | 완도군\n", told},
		{"□ 산골형 (2곳)\n연번 | 시도 | 시군구\n1 | 강원 | 정선군\n2 | 경남 | 거창군\n", told},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
