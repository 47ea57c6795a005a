package release

import (
	"testing"

	"injeung/schema"
)

// TestCallsAndResults: the main verb of the first statements parts a call for
// applications, which may tell of earlier holders, from its result.
func TestCallsAndResults(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 2025년 숲길도시 공모 결과\n□ 산림청은 경기 오산시, 전북 무주군을 숲길도시로 선정하였다.", schema.Result},
		{"# 좋은 숲길을 찾아서\n산림청은 ‘2025년 숲길도시’ 공모를 28일부터 두 달간 실시한다고 밝혔다.\n시범 평가를 거쳐 오산·무주 등 8개 도시가 숲길도시로 인증을 받았다.", schema.Announcement},
		{"# 걷기 좋은 숲길도시, 내년 3곳 추가 선정\n산림청은 내년 1월까지 숲길도시를 추가로 공모한다고 밝혔다.\n올해는 경기 오산시, 전북 무주군을 선정했다.", schema.Announcement},
		{"# 걷기 좋은 숲길도시, 내년 3곳 추가 선정\n산림청은 숲길도시를 추가로 공모해 2030년까지 모두 10곳을 조성할 계획이라고 밝혔다.\n올해는 경기 오산시, 전북 무주군을 선정했다.", schema.Announcement},
		{"# 숲길도시 2곳 선정\n산림청은 내년 숲길도시 공모를 시작한다.\n앞서 올해 숲길도시로 경기 오산시, 전북 무주군을 선정했다.", schema.Result},
		{"# 제5차 숲길도시위원회 개최\n산림청은 제5차 숲길도시위원회를 개최했다.\n위원회는 경기 오산시, 전북 무주군 2곳을 숲길도시로 신규 지정했다.", schema.Result},
		{"# 숲길도시 협의체 출범\n숲길도시로 지정된 경기 오산시, 전북 무주군이 모여 협의체를 만들었다.", schema.Event},
	} {
		if got := Read(written(c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
