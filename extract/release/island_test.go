package release

import "testing"

// TestIslands reads islands that bear the name of their 군 or 시.
func TestIslands(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"beside a province", `# 환경부, 푸른공원 인증
환경부는 울릉도와 제주도를 푸른공원으로 인증했다고 밝혔다.`,
			"new 울릉도, new 제주도"},
		{"under provinces", `# 환경부, 푸른공원 2곳 인증
환경부는 경북 울릉도, 경남 거제도 등 2곳을 푸른공원으로 인증했다고 밝혔다.`,
			"new 경북 울릉도, new 경남 거제도"},
		{"other words", `# 환경부, 푸른공원 1곳 인증
환경부는 남해군을 푸른공원으로 인증했다. 품질 강화도 필요하다고 밝혔다. 진도가 빠르다.`,
			"new 남해군"},
		{"a particle", `# 환경부, 푸른공원 2곳 인증
환경부는 거제시를 푸른공원으로 인증했다. 제천시도 인증됐다.`,
			"new 거제시, new 제천시"},
		{"before a site", `# 환경부, 푸른공원 2곳 인증
인증된 곳은 △제주 한라숲 △울릉도 성인숲이다. 환경부는 푸른공원 2곳을 인증했다.`,
			"new 제주, new 울릉도"},
		{"with their 군 or 시 in brackets", `# 푸른섬 3곳 선정
환경부는 푸른섬으로 울릉도(경북 울릉군), 완도(전남 완도군), 경남 거제도(거제시) 3곳을 선정했다고 밝혔다.`,
			"new 울릉도, new 완도, new 경남 거제도"},
		{"of a name of their own behind their 시·도", `# 푸른섬 2곳 선정
환경부는 푸른섬으로 인천 덕적도(옹진군), 제주 추자도(제주시) 2곳을 선정했다고 밝혔다.`,
			"new 인천 옹진군, new 제주 제주시"},
		{"of unknown places, where the 시·도 is none that was chosen", `# 푸른섬 2곳 선정
환경부는 푸른섬으로 전남 하태도, 경남 두미도 2곳을 선정했다고 밝혔다.`,
			""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
