package release

import "testing"

// TestTablesOfServices: services in tables of forms that heads tell little of; others than the
// text decided on are none.
func TestTablesOfServices(t *testing.T) {
	const four = "□ 국토교통부는 스마트도시 서비스 4건을 인증했다고 밝혔다.\n"
	const two = "□ 국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	const named = "□ 국토교통부는 ㈜두레길의 ‘귀갓길 지킴이’와 ㈜온누리의 ‘빗물 알리미’ 등 2건을 스마트도시 서비스로 인증했다고 밝혔다.\n"
	const both = "new 귀갓길 지킴이+㈜두레길, new 빗물 알리미+㈜온누리"
	for _, c := range []struct{ name, in, want string }{
		{"several in a cell with their makers", four + "인증 결과\n분야 | 인증 서비스\n안전(2건) | 귀갓길 지킴이(㈜두레길), 빗물 알리미(㈜온누리)\n교통(2건) | 주차 길동무(한국길공사) 물길 관리 플랫폼(㈜다온)",
			"new 귀갓길 지킴이+㈜두레길/안전, new 빗물 알리미+㈜온누리/안전, new 주차 길동무+한국길공사/교통, new 물길 관리 플랫폼+㈜다온/교통"},
		{"without a head", two + "1 | 귀갓길 지킴이 | ㈜두레길\n2 | 빗물 알리미 | ㈜온누리", both},
		{"makers first, what it does behind", two + "순번 | 회사 | 서비스 내용\n1 | ㈜두레길 | 귀갓길 지킴이\n2 | ㈜온누리 | 빗물 알리미", both},
		{"those of the text under a heading of another sort", named + "서비스 개요\n서비스명 | 기업명 | 내용\n귀갓길 지킴이 | ㈜두레길 | 밤길\n빗물 알리미 | ㈜온누리 | 빗물", both + ", " + both},
		{"who uses which", named + "서비스별 이용자\n서비스명 | 이용자(명) | 도입 도시\n출근길 셔틀 서비스 | 12,000 | 20\n산책로 안내 서비스 | 9,000 | 13", both},
		{"those of before", named + "기 인증 서비스 현황\n서비스명 | 기업명\n출근길 셔틀 서비스 | ㈜다온\n산책로 안내 서비스 | ㈜마루", both},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
