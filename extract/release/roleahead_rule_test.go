package release

import "testing"

// TestRulesAreNoDecisions: what is given to whoever reaches a mark is a rule of the programme, and what it looks at no service.
func TestRulesAreNoDecisions(t *testing.T) {
	const lead = "# 스마트도시서비스 2건 인증\n국토교통부는 ‘물길 알리미’(㈜나래)와 ‘산길 돌보미’(㈜다솜)를 스마트도시서비스로 인증했다고 9일 밝혔다.\n"
	for _, in := range []string{
		"스마트도시서비스 인증은 서비스의 성능과 확산 가능성을 50개 지표로 심사하며, 100점 만점에 70점 이상이면 인증을 부여한다.",
		"스마트도시서비스 인증은 서비스의 안정성과 이용 편의를 심사하여, 70점을 넘기면 인증을 부여한다.",
		"스마트도시서비스 인증은 서비스 품질과 보급 실적을 따져 총점의 70%이면 인증을 준다.",
		"서비스 인증은 기술의 완성도와 시민 체감도를 평가하고, 평균 80점을 얻으면 인증한다.",
	} {
		const want = "new 물길 알리미, new 산길 돌보미"
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
