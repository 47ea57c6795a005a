package release

import "testing"

// TestTurned: what was put off before and is told to have ended holds as it ended; what may come of it is not yet so.
func TestTurned(t *testing.T) {
	const lead = "# 숲길도시 지정\n배포일 2026. 6. 9.(화)\n산림청은 경기 오산시를 숲길도시로 지정했다고 9일 밝혔다.\n"
	for in, want := range map[string]string{
		"두 차례 유예된 강원 태백시는 지정이 취소됐다.":              "revoked 강원 태백시",
		"재지정이 유예된 강원 태백시와 경북 영주시는 보완을 거쳐 재지정됐다.":  "renewed 강원 태백시, renewed 경북 영주시",
		"재지정이 유예된 강원 태백시는 올해도 기준에 못 미쳐 지정을 해제했다.": "revoked 강원 태백시",
		"유예된 강원 태백시를 이번에 재지정했다.":                  "renewed 강원 태백시",
		"재지정이 유예된 강원 태백시는 내년에도 못 미치면 지정이 취소된다.":   "deferred 강원 태백시",
		"재지정이 유예된 강원 태백시는 상담을 받고, 경북 영주시는 재지정됐다.": "deferred 강원 태백시, renewed 경북 영주시",
	} {
		if got := saidOf(lead + in); got != "new 경기 오산시, "+want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
