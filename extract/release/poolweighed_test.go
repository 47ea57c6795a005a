package release

import "testing"

// TestCandidatesWeighed: those who were looked at once more are who the chosen came out of, and no status of theirs.
func TestCandidatesWeighed(t *testing.T) {
	const head = "# 양주, 고흥 등 3곳 물소리도시로 선정\n배포일 2026. 3. 5.\n환경부는 물소리도시로 양주시, 고흥군, 정선군 3곳을 최종 선정했다.\n"
	const want = "new 양주, new 고흥, new 양주시, new 고흥군, new 정선군"
	checkSaid(t, []said{
		{head + "서류심사를 통과한 9개 후보 지자체를 다시 심사해 모두 3곳을 골랐다.", want},
		{head + "서면평가를 거친 6개 예비후보를 대상으로 현장평가를 해 최종 3곳을 골랐다.", want},
		{head + "후보지에 대한 현장 평가를 거쳐 3곳을 선정했다.", want},
	})
	for _, s := range []string{"서류심사를 통과한 9개 후보 지자체를 다시 심사해 모두 3곳을 골랐다.", "6개 예비후보를 대상으로 현장평가를 해 최종 3곳을 골랐다."} {
		if got := countsOf(head + s); got != "new 3" {
			t.Errorf("%s: %s", s, got)
		}
	}
}
