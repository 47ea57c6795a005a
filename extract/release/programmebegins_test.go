package release

import "testing"

// TestBeginningsOfNames: a short word in quotes that known programmes begin with is none itself.
func TestBeginningsOfNames(t *testing.T) {
	const lead = "\n배포일 2023. 12. 21.\n국토교통부는 강원 원주시, 전남 여수시 2곳을 2023년 스마트도시로 신규 인증하고, 2개 서비스를 스마트도시서비스로 인증했다고 21일 밝혔다.\n분야 | 서비스명 | 개발 기업·기관\n교통 | 물길 안내 플랫폼 | ㈜두레길\n안전 | 빗물 감지 시스템 | ㈜나루"
	const want = "smart_city 강원 원주시, smart_city 전남 여수시, smart_city_service 물길 안내 플랫폼+㈜두레길, smart_city_service 빗물 감지 시스템+㈜나루"
	for _, title := range []string{
		"# 도시 2곳, 물길 안내 등 서비스 2개 ‘스마트’ 인증",
		"# 도시 2곳·서비스 2개 ‘스마트’ 인증",
		"# 올해 도시 2곳과 서비스 2개, ‘스마트’ 인증 받았다",
	} {
		if got := exemptedIn(title + lead); got != want {
			t.Errorf("%s\n got  %s\n want %s", title, got, want)
		}
	}
	const other = "# 올해 2곳 ‘푸른숲’ 지정\n배포일 2023. 12. 21.\n산림청은 강원 원주시, 전남 여수시 2곳을 ‘푸른숲’으로 신규 지정했다고 21일 밝혔다."
	if got := exemptedIn(other); got != "푸른숲 강원 원주시, 푸른숲 전남 여수시" {
		t.Errorf("a name of its own: %s", got)
	}
}
