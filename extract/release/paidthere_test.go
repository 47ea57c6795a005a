package release

import "testing"

// TestPaidThere: a number of places that an amount is decided for is none of those chosen.
func TestPaidThere(t *testing.T) {
	for s, want := range map[string]int{
		"행정안전부는 9개 시·군에 나눠 줄 새빛기금을 확정했다고 밝혔다.":           0,
		"행정안전부는 시·군 9곳에 투입될 새빛기금 규모를 최종 확정했다.":           0,
		"행정안전부는 9개 시·군에 새빛기금 지원사업을 먼저 배정하는 순위를 결정했다.":    0,
		"행정안전부는 9개 군에 돌아갈 국비를 확정했다.":                     0,
		"행정안전부는 9개 시·군의 새빛기금 배분액을 확정했다.":                 0,
		"행정안전부는 9개 시·군에 대한 새빛기금 지원 한도를 확정했다.":            0,
		"행정안전부는 9개 시·군별 새빛기금 배분액을 확정했다.":                 0,
		"행정안전부는 새빛기금 지원사업을 배분받을 9개 시·군을 확정했다.":           9,
		"행정안전부는 새빛기금 지원사업을 지원할 대상지 9개 시·군을 확정했다.":        9,
		"행정안전부는 새로 선정된 9개 시·군에 배분할 새빛기금 지원사업을 확정했다.":     9,
		"행정안전부는 새빛기금 지원 대상으로 9개 시·군을 선정하고 배분할 금액을 확정했다.": 9,
	} {
		got := 0
		for _, d := range Read(written("# 행안부, 2025년 새빛기금 지원사업 확정\n"+s), "").Decisions {
			for _, n := range d.Counts {
				got = n.N
			}
		}
		if got != want {
			t.Errorf("%s\n got  %d, want %d", s, got, want)
		}
	}
}
