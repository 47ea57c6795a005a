package release

import "testing"

// TestServicesInline: several services in one line, parted by numbers, stars or strokes, or under kinds of permission.
func TestServicesInline(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const a, b = "휠체어 경사로 안내기", "빗길 신호 연장 장치"
	const made = "new " + a + "+㈜오름길, new " + b + "+㈜빗소리"
	for _, c := range []struct{ name, in, want string }{
		{"numbers", "ㅇ 1) " + a + "(㈜오름길) 2) " + b + "(㈜빗소리)", made},
		{"numbers in brackets", "ㅇ (1) " + a + "(㈜오름길), (2) " + b + "(㈜빗소리)", made},
		{"stars", "*" + a + "(㈜오름길) *" + b + "(㈜빗소리)", made},
		{"strokes", "ㅇ " + a + "(㈜오름길) / " + b + "(㈜빗소리)", made},
		{"names alone, numbered", "ㅇ 1) " + a + " 2) " + b, "new " + a + ", new " + b},
		{"fields before some of the marks", "ㅇ (교통) ▲" + a + "(㈜오름길) (안전) ▲" + b + "(㈜빗소리)", "new " + a + "+㈜오름길/교통, new " + b + "+㈜빗소리/안전"},
		{"kinds as topics", "실증특례 과제로는 ▲" + a + "(㈜오름길)가, 임시허가 사항으로는 ▲" + b + "(㈜빗소리)가 승인됐다.", "new " + a + "+㈜오름길, new " + b + "+㈜빗소리"},
		{"more than counted", "ㅇ 1) " + a + "(㈜오름길) 2) " + b + "(㈜빗소리) 3) 골목 등불(㈜맑은길)", ""},
		{"labels", "ㅇ 지원 대상: 지역 기업\nㅇ 지원 규모: 과제당 이억원", ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTwoDeeds: a sentence that names services without quotes for one decision and goes on to another.
func TestTwoDeeds(t *testing.T) {
	const in = "국토교통부는 스마트도시 서비스 인증 신규 서비스로 귀갓길 등불(㈜두레길), 빗물 감지(㈜온누리)를 신규 인증하고, 골목 배송(㈜맑은길)의 인증기간을 연장했다고 밝혔다."
	const want = "new 귀갓길 등불+㈜두레길, new 빗물 감지+㈜온누리, renewed 골목 배송+㈜맑은길"
	if got := offeredIn(in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
