package release

import (
	"strings"
	"testing"
)

// TestMarkedAsNew reads of a table of all holders those that have the mark of this time's, where these are as many as were counted.
func TestMarkedAsNew(t *testing.T) {
	const lead = "# 맑은물길마을 3곳 신규 지정\n산림청은 맑은물길마을로 3곳을 새로 지정했다고 밝혔다.\n"
	const table = "\n시·도 | 지자체\n강원 | 태백시★, 동해시, 삼척시\n경북 | 영덕군★, 상주시\n전남 | 강진군★, 해남군\n"
	for _, c := range []struct{ in, want string }{
		{"맑은물길마을 지정 현황(총 7곳, ★ 신규)" + table, "3 태백 영덕 강진"},
		{"맑은물길마을 현황(2024년 5월 기준, ★: 2024년 신규 지정)" + table, "3 태백 영덕 강진"},
		{"맑은물길마을 지정 현황" + table + "※ ★ 표시는 올해 새로 지정된 곳", "3 태백 영덕 강진"},
		{"맑은물길마을 지정 현황" + table + "● 표시는 올해 새로 지정된 곳", "3"},
		{"맑은물길마을 지정 현황" + table + "★: 2022년 신규 지정", "3"},
	} {
		_, got, _ := strings.Cut(heldOf(lead+c.in), " ")
		if strings.TrimSpace(got) != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
	const both = "# 맑은물길마을 3곳 지정\n산림청은 맑은물길마을로 신규 2곳, 재지정 1곳 등 3곳을 지정했다고 밝혔다.\n맑은물길마을 지정 결과(★ 신규)\n시·도 | 지자체\n강원 | 태백시★, 동해시\n경북 | 영덕군★\n"
	if got := heldOf(both); !strings.Contains(got, "동해") {
		t.Errorf("of all decided on, some new: %s", got)
	}
}
