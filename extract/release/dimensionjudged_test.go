package release

import "testing"

// TestDimensionsJudged: what was looked at, told by whichever verb, with how, of which sentences about something else
// tell nothing.
func TestDimensionsJudged(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ㅇ 평가에서는 나무의 상태, 가꾸는 손길, 살림 여부 등을 살폈다.", "dimensions=나무의 상태/가꾸는 손길/살림 여부"},
		{"ㅇ 평가에서는 나무의 상태, 가꾸는 손길, 살림 여부등을 살폈다.", "dimensions=나무의 상태/가꾸는 손길/살림 여부"},
		{"ㅇ 심사단을 통해 숲의 나이, 가꾸는 계획, 이웃의 호응 등을 서류심사와 현장심사로 평가했다.", "dimensions=숲의 나이/가꾸는 계획/이웃의 호응"},
		{"ㅇ 선정 기준은 ▲ 숲의 나이 ▲ 가꾸는 계획 ▲ 바라는 효과다.", "dimensions=숲의 나이/가꾸는 계획/바라는 효과"},
		{"ㅇ 심사항목은 곧음, 단단함, 오래감이며 평균 70점 이상을 얻어야 한다.", "pass_points=70; dimensions=곧음/단단함/오래감"},
		{"ㅇ 평가는 계획의 알참, 꾸리는 조직, 마을의 뜻을 중심으로 이뤄졌다.", "dimensions=계획의 알참/꾸리는 조직/마을의 뜻"},
		{"ㅇ 이번 심사에서는 숲의 자리와 쓰는 계획, 다른 사업과의 이음에 무게를 뒀다.", "dimensions=숲의 자리/쓰는 계획/다른 사업과의 이음"},
		{"ㅇ 대상지는 쓸모, 거리, 자라날 여지를 두루 고려해 정했다.", "dimensions=쓸모/거리/자라날 여지"},
		{"ㅇ 마을숲도시 인증은 △숲길과 물길 수준 △규정과 조직 △이웃의 솜씨를 종합 평가했다.", "dimensions=숲길과 물길 수준/규정과 조직/이웃의 솜씨"},
		{"ㅇ 심사는 숲 기반·물길 수준·이웃 만족 등 세 갈래로 나눠 진행했다.", "dimensions=숲 기반/물길 수준/이웃 만족"},
		{"ㅇ 학계와 현장 전문가 9명이 계획서를 놓고 숲의 건강성, 손길의 꾸준함, 살림 일정을 견주어 점수를 줬다.", "dimensions=숲의 건강성/손길의 꾸준함/살림 일정"},
		{"ㅇ 심사의 잣대는 이웃 주도성, 살림 자립도, 옆 마을과의 상생이었다.", "dimensions=이웃 주도성/살림 자립도/옆 마을과의 상생"},
		{"ㅇ 대상지는 ▲숲의 규모 ▲쉼터 노후도 ▲마을 역량 등을 따져 뽑았다.", "dimensions=숲의 규모/쉼터 노후도/마을 역량"},
		{"ㅇ 평가 기준은 크게 계획, 실행, 성과로 나뉜다.", "dimensions=계획/실행/성과"},
		{"ㅇ 평가 항목으로는 쉼터 접근성, 안내판, 물길 관리가 있다.", "dimensions=쉼터 접근성/안내판/물길 관리"},
		{"ㅇ 위원회는 신규 지정, 지정 연장, 지정 취소 안건을 심의했다.", ""},
		{"ㅇ 지난해 평가에서는 숲의 규모, 쉼터 접근성, 물길 안전성을 살폈다.", ""},
		{"ㅇ 심사위원은 대학교수, 나무 의사, 마을 대표로 꾸렸다.", ""},
		{"ㅇ 심사를 통과한 곳에는 예산, 인력, 홍보를 지원한다.", ""},
		{"ㅇ 오산시는 숲길 쉼터, 나무 다리, 물길 울타리를 꼼꼼히 점검했다.", ""},
		{"ㅇ 산림청은 올해 하반기에 쉼터, 다리, 울타리 등을 점검할 계획이다.", ""},
		{"ㅇ 무주군은 쉼터 짓기, 나무 심기, 길 닦기를 중심으로 사업을 추진한다.", ""},
		{"ㅇ 마을숲도시 인증은 숲의 나이와 쉼터 수준을 평가하여 품질을 보증하는 제도다.", ""},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestCriteriaOfOthers: figures of an earlier or coming time, of a poll, or of something else that the sentence names in quotes
// are none of the programme.
func TestCriteriaOfOthers(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ㅇ 처음 도입된 당시에는 15개 지표로 60점 이상이면 인증을 받을 수 있었다.", ""},
		{"ㅇ 내년에는 합격 기준을 80점으로 높일 예정이다.", ""},
		{"ㅇ 이용자 만족도 조사에서는 100점 만점에 92점을 받았다.", ""},
		{"ㅇ 같은 부처의 ‘맑은못상’은 4개 분야 30개 지표로 평가한다.", ""},
		{"ㅇ 자격은 인증일로부터 3년간 유지되며, 끝나기 전에 재평가를 신청할 수 있다.", "review_period_years=3"},
		{"ㅇ 쉼터·다리·울타리 40개 항목을 100점 만점으로 평가해 80점 이상인 곳만 인증했다.", "indicator_count=40; total_points=100; pass_points=80"},
		{"ㅇ 배점은 △숲의 나이 20점 △가꾸는 계획 30점 △효과 50점이다.", "dimensions=숲의 나이/가꾸는 계획/효과; item |숲의 나이|||20점|; item |가꾸는 계획|||30점|; item |효과|||50점|"},
		{"ㅇ 서류 40%, 현장 40%, 발표 20%의 비중으로 점수를 합산했다.", "item ||서류|||40%; item ||현장|||40%; item ||발표|||20%"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
