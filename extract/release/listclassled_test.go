package release

import "testing"

// TestClassesLead: a sentence that leads to names by their class gives it to them, and none that tells of others.
func TestClassesLead(t *testing.T) {
	const told = "# 가나도시 3곳 선정\n배포일 2025. 6. 12.\n□ 산림청은 가나도시로 대도시 1곳과 중소도시 2곳을 선정했다.\n"
	const want = "new 경기 고양시:대도시, new 부산 서구:중소도시, new 강원 태백시:중소도시"
	list := func(large, small string) string {
		return told + "□ " + large + "\n○ 경기 고양시\n□ " + small + "\n○ 부산 서구, 강원 태백시"
	}
	checkSaid(t, []said{
		{list("선정된 대도시는 다음과 같다.", "선정된 중소도시는 다음과 같다."), want},
		{list("대도시 선정 결과는 다음과 같습니다.", "중소도시 선정 결과는 다음과 같습니다."), want},
		{list("(대도시) 인구 50만 명 이상에서 선정된 곳은 다음과 같다.", "(중소도시) 그 밖에서 선정된 곳은 다음과 같다."), want},
		{list("먼저 대도시에서 선정된 곳은 아래와 같다.", "다음으로 중소도시에서 선정된 곳은 아래와 같다."), want},
		{list("대도시는 다음과 같다.", "중소도시는 다음과 같다."), want},
		{list("인구가 많은 대도시 1곳은 다음과 같다.", "두 가지가 넘는 일을 엮는 중소도시 2곳은 다음과 같다."), want},
		{list("여러 부처가 함께 돕는 대도시 선정 결과는 다음과 같다.", "올해 처음 생긴 중소도시 선정 결과는 아래와 같다."), want},
	})
}

// TestClassesLeadToOthers: those who applied or failed by class are none of those chosen.
func TestClassesLeadToOthers(t *testing.T) {
	const head = "# 가나도시 3곳 선정\n배포일 2025. 6. 12.\n□ 산림청은 가나도시로 경기 고양시, 부산 서구, 강원 태백시 3곳을 선정했다.\n"
	const want = "new 경기 고양시, new 부산 서구, new 강원 태백시"
	checkSaid(t, []said{
		{head + "□ 탈락한 대도시는 다음과 같다.\n○ 경기 수원시, 경기 성남시", want},
		{head + "□ 아쉽게 떨어진 대도시 2곳은 다음과 같다.\n○ 경기 수원시, 경기 성남시", want},
		{head + "□ 이번에 신청한 대도시 2곳은 다음과 같다.\n○ 경기 수원시, 경기 성남시", want},
		{head + "□ 신청한 중소도시는 다음과 같다.\n○ 경기 여주시, 경북 상주시", want},
	})
}
