package release

import "testing"

// TestStandingVerbs: what places have of a programme goes on or ends in many words, and candidates who get more time stay candidates; what
// people or firms have is another matter.
func TestStandingVerbs(t *testing.T) {
	const head = "# 환경부, 물길도시 지정 결과\n배포일 2026. 6. 9.(화)\n환경부는 경기 안양시를 물길도시로 지정했다고 9일 밝혔다.\n"
	const new = "new 경기 안양시"
	for _, c := range []struct{ in, want string }{
		{"지난해 예비로 지정된 강원 태백시에는 준비 기간을 1년 더 주기로 했다.", ", candidate 강원 태백시"},
		{"강원 태백시는 예비도시 지위를 한 해 더 이어 간다.", ", candidate 강원 태백시"},
		{"강원 태백시는 예비 지정 상태를 1년 더 유지한다.", ", candidate 강원 태백시"},
		{"강원 태백시는 예비도시로 1년 더 남는다.", ", candidate 강원 태백시"},
		{"함께 심사를 받은 강원 태백시는 예비 대상지로 남아 빈자리가 나면 들어간다.", ", candidate 강원 태백시"},
		{"강원 태백시는 예비 대상지로 관리한다.", ", candidate 강원 태백시"},
		{"강원 태백시는 예비 마을로 이름을 남겼다.", ", candidate 강원 태백시"},
		{"강원 태백시는 물길 자료를 관리한다.", ""},
		{"강원 태백시는 예비군 훈련장을 관리한다.", ""},
		{"강원 태백시는 물길도시 지위를 3년 더 이어 간다.", ", renewed 강원 태백시"},
		{"강원 태백시는 물길도시 인증을 이어가게 되었다.", ", renewed 강원 태백시"},
		{"강원 태백시는 심사를 다시 거쳐 물길도시 지위를 3년간 유지하게 되었다.", ", renewed 강원 태백시"},
		{"강원 태백시는 물길도시 자격을 지키게 되었다.", ", renewed 강원 태백시"},
		{"강원 태백시와 전남 여수시 등 2곳이 지정을 계속 이어 가게 되었다.", ", renewed 강원 태백시, renewed 전남 여수시"},
		{"강원 태백시는 맑은 물 나눔을 이어가게 되었다.", ""},
		{"강원 태백시의 한 기업은 수출 인증을 유지하게 되었다.", ""},
		{"강원 태백시는 재심사를 거쳐 물길도시 인증을 유지하게 되었다.", ", renewed 강원 태백시"},
		{"강원 태백시와 전남 여수시는 2028년 6월까지 물길도시 인증을 유지하게 된다.", ""},
		{"강원 태백시는 해마다 보고서를 내야 물길도시 인증을 유지하게 된다.", ""},
		{"강원 태백시는 2년간 물길도시 인증을 유지하게 된다.", ""},
		{"강원 태백시는 물길도시 인증을 되찾았다.", ", new 강원 태백시"},
		{"강원 태백시의 자격을 박탈했다.", ", revoked 강원 태백시"},
		{"실적이 없는 강원 태백시는 물길도시 자격을 잃었다.", ", revoked 강원 태백시"},
		{"강원 태백시는 스스로 물길도시 간판을 내려놓았다.", ", revoked 강원 태백시"},
		{"강원 태백시는 한 해 더 예비사업을 이어간다.", ""},
		{"강원 태백시는 참가 자격을 잃었다.", ""},
		{"강원 태백시의 한 기업은 입찰 자격을 박탈당했다.", ""},
		{"강원 태백시는 맑은 물을 오래 이어 간다.", ""},
	} {
		if got := toldToHold(head + c.in); got != new+c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, new+c.want)
		}
	}
}

// TestBesideDecision: beside a verb that decides, an adverb tells the status of others, whatever their verb is.
func TestBesideDecision(t *testing.T) {
	const head = "# 올해의 물길도시 발표\n환경부는 7일 올해 물길도시 명단을 발표했다. "
	for in, want := range map[string]string{
		"환경부는 경기 안양시와 충남 서천군을 다시 지정하고 강원 태백시를 새로 넣었다.":     "renewed 경기 안양시, renewed 충남 서천군, new 강원 태백시",
		"환경부는 경기 안양시와 충남 서천군을 재지정하고, 강원 태백시를 새 식구로 맞았다.":   "renewed 경기 안양시, renewed 충남 서천군, new 강원 태백시",
		"경기 안양시와 충남 서천군은 재지정됐으며 강원 태백시가 처음으로 들어왔다.":        "renewed 경기 안양시, renewed 충남 서천군, new 강원 태백시",
		"환경부는 경기 안양시를 새로 지정했고 강원 태백시는 그대로 두었다.":            "new 경기 안양시, renewed 강원 태백시",
		"환경부는 경기 안양시를 물길도시로 지정하고 강원 태백시가 새로 제안한 물길을 둘러봤다.": "new 경기 안양시",
	} {
		if got := toldToHold(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
