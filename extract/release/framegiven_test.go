package release

import "testing"

// TestGivenBefore: what places are made, with its status, stands behind them, and another status behind the next.
func TestGivenBefore(t *testing.T) {
	const want = "new 경기 오산시, new 전북 무주군, renewed 대구광역시, renewed 서울 강동구"
	for _, in := range []string{
		"산림청은 경기 오산시, 전북 무주군을 신규 인증 도시로, 대구광역시, 서울 강동구를 인증 연장 도시로 각각 의결했다고 밝혔다.",
		"산림청은 경기 오산시와 전북 무주군을 신규 지자체로, 대구광역시와 서울 강동구를 연장 지자체로 확정했다.",
		"산림청은 경기 오산시·전북 무주군을 새로운 숲길도시로, 대구광역시·서울 강동구를 재지정 도시로 선정했다.",
		"산림청은 신규 인증 도시로 경기 오산시, 전북 무주군을, 인증 연장 도시로 대구광역시, 서울 강동구를 각각 의결했다고 밝혔다.",
	} {
		if got := saidOf("# 숲길도시 인증 결과… 신규 2곳, 연장 2곳\n" + in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	for _, c := range []struct{ in, want string }{
		{"산림청은 경기 오산시, 전북 무주군을 신규 숲길도시로, 대구광역시를 예비 숲길도시로 선정했다.", "new 경기 오산시, new 전북 무주군, candidate 대구광역시"},
		{"산림청은 신규로 경기 오산시, 전북 무주군을 선정했다.", "new 경기 오산시, new 전북 무주군"},
	} {
		if got := saidOf("# 숲길도시 선정\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s", c.in, got)
		}
	}
}
