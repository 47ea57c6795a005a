package release

import "testing"

// TestPassedTheLast: who passed the last look is as many as the number that was chosen; who passed an earlier one is nobody.
func TestPassedTheLast(t *testing.T) {
	const lead = "# 온새미도시 3곳 선정\n국토교통부는 온새미도시 3곳을 선정했다고 5일 밝혔다.\n"
	const three = "new 안양시, new 목포시, new 봉화군"
	for in, want := range map[string]string{
		"안양시, 목포시, 봉화군이 최종 심사를 통과했다.":                  three,
		"신청한 8곳 가운데 안양시, 목포시, 봉화군이 최종 관문을 넘었다.":        three,
		"1차 평가를 통과한 8곳 중 안양시, 목포시, 봉화군이 최종 평가를 통과하였다.": three,
		"안양시, 목포시, 봉화군이 서면심사를 통과했다.":                   "",
		"안양시, 목포시, 봉화군은 최종 심사에서 탈락했다.":                 "",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
