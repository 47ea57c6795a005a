package release

import "testing"

// TestStageThen: those who were chosen in a year before are decided on by what a later verb makes them now.
func TestStageThen(t *testing.T) {
	const head = "배포일 2025. 6. 12.(목)\n# 농식품부, 들녘마을 2곳 지정\n"
	const old = "농식품부는 12일 들녘마을로 경남 함양군, 경남 고성군 2곳을 지정했다고 밝혔다.\n"
	const both = "new 경남 함양군, new 경남 고성군"
	for s, want := range map[string]string{
		"농식품부는 12일 평가를 마쳤다고 밝혔다.\n지난해 선정된 예산군과 곡성군을 들녘마을로 지정했다.":           "new 예산군, new 곡성군",
		"농식품부는 12일 평가를 마쳤다고 밝혔다.\n지난해 12월 선정된 충남 예산군, 전남 곡성군을 들녘마을로 인증했다.": "new 충남 예산군, new 전남 곡성군",
		"농식품부는 12일 평가를 마쳤다고 밝혔다.\n농식품부는 2024년 선정된 예산군과 곡성군을 지정했다.":         "new 예산군, new 곡성군",
		"농식품부는 12일 들녘마을 2곳을 지정했다고 밝혔다.\n이번에 지난해 선정된 예산군, 곡성군을 최종 지정했다.":    "new 예산군, new 곡성군",
		"농식품부는 12일 들녘마을을 새로 정했다.\n농식품부는 작년에 선정된 예산군과 곡성군을 지정했다.":           "new 예산군, new 곡성군",
		old + "지난해 지정된 예산군과 곡성군을 으뜸사례로 선정했다.":                              both,
		old + "2024년 선정된 충남 예산군과 전남 곡성군이 각각 자체 상표를 인증받았다.":                 both,
		old + "지난해 선정된 예산군과 곡성군이 쌀 가공시설을 인증받았다.":                           both,
		old + "지난해 선정된 예산군과 곡성군은 농촌특구로 지정됐다.":                              both,
		old + "지난해 선정된 예산군과 곡성군을 찾아 살폈다.":                                  both,
	} {
		if got := saidOf(head + s); got != want {
			t.Errorf("%s\n got  %s\n want %s", s, got, want)
		}
	}
}
