package release

import "testing"

// TestProgrammesOfTheBest: those who did best in a programme are told of it.
func TestProgrammesOfTheBest(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 물길 우수 지자체 2곳 선정\n환경부는 물길 가꾸기 사업 우수 지자체 2개소를 선정해 발표했다. 강원 정선군, 전북 진안군 등이다.", "물길가꾸기사업 강원 정선군, 물길가꾸기사업 전북 진안군"},
		{"# 물길 우수 지자체 2곳 선정\n환경부는 ‘물길 가꾸기’ 최우수 지자체로 강원 정선군, 전북 진안군을 선정했다.", "물길가꾸기 강원 정선군, 물길가꾸기 전북 진안군"},
		{"# 물길 가꾸기 최우수 지자체 2곳 선정\n환경부는 ‘물길 가꾸기’ 최우수 지자체 2곳을 선정했다. 강원 정선군과 전북 진안군이다.", "물길가꾸기 강원 정선군, 물길가꾸기 전북 진안군"},
		{"# 물길 관리 평가 결과\n환경부는 물길 관리 실태 평가 우수 지자체로 강원 정선군, 전북 진안군을 선정했다.", "물길관리실태평가 강원 정선군, 물길관리실태평가 전북 진안군"},
		{"# 우수 지자체 방문\n환경부 장관은 물길 가꾸기 사업 우수 지자체인 강원 정선군을 찾았다.", ""},
	} {
		if got := exemptedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
