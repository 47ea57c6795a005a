package release

import "testing"

// TestWidened: who had the bounds of a zone made larger holds something changed, and each
// clause ends its group.
func TestWidened(t *testing.T) {
	const all = "changed 대구 중구, changed 부산 남구, revoked 강원 홍천군"
	for _, c := range []struct{ name, in, want string }{
		{"in a subtitle", "# 국토교통부, 은빛특화구역 심의\n- 대구 중구·부산 남구는 구역 넓히고, 강원 홍천군은 지정 해제 -\n국토교통부는 은빛특화구역 심의 결과를 발표했다.", all},
		{"the zone itself", "# 국토교통부, 은빛특화구역 변경·해제\n국토교통부는 대구 중구와 부산 남구의 은빛특화구역을 확대하고, 강원 홍천군의 은빛특화구역은 해제했다.", all},
		{"its area", "# 국토교통부, 은빛특화구역 변경·해제\n국토교통부는 은빛특화구역 가운데 대구 중구와 부산 남구는 면적을 넓히고 강원 홍천군은 지정을 해제하기로 했다고 밝혔다.", all},
		{"support was widened", "# 국토교통부, 은빛특화구역 지정\n국토교통부는 강원 홍천군을 은빛특화구역으로 지정하고, 대구 중구와 부산 남구에 대한 지원을 확대하기로 했다.", "new 강원 홍천군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
