package release

import "testing"

// TestNumbersOfCases: a number of good cases is of no holders; holders that are chosen as such are counted.
func TestNumbersOfCases(t *testing.T) {
	const lead = "# 숲길 종합평가 우수 시군 3곳 선정\n배포일 2024. 11. 9.(토)\n산림청은 ‘2024년 숲길 종합평가’에서 경기 오산시, 전북 무주군, 강원 태백시를 우수 시군으로 선정했다고 밝혔다. "
	for in, want := range map[string]int{
		"무주군은 지표 13개 가운데 4개가 우수사례로 선정됐다.": 0,
		"무주군은 우수사례가 6건 선정되어 1위에 올랐다.":     0,
		"숲길 과제 5건이 우수사례로 뽑혔다.":            0,
		"모범사례로 7건이 선정됐다.":                 0,
		"오산시 등 3개 시군이 우수사례로 선정됐다.":        3,
	} {
		got := 0
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, n := range d.Counts {
				if d.Where == InBody && n.N != 3 || n.N == 3 && want == 3 {
					got = n.N
				}
			}
		}
		if got != want {
			t.Errorf("%s: %d, want %d", in, got, want)
		}
	}
}
