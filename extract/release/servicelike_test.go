package release

import "testing"

// TestOpensWithDecision: a paper that tells of a decision may be what a service is for; the noun for a decision alone is none.
func TestOpensWithDecision(t *testing.T) {
	for s, want := range map[string]bool{
		"인증서 발급 플랫폼": false, "인증서 없는 창구 시스템 구축": false, "승인서 전자 송달 서비스": false, "지정서 위변조 확인 앱 개발": false,
		"물길 알림": false, "인증 및 지원": true, "지정서 수여": true, "선정 결과": true,
	} {
		if got := opensWithDecision(s); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}

// TestServedByStageName: a name in which 선도 and 시범 stand together is of no 도시, so that those counted for it may be services.
func TestServedByStageName(t *testing.T) {
	const rows = "이번에 선정된 과제는 다음과 같다.\nㅇ ▲빗물 저금통 앱(두레길) ▲인증서 없는 그늘막 예약 시스템 구축(새벽물류)"
	const want = "물길선도시범사업 빗물 저금통 앱+두레길, 물길선도시범사업 인증서 없는 그늘막 예약 시스템 구축+새벽물류"
	in := "# 물길 선도 시범사업 2개 과제 선정\n환경부는 ‘물길 선도 시범사업’의 2개 과제를 선정했다고 밝혔다.\n" + rows
	if got := exemptedIn(in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
