package release

import "testing"

// TestPopulation: the number of people that parts classes, and not one of those to whom a programme may go on.
func TestPopulation(t *testing.T) {
	for s, want := range map[string]float64{
		"인구 50만 명을 기준으로 대도시와 중소도시로 구분한다.":        500000,
		"인구 30만 이상 도시와 그 미만 도시로 나누어 평가했다.":       300000,
		"인구 10만 명 이상의 도시를 대상으로 평가를 확대 실시했다.":     100000,
		"인구 50만 이상의 다른 지방 대도시로의 확산도 검토하겠다고 밝혔다.": 0,
		"앞으로 인구 20만 미만 도시까지 사업을 확대할 계획이다.":       0,
		"내년에는 인구 30만 이상 도시로 대상을 넓혀 나갈 방침이다.":     0,
	} {
		got := 0.0
		if all := population(s); len(all) > 0 {
			got = all[0].number
		}
		if got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}
