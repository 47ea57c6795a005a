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

// TestRowsAsCounted: a table each row of which names as many as a sentence counts for it is of those chosen, whatever running text
// between them tells of; not one of whose rows names another number, or too few to tell.
func TestRowsAsCounted(t *testing.T) {
	const lead = "# 물빛쉼터 9곳 선정\n환경부는 물빛쉼터로 새 쉼터 2곳, 쉼터 가꾸기 4개 시·군, 쉼터 잇기 3개 시·군을 선정했다고 밝혔다.\n새로 선정된 곳은 강원 영월군, 전남 곡성군이다.\n쉼터 가꾸기에는 여러 프로그램의 운영비를 지원한다.\n"
	const told = "new 강원 영월군, new 전남 곡성군"
	const both = "new 강원 삼척시:가꾸기, new 경남 남해군:가꾸기, new 충남 태안군:가꾸기, new 전남 완도군:가꾸기, new 경기 가평군:잇기, new 충북 단양군:잇기, new 경북 봉화군:잇기"
	for _, c := range []struct{ name, in, want string }{
		{"commas", "유형 | 선정 | 지자체\n가꾸기 | 4곳 | 강원 삼척시, 경남 남해군, 충남 태안군, 전남 완도군\n잇기 | 3곳 | 경기 가평군, 충북 단양군, 경북 봉화군\n", told + ", " + both},
		{"numbers in circles", "유형 | 지자체\n가꾸기 | ① 강원 삼척시 ② 경남 남해군 ③ 충남 태안군 ④ 전남 완도군\n잇기 | ① 경기 가평군 ② 충북 단양군 ③ 경북 봉화군\n", told + ", " + both},
		{"another number", "유형 | 지자체\n가꾸기 | 강원 삼척시, 경남 남해군, 충남 태안군, 전남 완도군, 전북 무주군\n잇기 | 경기 가평군, 충북 단양군, 경북 봉화군\n", told},
		{"too few to tell", "유형 | 지자체\n가꾸기 | 강원 삼척시, 경남 남해군\n잇기 | 경기 가평군, 충북 단양군\n", told},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}
