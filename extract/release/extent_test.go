package release

import "testing"

// TestExtentOfServices: a place to which a service is made larger was not certified itself; nor is what somebody went through a name.
func TestExtentOfServices(t *testing.T) {
	for in, want := range map[string]string{
		"□ ‘물길 알림’은 제공 지역을 전주시 전역으로 넓혀 변경 인증을 받았다.":                           "changed 물길 알림@전주시",
		"□ ‘안개 길잡이’는 서비스 범위를 춘천시까지 확대하여 변경 인증을 받았다.":                          "changed 안개 길잡이",
		"□ ‘눈길 살핌이’는 운영 구역을 강릉시 일원으로 늘려 변경 인증되었다.":                            "changed 눈길 살핌이@강릉시",
		"□ 국토교통부는 ‘물길 알림’(㈜나루), ‘안개 길잡이’(㈜노을) 등 2개를 ‘통합심사’를 거쳐 인증하였다고 밝혔다.":   "new 물길 알림+㈜나루, new 안개 길잡이+㈜노을",
		"□ 국토교통부는 ㈜나루의 ‘물길 알림’ 등 1개 서비스를 ‘신속심사·평가’를 거쳐 스마트도시 서비스로 인증한다고 밝혔다.": "new 물길 알림+㈜나루",
	} {
		if got := offeredIn(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
