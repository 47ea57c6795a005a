package release

import "testing"

// TestPartsUnderTheirProgramme gives zones and types with names of their own to the programme
// that the title counts, and leaves programmes beside it alone.
func TestPartsUnderTheirProgramme(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"zones in sentences", "# 산림청, 숲빛특구 3곳 지정\n산림청은 숲빛특구 3곳을 지정했다고 밝혔다.\n태백시는 산나물특구로 지정돼 나물을 알린다. 서천군은 잣특구로 지정됐다. 남해군은 유자특구로 지정됐다.", "숲빛특구"},
		{"zones in one sentence", "# 산림청, 숲빛특구 3곳 신규 지정\n산림청은 위원회를 열어 태백은 산나물특구로, 서천은 잣나무특구로, 거창은 유자숲특구로 각각 지정했다고 밝혔다.", "숲빛특구"},
		{"zones behind their places", "# 산림청, 숲빛특구 3곳 지정\n산림청은 위원회를 열어 태백 산나물특구, 서천 잣특구, 남해 유자특구 3곳을 지정했다고 밝혔다.", "숲빛특구"},
		{"types under the title", "# 해수부, 나라숲항 3곳 지정\n- 어업 거점항 1개·여행 거점항 2개 지정 -\n해양수산부는 나라숲항 3곳을 새로 지정했다고 밝혔다.\n▲ (어업 거점항) 강원 태백시\n▲ (여행 거점항) 충남 서천군, 경남 남해군", "나라숲항"},
		{"a name in a bracket", "# 국토부, 숲재생혁신지구 3곳 지정\n국토교통부는 TO을 숲재생혁신지구(나라시범지구)로 지정했다고 밝혔다.\n이번에 지정된 나라시범지구는 TO이다.", "숲재생혁신지구"},
		{"another one besides", "# 나라숲항 3곳 지정\n해양수산부는 나라숲항 3곳을 지정했다고 밝혔다.\n해양수산부는 이와 함께 산촌체험항으로 TO 등 3곳을 선정했다.", "나라숲항, 산촌체험항"},
		{"two told alike under a call", "# 산림청, 숲투자지구·산촌맞춤지원 5곳 선정\n산림청은 2022년 산촌개발 공모사업에서 5곳을 선정했다고 밝혔다.\n숲투자지구에 선정된 2개 지자체는 △강원 태백시 △충남 서천군이다.\n산촌맞춤지원 사업에 선정된 3개 지자체는 △경남 남해군 △전북 남원시 △경북 영주시다.", "산촌개발, 산촌맞춤지원, 숲투자지구"},
	})
}

// TestNamesNotTaken leaves alone what only counts, sorts or strikes those chosen.
func TestNamesNotTaken(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"what is counted before what it is made", "# 산림청, 숲빛마을 3곳 선정\n산림청은 산촌소멸지역 3곳을 숲빛마을로 선정했다고 밝혔다. 선정된 곳은 TO이다.", "숲빛마을"},
		{"the same, in quotes", "# 산림청, 숲빛마을 3곳 선정\n산림청은 오래된 마을 3곳을 ‘숲빛마을’로 선정했다고 밝혔다. 선정된 곳은 TO이다.", "숲빛마을"},
		{"by which types", "# 산림청, 숲빛재생사업 3곳 선정\n산림청은 숲빛재생사업 3곳을 선정했다고 밝혔다.\n공모 부문별로 최종 선정된 사업지는 TO이다.", "숲빛재생사업"},
		{"a storm", "# 태풍 ‘나무로’ 피해 3개 시군 숲재난지역 선포\n정부는 태풍 ‘나무로’로 피해를 본 TO 등 3곳을 숲재난지역으로 선포했다고 밝혔다.", "숲재난지역"},
		{"a type before the word for good ones", "# 산림청, 숲소리사업 3곳 선정\n산림청은 숲소리사업 공모 결과를 발표했다.\n집중형 모범사업으로 △강원 태백시, △충남 서천군 등 2곳이 선정되었다. 또 육성형 모범사업으로 경남 남해군 등 1곳이 선정되었다.", "숲소리사업"},
		{"its genitive", "# 숲길 편한도시 3곳 선정\n산림청은 숲길 편한도시의 대상지로 강원도의 태백시, 충청남도의 서천군, 경상남도의 남해군 등 3개소가 선정됐다고 밝혔다.", "숲길편한도시"},
		{"a bracket that explains", "# 산림청, 누구나(무장애) 숲도시 3곳 지정\n산림청은 누구나(무장애) 숲도시로 TO을 지정했다.", "누구나숲도시"},
		{"letters before a dot", "# AI·산림 마을 3곳 선정\n산림청은 AI·산림 마을로 TO을 선정했다.", "AI·산림마을"},
		{"a stage of what the title counts", "# 숲빛발전특구 3곳 선정\n산림청은 숲빛발전특구 시범지역으로 TO을 선정했다.", "숲빛발전특구"},
		{"stages beside each other", "# 숲빛정원사업 3곳 선정\n산림청은 숲빛정원사업 선도지역으로 강원 태백시를, 관리지역으로 충남 서천군과 경남 남해군을 선정했다.", "숲빛정원사업"},
		{"stages by themselves", "# 숲빛정원 3곳 선정\n산림청은 숲빛정원 3곳을 선정했다. 선도지역에는 강원 태백시 등 1곳이, 관리지역에는 충남 서천군, 경남 남해군 등 2곳이 선정됐다고 밝혔다.", "숲빛정원"},
		{"a stage that the title names", "# 숲빛정원 선도지역 3곳 선정\n산림청은 숲빛정원 선도지역으로 TO을 선정했다.", "숲빛정원선도지역"},
		{"another programme of smart cities", "# 산림청, 친환경 스마트도시 3곳 선정\n산림청은 2022년 친환경 스마트도시로 TO을 선정했다.", "친환경스마트도시"},
	})
}
