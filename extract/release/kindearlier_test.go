package release

import "testing"

// TestMonthOfCall: a month in which those applied who are described is not the month of the decision.
func TestMonthOfCall(t *testing.T) {
	for s, want := range map[string]bool{
		"월 공모를 통해 새빛마을로 선정된":          true,
		"월 제2차 새빛도시 지정 신청서를 제출한 25곳의": true,
		"월 30일까지 참여를 신청한 시·군 가운데":     true,
		"월 새빛마을 사업에 응모한 지자체 9곳을":      true,
		"월에 사업계획을 담은 신청서를 낸 13개 시·도의": true,
		"월 새빛도시로 지정된 가나시가 신청한 사업을":    false,
		"월 위원회에서 새빛도시로 지정됐다":          false,
		"월 새빛마을로 뽑혔다":                 false,
	} {
		if got := isOfCall(s); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}
