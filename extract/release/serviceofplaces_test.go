package release

import "testing"

// TestThingsOfPlacesCounted makes no services of what firms sell for the places that a statement counts as such; where it counts
// services they are some.
func TestThingsOfPlacesCounted(t *testing.T) {
	const rows = "1 | 강원 태백시 | 숲길 하루 | ㈜나들이\n2 | 경북 영덕군 | 바다 걷기 | ㈜가자여행\n3 | 전남 강진군 | 찻잎 따기 | 두루누비"
	for _, c := range []struct{ in, want string }{
		{"# 농촌 나들이길 3개 시·군 선정\n산림청은 농촌 나들이길 대상지로 3개 시·군을 선정했다.\n농촌 나들이길 시·군별 상품\n번호 | 시·군 | 상품명 | 협력 여행사\n" + rows, "농촌나들이길 3 태백 영덕 강진"},
		{"# 농촌 나들이길 3개 지자체 선정\n산림청은 농촌 나들이길 대상지로 강원 태백시 등 3개 지자체를 선정했다.\n선정 결과\n번호 | 지자체 | 서비스명 | 기업\n" + rows, "농촌나들이길 3 태백 영덕 강진"},
	} {
		if got := heldOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
