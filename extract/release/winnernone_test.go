package release

import (
	"strings"
	"testing"
)

// TestNoneOfThoseWhoAsked: a dash under those chosen says that none was, where the rows tell how many asked; in a list of
// those chosen it stands for the 시·도 itself.
func TestNoneOfThoseWhoAsked(t *testing.T) {
	const lead = "# 두루도시 3곳 선정\n국토부는 두루도시 3곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct {
		name, in string
		whole    bool // the 시·도 of the dash holds it
	}{
		{"how many asked", "도 | 신청 군 수 | 선정 군\n경기 | 2 | 연천군\n강원 | 6 | 정선군\n충북 | 5 | -\n전북 | 7 | 순창군", false},
		{"how many papers came", "시·도 | 접수 건수 | 선정 지자체\n경기 | 2건 | 연천군\n대전 | 3건 | -\n전북 | 7건 | 순창군, 무주군", false},
		{"asked, behind", "시·도 | 선정 시·군 | 응모\n경기 | 연천군, 가평군 | 4\n충북 | - | 1\n전북 | 순창군 | 7", false},
		{"asked, in a cell with none", "구분 | 신청 | 선정 시·군·구\n부산 | 3 | 사하구\n울산 | 1 | -\n전남 | 9 | 구례군, 완도군", false},
		{"how much they asked for", "시·도 | 시·군 | 신청 금액(백만원)\n경기 | 연천군 | 20\n세종 | - | 30\n전북 | 순창군 | 20", true},
		{"how many people asked", "시·도 | 시·군 | 신청 규모\n경기 | 연천군 | 20명\n세종 | - | 3명\n전북 | 순창군, 무주군 | 20명", true},
		{"how many works", "시·도 | 시·군 | 사업신청자 수\n경기 | 연천군 | 20\n세종 | - | 3\n전북 | 순창군, 무주군 | 20", true},
		{"counted with the dash", "시·도 | 시·군 | 신청\n경기 | 연천군 | 2\n세종 | - | 3\n전북 | 순창군 | 2", true},
		{"a list of those chosen", "연번 | 시·도 | 시·군·구 | 사업비\n1 | 경기 | 연천군 | 20\n2 | 세종 | - | 30\n3 | 전북 | 순창군 | 20", true},
		{"no numbers", "시·도 | 시·군·구\n경기 | 연천군\n세종 | -\n전북 | 순창군", true},
	} {
		whole := strings.Contains(saidOf(lead+c.in), "-")
		if whole != c.whole {
			t.Errorf("%s: %s", c.name, saidOf(lead+c.in))
		}
	}
}
