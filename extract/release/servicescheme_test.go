package release

import "testing"

// TestServicesUnderSittings: a programme that only the words around a number name, and services told in other words.
func TestServicesUnderSittings(t *testing.T) {
	const two = "골목등+㈜가람, 물때 알림+나루농협"
	for _, c := range []struct{ in, want string }{
		{"환경부는 물살 디지털서비스 안심인증 첫 심사에서 두 개 서비스가 문턱을 넘었다고 7일 밝혔다.\n안심인증을 얻은 서비스는 골목등(㈜가람), 물때 알림(나루농협)이다.", two},
		{"환경부는 물길을 살핀 앱 가운데 2종을 ‘물살 추천 서비스’로 지정했다.\n지정된 2종은 ㈜가람의 골목등 서비스, 나루농협의 물때 알림 서비스다.", "골목등 서비스+㈜가람, 물때 알림 서비스+나루농협"},
		{"환경부는 ‘물살 안전 스마트서비스’ 2선을 발표했다. △골목길 등불 감지(㈜가람) △갯가 물때 알림(나루농협)이 그 주인공이다.", "골목길 등불 감지+㈜가람, 갯가 물때 알림+나루농협"},
		{"환경부는 제3차 위원회에서 물살 안심 서비스 인증(안)을 원안대로 의결했다.", ""},
	} {
		if got := servicesTold("# 환경부, 안심하고 쓰세요\n배포일 2026. 5. 7.(목)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
