package release

import "testing"

// TestCandidateClass: a candidate's word joined to another in a cell is the class as a whole; words of their own are the class alone.
func TestCandidateClass(t *testing.T) {
	table := func(a, b string) string {
		return "# 들판협약 5개 시·군 선정\n배포일 2025. 6. 12.\n농식품부는 들판협약 대상 5개 시·군을 선정했다고 12일 밝혔다.\n붙임 들판협약 대상 시·군\n구분 | 시·군\n" + a + "(3) | 강원 원주시, 충북 영동군, 충남 홍성군\n" + b + "(2) | 경기 이천시, 전남 함평군"
	}
	for _, c := range []struct{ a, b, want string }{
		{"시범도입", "예비도입", "candidate 경기 이천시:예비도입, candidate 전남 함평군:예비도입"},
		{"본협약", "예비협약", "candidate 경기 이천시:예비협약, candidate 전남 함평군:예비협약"},
		{"정식참여", "예비참여", "candidate 경기 이천시:예비참여, candidate 전남 함평군:예비참여"},
		{"본착수", "예비착수", "candidate 경기 이천시:예비착수, candidate 전남 함평군:예비착수"},
		{"도시형", "예비 농촌형", "candidate 경기 이천시:농촌형, candidate 전남 함평군:농촌형"},
		{"선정", "예비", "candidate 경기 이천시, candidate 전남 함평군"},
	} {
		if got := saidOf(table(c.a, c.b)); len(got) < len(c.want) || got[len(got)-len(c.want):] != c.want {
			t.Errorf("%s\n got  %s", c.b, got)
		}
	}
}
