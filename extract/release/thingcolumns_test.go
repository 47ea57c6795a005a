package release

import "testing"

// TestThingsByColumns: what stands in the columns tells names from makers where no head is known, and rows as many as counted
// are those meant whatever a sentence over them tells of something else.
func TestThingsByColumns(t *testing.T) {
	const three = "둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+노을협동조합, 안개 걷는 풍차+다솜기계㈜"
	const lead = "# 물가 놀이 3개 새로 인증\n환경부는 ‘물가 놀이 인증’ 심사에서 놀이 3개를 새로 인증했다.\n"
	const rows = "둑 살피는 썰매 | ㈜나루 | 바람\n갈대 엮는 베틀 | 노을협동조합 | 물\n안개 걷는 풍차 | 다솜기계㈜ | 흙\n"
	for _, c := range []struct{ name, in, want string }{
		{"heads that nobody knows", lead + "놀이 이름 | 꾸린 곳 | 갈래\n" + rows, three},
		{"a place beside", lead + "놀이 | 꾸린 곳 | 함께한 지자체\n둑 살피는 썰매 | ㈜나루 | 전남 나주시\n갈대 엮는 베틀 | 노을협동조합 | 충남 서천군\n안개 걷는 풍차 | 다솜기계㈜ | 강원 춘천시\n", "둑 살피는 썰매+㈜나루@전남 나주시, 갈대 엮는 베틀+노을협동조합@충남 서천군, 안개 걷는 풍차+다솜기계㈜@강원 춘천시"},
		{"makers first", lead + "꾸린 이 | 내역 | 갈래\n㈜나루 | 둑 살피는 썰매 | 바람\n노을협동조합 | 갈대 엮는 베틀 | 물\n다솜기계㈜ | 안개 걷는 풍차 | 흙\n", three},
		{"sentences of other things", "# 물가 제품 3건 인증\n환경부는 ‘물가 안심제품’ 3건을 인증했다.\n이 제도는 2018년 도입되어 지금까지 95개 제품이 인증을 받았다.\n분야 | 제품명 | 업체명\n바람 | 둑 살피는 썰매 | ㈜나루\n물 | 갈대 엮는 베틀 | 노을협동조합\n흙 | 안개 걷는 풍차 | 다솜기계㈜\n", three},
		{"works of teams", "# 물가 생각 3개 가려\n환경부는 ‘물가 생각 공모전’을 열고 수상팀 3개를 선정했다.\n작품명 | 팀명(기업명) | 훈격\n둑 살피는 썰매 | ㈜나루 | 으뜸상\n갈대 엮는 베틀 | 노을협동조합 | 버금상\n안개 걷는 풍차 | 다솜기계㈜ | 버금상\n", three},
		{"works of a contest beside places", "# 나눔도시 2곳 지정\n국토교통부는 나눔도시로 안동시, 김천시 2곳을 지정했다.\n나눔도시 슬로건 공모전 수상작\n구분 | 작품명 | 응모자\n대상 | 함께 나누는 내일 | 박다온\n우수상 | 나눔의 길 | 김한별\n", "안동시, 김천시"},
		{"another number", lead + "지난해에는 2개가 인증됐다.\n제품명 | 업체명\n둑 살피는 썰매 | ㈜나루\n갈대 엮는 베틀 | 노을협동조합\n", ""},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestThingsOfTables: names with their places in brackets, names that end alike beside who holds them, and rows of which a
// sentence tells in other words.
func TestThingsOfTables(t *testing.T) {
	const sites = "갈대 쉼터@전남 나주, 노을 명상관@충남 서천, 안개 뜰@강원 춘천"
	for _, c := range []struct{ name, in, want string }{
		{"names with their places", "# 물가 쉼터 3곳 새로 선정\n환경부는 ‘2026년 으뜸쉼터’ 3개소를 새로 선정했다.\n갈래 | 쉼터명(소재지)\n물(2) | 갈대 쉼터(전남 나주), 노을 명상관(충남 서천)\n흙(1) | 안개 뜰(강원 춘천)\n", sites},
		{"names that end alike", "# 물가 으뜸잔치 3개 지정\n강원특별자치도(도지사 한나루)는 으뜸잔치 3개를 지정했다.\n등급 | 잔치명 | 시군\n최우수 | 춘천갈대잔치 | 춘천시\n우수 | 양양노을잔치 | 양양군\n유망 | 원주안개잔치 | 원주시\n", "춘천갈대잔치@춘천시, 양양노을잔치@양양군, 원주안개잔치@원주시"},
		{"bodies counted", "# 물가에 깃든 세 단체\n환경부는 ‘물가 작업실 만들기 사업’을 이끌 3개 청년단체를 최종 선발했다.\n지역 | 물가 작업실 | 청년단체\n전남 나주시 | 둑 살피는 썰매 | ㈜나루\n충남 서천군 | 갈대 엮는 베틀 | 노을협동조합\n강원 춘천시 | 안개 걷는 풍차 | 다솜기계㈜\n", "둑 살피는 썰매+㈜나루@전남 나주시, 갈대 엮는 베틀+노을협동조합@충남 서천군, 안개 걷는 풍차+다솜기계㈜@강원 춘천시"},
		{"places with what they do", "# 물가 되살림 사업 지자체 3곳 선정\n환경부는 물가 되살림 사업 대상 지자체 3곳을 선정했다.\n지자체 | 사업명 | 수행기관\n전남 나주시 | 둑 살피는 산책로 | ㈜나루\n충남 서천군 | 갈대 엮는 고을 | 노을협동조합\n강원 춘천시 | 안개 걷는 물길 | 다솜기계㈜\n", "전남 나주시, 충남 서천군, 강원 춘천시"},
		{"regions", "# 물가 되살림 도시 3곳 지정\n환경부는 물가 되살림 사업 3개 지역을 선정했다.\n시도 | 시군 | 대표 사업 | 참여 기업\n전남 | 나주시 | 둑 살피는 산책로 | ㈜나루\n충남 | 서천군 | 갈대 엮는 고을 | 노을협동조합\n강원 | 춘천시 | 안개 걷는 물길 | 다솜기계㈜\n", "나주시, 서천군, 춘천시"},
		{"what local governments do", "# 물가 되살림 사업 3건 선정\n환경부는 물가 되살림 사업 3건을 선정했다. 선정된 지자체에는 20억 원을 준다.\n지자체 | 사업명 | 추진단\n전남 나주시 | 둑 살피는 산책로 | ㈜나루\n충남 서천군 | 갈대 엮는 고을 | 노을협동조합\n강원 춘천시 | 안개 걷는 물길 | 다솜기계㈜\n", "전남 나주시, 충남 서천군, 강원 춘천시"},
		{"a result of what stands in quotes", "# 올해의 물가 도구\n환경부는 물가에서 쓰기 좋은 ‘느린 물살 품질 인증’ 결과를 발표했다.\n올해에는 3개가 새로 인증됐다.\n도구 | 만든 곳\n둑 살피는 썰매 | ㈜나루\n갈대 엮는 베틀 | 노을협동조합\n안개 걷는 풍차 | 다솜기계㈜\n", "둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+노을협동조합, 안개 걷는 풍차+다솜기계㈜"},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
