package release

import "testing"

// TestContestNamed: a contest that the first sentence has in quotes and says was held is what the release is about, and its fields, its
// prizes and what else the title tells of are not; one that is only to come, or that is no news of the release, is none.
func TestContestNamed(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"a field of prizes", "# 물길 지키는 열 가지 생각\n- ‘도구 만들기’ 부문 대통령상에 ㈜나루의 ‘갈대 베틀’ -\n환경부는 9일 ‘제7회 물길 생각 경진대회’ 본선을 열고 3건을 선정했다고 밝혔다.", "물길생각경진대회"},
		{"the winner of a prize", "# 올해 으뜸 떡은? 대통령상에 ‘갈대 인절미’\n농식품부는 ‘2024년 물가 떡 품평회’의 수상작 3점을 선정했다.", "물가떡품평회"},
		{"what the winner did", "# 물가에 뜬 나룻배, 으뜸행정 대상 받았다\n행안부는 ‘2024년 으뜸행정 우수사례 경진대회’를 개최했다고 밝혔다.\n대상은 전남 나주시, 최우수상은 충남 서천군이 받았다.", "으뜸행정우수사례경진대회"},
		{"held and rewarded", "# 주민이 그린 정책 3개 시상\n행안부는 「2024년 마을그림 성과공유대회」를 열고 우수과제 3개를 선정했다.", "마을그림성과공유대회"},
		{"no contest is held", "# 물길이음마을 3곳 지정\n산림청은 ‘물길 생각 공모전’에서 나온 이름을 따라 ‘물길이음마을’로 TO을 지정했다.", "물길이음마을"},
		{"no contest at all", "# 물길이음마을 3곳 지정\n산림청은 ‘물길 포럼’을 열고 TO을 물길이음마을로 지정했다.", "물길이음마을"},
	})
}
