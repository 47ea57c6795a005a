package release

import "testing"

// TestKindsDecided: a number of kinds that a verb of decision follows counts what the sentence tells of; one of living things does not.
func TestKindsDecided(t *testing.T) {
	for s, want := range map[string][]int{
		"숲체험프로그램 심사를 거쳐 6종을 신규 인증하고 2종은 재인증하였다.": {6, 2},
		"돌봄 앱을 평가해 5종을 새로 지정했다.":                 {5},
		"안전 제품 심사 결과 12종이 최종 선정됐고 3종은 취소됐다.":     {12, 3},
		"해설 콘텐츠를 다시 살펴 4종을 연장했다.":                {4},
		"플랫폼을 점검해 보안 취약점 3종을 모두 해제했다.":           nil,
		"갯벌을 조사해 보호종 7종을 새로 지정했다.":               nil,
		"체험 프로그램에서 나무 9종을 살폈다.":                  nil,
	} {
		var got []int
		for _, c := range countsIn(s) {
			if isHolderUnit(c) {
				got = append(got, c.n)
			}
		}
		if len(got) != len(want) || len(got) > 0 && got[0] != want[0] || len(got) > 1 && got[1] != want[1] {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}
