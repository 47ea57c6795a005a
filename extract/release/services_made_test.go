package release

import "testing"

// TestServicesByMakersAndFields: who made a service in a clause, with whom and where; fields
// that head lines or stand as topics without a verb; names in brackets that head paragraphs.
func TestServicesByMakersAndFields(t *testing.T) {
	const two = "□ 국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	const three = "□ 국토교통부는 스마트도시 서비스 3건을 인증했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"a city and a company by contract", two + "□ 오산시와 ㈜두레길이 협약을 맺고 만든 ‘귀갓길 지킴이’와 ㈜온누리의 ‘빗물 알리미’가 인증을 받았다.", "new 귀갓길 지킴이+㈜두레길@오산시, new 빗물 알리미+㈜온누리"},
		{"in the lead, with a count", "□ 국토교통부는 오산시와 ㈜두레길이 협약을 맺고 만든 ‘귀갓길 지킴이 서비스’ 등 2건을 스마트도시 서비스로 인증했다고 밝혔다.", "new 귀갓길 지킴이 서비스+㈜두레길@오산시"},
		{"each tried in its city", "□ 국토교통부는 ㈜두레길이 오산시와 함께 만든 ‘귀갓길 지킴이’와 ㈜온누리가 구리시에서 실증한 ‘빗물 알리미’를 스마트도시 서비스로 인증했다고 밝혔다.", "new 귀갓길 지킴이+㈜두레길@오산시, new 빗물 알리미+㈜온누리@구리시"},
		{"cities that run them", "□ 국토교통부는 15일 오산시가 운영하는 ‘귀갓길 지킴이’와 구리시의 ‘빗물 알리미’를 스마트도시 서비스로 인증했다고 밝혔다.", "new 귀갓길 지킴이+오산시@오산시, new 빗물 알리미+구리시@구리시"},
		{"fields without a verb", three + "□ 안전 분야는 귀갓길 지킴이(㈜두레길), 환경 분야는 빗물 알리미(㈜온누리), 교통 분야는 주차 길동무(한국길공사)이다.", "new 귀갓길 지킴이+㈜두레길/안전, new 빗물 알리미+㈜온누리/환경, new 주차 길동무+한국길공사/교통"},
		{"fields before quoted names", three + "□ 안전 분야에는 ㈜두레길의 ‘귀갓길 지킴이’, 환경 분야에는 ㈜온누리의 ‘빗물 알리미’, 교통 분야에는 한국길공사의 ‘주차 길동무’가 이름을 올렸다.", "new 귀갓길 지킴이+㈜두레길/안전, new 빗물 알리미+㈜온누리/환경, new 주차 길동무+한국길공사/교통"},
		{"lines of fields", three + "ㅇ 안전 분야: 귀갓길 지킴이(㈜두레길)\nㅇ 환경 분야: 빗물 알리미(㈜온누리), 물길 관리 플랫폼(한국물길공사)", "new 귀갓길 지킴이+㈜두레길/안전, new 빗물 알리미+㈜온누리/환경, new 물길 관리 플랫폼+한국물길공사/환경"},
		{"fields in brackets", three + "ㅇ (안전) 귀갓길 지킴이(㈜두레길)\nㅇ (환경) 빗물 알리미(㈜온누리), 물길 관리 플랫폼(한국물길공사)", "new 귀갓길 지킴이+㈜두레길/안전, new 빗물 알리미+㈜온누리/환경, new 물길 관리 플랫폼+한국물길공사/환경"},
		{"names in brackets over what they do", two + "[귀갓길 지킴이](㈜두레길)\n밤길을 밝힌다.\n[물길 관리 플랫폼](한국물길공사)\n물높이를 잰다.", "new 귀갓길 지킴이+㈜두레길, new 물길 관리 플랫폼+한국물길공사"},
		{"names and makers in brackets", two + "< 귀갓길 지킴이 (㈜두레길) >\n밤길을 밝힌다.\n< 물길 관리 플랫폼 (한국물길공사) >\n물높이를 잰다.", "new 귀갓길 지킴이+㈜두레길, new 물길 관리 플랫폼+한국물길공사"},
		{"names in brackets, makers behind", two + "【귀갓길 지킴이】 ㈜두레길\n【물길 관리 플랫폼】 한국물길공사", "new 귀갓길 지킴이+㈜두레길, new 물길 관리 플랫폼+한국물길공사"},
		{"more lines than are counted", two + "ㅇ 안전 분야: 귀갓길 지킴이(㈜두레길)\nㅇ 환경 분야: 빗물 알리미(㈜온누리), 물길 관리 플랫폼(한국물길공사)", ""},
		{"fields of what is planned", two + "□ 내년에는 안전 분야는 귀갓길 지킴이(㈜두레길), 환경 분야는 빗물 알리미(㈜온누리)를 더 살필 계획이다.", ""},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
