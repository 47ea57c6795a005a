package release

import "testing"

// TestStandingOfCandidates: candidates whose time as such is prolonged stay candidates; a designation that is prolonged is
// renewed.
func TestStandingOfCandidates(t *testing.T) {
	const head = "# 환경부, 물길도시 지정 결과\n배포일 2026. 6. 9.(화)\n환경부는 경기 안양시를 물길도시로 지정했다고 9일 밝혔다.\n"
	const new = "new 경기 안양시, "
	for _, c := range []struct{ in, want string }{
		{"강원 태백시는 예비 지정 기간을 2년 연장한다.", new + "candidate 강원 태백시"},
		{"강원 태백시의 예비 기간은 한 해 더 연장됐다.", new + "candidate 강원 태백시"},
		{"충남 서천군은 예비도시 자격이 내년까지 연장됐다.", new + "candidate 충남 서천군"},
		{"예비 지정 기간이 연장된 곳은 강원 태백시와 충남 서천군이다.", new + "candidate 강원 태백시, candidate 충남 서천군"},
		{"강원 태백시는 지정 기간을 2년 연장한다.", new + "renewed 강원 태백시"},
		{"예비 단계를 마친 강원 태백시는 지정 기간이 연장됐다.", new + "renewed 강원 태백시"},
	} {
		if got := toldToHold(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestSecondPast: what is told with a second past was so at another time.
func TestSecondPast(t *testing.T) {
	const head = "# 환경부, 물길도시 지정 결과\n배포일 2026. 6. 9.(화)\n환경부는 경기 안양시를 물길도시로 지정했다고 9일 밝혔다. "
	for _, c := range []struct{ in, want string }{
		{"강원 태백시는 자격을 반납했었다.", "new 경기 안양시"},
		{"강원 태백시는 지정이 취소됐었으나 다시 도전한다.", "new 경기 안양시"},
		{"강원 태백시는 예비도시로 뽑혔었다.", "new 경기 안양시"},
		{"강원 태백시는 자격을 반납했다.", "new 경기 안양시, revoked 강원 태백시"},
	} {
		if got := toldToHold(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestLeadOfOneStatus: what leads to the only lines tells their status where the statement over it prints none.
func TestLeadOfOneStatus(t *testing.T) {
	const head = "# 환경부, 물길도시 2곳 지정\n배포일 2026. 6. 9.(화)\n환경부는 물길도시 2곳을 지정했다고 9일 밝혔다.\n"
	const lines = "\nㅇ 강원 태백시, 충남 서천군"
	for _, c := range []struct{ in, want string }{
		{"이번에 재지정된 곳은 다음과 같다.", "renewed 강원 태백시, renewed 충남 서천군"},
		{"재지정 명단은 아래와 같다.", "renewed 강원 태백시, renewed 충남 서천군"},
		{"이번에 지정된 곳은 다음과 같다.", "new 강원 태백시, new 충남 서천군"},
	} {
		if got := toldToHold(head + c.in + lines); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
