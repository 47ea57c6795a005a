package release

import "testing"

// TestSpansGone: names right behind years that are over were chosen in them, however near the last is.
func TestSpansGone(t *testing.T) {
	const head = "# 양주시, 물소리도시로 선정\n배포일 2026. 2. 5.\n환경부는 물소리도시로 양주시 1곳을 선정했다.\n"
	for _, s := range []string{
		"2023년부터 2025년까지는 고흥, 정선, 청양 등 3개 지자체가 선정됐다.",
		"2023~2025년에는 고흥, 정선, 청양 등 3곳이 이름을 올렸다.",
		"2022년부터 2025년까지 ▲고흥 ▲정선 ▲청양 등 세 곳이 지정됐다.",
		"이 사업은 2023년 시작돼 2025년까지 고흥, 정선, 청양 등 3곳이 선정됐다.",
	} {
		if got := saidOf(head + s); got != "new 양주시" {
			t.Errorf("%s\n got  %s", s, got)
		}
	}
	checkSaid(t, []said{
		{"# 물소리도시 선정 결과\n배포일 2026. 2. 5.\n환경부는 2026년부터 2028년까지 양주시, 고흥군을 지원할 물소리도시로 선정했다.", "new 양주시, new 고흥군"},
		{"# 물소리도시 재지정 결과\n배포일 2026. 2. 5.\n2023년부터 2025년까지 사업을 해 온 양주시와 고흥군을 물소리도시로 재지정했다.", "renewed 양주시, renewed 고흥군"},
	})
}
