package release

import "testing"

// TestByStandard: who is certified by a standard is certified by others than who publishes.
func TestByStandard(t *testing.T) {
	const head = "# 환경부, 물길도시 인증 결과\n배포일 2026. 6. 9.(화)\n환경부는 경기 안양시를 물길도시로 인증했다고 9일 밝혔다.\n"
	const new = "new 경기 안양시"
	for _, c := range []struct{ in, want string }{
		{"(해외) ISO 37122 인증을 받은 도시는 오산, 여수, 태백 등이다.", ""},
		{"국제표준화기구(ISO) 22301 경영시스템 인증을 받은 곳은 경기 오산시와 전남 여수시이다.", ""},
		{"경기 오산시는 지난달 ISO 14001 인증을 받았다.", ""},
		{"전남 여수시는 KS Q 9001 품질 인증을 받은 도시이다.", ""},
		{"경기 오산시도 이번에 물길도시 인증을 받았다.", ", new 경기 오산시"},
		{"전남 여수시는 100개 지표 심사를 거쳐 물길도시 인증을 받았다.", ", new 전남 여수시"},
	} {
		if got := toldToHold(head + c.in); got != new+c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, new+c.want)
		}
	}
}
