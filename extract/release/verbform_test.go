package release

import "testing"

// TestDecidedTo: where and when it fell stands between what was decided and the verb; a decision on something else is none.
func TestDecidedTo(t *testing.T) {
	const head = "# 환경부 물길위원회 결과\n배포일 2026. 6. 9.(화)\n"
	for in, want := range map[string]string{
		"환경부는 경기 안양시를 물길도시로 신규 지정하기로 지난 5일 열린 물길보전위원회에서 의결했다고 9일 밝혔다.": "new 경기 안양시",
		"환경부는 경기 안양시를 물길도시로 지정하기로 8일 제3차 위원회 심의를 거쳐 최종 확정했다고 밝혔다.":     "new 경기 안양시",
		"환경부는 경기 안양시와 전남 여수시를 물길도시로 선정하기로 이날 회의에서 결정했다.":               "new 경기 안양시, new 전남 여수시",
		"환경부는 경기 안양시의 물길도시 지정을 해제하기로 지난달 물길위원회를 열어 의결했다.":              "revoked 경기 안양시",
		"환경부는 경기 안양시를 물길도시로 지정하기로 한 구역의 예산을 결정했다.":                     "",
		"환경부는 경기 안양시를 물길도시로 지정하기로 했던 계획을 다음 회의에서 결정한다.":                "",
	} {
		if got := toldToHold(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
