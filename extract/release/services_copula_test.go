package release

import "testing"

// TestNamesBeforeTheCopula: the copula behind a quote, a bracket or a vowel is no part of the last name.
func TestNamesBeforeTheCopula(t *testing.T) {
	const lead = "# 환경부, 물살 규제샌드박스 과제 2건 승인\n배포일 2022. 9. 28.(수)\n환경부는 7일 물살 규제샌드박스 과제 2건을 승인했다고 밝혔다. "
	const want = "물길 살피는 비행체+여울로보, 골목 빈 가게 창고+새벽빛"
	for _, in := range []string{
		"승인된 과제는 여울로보의 ‘물길 살피는 비행체’, 새벽빛의 ‘골목 빈 가게 창고’다.",
		"승인된 과제는 여울로보의 ‘물길 살피는 비행체’와 새벽빛의 ‘골목 빈 가게 창고’다.",
		"승인된 과제는 여울로보의 ‘물길 살피는 비행체’, 새벽빛의 ‘골목 빈 가게 창고’이다.",
		"승인된 과제는 여울로보의 물길 살피는 비행체, 새벽빛의 골목 빈 가게 창고다.",
		"승인 과제는 물길 살피는 비행체(여울로보), 골목 빈 가게 창고(새벽빛)다.",
	} {
		if got := servicesTold(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
