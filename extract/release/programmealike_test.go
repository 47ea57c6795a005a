package release

import "testing"

// TestToldAlike: two names with the same numbers of two statuses and the same places are one programme; with other
// numbers they are two.
func TestToldAlike(t *testing.T) {
	const body = "\n< 물길 혁신지구 선정 결과 >\n구분 | 시도 | 시군구\n거점샘터 | 강원 | 태백시\n거점샘터 | 충남 | 서천군\n후보지 | 경남 | 거창군\n후보지 | 전북 | 남원시\n후보지 | 경북 | 영주시"
	const in = "# 물길 혁신지구 2곳 지정, 후보지 3곳 선정\n- 강원 태백시·충남 서천군 거점샘터 지정, 5년간 30억 원 -\n" +
		"□ 산림청은 물길 혁신지구 공모를 통해 거점샘터 2곳을 신규 지정하고, 후보지 3곳을 선정하였다고 밝혔다." + body
	if got := heldUnder(in); got != "물길혁신지구: 거창군 남원시 서천군 영주시 태백시" && got != "거점샘터: 거창군 남원시 서천군 영주시 태백시" {
		t.Errorf("got %s", got)
	}
}
