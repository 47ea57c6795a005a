package release

import "testing"

// TestPrizeOrTarget tells 대상 as the name of a prize from 대상 as those chosen.
func TestPrizeOrTarget(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"who won", "# 2024년 물길돌봄 대상 수상 지자체 3곳 발표\n산림청은 2024년 물길돌봄 대상에 TO을 선정했다.", "물길돌봄대상"},
		{"a ceremony", "# 물길돌봄 대상에 태백 등 3곳\n산림청은 물길돌봄 대상에 TO을 선정했다.\n물길돌봄 대상 시상식은 6일 열린다.", "물길돌봄대상"},
		{"in quotes", "# ‘물길돌봄 대상’ 3곳 선정\n산림청은 ‘물길돌봄 대상’에 TO을 선정했다.", "물길돌봄대상"},
		{"no prize", "# 물길돌봄 대상 3곳 선정\n산림청은 물길돌봄 대상으로 TO을 선정했다.", "물길돌봄"},
		{"its places", "# 물길돌봄 대상지 3곳 선정\n산림청은 물길돌봄 대상 지역으로 TO을 선정했다. 물길돌봄 대상지는 상도 받았다.", "물길돌봄"},
	})
}

// TestProgrammeThatSomebodyRuns finds a name that only those who run it and the particle before the
// verb set apart.
func TestProgrammeThatSomebodyRuns(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"into it", "TO이 산림청이 추진하는 물길살리기에 선정됐다.", "물길살리기"},
		{"as those it is for", "TO이 산림청이 올해 공모한 물길나눔 꾸러미 대상지로 최종 선정됐다.", "물길나눔꾸러미"},
		{"a place in it", "TO이 산림청이 주관하는 태백시 물길살리기에 선정됐다.", ""},
		{"a clause", "TO이 산림청이 지원하는 곳에 선정됐다.", ""},
	})
}
