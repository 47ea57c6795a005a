package release

import (
	"slices"
	"testing"
)

// TestNumbersOfOthers: how many there are by now, or in the whole country, is no number of what a local government tells of.
func TestNumbersOfOthers(t *testing.T) {
	const lead = "# 충북 3곳, 온새미특구 지정\n충청북도는 교육부의 온새미특구 공모에서 도내 3개 시·군이 이름을 올렸다고 5일 밝혔다.\n지정된 곳은 충주시, 옥천군, 괴산군이다.\n"
	for in, n := range map[string]int{
		"현재 국내에서는 85개 지방정부가 온새미특구 지정을 받았다.":                    85,
		"한편, 현재 전국 62곳이 온새미특구로 지정됐다.":                          62,
		"2024년 12월 현재 모두 41곳이 온새미특구로 지정됐다.":                    41,
		"교육부가 지정한 온새미특구는 전국 31건으로, 6개 광역지자체와 43개 기초지자체가 포함됐다.": 43,
	} {
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				if c.N == n {
					t.Errorf("%s: %d is counted", in, n)
				}
			}
		}
	}
	if got := saidOf(lead); got != "new 충주시, new 옥천군, new 괴산군" {
		t.Errorf("who tells of others is one of them: %s", got)
	}
}

// TestNumbersOfRound: those chosen in the whole country in this round are its number, whoever tells of it.
func TestNumbersOfRound(t *testing.T) {
	const lead = "# 안동시, 온새미특구 선정\n안동시는 온새미특구에 선정됐다고 5일 밝혔다.\n"
	for _, in := range []string{"이번 공모에는 전국 31곳이 신청해 전국에서 5곳이 선정됐다.", "올해는 전국 5곳이 온새미특구로 선정됐다."} {
		told := false
		for _, d := range Read(written(lead+in), "").Decisions {
			told = told || slices.ContainsFunc(d.Counts, func(c Count) bool { return c.N == 5 })
		}
		if !told {
			t.Errorf("%s: 5 are not counted", in)
		}
	}
}
