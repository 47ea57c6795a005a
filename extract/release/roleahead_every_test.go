package release

import "testing"

// TestDoneEveryFewYears: what is done every few years is a rule, and decides on nobody; a thing that is done so may.
func TestDoneEveryFewYears(t *testing.T) {
	const lead = "# 갯골마을 2곳 지정\n해양수산부는 갯골마을 2곳을 지정했다고 밝혔다.\n강원 양양군, 전남 완도군 등은 "
	const both = "renewed 강원 양양군, renewed 전남 완도군"
	for in, want := range map[string]string{
		"5년마다 다시 지정된다.":              "",
		"갯골마을에 들어 있으며 5년마다 재지정된다.":   "",
		"3년 주기로 평가를 거쳐 갯골마을로 재지정된다.": "",
		"네 해마다 다시 지정되며 모두 92곳이 있다.":  "",
		"4년에 한 번 심사로 갯골마을에 다시 지정된다.": "",
		"3년마다 여는 심사에서 갯골마을로 재지정되었다.": both,
		"이번 평가를 거쳐 갯골마을로 다시 지정되었다.":  both,
		"2년마다 재지정하는 갯골마을로 다시 지정되었다.": both,
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
