package release

import "testing"

// TestGradesLeadClasses: a grade that leads names is theirs, whether or not a class stands in a bracket behind them.
func TestGradesLeadClasses(t *testing.T) {
	const head = "# 숲누리도시 4곳 인증\n산림청은 숲누리도시로 4곳을 인증했다.\n"
	for in, want := range map[string]string{
		"2등급에는 대전광역시·경기 수원시(대도시), 대구 수성구(중소도시) 3곳, 3등급에는 강원 횡성군(중소도시) 1곳이 이름을 올렸다.": "new 대전광역시:대도시/2등급, new 경기 수원시:대도시/2등급, new 대구 수성구:중소도시/2등급, new 강원 횡성군:중소도시/3등급",
		"2등급은 대전광역시(대도시), 대구 수성구(중소도시)이고 3등급은 경기 수원시(대도시), 강원 횡성군(중소도시)이다.":         "new 대전광역시:대도시/2등급, new 대구 수성구:중소도시/2등급, new 경기 수원시:대도시/3등급, new 강원 횡성군:중소도시/3등급",
		"2등급에는 대전광역시, 경기 수원시, 대구 수성구 3곳, 3등급에는 강원 횡성군 1곳이 이름을 올렸다.":                 "new 대전광역시/2등급, new 경기 수원시/2등급, new 대구 수성구/2등급, new 강원 횡성군/3등급",
		"대전광역시·경기 수원시(대도시), 대구 수성구·강원 횡성군(중소도시)이 인증을 받았다.":                          "new 대전광역시:대도시, new 경기 수원시:대도시, new 대구 수성구:중소도시, new 강원 횡성군:중소도시",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
