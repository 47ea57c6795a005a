package release

import "testing"

// TestServicesCounted: what a statement counts says whether the rows of a table are services
// or places; a body that goes on, provinces of a text, and more forms of exemptions.
func TestServicesCounted(t *testing.T) {
	const services = "# 물길 서비스 2개 선정\n환경부는 ‘물길 시범사업’으로 추진할 2개 서비스를 선정했다고 밝혔다.\n"
	const places = "# 물길마을 2곳 선정\n환경부는 ‘물길마을 조성사업’ 대상 2개 지자체를 선정했다고 밝혔다.\n"
	const rows = "경기 오산시 | 물높이 알리미 | ㈜두레길\n전북 진안군 | 빗물 지킴이 | ㈜온누리 외 2개사"
	const named = "물길시범사업 물높이 알리미+경기 오산시+㈜두레길, 물길시범사업 빗물 지킴이+전북 진안군+㈜온누리"
	for _, c := range []struct{ name, in, want string }{
		{"subjects of bodies", services + "물길 시범사업 선정 결과\n주관기관 | 과제명 | 수행기업\n" + rows, named},
		{"subjects called two ways", services + "물길 시범사업 선정 결과\n주관기관 | 과제명(서비스) | 수행기업\n" + rows, named},
		{"the same rows of places", places + "주관기관 | 과제명 | 참여기업\n" + rows, "물길마을 경기 오산시, 물길마을 전북 진안군"},
		{"provinces of the text", "# 물길 체계 시범지역 2곳 선정\n환경부는 ‘물길 체계’ 시범지역으로 경남, 대구 등 2개 시·도를 선정했다.\n물길 체계 시범지역 선정 결과\n연번 | 시·도 | 전담 조직(안)\n1 | 경남 | 경남물원\n2 | 대구 | 대구물원", "물길체계시범지역 경남, 물길체계시범지역 대구, 물길체계시범지역 경남, 물길체계시범지역 대구"},
		{"one after the other", "# 규제특례 2건 지정\n산업통상자원부는 위원회를 열었다.\n먼저, ‘골목 배송 로봇’에 대한 실증특례를 지정했다. 그리고, ‘옥상 수소 충전’의 실증특례를 지정했다.", "규제특례 골목 배송 로봇, 규제특례 옥상 수소 충전"},
		{"of a sandbox", "# 도시 문제 풀 새로운 생각, 문턱 넘다\n국토교통부는 스마트시티 규제샌드박스 안건으로 2개 지역의 서비스를 심의했다.\n위원회는 심의 결과 실증특례 1건, 규제없음 1건 등 신규과제 2건이 승인됐다.\n오산시에서 ‘길 살피미 사업(두레테크)’이 실증특례를 받아 진행된다.\n구리시에서는 ‘인공지능 신호등(빛누리)’이 실증특례를 받아 석 달간 실험한다.", "스마트시티규제샌드박스 길 살피미 사업+두레테크, 스마트시티규제샌드박스 인공지능 신호등+빛누리"},
		{"another kind", "# 새길특례 2건\n산업통상자원부는 ‘골목 배송 로봇(㈜두레로봇)’, ‘옥상 수소 충전(㈜맑은길)’ 등 2건이 새길특례를 받았다고 밝혔다.", "새길특례 골목 배송 로봇+㈜두레로봇, 새길특례 옥상 수소 충전+㈜맑은길"},
		{"those approved", "# 실증특례 2건 승인\n산업통상자원부는 실증특례 2건을 승인했다.\n이번에 승인된 사업은 ‘골목 배송 로봇(㈜두레로봇)’, ‘옥상 수소 충전(㈜맑은길)’이다.", "실증특례 골목 배송 로봇+㈜두레로봇, 실증특례 옥상 수소 충전+㈜맑은길"},
		{"a row that only goes on beside ends", "# 물길특구 지정\n환경부는 물길특구 1곳을 지정하고 1곳을 해제했다고 밝혔다.\n물길특구 지정 현황\n구분 | 시·군 | 비고\n신규 | 강원 정선군 | -\n해제 | 충북 단양군 | -\n유지 | 전북 진안군 | ’20. 4. 연장", "물길특구 강원 정선군, 물길특구 충북 단양군"},
	} {
		if got := exemptedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
