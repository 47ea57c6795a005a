package release

import "testing"

// TestClausesBeforeNames: what is only said of a programme is no part of its name where the text has
// the rest by itself; ground that people are limited in is no programme.
func TestClausesBeforeNames(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"by itself in the text", "# 아이가 행복한 솔바람마을 3곳 선정\n산림청은 아이가 행복한 솔바람마을로 TO을 선정했다.\n솔바람마을은 3년간 도움을 받는다.", "솔바람마을"},
		{"a wish", "# 누구나 살고 싶은 솔바람마을 3곳 선정\n산림청은 누구나 살고 싶은 솔바람마을로 TO을 선정했다. 솔바람마을은 3년간 도움을 받는다.", "솔바람마을"},
		{"in quotes", "# ‘아이가 행복한 솔바람마을’ 3곳 선정\n산림청은 ‘아이가 행복한 솔바람마을’로 TO을 선정했다.\n솔바람마을은 3년간 도움을 받는다.", "아이가행복한솔바람마을"},
		{"described otherwise in the title", "# 발길 끊긴 솔바람마을 3곳 지정 해제\n산림청은 형편이 어려운 솔바람마을 3곳(TO)의 지정을 해제했다.", "솔바람마을"},
		{"a ban", "# 가축질병 이동 막는다\n산림청은 TO을 가축 방역지역으로 지정했다.", ""},
		{"permits", "# 새 소식\n산림청은 TO을 토지거래허가구역으로 다시 지정했다.", ""},
	})
}
