package release

import "testing"

// TestProviderNames: the name of a provider begins behind the field or what others did with it, and
// ends at its particle or before its place in a bracket.
func TestProviderNames(t *testing.T) {
	const two = "국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	const want = "new 통학로 알림 서비스+㈜길안전@경기 오산시, new 물길 감지 서비스+㈜온누리@충남 서천군"
	for _, c := range []struct{ name, in, want string }{
		{"fields before who runs it where", two + "ㅇ (교통) ㈜길안전이 경기 오산시에서 운영하는 ‘통학로 알림 서비스’는 어린이를 지킨다.\nㅇ (환경) ㈜온누리가 개발한 ‘물길 감지 서비스’는 물높이를 잰다.", "new 통학로 알림 서비스+㈜길안전/교통, new 물길 감지 서비스+㈜온누리/환경"},
		{"what a place did with it", two + "ㅇ 오산시가 도입한 ㈜길안전의 ‘통학로 알림 서비스’는 어린이를 지킨다.\nㅇ 서천군에서 실증한 ㈜온누리의 ‘물길 감지 서비스’는 물높이를 잰다.", "new 통학로 알림 서비스+㈜길안전, new 물길 감지 서비스+㈜온누리"},
		{"places in brackets behind colons", two + "ㅇ 통학로 알림 서비스 : ㈜길안전(경기 오산시)\nㅇ 물길 감지 서비스 : ㈜온누리(충남 서천군)", want},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
