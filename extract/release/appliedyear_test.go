package release

import "testing"

// TestApplicantsSinceLastYear counts those who applied over a span that began late in the year before, early in a year.
func TestApplicantsSinceLastYear(t *testing.T) {
	for _, c := range []struct{ day, in, want string }{
		{"2024. 2. 29.", "지난해 12월부터 두 달 동안 26개 시·군의 신청을 받아 평가했다.", "26개 시·군"},
		{"2024. 2. 29.", "지난해 11월부터 석 달간 26개 시·군이 신청하여 현장평가를 거쳤다.", "26개 시·군"},
		{"2024. 3. 5.", "작년 말부터 올해 1월까지 모두 31개 지자체가 신청했다.", "31개 지자체"},
		{"2024. 1. 18.", "지난해 10월부터 한 달 반 동안 19곳이 응모해 서면평가를 받았다.", "19곳"},
		{"2024. 3. 5.", "지난해 11월 20일부터 한 달간 이어진 공모에는 모두 31개 지자체가 신청했다.", "31개 지자체"},
		{"2024. 2. 29.", "작년 12월 5일부터 두 달간 진행된 공모에 26개 시·군이 신청했다.", "26개 시·군"},
		{"2024. 2. 29.", "지난해 10월 공모에는 19곳이 응모했다.", "19곳"},
		{"2024. 2. 29.", "지난해 3월 공모에는 19곳이 응모했다.", ""},
		{"2024. 2. 29.", "지난해 공모에는 19곳이 응모했다.", ""},
		{"2024. 9. 12.", "지난해 12월부터 두 달 동안 26개 시·군이 신청해 4곳이 뽑혔다.", ""},
		{"2024. 2. 29.", "지난해 3월부터 두 달 동안 26개 시·군이 신청해 4곳이 뽑혔다.", ""},
	} {
		got := ""
		for _, d := range Read(written("# 물결마을 3곳 선정\n배포: "+c.day+"\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군 등 3곳을 선정했다.\n"+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s %s\ngot %q, want %q", c.day, c.in, got, c.want)
		}
	}
}
