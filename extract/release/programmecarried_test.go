package release

import "testing"

// TestCarriedProgrammes: a programme is named by what the title or the first sentences carry out, where subtitle or
// text tell who was chosen and nobody for what.
func TestCarriedProgrammes(t *testing.T) {
	const first = "환경부는 ‘물소리 되살림 시범사업’을 올해부터 추진한다고 5일 밝혔다. "
	const names = "양주시와 고흥군, 정선군"
	const want = "new 양주시, new 고흥군, new 정선군"
	checkSaid(t, []said{
		{"# 환경부, ‘물소리 되살림 시범사업’ 3개 지자체서 추진\n- 양주시‧고흥군 등 3곳 선정 -\n배포일 2026. 3. 5.\n" + first + "시범사업 대상 지역은 " + names + " 등 3곳이다.", want},
		{"# 물소리 되살림 시범사업 3곳에서 추진\n배포일 2026. 3. 5.\n" + first + "사업 대상지로 선정된 곳은 " + names + " 등 3곳이다.", want},
		{"# 환경부, ‘물소리 되살림 시범사업’ 본격 추진\n- 양주시·고흥군 등 3곳 대상지로 뽑혀 -\n배포일 2026. 3. 5.\n" + first + "대상지는 " + names + " 등 3곳이다.", want},
		{"# 환경부, ‘물소리 되살림 시범사업’ 본격 추진\n배포일 2026. 3. 5.\n" + first + "둘러볼 곳은 " + names + "이다.", ""},
	})
}
