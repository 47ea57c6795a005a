package release

import "testing"

// TestThingsOfContests: what won in a contest is named with who made it, a government among them, whatever it was called as; a prize makes
// nothing, and where two names stand beside each other each has its own maker.
func TestThingsOfContests(t *testing.T) {
	const lead = "# 물가 생각 3점 가려\n환경부는 ‘물가 으뜸사례 공모전’을 열고 3점의 우수사례를 선정했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"a government among those who made it", lead + "부문 | 상격 | 사례명 | 응모자\n바람 | 으뜸상 | 둑 살피는 썰매 | ㈜나루\n물 | 버금상 | 갈대 엮는 베틀 | 충청남도 서천군\n흙 | 버금상 | 안개 걷는 풍차 | 다솜초등학교\n",
			"둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+충청남도 서천군, 안개 걷는 풍차+다솜초등학교"},
		{"a table that a page parts", "# 물가 안심제품 3건 인증\n환경부는 바람에 견디는 물가 제품 등 3건을 물가 안심제품으로 신규 인증했다고 밝혔다.\n구분 | 제품명 | 업체명\n신규 | 둑 살피는 썰매 | ㈜나루\n연장 | 물풀 거두는 배 | ㈜여울\n신규 | 갈대 엮는 베틀 | 노을협동조합\n신규 | 안개 걷는 풍차 | 다솜기계㈜\n",
			"둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+노을협동조합, 안개 걷는 풍차+다솜기계㈜, 물풀 거두는 배+㈜여울!renewed"},
		{"entered in a field", lead + "으뜸상에는 바람 부문에 응모한 ㈜나루의 「둑 살피는 썰매」가 뽑혔다.\n부문 | 상격 | 사례명 | 응모자\n바람 | 으뜸상 | 둑 살피는 썰매 | ㈜나루\n물 | 버금상 | 갈대 엮는 베틀 | 노을협동조합\n흙 | 버금상 | 안개 걷는 풍차 | 다솜기계㈜\n",
			"둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+노을협동조합, 안개 걷는 풍차+다솜기계㈜"},
		{"who has the second", "# 물가 안심제품 3건 인증\n환경부는 ㈜나루의 ‘둑 썰매’ 등 3개 제품을 물가 안심제품으로 인증했다고 밝혔다.\n두 번째와 세 번째 제품은 눈이 어두운 이를 위한 안내기기인 노을의 ‘갈대 베틀’과 다솜기계㈜의 ‘안개 풍차’다.\n",
			"둑 썰매+㈜나루, 갈대 베틀+노을, 안개 풍차+다솜기계㈜"},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestChosenInContest: those who do best in a contest are counted whatever they are called; elsewhere good cases are no holders.
func TestChosenInContest(t *testing.T) {
	for in, want := range map[string]int{
		"# 물가 생각 6개 시상\n환경부는 ‘물가 생각 경진대회’를 개최했다.\n최종 6개 과제를 우수과제로 선정하였다.":  6,
		"# 물가 생각 6개 시상\n환경부는 ‘물가 생각 경진대회’를 개최했다.\n심사를 거쳐 5건을 우수사례로 선정하였다.": 5,
		"# 물가 생각 6개 시상\n환경부는 ‘물가 생각 경진대회’를 개최했다.\n7건을 최종 작품으로 선정하였다.":      7,
		"# 물가 생각 6개 시상\n환경부는 「물가 그림 공유대회」를 열었다.\n모두 4개 과제를 으뜸과제로 선정하였다.":   4,
		"# 물가도시 3곳 지정\n환경부는 물가도시 3곳을 지정했다.\n13개 지표 가운데 6개가 우수사례로 뽑혔다.":     3,
		"# 물가도시 3곳 지정\n환경부는 물가도시 3곳을 지정했다.\n6건을 우수사례로 선정하였다.":              3,
	} {
		n := 0
		for _, d := range Read(written(in), "").Decisions {
			n = max(n, declared(&d))
		}
		if n != want {
			t.Errorf("%s\n   got %d, want %d", in, n, want)
		}
	}
}

// TestCountOfOnePrize: the number of those who got one prize is not that of all; one that is of none is.
func TestCountOfOnePrize(t *testing.T) {
	const head = "# 물가 생각 6개 시상\n환경부는 ‘물가 생각 서비스 경진대회’를 개최했다.\n최종 6개 과제를 선정하였다.\n"
	for in, want := range map[string]int{
		"국무총리상은 ㈜나루의 ‘둑 알림 서비스’, ㈜노을의 ‘갈대 안내 서비스’ 등 2개 과제가 받는다.": 6,
		"우수상(장관상)은 ㈜나루의 ‘둑 알림 서비스’ 등 3개 서비스가 수상했다.":              6,
		"환경부는 ㈜나루의 ‘둑 알림 서비스’ 등 3개 서비스를 선정했다.":                   3,
	} {
		least := 100
		for _, d := range Read(written(head+in), "").Decisions {
			if n := declared(&d); n > 0 {
				least = min(least, n)
			}
		}
		if least != want {
			t.Errorf("%s\n   got %d, want %d", in, least, want)
		}
	}
}

// TestFieldsOfWinners: fields in which somebody won are none of what is judged.
func TestFieldsOfWinners(t *testing.T) {
	for in, want := range map[string]bool{
		"심사를 거쳐 탁주, 약주, 과실주 등 3개 부문의 수상작을 가렸다.":    false,
		"평가를 거쳐 물, 바람, 흙 등 3개 분야에서 9점을 뽑았다.":       false,
		"전문가 심사로 학교, 마을, 농장의 3개 부문별 우수사례를 정했다.":    false,
		"평가는 기술성, 공공성, 확산성 등 3개 분야에서 이루어진다.":       true,
		"심사는 창의성, 실현성, 효과성의 3개 항목으로 이루어진다.":        true,
		"평가는 기술성, 공공성, 확산성 등 3개 분야 50개 지표로 이루어진다.": true,
	} {
		if got := counting(in) != nil; got != want {
			t.Errorf("%s: %v", in, got)
		}
	}
}
