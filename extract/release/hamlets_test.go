package release

import "testing"

// TestHamletsOfDong: what lies in a 읍·면·동 is named behind it, and the list goes on.
func TestHamletsOfDong(t *testing.T) {
	const lead = "# 온새미마을 5곳 선정\n국토교통부는 온새미마을 5곳을 선정했다고 5일 밝혔다.\n선정된 마을은 다음과 같다.\n① 대구 서구 비산동, 달서구 두류동\n"
	for in, want := range map[string]string{
		"② 부산 남구 우암동 소막마을\n③ 전북 남원시 향교동": "new 대구 서구, new 대구 달서구, new 부산 남구, new 전북 남원시",
		"② 경북 예천군 풍양면 삼강리\n③ 전북 남원시 향교동": "new 대구 서구, new 대구 달서구, new 경북 예천군, new 전북 남원시",
		"② 부산 남구 우암동 골목시장\n③ 전북 남원시 향교동": "new 대구 서구, new 대구 달서구, new 부산 남구, new 전북 남원시",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
