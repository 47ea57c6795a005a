package release

import "testing"

// TestBesides: those behind 외에 were chosen with those before it, but where these are
// told to hold the title already.
func TestBesides(t *testing.T) {
	const three = "# 숲길도시 3곳 선정\n산림청은 숲길도시 3곳을 선정했다고 밝혔다. "
	const all = "new 경기 오산시, new 전북 무주군, new 강원 정선군"
	for _, c := range []struct{ name, in, want string }{
		{"were included", "# 숲길도시 선정\n산림청은 숲길도시를 선정했다고 밝혔다. 올해는 경기 오산시 외에 전북 무주군, 강원 정선군이 포함됐다.", all},
		{"were selected", three + "경기 오산시 외에 전북 무주군, 강원 정선군이 선정됐다.", all},
		{"entered", three + "경기 오산시 외에도 전북 무주군과 강원 정선군이 이름을 올렸다.", all},
		{"holds it already", "# 숲길도시 선정\n산림청은 경기 오산시 외에 전북 무주군, 강원 정선군을 숲길도시로 추가 지정했다고 밝혔다.", "new 전북 무주군, new 강원 정선군"},
		{"is called an earlier one", "# 숲길도시 선정\n산림청은 기존 경기 오산시 외에 전북 무주군, 강원 정선군을 숲길도시로 지정했다고 밝혔다.", "new 전북 무주군, new 강원 정선군"},
		{"no others", "# 숲길도시 선정\n산림청은 숲길도시를 선정했다고 밝혔다. 올해는 경기 오산시 외에 다른 곳은 없다.", ""},
		{"those who looked on", "# 숲길도시 선정\n산림청은 숲길도시를 선정했다고 밝혔다. 올해 행사에는 경기 오산시 외에 전북 무주군, 강원 정선군이 포함됐다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
