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
		{"another number", lead + "지난해에는 2개가 인증됐다.\n제품명 | 업체명\n둑 살피는 썰매 | ㈜나루\n갈대 엮는 베틀 | 노을협동조합\n", ""},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
