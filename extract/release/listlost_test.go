package release

import "testing"

// TestProvinceBeforeUnread keeps a 시·도 before words that are not understood, or before a
// bracket that names its places, from being a holder itself.
func TestProvinceBeforeUnread(t *testing.T) {
	const lead = "# 물빛도시 3곳 선정\n환경부는 물빛도시 3곳을 선정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"a ward of one city", lead + "이번에 선정된 곳은 △경기 권선구 △충북 괴산군 △전남 화순군이다.", "new 경기 권선구, new 충북 괴산군, new 전남 화순군"},
		{"a ward and where in it", lead + "이번에 선정된 곳은 △경기 권선구 물빛골 △충북 괴산군 △전남 화순군이다.", "new 경기 권선구, new 충북 괴산군, new 전남 화순군"},
		{"a word that is not known", lead + "이번에 선정된 곳은 △충북 괴산군 △강원 물빛골 △전남 화순군이다.", "new 충북 괴산군, new 강원 물빛골, new 전남 화순군"},
		{"words behind the last", "# 물빛도시 3곳 선정\n환경부는 물빛도시로 충북 괴산군, 전남 화순군, 경남 물빛골 일원 등 3곳을 선정했다.", "new 충북 괴산군, new 전남 화순군, new 경남 물빛골"},
		{"a station", "# 물빛도시 3곳 선정\n환경부는 물빛도시로 충북 괴산군, 전남 화순군, 경남 밀양역 일원 등 3곳을 선정했다.", "new 충북 괴산군, new 전남 화순군, new 경남 밀양"},
		{"a part of 세종", lead + "이번에 선정된 곳은 △충북 괴산군 △세종 조치원읍 △전남 화순군이다.", "new 충북 괴산군, new 세종, new 전남 화순군"},
		{"two before one bracket", "# 물빛도시 3곳 선정\n환경부는 물빛도시로 충북(괴산·보은), 대구·경북(군위·칠곡), 전남 화순군 등 3곳을 선정했다.", "new 충북 괴산+1, new 충북 보은+1, new 대구 군위+2, new 경북 칠곡+2, new 전남 화순군"},
		{"real provinces", "# 물빛도시 3곳 선정\n환경부는 물빛도시로 충북 괴산군, 전남, 제주 등 3곳을 선정했다.", "new 충북 괴산군, new 전남, new 제주"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
