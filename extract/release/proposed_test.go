package release

import "testing"

// TestWhoWasProposed: a number of those who were proposed and looked at is that of the
// applicants; of those who were only proposed, or looked at for another reason, it is not.
func TestWhoWasProposed(t *testing.T) {
	const lead = "# 숲길도시 2곳 지정\n산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다.\n"
	for _, c := range []struct{ day, in, want string }{
		{"2024. 11. 9.(토)", "지방청이 추천한 31개 지역에 대해 전문가가 현지조사를 벌였다.", "31개 지역"},
		{"2024. 11. 9.(토)", "시·도에서 추천된 31개 후보지를 대상으로 실사를 했다.", "31개 후보지"},
		{"2024. 11. 9.(토)", "시·도의 추천을 받은 31곳을 심사한 결과다.", "31곳"},
		{"2024. 11. 9.(토)", "시·도별로 추천한 31곳 가운데 2곳을 골랐다.", "31곳"},
		{"2024. 11. 9.(토)", "시·도로부터 31개 마을을 추천받아 심사했다.", "31개 마을"},
		{"2024. 11. 9.(토)", "지자체가 31개 노선을 제안했고, 평가를 거쳐 정했다.", "31개 노선"},
		{"2024. 11. 9.(토)", "후보지 31곳을 대상으로 현장평가를 했다.", "31곳"},
		{"2024. 3. 9.(토)", "지난해 하반기 시·군이 제안한 31개 숲을 대상으로 경관을 평가했다.", "31개 숲"},
		{"2024. 11. 9.(토)", "지난해 하반기 시·군이 제안한 31개 숲을 대상으로 경관을 평가했다.", ""},
		{"2024. 11. 9.(토)", "주민이 제안한 31개 숲길을 심사해 계획에 담았다.", ""},
		{"2024. 11. 9.(토)", "전문가가 추천한 31개 숲길을 소개한다.", ""},
		{"2024. 11. 9.(토)", "1차 평가를 통과한 31곳을 대상으로 현장평가를 했다.", ""},
		{"2024. 11. 9.(토)", "전국 31개 구간을 대상으로 실태조사를 했다.", ""},
	} {
		got := ""
		for _, d := range Read(written("배포일 "+c.day+"\n"+lead+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, got, c.want)
		}
	}
}
