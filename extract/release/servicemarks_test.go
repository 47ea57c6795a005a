package release

import (
	"strings"
	"testing"
)

// TestServiceMarksWithNothingBetween reads lines whose marks stand side by side, and a sentence too
// long to be one, without harm.
func TestServiceMarksWithNothingBetween(t *testing.T) {
	const lead = "# 규제샌드박스 과제 2건 승인\n과학기술정보통신부는 심의위원회를 열고 규제샌드박스 과제 2건을 승인했다고 밝혔다.\n"
	for _, in := range []string{
		"◦ 신규 지정 : 참외 선별 로봇(㈜들판) △ △ 골목 눈 치우기(㈜새하)",
		"1. △ △ 참외 선별 로봇(㈜들판)",
		"◦ (신규 지정) 참외 선별 로봇(들판은행) ▲ ▲ 골목 눈 치우기(새하은행)",
		"◦ 신규 지정 : 참외 선별 로봇(㈜들판), ▲ , ▲골목 눈 치우기(㈜새하)",
		"㈜들판이 " + strings.Repeat("밭길이 ", 400) + "달린다.",
	} {
		for _, s := range strings.Split(saidOf(lead+in), ", ") {
			if strings.Contains(s, "밭길") {
				t.Errorf("%q: got %q", in, s)
			}
		}
	}
}
