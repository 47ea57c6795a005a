package release

import "testing"

// TestProgrammeWeighed names the programme that nothing alone tells, by all that speaks for it together.
func TestProgrammeWeighed(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"a title before places", "# 올해 물빛 느린도시, 태백·서천·남해 뽑혀\n산림청은 활력이 필요한 고장 3곳을 새로 선정해 지원한다고 밝혔다.\n선정된 곳은 TO이다.", "물빛느린도시"},
		{"what they are to do", "# 주민 웃음 되찾을 3곳, 예산 받는다\n올해 산촌형 나눔모델을 추진할 지자체 3곳이 정해졌다. 산림청은 심사를 거쳐 TO을 선정했다고 밝혔다.", "산촌형나눔모델"},
		{"what they take part in, and the title", "# 나물 꾸러미 최종 3곳…3억 원 지원\n산림청은 올해 나물 꾸러미에 참여할 3개 지자체를 선정했다고 밝혔다.\n선정된 곳은 TO이다.", "나물꾸러미"},
		{"a committee and a definition", "# 주민 웃음 되찾을 3곳, 예산 받는다\n산림청은 6일 나눔누리 선정위원회를 열고 TO 등 3곳을 올해 대상지로 확정했다.\n나눔누리는 지역이 세운 계획을 나라가 돕는 사업이다.", "나눔누리"},
		{"quotes, and why it was made", "# 버스 닿는 산골 3곳 지원\n국토부는 걷기가 불편한 지역과 시간대에 다니는 차를 늘리기 위해 3개 시·군에 20억 원을 지원한다고 밝혔다.\n국토부 ‘산골버스 운행 지원사업’은 걷기가 불편한 지역 주민을 돕기 위해 마련됐다.\n국토부는 올해 TO 등 3개 시·군을 대상 지역으로 선정했다.", "산골버스운행지원사업"},
		{"은 … 시설을 늘린다", "# 주민 웃음 되찾을 3곳\n산림청은 TO을 골랐다.\n이번 지원은 쉼터를 늘리기 위한 것이다.", ""},
	})
}
