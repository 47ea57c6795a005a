package release

import "testing"

// TestRoundBefore: who was named in the round before this was chosen before; in this one, now.
func TestRoundBefore(t *testing.T) {
	const lead = "# 국토교통부, 2025년 나눔도시 지정\n배포일 2025. 6. 12.\n국토교통부는 나눔도시로 안동시, 김천시 2곳을 지정했다고 12일 밝혔다.\n"
	for in, want := range map[string]string{
		"직전 회차에는 경기 시흥시, 강원 춘천시 등이 이름을 올렸다.":  "",
		"직전 공모에서는 경기 시흥시와 강원 춘천시가 선정됐다.":      "",
		"지난번에는 경기 시흥시, 강원 춘천시가 뽑혔다.":          "",
		"이번 회차에는 경기 시흥시와 강원 춘천시도 함께 이름을 올렸다.": ", new 경기 시흥시, new 강원 춘천시",
	} {
		if got := saidOf(lead + in); got != "new 안동시, new 김천시"+want {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
}
