package release

import "testing"

// TestTargetsOfYear: a table is of those chosen where its heading says that the programme is carried out there, and of none where it says that
// they are advised, looked at or taught, or go on.
func TestTargetsOfYear(t *testing.T) {
	const lead = "배포일 2025. 1. 9.(목)\n# 새빛도시 조성사업 예산 확정\n국토교통부는 새빛도시 조성사업 예산이 확정됨에 따라 올해부터 3개 새빛도시 조성사업을 새롭게 추진한다고 밝혔다.\n이번에 새빛도시로 선정된 지자체에는 4년간 40억 원이 투입된다.\n참고 1. "
	const table = "\n연번 | 시·도 | 시·군\n1 | 경기 | 평택\n2 | 충남 | 당진\n3 | 전남 | 광양"
	const three = "new 경기 평택, new 충남 당진, new 전남 광양"
	for head, want := range map[string]string{
		"’25년 새빛도시 조성사업 대상지 현황":    three,
		"2025년 새빛도시 신규 지정 대상지역":    three,
		"2025년 새빛도시 컨설팅 대상지역":      "",
		"’25년 새빛도시 현장평가 대상지 현황":    "",
		"2025년 새빛도시 계속 대상지":        "",
		"2025년 새빛도시 담당자 교육 대상 지자체": "",
	} {
		if got := saidOf(lead + head + table); got != want {
			t.Errorf("%s\n got  %s\n want %s", head, got, want)
		}
	}
}

// TestPrizesOfPlacesHeaded: a heading of the places that got the prizes makes its table one of this year's, and one of all years does not.
func TestPrizesOfPlacesHeaded(t *testing.T) {
	const lead = "배포일 2025. 10. 9.(목)\n# 물빛대상 대통령상에 평택시\n- 3개 도시 수상 -\n환경부는 9일 2025년 물빛대상 시상식을 열고 3곳을 시상했다고 밝혔다.\n지난해 대통령상을 받은 경북 상주시가 올해 시상식을 맡았다.\n"
	const table = "\n훈격 | 수상 도시 | 주요 공적\n대통령상 | 경기 평택시 | 물길\n국무총리상 | 충남 당진시 | 숲길\n장관상 | 전남 광양시 | 바닷길"
	const three = "new 경기 평택시/대통령상, new 충남 당진시/국무총리상, new 전남 광양시/장관상"
	for head, want := range map[string]string{
		"< 2025년 물빛대상 수상도시 >":      three,
		"[2025년 물빛대상 수상 도시 명단]":    three,
		"< 2025년 물빛대상 수상지역 현황 >":   three,
		"참고 1. 물빛대상 수상도시(3곳)":      three,
		"< 역대 물빛대상 수상도시 >":         "",
		"< 2021년 물빛대상 수상도시 (3곳) >": "",
	} {
		if got := saidOf(lead + head + table); got != want {
			t.Errorf("%s\n got  %s\n want %s", head, got, want)
		}
	}
}
