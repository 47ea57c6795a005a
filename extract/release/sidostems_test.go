package release

import "testing"

// TestSidoCountsOverStems: a 시·도 with its number stands over names without their endings, whatever marks it.
func TestSidoCountsOverStems(t *testing.T) {
	const lead = "# 온새미도시 3곳 선정\n국토교통부는 온새미도시 3곳을 선정했다고 5일 밝혔다.\n"
	const want = "new 전남 목포, new 전남 여수, new 충남 당진"
	for in, want := range map[string]string{
		"△전남(2) 목포, 여수 △충남(1) 당진":           want,
		"▲전남(2곳) 목포·여수 ▲충남(1곳) 당진":          want,
		"지정된 곳은 △전남(2) 목포, 여수 △충남(1) 당진이다.": want,
		"전남(2) 목포, 여수 / 충남(1) 당진":           want,
		"△전남(2) △충남(1)":                     "",
		"지역별로는 전남 2곳, 충남 1곳이다.":             "",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
