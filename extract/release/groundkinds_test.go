package release

import "testing"

// TestKindsOfGround: what kind of ground it is names no programme, alone or before its other words, but where the title tells of that
// kind alone.
func TestKindsOfGround(t *testing.T) {
	for in, want := range map[string]string{
		"# 경관이 고운 농촌마을 2곳 선정\n농림축산식품부는 「농촌마을 새바람, 고운 마을」 2곳으로 충남 서천군과 보령시를 선정하였다.": "경관이고운농촌마을: 보령시 서천군",
		"# 물길쉼터 2곳 선정\n국토교통부는 ‘물길쉼터’ 접경지역 신규 대상지로 충남 서천군과 보령시를 선정하였다.":             "물길쉼터: 보령시 서천군",
		"# 농촌마을 3곳 선정\n농림축산식품부는 농촌마을 3곳을 선정했다고 밝혔다. 안동시, 김천시, 영주시가 농촌마을로 선정됐다.":    "농촌마을: 김천시 안동시 영주시",
	} {
		if got := heldUnder(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
