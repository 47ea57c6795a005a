package release

import "testing"

// TestProgrammeOfTakers: what those chosen are to take part in is the programme, and not the kind of places that they are.
func TestProgrammeOfTakers(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"quoted project", "# ‘나루 주민증’ 쓰는 곳 3곳 늘어난다\n관광공사는 ‘나루 주민증’ 사업에 새롭게 참여할 인구감소지역 3곳을 선정했다. 새로 참여하는 곳은 TO이다.", "나루주민증"},
		{"a subtitle counts them", "# ‘나루 주민증’ 쓰는 곳 3곳 늘어난다\n- 인구감소지역 3곳 신규 선정, 5월부터 발급 -\n관광공사는 ‘나루 주민증’ 사업에 새롭게 참여할 인구감소지역 3곳을 선정했다. 새로 참여하는 곳은 TO이다.", "나루주민증"},
		{"what they are made", "# 나루 주민증 3곳 추가\n관광공사는 나루 주민증 사업에 참여할 인구감소지역으로 TO을 선정했다.", "나루주민증"},
		{"what they run", "산림청은 ‘숲빛학교’를 운영할 산촌지역 3곳(강원 태백시, 충남 서천군, 경남 남해군)을 선정했다.", "숲빛학교"},
		{"with whom they go", "# 물길이음 사업 함께할 3곳\n산림청은 물길이음 사업에 함께할 농어촌마을 3곳으로 TO을 선정했다.", "물길이음사업"},
		{"the title names them", "# 숲빛마을 3곳 선정\n산림청은 ‘나무 심기’ 사업을 추진할 숲빛마을 3곳을 선정했다. 숲빛마을은 TO이다.", "숲빛마을"},
		{"what they only come to", "산림청은 ‘숲빛 걷기 축제’를 운영할 숲빛마을 3곳(강원 태백시, 충남 서천군, 경남 남해군)을 선정했다.", "숲빛마을"},
		{"an event in the title", "# ‘물길 걷기’ 행사에 참여할 2곳 선정\n산림청은 ‘물길 걷기’ 행사에 참여할 곳으로 강원 태백시, 충남 서천군을 선정했다.", ""},
		{"an event by its own name", "# ‘물길 한마당’에 나갈 2개 도시 선정\n산림청은 ‘물길 한마당’에 나갈 도시로 강원 태백시, 충남 서천군을 선정했다.", ""},
		{"guests of an event", "# ‘물길 나눔’ 박람회 참가 지자체 2곳 선정\n산림청은 박람회 참가 지자체로 강원 태백시, 충남 서천군을 선정했다.", ""},
		{"villages that go to an event", "# ‘물길 잔치’에 나갈 숲빛마을 2곳 선정\n산림청은 숲빛마을로 강원 태백시, 충남 서천군 2곳을 선정했다.", "숲빛마을"},
		{"projects called as events are", "# ‘찾아가는 음악회’ 지원사업 2곳 선정\n산림청은 ‘찾아가는 음악회’ 지원사업 대상으로 강원 태백시, 충남 서천군을 선정했다.", "찾아가는음악회"},
		{"an event that comes to them", "# ‘찾아가는 음악회’에 참여할 마을 2곳 선정\n산림청은 ‘찾아가는 음악회’에 참여할 마을로 강원 태백시, 충남 서천군을 선정했다.", "찾아가는음악회"},
		{"a campaign", "# ‘걸어가는 달’ 캠페인 참여 도시 2곳 선정\n산림청은 ‘걸어가는 달’ 캠페인에 참여할 도시로 강원 태백시, 충남 서천군을 선정했다.\n선정된 도시는 ‘걸어가는 도시’로 지정된다.", "걸어가는달"},
		{"a campaign in the text", "# 2곳, ‘물길 걷기’ 함께한다\n산림청은 ‘물길 걷기’ 캠페인에 참여할 도시로 강원 태백시, 충남 서천군을 선정했다.", "물길걷기"},
		{"no name ends where its noun begins", "# ‘걸어가는 길’ 축제에 참여할 도시 2곳 선정\n산림청은 ‘걸어가는 길’ 축제에 참여할 도시로 강원 태백시, 충남 서천군을 선정했다고 밝혔다.\n선정된 도시는 ‘걸어가는 도시’로 지정된다.", "걸어가는도시"},
		{"a quoted event and the word for it", "# ‘걸어가는 길’ 축제 참여 도시 2곳 선정\n산림청은 ‘걸어가는 길’ 축제에 참여할 도시로 강원 태백시, 충남 서천군을 선정했다고 밝혔다.", ""},
		{"no programme before them", "# 태백 등 3곳 선정\n산림청은 주민과 함께 산을 운영할 숲빛마을 3곳을 선정했다. 숲빛마을은 TO이다.", "숲빛마을"},
	})
}
