package release

import "testing"

// TestOnlyDefines: what a programme does at any time decides on nobody, whatever is told behind it; what was done does.
func TestOnlyDefines(t *testing.T) {
	const lead = "# 스마트도시 서비스 인증, 평가 방식 바꾼다\n국토교통부는 스마트도시 서비스 인증의 평가지표를 바꾼다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"스마트도시 서비스 인증은 우수한 서비스를 정부가 인증하여 확산을 지원하는 제도로, 지난해까지 모두 24개 서비스가 인증을 받았다.", ""},
		{"스마트도시 서비스 인증은 뛰어난 서비스를 선정해 널리 알리는 사업으로, 그동안 24개 서비스가 인증받았다.", ""},
		{"스마트도시 서비스 인증은 믿을 만한 서비스를 인증해 판로를 넓혀 주는 제도이며, 이미 24개 서비스가 인증되었다.", ""},
		{"스마트도시 서비스 인증은 좋은 서비스를 지정하여 이용을 돕는 시범 사업으로 작년까지 24개 서비스가 지정되었다.", ""},
		{"국토교통부는 ㈜가나의 ‘나무 알림 서비스’를 스마트도시 서비스로 인증하여 이용료를 지원하기로 했다.", "나무 알림 서비스 new smart_city_service"},
		{"국토교통부는 ㈜가나의 ‘나무 알림 서비스’를 스마트도시 서비스로 인증했으며, 이는 좋은 서비스를 알리는 제도이다.", "나무 알림 서비스 new smart_city_service"},
	} {
		if s := holdersOf(lead + c.in); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}
