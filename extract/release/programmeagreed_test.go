package release

import "testing"

// TestProgrammesWithoutKind finds names that no word says to be one of a programme: the title
// has them where one is named, and the text again.
func TestProgrammesWithoutKind(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"given to", "# 올해 물길협약에 태백 등 세 곳 뽑혀\nTO이 산림청이 주관하는 물길협약에 최종 선정됐다.", "물길협약"},
		{"by a committee", "# 물길동네살리기 평가 결과\n산림청은 2일 물길동네살리기 평가위원회를 열어 TO을 최종 선정했다고 밝혔다.", "물길동네살리기"},
		{"counted", "# 산림청, 임대형 물길농원 3곳 신규 지정\n산림청은 임대형 물길농원 3곳을 신규로 지정했다고 밝혔다.\n이번에 지정된 곳은 TO이다.", "임대형물길농원"},
		{"with a number at its end", "# 물길뉴딜300 선정 결과\n산림청은 신규 물길뉴딜300에 TO 등 3곳을 선정했다.", "물길뉴딜300"},
		{"over its list", "# 산림청, 물길하늘 명단\n산림청은 물길하늘을 다음과 같이 선정했다고 밝혔다.\n- TO", "물길하늘"},
		{"judged once more", "# 산림청, 물길나누는고을 재인증 결과\n산림청은 물길나누는고을 6곳을 다시 살펴 TO을 재인증했다고 밝혔다.", "물길나누는고을"},
		{"of two syllables, in quotes", "# 네 번째 ‘옛못’으로 남해군 지정\n산림청은 TO을 신규 옛못으로 지정했다고 밝혔다.", "옛못"},
		{"of two syllables, with its letters", "# 옛못 3곳 신규 지정\n산림청은 TO을 신규 옛못(古池)으로 지정하기로 의결하고 고시하였다고 밝혔다.", "옛못"},
		{"of two syllables, told what it is", "# 옛못 3곳 신규 지정\n산림청은 TO을 옛못으로 지정했다고 밝혔다.\n옛못은 오래된 물길이 남은 지역을 말한다.", "옛못"},
		{"a word of two syllables that is no name", "# 우수 3곳 추가 지정\n산림청은 TO을 우수로 지정했다고 밝혔다.", ""},
		{"a verb within the name", "# 물길 3곳 추가\n산림청은 TO을 찾아가고 싶은 물길섬으로 추가 지정하였다고 밝혔다.", "찾아가고싶은물길섬"},
	})
}
