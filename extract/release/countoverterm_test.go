package release

import "testing"

// TestOfATerm: words before a number that make it one of all the time since something began; and what was done now.
func TestOfATerm(t *testing.T) {
	for before, want := range map[string]bool{
		"이 제도가 시행된 지 4년 만에 ":       true,
		"새길샌드박스가 도입된 지 18개월 만에 총 ": true,
		"첫 사업을 시작한 지 2년 만에 모두 ":    true,
		"새길샌드박스 시행 3년간 ":           true,
		"제도가 출범된 지 10년째, 누적 ":      true,
		"공모가 시작된 지 3개월 만에 모두 ":     false,
		"공모를 처음 시행한 지 1년 만에 ":      false,
		"신청한 지 2년 만에 ":             false,
		"두 해 동안 심사해 올해 ":           false,
		"올해 ":                      false,
	} {
		if got := ofATerm(before); got != want {
			t.Errorf("%q: got %v", before, got)
		}
	}
}
