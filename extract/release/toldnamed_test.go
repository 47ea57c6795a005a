package release

import "testing"

// TestToldThenNamed: one sentence counts those decided on and then says who they are,
// by class; classes of two syllables are some.
func TestToldThenNamed(t *testing.T) {
	const lead = "# 숲길도시 선정\n산림청은 숲길도시를 지정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"classes", lead + "모두 4개 지자체가 선정됐는데, 평지형은 경기 오산시와 전북 무주군, 산악형은 강원 정선군과 충북 옥천군이다.",
			"new 경기 오산시:평지형, new 전북 무주군:평지형, new 강원 정선군:산악형, new 충북 옥천군:산악형"},
		{"told by somebody", "# 숲길도시 선정\n산림청은 숲길도시 공모에서 총 3개 지자체가 선정됐는데, 평지형은 경기 오산시와 전북 무주군, 산악형은 강원 정선군이라고 밝혔다.",
			"new 경기 오산시:평지형, new 전북 무주군:평지형, new 강원 정선군:산악형"},
		{"classes of two syllables", lead + "총 3개 지자체가 선정됐는데, 섬형은 전남 완도군과 경남 통영시, 산형은 강원 정선군이다.",
			"new 전남 완도군:섬형, new 경남 통영시:섬형, new 강원 정선군:산형"},
		{"in sentences", "# 숲길도시 3곳 선정\n산림청은 숲길도시 3곳을 선정했다고 밝혔다.\n섬형은 전남 완도군과 경남 통영시, 산형은 강원 정선군이다.",
			"new 전남 완도군:섬형, new 경남 통영시:섬형, new 강원 정선군:산형"},
		{"those who applied", lead + "숲길도시로 3곳이 선정됐는데, 신청한 곳은 경기 오산시, 전북 무주군, 강원 정선군, 충북 옥천군이다.", ""},
		{"what else is told of them", lead + "숲길도시로 4곳이 선정됐는데, 경기 오산시와 전북 무주군은 지난해에도 신청했던 곳이다.", ""},
		{"another word", lead + "숲길도시로 3곳이 선정됐는데, 지형은 경기 오산시와 전북 무주군이 험하다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
